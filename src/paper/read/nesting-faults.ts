import type { Fault } from '../fault.ts';

/** What begins a quotation, a list or an indented line; the parser goes one call deeper for each. */
const DEEP = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])){200}/;

/** Marks for whose other half the parser looks through all the rest of a chapter, each time. */
const OPENING = /(?<!\\)(?:\{|<|\[\^)/g;

const MOST_OPENINGS = 1000;

/**
 * Looks for what a parser of Markdown cannot take: nesting so deep that it ends without a word, and marks so many that it
 * seems never to end. To be asked before it.
 * @param file how messages call the chapter
 */
export function findNestingFaults(file: string, source: string): Fault[] {
	const faults: Fault[] = [];
	let openings = 0;
	for (const [index, text] of source.split('\n').entries()) {
		const line = index + 1;
		if (DEEP.test(text)) {
			const found = `${text.slice(0, 20)}…`;
			faults.push({ file, line, expected: 'no deep nesting', found, remedy: 'take away marks at the beginning of the line' });
		}
		const before = openings;
		openings += text.match(OPENING)?.length ?? 0;
		if (before > MOST_OPENINGS || openings <= MOST_OPENINGS) continue;
		faults.push({
			file,
			line,
			expected: `at most ${MOST_OPENINGS} of the marks {, < and [^ in a chapter`,
			found: 'more',
			remedy: 'write \\{ and \\< for the characters themselves; cut a very long chapter in two',
		});
	}
	return faults;
}
