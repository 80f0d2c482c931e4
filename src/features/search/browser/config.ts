import type { EditionKey } from '../../../chinese/editions.ts';
import type { searchWords } from '../words.ts';

/** What the page says to its script, in the page's own script. */
export interface SearchConfig {
	edition: EditionKey;
	twin: EditionKey;
	words: Record<keyof (typeof searchWords)['zh-hant']['page'] | 'wayOn', string>;
	/** Title of the paper. */
	paper: string;
	/** Names in the contents that are the site's own: the paper's passages do not hold them. */
	places: { name: string; href: string }[];
	/** Where to go on without search: the index of terms, or the whole paper where there is none. */
	wayOn: string;
}

/** @throws Error when the page has no such element */
export function find<T extends Element>(selector: string): T {
	const found = document.querySelector<T>(selector);
	if (!found) throw new Error(`no ${selector}`);
	return found;
}

/** Reads it anew every time, for a switch of script changes it. */
export function readConfig(): SearchConfig {
	return JSON.parse(find('[data-search-config]').textContent ?? '');
}
