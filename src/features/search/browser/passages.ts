import type { Fold } from '../../../chinese/fold.ts';
import type { ChapterOutline, PassageWords, TextPiece } from '../search-files.ts';

/** Passages of one chapter, in reading order. */
export interface ChapterHits {
	slug: string;
	name: string;
	passages: PassageWords[];
}

/** Whether a text holds every one of some folded terms. */
export const holds = (text: string, terms: readonly string[], fold: Fold) => terms.every((term) => fold(text).includes(term));

/**
 * A chapter with all its passages.
 * @param words what loads the words of the edition that they are shown in
 * @throws when the words cannot be had
 */
export async function readChapter(
	{ slug, piece }: ChapterOutline,
	words: (piece: number) => Promise<TextPiece>,
): Promise<ChapterHits> {
	const chapter = (await words(piece))[slug];
	if (!chapter) throw new Error(`no words for ${slug}`);
	return { slug, ...chapter };
}

/** A chapter's passages that hold every term. */
export async function findPassages(
	chapter: ChapterOutline,
	terms: readonly string[],
	fold: Fold,
	words: (piece: number) => Promise<TextPiece>,
): Promise<ChapterHits> {
	const read = await readChapter(chapter, words);
	return { ...read, passages: read.passages.filter(([, , text]) => holds(text, terms, fold)) };
}

/** The keys of hits: `<chapter>#<id>`. */
export const keysOf = (chapters: readonly ChapterHits[]) =>
	chapters.flatMap(({ slug, passages }) => passages.map(([id]) => `${slug}#${id}`));
