import type { Fold } from '../../../chinese/fold.ts';
import { fetchJson } from '../../../site/fetch-json.ts';
import { type ChapterOutline, type PassageWords, type TextPiece, textPieceFile } from '../search-files.ts';

/** The hits of one chapter, in reading order. */
export interface ChapterHits {
	slug: string;
	name: string;
	passages: PassageWords[];
}

/** Fetches one file of an edition's words, once. */
export type LoadPiece = (edition: string, piece: number) => Promise<TextPiece>;

/** @param root the site's base path, with slashes */
export function createLoadPiece(root: string): LoadPiece {
	const pieces = new Map<string, Promise<TextPiece>>();
	return (edition, piece) => {
		const file = textPieceFile(edition, piece);
		const loading = pieces.get(file) ?? fetchJson<TextPiece>(root + file);
		pieces.set(file, loading);
		return loading;
	};
}

/** Whether a text holds every one of some folded terms. */
export const holds = (text: string, terms: readonly string[], fold: Fold) => terms.every((term) => fold(text).includes(term));

/**
 * A chapter's passages that hold every term.
 * @param words what loads the words of the edition that they are shown in
 * @throws when the words cannot be had
 */
export async function findPassages(
	{ slug, piece }: ChapterOutline,
	terms: readonly string[],
	fold: Fold,
	words: (piece: number) => Promise<TextPiece>,
): Promise<ChapterHits> {
	const chapter = (await words(piece))[slug];
	if (!chapter) throw new Error(`no words for ${slug}`);
	return { slug, name: chapter.name, passages: chapter.passages.filter(([, , text]) => holds(text, terms, fold)) };
}

/** The keys of hits: `<chapter>#<id>`. */
export const keysOf = (chapters: readonly ChapterHits[]) =>
	chapters.flatMap(({ slug, passages }) => passages.map(([id]) => `${slug}#${id}`));
