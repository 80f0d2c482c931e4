import type { EditionKey } from '../../../chinese/editions.ts';
import { createFold, type Fold, unpackFoldTable } from '../../../chinese/fold.ts';
import { addressesUnder } from '../../../site/addresses-under.ts';
import { fetchJson } from '../../../site/fetch-json.ts';
import { onSwitch } from '../../switch/event.ts';
import { recallFound } from '../browser/found.ts';
import { parseQuery } from '../parse-query.ts';
import { OUTLINE_FILE, type SearchOutline } from '../search-files.ts';
import { rangesIn, wordsOf } from './mark.ts';

const bar = document.querySelector<HTMLElement>('[data-hit-bar]');
const part = <T extends HTMLElement>(name: string) => bar?.querySelector<T>(`[data-hit-${name}]`);
const query = new URLSearchParams(location.search).get('q') ?? '';

/** Passages of this page that hold every term, in reading order. */
function findHits(terms: readonly string[], fold: Fold): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('main [data-passage]')].filter((passage) => {
		const words = fold(wordsOf(passage));
		return terms.every((term) => words.includes(term));
	});
}

/** Marks every occurrence, those of the passage in the address more strongly. An engine without highlights shows the passage alone. */
function mark(hits: readonly HTMLElement[], terms: readonly string[], fold: Fold, current: string | undefined) {
	if (!CSS.highlights) return;
	const ranges = (passages: readonly HTMLElement[]) =>
		new Highlight(...passages.flatMap((passage) => rangesIn(passage, terms, fold)));
	CSS.highlights.set('hit', ranges(hits.filter(({ dataset }) => dataset.passage !== current)));
	CSS.highlights.set('current-hit', ranges(hits.filter(({ dataset }) => dataset.passage === current)));
}

/** The address of a hit: in this page a mere fragment, so that nothing is loaded again. */
function addressOf(key: string): string {
	const { root = '/', edition = 'zh-hant' } = bar?.dataset ?? {};
	const address = new URL(addressesUnder(root).passage(edition as EditionKey, key), location.href);
	address.searchParams.set('q', query);
	return address.href;
}

function showBar(keys: readonly string[], current: string | undefined) {
	if (!bar) return;
	const place = current ? keys.indexOf(current) : -1;
	for (const [name, key] of [
		['previous', keys[place - 1]],
		['next', keys[place + 1]],
	] as const) {
		const link = part<HTMLAnchorElement>(name);
		if (!link) continue;
		if (key) link.href = addressOf(key);
		else link.removeAttribute('href');
	}
	const { root = '/', edition = 'zh-hant' } = bar.dataset;
	const results = part<HTMLAnchorElement>('results');
	if (results) results.href = `${addressesUnder(root).page(edition as EditionKey, 'search')}?q=${encodeURIComponent(query)}`;
	const count = part('count');
	if (count) count.textContent = `${place + 1 || '–'} / ${keys.length}`;
	bar.hidden = false;
}

/**
 * Marks on this page what the query in its address finds, and shows the way to the hit before and after.
 * @throws when the fold's table cannot be had; the page is then as it would be without the query
 */
export async function showFound() {
	const outline = await fetchJson<SearchOutline>((bar?.dataset.root ?? '/') + OUTLINE_FILE);
	const fold = createFold(unpackFoldTable(outline.fold));
	const terms = parseQuery(query, fold);
	if (terms.length === 0) return;
	const show = () => {
		const hits = findHits(terms, fold);
		const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		const current = target?.dataset.passage;
		mark(hits, terms, fold, current);
		showBar(recallFound(query) ?? hits.map(({ dataset }) => dataset.passage ?? ''), current);
	};
	show();
	addEventListener('hashchange', show);
	onSwitch(show);
}
