/** A body of a chapter without its author's comments `<!-- … -->`; its lines stay where they are. */
export function withoutComments(source: string): string {
	return source.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
}

/** A line of `:::`, which opens a box with its title or closes it. */
export const BOX_LINE = /^:::+[ \t]*(.*?)[ \t]*$/;

/** Marks the lines of boxes so that the Markdown processor ends every block at them and hands them on as raw nodes. */
export const markBoxes = (source: string): string =>
	source.replace(/^:::.*$/gm, (line) => `<!--${line.replaceAll('-->', '')}-->`);

/** The line of a box in a raw node that `markBoxes` has made; undefined for any other. */
export const boxLine = (raw: string): string | undefined => /^<!--(:::.*)-->$/.exec(raw)?.[1];

/** The cells of a table's row, which its `|` part; `\|` is the sign itself. */
export function cellsOf(row: string): string[] {
	return row
		.trim()
		.replace(/^\|/, '')
		.replace(/(?<!\\)\|$/, '')
		.split(/(?<!\\)\|/);
}

/** The second line of a table: `|:--|--:|`. */
export const isDelimiterRow = (line: string) => /^\s*\|?(\s*:?-+:?\s*\|)+(\s*:?-+:?\s*)?$/.test(line);

/** The first line of a note: its label, and the words behind it. */
export const NOTE_LINE = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/;

/** What two labels of notes have in common that are the same to Markdown: it tells no capital from a small letter. */
export const noteKey = (label: string): string => label.toLowerCase().toUpperCase();

/** Marks that give passages ids of their own (`ids.ts`): at the end of a line, of a cell, of bold words there, or of a picture's quoted caption. */
const ID_MARK = /(?<!\\)\^(?:p|fn)\d+[a-z]?(?=(?:\*\*)?\s*(?:\||"\)|$))/gm;

/** A body without the marks of ids, which are printed nowhere; its lines stay where they are. */
export const withoutIdMarks = (source: string): string => source.replace(ID_MARK, '');

/** A sign with the backslash that keeps it. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** A line with its escaped signs as they are printed. */
export const withoutEscapes = (text: string): string => text.replace(ESCAPE, '$1');

const PRIVATE_USE = 0xe000;

/**
 * Puts a private-use character, which no text may hold (text-rules.ts), in the place of every escaped sign, so that a sign
 * of the paper is known from a mark that Markdown did not understand.
 */
export const hideEscapes = (source: string): string =>
	source.replace(ESCAPE, (_, sign: string) => String.fromCharCode(PRIVATE_USE + sign.charCodeAt(0)));

/** Puts the signs back, also into an address. */
export const showEscapes = (text: string): string =>
	text
		.replace(/%EE%8[01]%[89AB][0-9A-F]/g, decodeURIComponent)
		.replace(/[\uE021-\uE07E]/g, (hidden) => String.fromCharCode(hidden.charCodeAt(0) - PRIVATE_USE));

/** What the Markdown processor has encoded for an address, as it was typed; what has a % of its own stays as it is. */
export function decodeAddress(href: string): string {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}
