import { readFileSync } from 'node:fs';

/**
 * Reads the paper from the text of its PDF, without a look at `content/` or `src/`.
 * A page begins with a line that begins with a space; a paragraph ends with a line that ends with one,
 * unless that one stands between two Latin words; a footnote follows a line of spaces and its number.
 */
const FILE = 'tests/support/source/cma-2024-new-quality-productive-forces.txt';
const BULLET = '\uF06C';

export interface SourceText {
	/** The paragraphs and headings of the main text, from the title to the notice. */
	paragraphs: string[];
	footnotes: string[];
	/** Each appendix as one run of characters, its cells in reading order. */
	appendices: string[];
}

/** Text as it should be published: NFC, spaces only between Latin words. */
export function publishable(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll(BULLET, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/ (?![A-Za-z0-9])|(?<![A-Za-z0-9]) /g, '');
}

export function readSourceText(): SourceText {
	const source = readFileSync(FILE, 'utf8');
	const footnotes: string[] = [];
	// The address of the first note stands again below it: the PDF's link, not the paper's words.
	const main = source.replace(/\n {20,}\n\d\n ([\s\S]*?) \n(?:\nhttps:\S+\n)?(?= \S)/g, (_, note: string) => {
		footnotes.push(publishable(note));
		return '\n';
	});
	const [body = '', ...rest] = main.split(/(?=附表 \d：香港)/);
	const paragraphs: string[] = [];
	let open = '';
	for (const line of body.split('\n')) {
		if (line.trim() === '') continue;
		open += line;
		if (line.endsWith(' ') && !/[A-Za-z] $/.test(line)) {
			paragraphs.push(publishable(open));
			open = '';
		}
	}
	if (open.trim()) paragraphs.push(publishable(open));
	return {
		paragraphs: paragraphs.filter(Boolean),
		footnotes,
		appendices: rest.map((text) => text.normalize('NFC').replaceAll(BULLET, '').replace(/\s+/g, '')),
	};
}
