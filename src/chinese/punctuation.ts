/** Marks that have one standard form, of the same length: dash and ellipsis of GB/T 15834-2011 (4.9, 4.10), middle dot (4.13). */
const MARKS: ReadonlyMap<string, string> = new Map([
	['─', '—'],
	['━', '—'],
	['―', '—'],
	['⋯', '…'],
	['‧', '·'],
	['・', '·'],
]);

const OPENING = new Map([
	['「', '」'],
	['『', '』'],
]);

/** Quotation marks of GB/T 15834-2011, 4.8: double ones outside, single ones inside those. */
const DOUBLE = ['“', '”'] as const;
const SINGLE = ['‘', '’'] as const;

/**
 * Every mark of a text in its mainland form; all other characters stay.
 * A quotation inside one of the other kind takes the other marks than that; one that stands alone takes
 * double marks, whether it is printed 「」 or 『』.
 * @returns the text's characters, as many as it has
 */
export function convertPunctuation(text: string): string[] {
	const open: { closing: string; marks: typeof DOUBLE | typeof SINGLE }[] = [];
	return Array.from(text, (character) => {
		const closing = OPENING.get(character);
		if (closing) {
			const outer = open.at(-1);
			// A quotation of several paragraphs opens anew in each: one mark twice is not one inside the other.
			const marks = outer && outer.closing !== closing && outer.marks === DOUBLE ? SINGLE : DOUBLE;
			open.push({ closing, marks });
			return marks[0];
		}
		if (character === '」' || character === '』') {
			while (open.length > 0 && open.at(-1)?.closing !== character && open.some((each) => each.closing === character)) open.pop();
			const marks = open.at(-1)?.closing === character ? open.pop()?.marks : undefined;
			return (marks ?? (character === '」' ? DOUBLE : SINGLE))[1];
		}
		return MARKS.get(character) ?? character;
	});
}
