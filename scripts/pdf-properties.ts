/** What a PDF says of itself: the document information of PDF 1.7 (ISO 32000-1, 14.3.3). */
export interface PdfProperties {
	title: string;
	author: string;
	/** ISO 8601, as precise as it is known: `2024-05`. */
	date: string;
}

/** How Chromium ends a file: one table of objects, then where it begins. */
const TRAILER = /trailer\s*<<\/Size (\d+)\s*\/Root (\d+ 0 R)\s*\/Info (\d+) 0 R>>\s*startxref\s*(\d+)\s*%%EOF\s*$/;

/** A text string in UTF-16, which begins with a byte order mark (7.9.2.2). */
const textString = (text: string) =>
	`<FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;

/** A date (7.9.4), with the first day for what is not said: not every reader takes a month alone. */
const pdfDate = (date: string) => `${`${date}-01-01`.slice(0, 10).replaceAll('-', '')}000000+00'00'`;

/** Gives the cells of tables names that are the same each time: Chromium counts on from another number. Order and length stay. */
function renameCells(source: string): string {
	const names = [...new Set(source.match(/\bnode\d{8}\b/g))].sort();
	return source.replaceAll(/\bnode\d{8}\b/g, (name) => `node${String(names.indexOf(name) + 1).padStart(8, '0')}`);
}

/**
 * Gives a PDF its properties in place of those that Chromium writes, the time of day among them, and its cells their names:
 * printed twice, a page is then the same bytes. Appends them as an incremental update (7.5.6), which leaves the rest of the file as it is.
 * @param pdf a file as Chromium writes it
 * @throws Error where the file does not end as Chromium's do
 */
export function withProperties(pdf: Uint8Array, { title, author, date }: PdfProperties): Buffer {
	const made = pdfDate(date);
	// What is replaced stays in the file, unused; its dates have the same length.
	const source = renameCells(Buffer.from(pdf).toString('latin1')).replaceAll(
		/\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g,
		`/$1 (D:${made})`,
	);
	const trailer = TRAILER.exec(source);
	if (!trailer) throw new Error('The PDF does not end as Chromium’s files do: look at TRAILER in scripts/pdf-properties.ts.');
	const [, size, root, info, previous] = trailer;
	const entries = `/Title ${textString(title)}\n/Author ${textString(author)}\n/CreationDate (D:${made})\n/ModDate (D:${made})`;
	const object = `${info} 0 obj\n<<${entries}>>\nendobj\n`;
	const start = source.endsWith('\n') ? source : `${source}\n`;
	const table = `xref\n${info} 1\n${String(start.length).padStart(10, '0')} 00000 n \n`;
	const end = `trailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${previous}>>\n`;
	return Buffer.from(`${start}${object}${table}${end}startxref\n${start.length + object.length}\n%%EOF\n`, 'latin1');
}
