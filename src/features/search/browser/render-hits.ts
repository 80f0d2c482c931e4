import { type Fold, findStretches, type Stretch } from '../../../chinese/fold.ts';

/** Characters shown on either side of an occurrence when a passage is long. */
const AROUND = 36;

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]) {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...children);
	return made;
}

/** A place to cut at, or one a little further on in the direction given, so that no Latin word or number is cut in two. */
function outsideWord(text: string, at: number, step: 1 | -1): number {
	const isWord = (index: number) => /[A-Za-z0-9]/.test(text[index] ?? '');
	let place = at;
	while (place > 0 && place < text.length && isWord(place - 1) && isWord(place)) place += step;
	return place;
}

/** Text between two occurrences: what is far from both stays in the document but out of sight, with dots in its place. */
function between(text: string, isStart: boolean, isEnd: boolean): (Node | string)[] {
	const head = isStart ? 0 : outsideWord(text, AROUND, 1);
	const tail = isEnd ? text.length : outsideWord(text, text.length - AROUND, -1);
	if (tail - head <= 8) return [text];
	return [text.slice(0, head), element('span', 'dots'), element('span', 'far', text.slice(head, tail)), text.slice(tail)];
}

/** A passage's words with every stretch in `<mark>`. */
function markWords(text: string, stretches: readonly Stretch[]): DocumentFragment {
	const fragment = document.createDocumentFragment();
	let end = 0;
	stretches.forEach((stretch, index) => {
		fragment.append(...between(text.slice(end, stretch.start), index === 0, false));
		fragment.append(element('mark', '', text.slice(stretch.start, stretch.end)));
		end = stretch.end;
	});
	fragment.append(...between(text.slice(end), false, true));
	return fragment;
}

/** One passage that was found. */
export interface Hit {
	/** `<chapter>#<id>`. */
	key: string;
	label: string;
	text: string;
	href: string;
}

/** A hit as a list entry: a link that names its place, and its words. */
export function renderHit({ key, label, text, href }: Hit, terms: readonly string[], fold: Fold): HTMLLIElement {
	const link = element('a', 'hit-place', label);
	link.href = href;
	const hit = element('li', 'hit', link, element('p', '', markWords(text, findStretches(text, terms, fold))));
	hit.dataset.hit = key;
	return hit;
}

/** A chapter with its hits. */
export function renderGroup(name: string, hits: readonly HTMLLIElement[]): HTMLElement {
	return element(
		'section',
		'hits',
		element('h2', '', name, element('span', 'count', String(hits.length))),
		element('ol', '', ...hits),
	);
}
