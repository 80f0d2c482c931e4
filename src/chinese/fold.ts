/** From a character to the one that stands for it and all its variants. */
export type FoldTable = ReadonlyMap<string, string>;

/** Text without what readers type in different ways: script, case, width, marks and spaces. */
export type Fold = (text: string) => string;

/**
 * What is dropped: a character that is neither letter nor digit in the sense of Unicode's general categories L and N.
 * A full stop between two digits is caught with the digit before it, which stays.
 */
const DROPPED = /(\p{N}\.(?=\p{N}))|[^\p{L}\p{N}]/gu;

/**
 * The fold of the site's contract: NFKC (UAX #15), lower case, every Han character to its simplified
 * standard form, then letters and digits only, but for a full stop between two digits (1.6 is not 16, and 2,000
 * is 2000). Used by the build and by the browser alike.
 */
export function createFold(table: FoldTable): Fold {
	return (text) => {
		const plain = text.normalize('NFKC').toLowerCase().replace(DROPPED, '$1');
		let folded = '';
		for (const character of plain) folded += table.get(character) ?? character;
		return folded;
	};
}

/** A fold that folds no text twice: whoever looks for several terms asks for the same passages again and again. */
export function foldOnce(fold: Fold): Fold {
	const known = new Map<string, string>();
	return (text) => {
		const folded = known.get(text) ?? fold(text);
		known.set(text, folded);
		return folded;
	};
}

/** A stretch of a text, as offsets into its UTF-16 units. */
export interface Stretch {
	start: number;
	end: number;
}

/**
 * Where a text holds the folded terms.
 * @param terms terms that have been folded already; empty ones are passed over
 * @returns stretches of the text in order, those that touch or overlap joined
 */
export function findStretches(text: string, terms: readonly string[], fold: Fold): Stretch[] {
	const folded = fold(text);
	// One character may fold to several (㎡ → m2) or to none, so each folded unit remembers its origin. What a
	// character adds is seen behind the two before it: a full stop comes with the second digit, an accent with no letter.
	const origins: Stretch[] = [];
	let at = 0;
	for (const character of text) {
		const end = at + character.length;
		let added = 1;
		// Nearly all are Han characters, which neither join what stands before them nor part it.
		if (character >= '一' && character <= '鿿') added = fold(character).length;
		else {
			const before = text.slice(Math.max(0, at - 2), at);
			added = fold(before + character).length - fold(before).length;
		}
		for (; added > 0; added--) origins.push({ start: at, end });
		at = end;
	}
	const found: Stretch[] = [];
	for (const term of terms) {
		if (term === '') continue;
		for (let index = folded.indexOf(term); index >= 0; index = folded.indexOf(term, index + 1)) {
			const first = origins[index];
			const last = origins[index + term.length - 1];
			if (first && last) found.push({ start: first.start, end: last.end });
		}
	}
	found.sort((a, b) => a.start - b.start);
	const joined: Stretch[] = [];
	for (const stretch of found) {
		const before = joined.at(-1);
		if (before && stretch.start <= before.end) before.end = Math.max(before.end, stretch.end);
		else joined.push({ ...stretch });
	}
	return joined;
}

/** A table as one string of pairs, `产產产産…`, for the browser. */
export function packFoldTable(table: FoldTable): string {
	return [...table].map(([from, to]) => from + to).join('');
}

/** The other way round. */
export function unpackFoldTable(packed: string): FoldTable {
	const characters = [...packed];
	const table = new Map<string, string>();
	for (let index = 0; index + 1 < characters.length; index += 2) table.set(characters[index] ?? '', characters[index + 1] ?? '');
	return table;
}
