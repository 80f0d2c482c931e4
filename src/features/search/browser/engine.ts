import { createFold, type Fold, foldOnce, unpackFoldTable } from '../../../chinese/fold.ts';
import { fetchJson } from '../../../site/fetch-json.ts';
import { parseQuery } from '../parse-query.ts';
import {
	type ChapterOutline,
	OUTLINE_FILE,
	type PassageWords,
	type SearchOutline,
	type TextPiece,
	textPieceFile,
} from '../search-files.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';

/** The hits of one chapter, in reading order. */
export interface ChapterHits {
	slug: string;
	name: string;
	passages: PassageWords[];
}

/** What a query finds. */
export interface Answer {
	/** The folded terms; none when the query folds to nothing. */
	terms: string[];
	/** Chapters with hits, in reading order. */
	chapters: ChapterHits[];
}

export interface Engine {
	fold: Fold;
	/**
	 * @param edition whose words the hits are shown in
	 * @throws when a piece of the index or of the words cannot be had
	 */
	search(query: string, edition: string): Promise<Answer>;
	/** Fetches the words of an edition that may be asked for next. */
	warm(edition: string): Promise<unknown>;
}

/** Asks Pagefind for one term: the slugs of the chapters that hold it. */
async function findTerm(pagefind: Pagefind, term: string): Promise<Set<string>> {
	const { results, filters } = await pagefind.search(`"${[...term].join(' ')}"`);
	const holding = Object.entries(filters.chapter ?? {}).filter(([, count]) => count > 0);
	if (holding.length !== results.length) throw new Error('the index is incomplete');
	return new Set(holding.map(([slug]) => slug));
}

/**
 * Gets search ready.
 * @param root the site's base path, with slashes
 * @param edition whose words will be asked for first
 * @param attempt 0, and one more with every retry
 */
export async function createEngine(root: string, edition: string, attempt = 0): Promise<Engine> {
	const pieces = new Map<string, Promise<TextPiece>>();
	const loadPiece = (of: string, piece: number) => {
		const file = textPieceFile(of, piece);
		const loading = pieces.get(file) ?? fetchJson<TextPiece>(root + file);
		pieces.set(file, loading);
		return loading;
	};
	const [pagefind, outline] = await Promise.all([
		loadPagefind(root, attempt),
		fetchJson<SearchOutline>(root + OUTLINE_FILE),
		loadPiece(edition, 0),
	]);
	const fold = createFold(unpackFoldTable(outline.fold));
	const foldPassage = foldOnce(fold);
	const holds = ([, , text]: PassageWords, terms: readonly string[]) => terms.every((term) => foldPassage(text).includes(term));

	/** A chapter's passages that hold every term. */
	async function findPassages({ slug, piece }: ChapterOutline, terms: readonly string[], of: string): Promise<ChapterHits> {
		const words = (await loadPiece(of, piece))[slug];
		if (!words) throw new Error(`no words for ${slug}`);
		return { slug, name: words.name, passages: words.passages.filter((passage) => holds(passage, terms)) };
	}

	/** A piece of the index that is missing makes Pagefind find nothing instead of failing; words at hand tell. */
	async function checkNothing(term: string, of: string) {
		const atHand = Object.values(await loadPiece(of, 0)).flatMap(({ passages }) => passages);
		if (atHand.some((passage) => holds(passage, [term]))) throw new Error('the index is incomplete');
	}

	return {
		fold,
		warm: (of) => loadPiece(of, 0),
		async search(query, of) {
			const terms = parseQuery(query, fold);
			// No passage holds a term longer than itself: an endless query costs nothing.
			if (terms.length === 0 || terms.some((term) => [...term].length > outline.longest)) return { terms, chapters: [] };
			const found = await Promise.all(terms.map((term) => findTerm(pagefind, term)));
			await Promise.all(terms.map((term, at) => (found[at]?.size === 0 ? checkNothing(term, of) : undefined)));
			const holding = outline.chapters.filter(({ slug }) => found.every((slugs) => slugs.has(slug)));
			const chapters = await Promise.all(holding.map((chapter) => findPassages(chapter, terms, of)));
			return { terms, chapters: chapters.filter(({ passages }) => passages.length > 0) };
		},
	};
}
