import { EDITIONS, type EditionKey } from '../../../chinese/editions.ts';
import { createFold, type FoldTable, packFoldTable } from '../../../chinese/fold.ts';
import { type ChapterWords, type SearchOutline, type TextPiece, toIndexWords } from '../search-files.ts';

/** One chapter's passages, the same ids in both scripts. */
export interface ChapterTexts {
	slug: string;
	words: Record<EditionKey, ChapterWords>;
}

/** What is written for search: records for Pagefind, and files that turn its answers into passages. */
export interface SearchData {
	records: { slug: string; content: string }[];
	outline: SearchOutline;
	/** Numbered as `outline.chapters[].piece` says. */
	pieces: Record<EditionKey, TextPiece>[];
}

/** Pieces are cut so that the first hits in a long paper need not wait for all of its words. */
const PIECE_CHARACTERS = 16_000;

/** Stands between two passages of a chapter, so that no phrase runs from one into the next. */
const BETWEEN = 'zzpz';

/**
 * Prepares the index: one record a chapter. (A record for each passage is as exact, but ten times slower and a
 * third larger for a hundred such papers.)
 */
export function createSearchData(chapters: readonly ChapterTexts[], table: FoldTable): SearchData {
	const fold = createFold(table);
	const data: SearchData = { records: [], outline: { fold: packFoldTable(table), longest: 0, chapters: [] }, pieces: [] };
	let room = 0;
	for (const { slug, words } of chapters) {
		const folded = words['zh-hant'].passages.map(([, , text]) => fold(text));
		if (room <= 0) {
			data.pieces.push({ 'zh-hant': {}, 'zh-hans': {} });
			room = PIECE_CHARACTERS;
		}
		room -= folded.join('').length;
		const piece = data.pieces.length - 1;
		for (const { key } of EDITIONS) Object.assign(data.pieces[piece]?.[key] ?? {}, { [slug]: words[key] });
		data.records.push({ slug, content: folded.map(toIndexWords).join(` ${BETWEEN} `) });
		data.outline.chapters.push({ slug, piece });
		data.outline.longest = Math.max(data.outline.longest, ...folded.map(({ length }) => length));
	}
	return data;
}
