import { createFold, type Fold, foldOnce, unpackFoldTable } from '../../../chinese/fold.ts';
import { fetchJson } from '../../../site/fetch-json.ts';
import { parseQuery } from '../parse-query.ts';
import { OUTLINE_FILE, type SearchOutline, toIndexWords } from '../search-files.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { type ChapterHits, createLoadPiece, findPassages, holds } from './passages.ts';

/** What a query finds. */
export interface Answer {
	/** The folded terms; none when the query folds to nothing. */
	terms: string[];
	/** Chapters with hits, in reading order. */
	chapters: ChapterHits[];
}

export interface Engine {
	/** For the paper's words, none of which it folds twice. */
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
	const { results, filters } = await pagefind.search(`"${toIndexWords(term)}"`);
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
	const loadPiece = createLoadPiece(root);
	const [pagefind, outline] = await Promise.all([
		loadPagefind(root, attempt),
		fetchJson<SearchOutline>(root + OUTLINE_FILE),
		loadPiece(edition, 0),
	]);
	const foldQuery = createFold(unpackFoldTable(outline.fold));
	const fold = foldOnce(foldQuery);

	/** A piece of the index that is missing makes Pagefind find nothing instead of failing; words at hand tell. */
	async function checkNothing(term: string, of: string) {
		const atHand = Object.values(await loadPiece(of, 0)).flatMap(({ passages }) => passages);
		if (atHand.some(([, , text]) => holds(text, [term], fold))) throw new Error('the index is incomplete');
	}

	return {
		fold,
		warm: (of) => loadPiece(of, 0),
		async search(query, of) {
			const terms = parseQuery(query, foldQuery);
			// No passage holds a term longer than itself: an endless query costs nothing.
			if (terms.length === 0 || terms.some((term) => [...term].length > outline.longest)) return { terms, chapters: [] };
			const found = await Promise.all(terms.map((term) => findTerm(pagefind, term)));
			await Promise.all(terms.map((term, at) => (found[at]?.size === 0 ? checkNothing(term, of) : undefined)));
			const holding = outline.chapters.filter(({ slug }) => found.every((slugs) => slugs.has(slug)));
			const words = (piece: number) => loadPiece(of, piece);
			const chapters = await Promise.all(holding.map((chapter) => findPassages(chapter, terms, fold, words)));
			return { terms, chapters: chapters.filter(({ passages }) => passages.length > 0) };
		},
	};
}
