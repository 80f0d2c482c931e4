import { copyText } from '../copy/copy-text.ts';

/** The reader's own day, as GB/T 7714 writes the date of access: `2026-11-22`. */
function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The address of a passage in its home page, wherever it is read. */
function homeOf(hash: string, page: string, root: string | undefined): string {
	const [chapter, id] = document.getElementById(hash.slice(1))?.dataset.passage?.split('#') ?? [];
	if (root === undefined || !chapter) return page + hash;
	return new URL(`${root}${chapter === 'cover' ? '' : `${chapter}/`}#${id}`, page).href;
}

/** The page's first reference with a passage's part, number and link, and below it the link alone. */
function citationOf(link: HTMLAnchorElement, block: HTMLElement): string {
	const { hash, textContent, dataset } = link;
	const number = dataset.notPaper;
	const part = number
		? link.closest('section')?.getAttribute('aria-label')
		: link.parentElement?.querySelector('span')?.textContent;
	const place = number ? (block.dataset.paragraph ?? '').replace('{n}', number) : textContent;
	const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.origin + location.pathname;
	const home = homeOf(hash, page, block.dataset.root);
	const reference = block.querySelector('[data-reference]')?.cloneNode(true) as HTMLElement;
	const fill = (slot: string, words: string) => {
		const marked = reference.querySelector(slot);
		if (marked) marked.textContent = words;
	};
	fill('[data-accessed]', today());
	fill('[data-place]', part ? `${part}. ${place}. ` : `${place}. `);
	fill('[data-address]', home);
	return `${reference.textContent}\n${home}`;
}

/**
 * Copies the reference to a passage.
 * @param link the link to the passage, whose text is its number or its name
 * @param block the page's `[data-cite]`
 * @throws where the browser does not let a page copy
 */
export const copyCitation = (link: HTMLAnchorElement, block: HTMLElement) => copyText(citationOf(link, block));
