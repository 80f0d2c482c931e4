import { addressesUnder } from '../../../site/addresses-under.ts';
import { holdStill } from '../../switch/hold-still.ts';
import { takeWords } from '../../switch/swap-words.ts';
import { find, readConfig } from './config.ts';
import type { Answer, Engine } from './engine.ts';
import { rememberFound } from './found.ts';
import { keysOf } from './passages.ts';
import { renderGroup, renderHit } from './render-hits.ts';

const status = find<HTMLElement>('[data-search-status]');
const results = find<HTMLElement>('[data-search-state]');
const heading = find<HTMLElement>('main h1');
/** What is asked, in the heading of a printed page. */
const asked = find<HTMLElement>('[data-search-asked]');
/** The way on without search; it comes into sight by itself when an answer takes long. */
const without = find<HTMLElement>('[data-without-search]');

/** How many similar terms are offered when nothing is found. */
const SIMILAR = 8;

/** How many hits are made before the browser may answer the reader. */
const BATCH = 100;

/** Says what is asked, in the tab's title and on paper. */
export function showQuery(query: string) {
	asked.textContent = query.trim() && `：${query.trim()}`;
	document.title = `${heading.textContent} · ${readConfig().paper}`;
}

/** Shows a state of the search; a message is set once, so that it is read out once. */
export function show(state: 'loading' | 'ready' | 'error', message: string, ...content: HTMLElement[]) {
	results.dataset.searchState = state;
	without.hidden = state !== 'loading';
	if (status.textContent !== message) status.textContent = message;
	if (state === 'loading') return;
	// The same hits in the other script are changed where they stand, so that focus and place stay.
	const isSameHits =
		content.length > 0 && content.length === results.children.length && hitsIn(content) === hitsIn([...results.children]);
	if (!isSameHits) results.replaceChildren(...content);
	else
		holdStill(() => {
			for (const [index, group] of content.entries()) takeWords(results.children[index] as Element, group);
		});
}

const hitsIn = (groups: readonly Element[]) =>
	groups
		.map((group) => [...group.querySelectorAll<HTMLElement>('[data-hit]')].map(({ dataset }) => dataset.hit).join(' '))
		.join(' ');

function link(text: string, href: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = href;
	made.textContent = text;
	return made;
}

const linksTo = (places: readonly { name: string; href: string }[]) =>
	places.flatMap(({ name, href }) => [link(name, href), ' ']);

function hint(...content: (Node | string)[]): HTMLElement {
	const line = document.createElement('p');
	line.className = 'hint';
	line.append(...content);
	return line;
}

/** Names in the contents that hold every term, as a line of links; they are places, not hits. */
function namedPlaces(terms: readonly string[], { fold }: Engine): HTMLElement[] {
	const { words, places } = readConfig();
	const found = places.filter(({ name }) => terms.every((term) => fold(name).includes(term)));
	return found.length > 0 ? [hint(words.places, ...linksTo(found))] : [];
}

/** Terms of the paper's index that share most characters with the query. */
function similarTerms(terms: readonly string[], { fold }: Engine) {
	const asked = new Set(terms.join(''));
	return readConfig()
		.terms.map((term) => ({ ...term, shared: [...new Set(fold(term.name))].filter((character) => asked.has(character)).length }))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared)
		.slice(0, SIMILAR);
}

function showNone(terms: readonly string[], engine: Engine) {
	const { words, wayOn } = readConfig();
	const similar = similarTerms(terms, engine);
	const wayTo = similar.length > 0 ? hint(words.similar, ...linksTo(similar)) : hint(link(words.wayOn, wayOn));
	show('ready', words.none, ...namedPlaces(terms, engine), wayTo);
}

/** Resolves when the browser has answered whatever the reader did meanwhile. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

async function renderGroups({ terms, chapters }: Answer, query: string, { fold }: Engine): Promise<HTMLElement[]> {
	const { root, edition } = readConfig();
	const { passage: addressOf } = addressesUnder(root);
	// Unlike encodeURIComponent, it takes any string, also half a character.
	const asked = new URLSearchParams({ q: query });
	const groups: HTMLElement[] = [];
	let made = 0;
	for (const { slug, name, passages } of chapters) {
		const hits = passages.map(([id, label, text]) => {
			const key = `${slug}#${id}`;
			return renderHit({ key, label, text, href: addressOf(edition, key).replace('#', `?${asked}#`) }, terms, fold);
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

/**
 * Shows what a query found.
 * @param isCurrent asked before anything is shown: whether no newer query has overtaken this one
 */
export async function showAnswer(answer: Answer, query: string, engine: Engine, isCurrent: () => boolean) {
	const { words } = readConfig();
	const { terms, chapters } = answer;
	const groups = await renderGroups(answer, query, engine);
	if (!isCurrent()) return;
	if (terms.length === 0) show('ready', words.nothing);
	else if (groups.length === 0) showNone(terms, engine);
	else {
		const keys = keysOf(chapters);
		rememberFound({ query, keys });
		const message = words.found.replace('{hits}', String(keys.length)).replace('{chapters}', String(groups.length));
		show('ready', message, ...namedPlaces(terms, engine), ...groups);
	}
}

/** Says that the search failed, and offers to try again or to look the term up. */
export function showFailure(retry: () => void) {
	const { words, wayOn } = readConfig();
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button';
	button.textContent = words.retry;
	button.addEventListener('click', retry);
	show('error', words.failed, hint(button, ' ', link(words.wayOn, wayOn)));
}
