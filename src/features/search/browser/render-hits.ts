import { type Fold, findStretches, type Stretch } from '../../../chinese/fold.ts';

/** Characters shown on either side of an occurrence when a passage is long. */
const AROUND = 36;

/** An element of a class, or of none, with what it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]) {
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

/**
 * A stretch of a passage in which nothing was found: what is far from every occurrence is out of sight, with dots in its
 * place, but stays in the line, so that who copies across the dots has the paper's sentence and not two halves of it.
 * @param keepHead whether an occurrence stands before it, so that its first words are shown
 * @param keepTail whether one stands behind it
 */
function excerpt(text: string, { keepHead, keepTail }: { keepHead: boolean; keepTail: boolean }): (Node | string)[] {
	const head = keepHead ? outsideWord(text, AROUND, 1) : 0;
	const end = keepTail ? text.slice(outsideWord(text, text.length - AROUND, -1)) : '';
	// Nor does it begin with a mark that closes what is out of sight, or leave one out of sight that opens it.
	let tail = text.length - end.replace(/^[\p{Po}\p{Pe}\p{Pf}]+/u, '').length;
	if (/[\p{Ps}\p{Pi}]/u.test(text[tail - 1] ?? '')) tail -= 1;
	if (tail - head <= 8) return [text];
	const far = element('span', 'far', text.slice(head, tail));
	far.ariaHidden = 'true';
	return [text.slice(0, head), element('span', 'dots'), far, text.slice(tail)];
}

/** A passage's words with every stretch in `<mark>`. */
function markWords(text: string, stretches: readonly Stretch[]): DocumentFragment {
	const fragment = document.createDocumentFragment();
	let end = 0;
	stretches.forEach((stretch, index) => {
		fragment.append(...excerpt(text.slice(end, stretch.start), { keepHead: index > 0, keepTail: true }));
		fragment.append(element('mark', '', text.slice(stretch.start, stretch.end)));
		end = stretch.end;
	});
	fragment.append(...excerpt(text.slice(end), { keepHead: true, keepTail: false }));
	return fragment;
}

/** One passage that is shown. */
interface Shown {
	label: string;
	text: string;
	href: string;
}

/** A passage as a list entry: a link that names its place, and its words, with those that were asked for in `<mark>`. */
export function renderPassage({ label, text, href }: Shown, terms: readonly string[], fold: Fold): HTMLLIElement {
	const link = element('a', 'hit-place', label);
	link.href = href;
	return element('li', 'hit', link, element('p', '', markWords(text, findStretches(text, terms, fold))));
}

/** A chapter with its hits, or what comes near. */
export function renderGroup(name: string, hits: readonly HTMLLIElement[]): HTMLElement {
	return element(
		'section',
		'hits',
		element('h2', '', `${name} `, element('span', 'count', String(hits.length))),
		element('ol', '', ...hits),
	);
}
