import { addresses } from '../../../site/addresses.ts';
import { holdStill } from '../../switch/hold-still.ts';
import { takeWords } from '../../switch/swap-words.ts';
import { type TermWords, unpackTerms } from '../search-files.ts';
import { find, readConfig } from './config.ts';
import type { Answer, Engine } from './engine.ts';
import { rememberFound } from './found.ts';
import { loadStart } from './load-words.ts';
import { hasNumeral, relatedTerms, similarTerms } from './match-terms.ts';
import { keysOf } from './passages.ts';
import { element, renderGroup, renderPassage } from './render-hits.ts';

/**
 * The elements that search fills. `asked` shows the query on a printed page; `without` is the way on without search, which
 * the stylesheet shows when an answer takes long.
 */
const parts = () => ({
	status: find<HTMLElement>('[data-search-status]'),
	results: find<HTMLElement>('[data-search-state]'),
	heading: find<HTMLElement>('main h1'),
	asked: find<HTMLElement>('[data-search-asked]'),
	without: find<HTMLElement>('[data-without-search]'),
});

/** How many terms are named at once. */
const TERMS = 8;

/** How many hits are made before the browser may answer the reader. */
const BATCH = 100;

/** Says what is asked, in the tab's title and on paper. */
export function showQuery(query: string) {
	const { asked, heading } = parts();
	asked.textContent = query.trim() && `：${query.trim()}`;
	document.title = `${heading.textContent} · ${readConfig().paper}`;
}

/** Shows a state of the search; a message is set once, so that it is read out once. */
export function show(state: 'loading' | 'ready' | 'error', message: string, ...content: HTMLElement[]) {
	const { results, without, status } = parts();
	results.dataset.searchState = state;
	without.hidden = state !== 'loading';
	if (status.textContent !== message) status.textContent = message;
	if (state === 'loading') return;
	// The same hits in the other script are changed where they stand, so that focus and place stay.
	const isSameHits =
		content.length === results.children.length && hitsIn(content) !== '' && hitsIn(content) === hitsIn([...results.children]);
	if (!isSameHits) results.replaceChildren(...content);
	else
		holdStill(() => {
			for (const [index, group] of content.entries()) takeWords(results.children[index] as Element, group);
		});
}

const hitsIn = (groups: readonly Element[]) =>
	groups
		.flatMap((group) => [...group.querySelectorAll<HTMLElement>('[data-hit], [data-near]')])
		.map(({ dataset }) => Object.entries(dataset))
		.join();

function link(text: string, href: string): HTMLAnchorElement {
	const made = element('a', '', text);
	made.href = href;
	return made;
}

const linksTo = (places: readonly { name: string; href: string }[]) =>
	places.flatMap(({ name, href }) => [link(name, href), ' ']);

const hint = (...content: (Node | string)[]) => element('p', 'hint', ...content);

/** Names in the contents that hold every term, as a line of links; they are places, not hits. */
function namedPlaces(terms: readonly string[], { fold }: Engine): HTMLElement[] {
	const { words, places } = readConfig();
	const found = places.filter(({ name }) => terms.every((term) => fold(name).includes(term)));
	return found.length > 0 ? [hint(words.places, ...linksTo(found))] : [];
}

/** Links to terms in the index of terms, as a line; none without terms. */
function termLine(says: string, terms: readonly TermWords[]): HTMLElement[] {
	const page = addresses.page(readConfig().edition, 'terms');
	const links = terms.slice(0, TERMS).map(([name, id]) => ({ name, href: `${page}#${id || `t-${name}`}` }));
	return links.length > 0 ? [hint(says, ...linksTo(links))] : [];
}

/** What comes nearest to a query that no passage holds, told as such. */
async function nearPassages(terms: readonly string[], { fold, findNear }: Engine): Promise<HTMLElement[]> {
	const { edition, words } = readConfig();
	const near = await findNear(terms, edition);
	const entries = near.map(({ shared, ...passage }) => {
		const entry = renderPassage({ ...passage, href: addresses.passage(edition, passage.key) }, shared, fold);
		entry.dataset.near = passage.key;
		return entry;
	});
	return entries.length > 0 ? [renderGroup(words.near, entries)] : [];
}

async function renderNone(terms: readonly string[], query: string, known: readonly TermWords[], engine: Engine) {
	const { words, wayOn } = readConfig();
	const similar = termLine(words.similar, similarTerms(known, terms, engine.fold));
	const near = await nearPassages(terms, engine);
	return [
		...(hasNumeral(query) ? [hint(words.numerals)] : []),
		...similar,
		...near,
		...(similar.length + near.length > 0 ? [] : [hint(link(words.wayOn, wayOn))]),
	];
}

/** Resolves when the browser has answered whatever the reader did meanwhile. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

async function renderGroups({ terms, chapters }: Answer, query: string, { fold }: Engine): Promise<HTMLElement[]> {
	const { edition } = readConfig();
	// Unlike encodeURIComponent, it takes any string, also half a character.
	const asked = new URLSearchParams({ q: query });
	const groups: HTMLElement[] = [];
	let made = 0;
	for (const { slug, name, passages } of chapters) {
		const hits = passages.map(([id, label, text]) => {
			const key = `${slug}#${id}`;
			const hit = renderPassage({ label, text, href: addresses.passage(edition, key).replace('#', `?${asked}#`) }, terms, fold);
			hit.dataset.hit = key;
			return hit;
		});
		groups.push(renderGroup(name, hits));
		made += hits.length;
		if (made > BATCH) {
			made = 0;
			await nextTask();
		}
	}
	return groups;
}

/** Shows the hits in the words at hand while the others are looked for. */
export async function showFirst(first: Answer, query: string, engine: Engine, isCurrent: () => boolean) {
	const groups = await renderGroups(first, query, engine);
	const { results } = parts();
	if (isCurrent() && results.dataset.searchState === 'loading') results.replaceChildren(...groups);
}

/**
 * Shows what a query found.
 * @param isCurrent asked before anything is shown: whether no newer query has overtaken this one
 */
export async function showAnswer(answer: Answer, query: string, engine: Engine, isCurrent: () => boolean) {
	const { edition, words } = readConfig();
	const { terms, chapters } = answer;
	const known = unpackTerms((await loadStart(edition)).terms);
	const above = [...termLine(words.related, relatedTerms(known, terms.join(''), engine.fold)), ...namedPlaces(terms, engine)];
	const groups = await renderGroups(answer, query, engine);
	const none = terms.length > 0 && groups.length === 0 ? await renderNone(terms, query, known, engine) : [];
	if (!isCurrent()) return;
	if (terms.length === 0) show('ready', words.nothing);
	else if (groups.length === 0) show('ready', words.none, ...above, ...none);
	else {
		const keys = keysOf(chapters);
		rememberFound({ query, keys });
		const message = words.found.replace('{hits}', String(keys.length)).replace('{chapters}', String(groups.length));
		show('ready', message, ...above, ...groups);
	}
}

/** Says that the search failed, and offers to try again or to look the term up. */
export function showFailure(retry: () => void) {
	const { words, wayOn } = readConfig();
	const button = element('button', 'button', words.retry);
	button.addEventListener('click', retry);
	show('error', words.failed, hint(button, ' ', link(words.wayOn, wayOn)));
}
