/**
 * The files of search. Written by the build (`search/index`), read by the browser. What search begins with is one file
 * of each edition; it holds all the words of a paper of usual length. The words of a longer one go on in further pieces,
 * and Pagefind's index, whose records are chapters, says which of them to fetch.
 */
export const SEARCH_FOLDER = 'search-data';
export const startFile = (edition: string) => `${SEARCH_FOLDER}/${edition}.json`;
export const textPieceFile = (edition: string, piece: number) => `${SEARCH_FOLDER}/${edition}-${piece}.json`;

/**
 * Folded text as words for Pagefind: it then cuts index and query alike, and a quoted phrase is exactly a run of characters.
 * The full stop of a number is no word for it; where that makes it find 16 for 1.6, the passages themselves tell.
 */
export const toIndexWords = (folded: string) => [...folded.replaceAll('.', '')].join(' ');

/** A chapter, which is one record of the index. */
export interface ChapterOutline {
	slug: string;
	/** Which piece holds its words; 0 stands in the file that search begins with. */
	piece: number;
}

/** A term of the index of terms: its name, its id there (empty where it is `t-` and the name), in how many passages it stands, and what else it is called: its readings first. */
export type TermWords = [name: string, id: string, passages: string, ...others: string[]];

/** Terms as a line for each field, which compresses best: names, ids, numbers, then each other name that a term may have. */
export function packTerms(terms: readonly TermWords[]): string {
	const fields = Math.max(0, ...terms.map(({ length }) => length));
	return Array.from({ length: fields }, (_, field) => terms.map((term) => term[field] ?? '').join('|')).join('\n');
}

/** The other way round. */
export function unpackTerms(packed: string): TermWords[] {
	const [names = [], ids = [], passages = [], ...others] = packed.split('\n').map((line) => line.split('|'));
	return names
		.map((name, at): TermWords => [name, ids[at] ?? '', passages[at] ?? '', ...others.flatMap((each) => each[at] || [])])
		.filter(([name]) => name !== '');
}

/** What search begins with, in one script. */
export interface SearchStart {
	/** The fold's table as pairs of characters. */
	fold: string;
	/** Folded characters of the longest passage; no longer term can be found. */
	longest: number;
	/** In reading order, as Pagefind sorts the records. */
	chapters: ChapterOutline[];
	/** Piece 0. */
	words: TextPiece;
	/** Packed. */
	terms: string;
	/** What the list of suggested terms is called, and what stands behind a number of passages. */
	says: { terms: string; passages: string };
}

/** A passage as a list of hits shows it: its id, what it is called, its words. */
export type PassageWords = [id: string, label: string, text: string];

/** A chapter in one script. */
export interface ChapterWords {
	name: string;
	passages: PassageWords[];
}

/** Some chapters in one script, by slug, in reading order. */
export type TextPiece = Record<string, ChapterWords>;
