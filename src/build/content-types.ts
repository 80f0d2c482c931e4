/** What the files of a built site are, by the endings of their names, and whether they are text. */
const TYPES: Record<string, [type: string, isText: boolean]> = {
	avif: ['image/avif', false],
	bib: ['application/x-bibtex', true],
	css: ['text/css', true],
	csv: ['text/csv', true],
	html: ['text/html', true],
	jpg: ['image/jpeg', false],
	js: ['text/javascript', true],
	json: ['application/json', true],
	md: ['text/markdown', true],
	pdf: ['application/pdf', false],
	png: ['image/png', false],
	ris: ['application/x-research-info-systems', true],
	svg: ['image/svg+xml', true],
	txt: ['text/plain', true],
	webp: ['image/webp', false],
	xml: ['application/xml', true],
};

const typeOf = (file: string) => TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? ['application/octet-stream', false];

/**
 * What a file's answer says that it is; text is UTF-8. Pieces of the search index have no type of their own.
 * @param file a name or a path: `data/figures.zh-hant.csv`
 */
export function contentType(file: string): string {
	const [type, isText] = typeOf(file);
	return isText ? `${type}; charset=utf-8` : type;
}

/** Whether a file is text, which is sent compressed; the rest is compressed already. */
export const isText = (file: string): boolean => typeOf(file)[1];
