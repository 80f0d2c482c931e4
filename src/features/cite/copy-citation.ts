import { labels } from '../../paper/labels.ts';
import { recall, remember } from '../../site/storage.ts';
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

/** What a reference calls a passage: its number or its name, on a page of several parts after the part's. */
function placeOf(link: HTMLAnchorElement): string {
	const number = link.dataset.notPaper;
	const part = number
		? link.closest('section')?.getAttribute('aria-label')
		: link.parentElement?.querySelector('span')?.textContent;
	const place = number ? labels.paragraph(number) : (link.textContent ?? '');
	return part ? `${part}，${place}` : place;
}

/** The style that was pressed, else the one of the last time, else the first; it is kept, and shown as the one in use. */
function chooseStyle(pressed: HTMLElement, block: HTMLElement): HTMLElement | undefined {
	const styles = [...block.querySelectorAll('button')];
	const last = recall('cite-style');
	const chosen = styles.find((style) => style === pressed) ?? styles.find(({ textContent }) => textContent === last) ?? styles[0];
	if (chosen === pressed) remember('cite-style', chosen.textContent ?? '');
	for (const style of styles) style.ariaPressed = String(style === chosen);
	return chosen;
}

/** The page's reference in a style, with the place of a passage in it, and below it the link alone. */
function citationOf(pressed: HTMLElement, block: HTMLElement): string {
	const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.origin + location.pathname;
	const link = pressed instanceof HTMLAnchorElement ? pressed : undefined;
	const { root } = block.dataset;
	const home = link ? homeOf(link.hash, page, root) : new URL(root ?? '', page).href;
	const entry = chooseStyle(pressed, block)?.closest('p')?.cloneNode(true) as HTMLElement;
	for (const slot of entry.querySelectorAll<HTMLElement>('[data-accessed], [data-place]')) {
		const { place } = slot.dataset;
		if (place === undefined) slot.textContent = today();
		else if (link) slot.textContent = place + placeOf(link);
	}
	const lines = [...entry.children].slice(1).map(({ textContent }) => textContent);
	return [...lines, home].join('\n');
}

/**
 * Copies the reference to a passage, or to all that a page cites.
 * @param pressed the link to the passage, whose text is its number or its name, or the name of a style
 * @param block the page's `[data-cite]`
 * @throws where the browser does not let a page copy
 */
export const copyCitation = (pressed: HTMLElement, block: HTMLElement) => copyText(citationOf(pressed, block));
