import { createFold, type Fold, foldOnce, unpackFoldTable } from '../../../chinese/fold.ts';
import { parseQuery } from '../parse-query.ts';
import type { ChapterOutline, SearchStart } from '../search-files.ts';
import { loadPiece, loadStart } from './load-words.ts';
import { nearness, piecesOf } from './nearness.ts';
import type { FindChapters } from './pagefind.ts';
import { type ChapterHits, findPassages, readChapter } from './passages.ts';

/** What a query finds. */
export interface Answer {
	/** The folded terms; none when the query folds to nothing. */
	terms: string[];
	/** Chapters with hits, in reading order. */
	chapters: ChapterHits[];
}

/** A passage that comes near. */
export interface NearPassage {
	/** `<chapter>#<id>`. */
	key: string;
	/** The chapter, and the place in it. */
	label: string;
	text: string;
	/** The folded words that it shares with the query. */
	shared: string[];
}

export interface Engine {
	/** For the paper's words, none of which it folds twice. */
	fold: Fold;
	/**
	 * @param edition whose words the hits are shown in
	 * @param onFirst of a long paper, is given the hits in the words at hand, before the others are fetched
	 * @throws when a piece of the index or of the words cannot be had
	 */
	search(query: string, edition: string, onFirst?: (first: Answer) => void): Promise<Answer>;
	/**
	 * The passages that come nearest to terms which no passage holds, the nearest first; none where nothing is near.
	 * @throws as `search` does
	 */
	findNear(terms: readonly string[], edition: string): Promise<NearPassage[]>;
}

/** How many near passages are shown, and how much of the nearest one's score each must reach. */
const NEAR = { count: 5, share: 0.7 };

/** Of a long paper, how many chapters near passages are looked for in, and how many pairs of characters tell which. */
const NEAR_CHAPTERS = 3;
const NEAR_PAIRS = 12;

/** The chapters that hold most of some pieces of a query, the fullest first. */
async function rankChapters(chapters: readonly ChapterOutline[], pieces: readonly string[], find: FindChapters) {
	const found = await Promise.all(pieces.slice(0, NEAR_PAIRS).map(find));
	return chapters
		.map((chapter) => ({ chapter, held: found.filter((slugs) => slugs.has(chapter.slug)).length }))
		.filter(({ held }) => held > 0)
		.sort((a, b) => b.held - a.held)
		.slice(0, NEAR_CHAPTERS)
		.map(({ chapter }) => chapter);
}

/**
 * Gets search ready. The words of a paper of usual length are at hand, and a plain scan of them answers at once. Of a
 * longer paper Pagefind tells first which chapters may hold what is asked.
 * @param edition whose words will be asked for first
 * @param attempt 0, and one more after every failure
 * @throws Error when what search begins with cannot be had
 */
export async function createEngine(edition: string, attempt = 0): Promise<Engine> {
	const { fold: table, longest, chapters: outline } = await loadStart(edition);
	const foldQuery = createFold(unpackFoldTable(table));
	const fold = foldOnce(foldQuery);
	const isAtHand = outline.every(({ piece }) => piece === 0);
	let pagefind: Promise<FindChapters> | undefined;
	const find: FindChapters = async (term) => {
		pagefind ??= import('./pagefind.ts').then(({ loadPagefind }) => loadPagefind(attempt));
		return (await pagefind)(term);
	};
	const wordsOf = (of: string) => (piece: number) => loadPiece(of, piece);

	/** A piece of the index that is missing makes Pagefind find nothing instead of failing; characters at hand tell. */
	async function checkNothing(term: string, of: string) {
		const atHand = Object.values(await loadPiece(of, 0)).flatMap(({ passages }) => passages.map(([, , text]) => fold(text)));
		const known = [...new Set(term.replaceAll('.', ''))].filter((character) => atHand.some((text) => text.includes(character)));
		const found = await Promise.all(known.map(find));
		if (found.some(({ size }) => size === 0)) throw new Error('incomplete index');
	}

	/** The chapters that may hold every term. */
	async function narrow(terms: readonly string[], of: string): Promise<SearchStart['chapters']> {
		const found = await Promise.all(terms.map(find));
		await Promise.all(terms.map((term, at) => (found[at]?.size === 0 ? checkNothing(term, of) : undefined)));
		return outline.filter(({ slug }) => found.every((slugs) => slugs.has(slug)));
	}

	/** The hits in some chapters. */
	async function findIn(chapters: readonly ChapterOutline[], terms: string[], of: string): Promise<Answer> {
		const read = await Promise.all(chapters.map((chapter) => findPassages(chapter, terms, fold, wordsOf(of))));
		return { terms, chapters: read.filter(({ passages }) => passages.length > 0) };
	}

	return {
		fold,
		async search(query, of, onFirst) {
			const terms = parseQuery(query, foldQuery);
			// No passage holds a term longer than itself: an endless query costs nothing.
			if (terms.length === 0 || terms.some((term) => [...term].length > longest)) return { terms, chapters: [] };
			const atHand = await findIn(
				outline.filter(({ piece }) => piece === 0),
				terms,
				of,
			);
			if (isAtHand) return atHand;
			if (atHand.chapters.length > 0) onFirst?.(atHand);
			return findIn(await narrow(terms, of), terms, of);
		},
		async findNear(terms, of) {
			if (terms.join('').length > longest) return [];
			const { units, pairs } = piecesOf(terms);
			const pieces = pairs.length > 0 ? pairs : units;
			const looked = isAtHand ? outline : await rankChapters(outline, pieces, find);
			const chapters = await Promise.all(looked.map((chapter) => readChapter(chapter, wordsOf(of))));
			const passages = chapters.flatMap(({ slug, name, passages }) =>
				passages.map(([id, label, text]) => ({
					...{ key: `${slug}#${id}`, label: `${name} · ${label}`, text },
					...nearness(fold(text), terms),
				})),
			);
			const best = Math.max(0, ...passages.map(({ score }) => score));
			return passages
				.filter(({ score }) => score > 0 && score >= NEAR.share * best)
				.sort((a, b) => b.score - a.score)
				.slice(0, NEAR.count);
		},
	};
}
