/**
 * The files beside Pagefind's index that turn its answers, which are chapters, into passages and
 * their words. Written by the build (`src/search`), read by the browser.
 */
export const SEARCH_FOLDER = 'search-data';
export const OUTLINE_FILE = `${SEARCH_FOLDER}/outline.json`;
export const textPieceFile = (edition: string, piece: number) => `${SEARCH_FOLDER}/${edition}-${piece}.json`;

/**
 * Folded text as words for Pagefind: it then cuts index and query alike, and a quoted phrase is exactly a run of characters.
 * The full stop of a number is no word for it; where that makes it find 16 for 1.6, the passages themselves tell.
 */
export const toIndexWords = (folded: string) => [...folded.replaceAll('.', '')].join(' ');

/** A chapter, which is one record of the index. */
export interface ChapterOutline {
	slug: string;
	/** Which file of texts holds its words. */
	piece: number;
}

export interface SearchOutline {
	/** The fold's table as pairs of characters. */
	fold: string;
	/** Folded characters of the longest passage; no longer term can be found. */
	longest: number;
	/** In reading order, as Pagefind sorts the records. */
	chapters: ChapterOutline[];
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
