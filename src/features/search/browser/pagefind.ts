import { addresses } from '../../../site/addresses.ts';
import { toIndexWords } from '../search-files.ts';

/** The part of Pagefind's browser API that the site uses; see pagefind.app/docs/api. */
interface Pagefind {
	options(options: { noWorker: boolean }): Promise<void>;
	init(): Promise<void>;
	filters(): Promise<unknown>;
	search(query: string): Promise<{
		/** One for each record that holds the phrase. */
		results: unknown[];
		/** How many of them fall on each value of each filter. */
		filters: Record<string, Record<string, number>>;
	}>;
}

/** The slugs of the chapters that may hold a folded term. @throws Error when a part of the index cannot be had or is missing */
export type FindChapters = (term: string) => Promise<Set<string>>;

/**
 * Loads Pagefind from the site. It runs on the page itself: its worker is made from a string, which Trusted Types forbid.
 * @param attempt 0, and one more after every failure
 * @throws Error when it cannot be had
 */
export async function loadPagefind(attempt: number): Promise<FindChapters> {
	// Firefox keeps a failed import for the life of the page, so a retry asks at a new address.
	const address = addresses.file(`pagefind/pagefind.js${attempt > 0 ? `?retry=${attempt}` : ''}`);
	const pagefind: Pagefind = await import(/* @vite-ignore */ address);
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	await pagefind.filters();
	return async (term) => {
		const { results, filters } = await pagefind.search(`"${toIndexWords(term)}"`);
		const holding = Object.entries(filters.chapter ?? {}).filter(([, count]) => count > 0);
		if (holding.length !== results.length) throw new Error('incomplete index');
		return new Set(holding.map(([slug]) => slug));
	};
}
