import { pageAddress, referenceTo } from '../cite/reference-to.ts';
import { copyText } from '../copy/copy-text.ts';
import { wordsOf } from '../copy/page-words.ts';
import { pointAtTwin } from '../switch/link.ts';
import { digestOf, writeQuotations } from './quotation.ts';
import { type Stretch, wordsIn } from './selected.ts';

/** The address of this page that leads to some of its words. */
function linkTo(stretches: readonly [Stretch, ...Stretch[]]): string {
	const quotations = stretches.map(({ passage, start, end }) => {
		const length = end - start;
		return { id: passage.id, start, length, digest: digestOf([...wordsOf(passage)], start, length) };
	});
	return `${pageAddress()}?quote=${writeQuotations(quotations)}#${stretches[0].passage.id}`;
}

/** The page's reference to the passages of some words. */
function referenceOf(stretches: readonly [Stretch, ...Stretch[]]): string {
	const block = document.querySelector<HTMLElement>('[data-cite]');
	const linkOf = ({ passage }: Stretch) =>
		passage.querySelector<HTMLAnchorElement>('.number') ??
		block?.querySelector<HTMLAnchorElement>(`[href="#${passage.id}"]`) ??
		undefined;
	const first = linkOf(stretches[0]);
	return block && first ? referenceTo(first, block, linkOf(stretches.at(-1) ?? stretches[0])).reference : '';
}

function createElement<N extends keyof HTMLElementTagNameMap>(name: N, ...content: (string | Node)[]): HTMLElementTagNameMap[N] {
	const element = document.createElement(name);
	element.append(...content);
	return element;
}

/** The words as HTML: a quotation with its source. */
function htmlOf(passages: readonly string[], reference: string, link: string): string {
	const quotation = createElement('blockquote', ...passages.map((words) => createElement('p', words)));
	const anchor = Object.assign(createElement('a', link), { href: link });
	Object.assign(quotation, { cite: link, lang: document.documentElement.lang });
	const lines = reference.split('\n').flatMap((line) => [line, createElement('br')]);
	return quotation.outerHTML + createElement('p', ...lines, anchor).outerHTML;
}

/**
 * Copies words of the paper exactly, with their reference and a link to them, as plain text and as HTML.
 * @throws where the browser does not let a page copy; the address of the page is then the link
 */
export async function copyQuote(stretches: readonly [Stretch, ...Stretch[]]) {
	const passages = stretches.map(wordsIn);
	const reference = referenceOf(stretches);
	const link = linkTo(stretches);
	try {
		await copyText([...passages, reference, link].join('\n'), htmlOf(passages, reference, link));
	} catch (error) {
		const { search, hash } = new URL(link);
		history.replaceState(null, '', search + hash);
		pointAtTwin();
		throw error;
	}
}
