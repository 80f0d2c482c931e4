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
