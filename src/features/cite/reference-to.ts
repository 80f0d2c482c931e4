import { labels } from '../../paper/labels.ts';
import { recall, remember } from '../../site/storage.ts';

/** The reader's own day, as GB/T 7714 writes the date of access: `2026-11-22`. Swedish writes it so too. */
const today = () => new Date().toLocaleDateString('sv');

/** The page's own address, as it is published. */
export const pageAddress = () =>
	document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.origin + location.pathname;

/** The address of a passage in its home page, wherever it is read. */
function homeOf(hash: string, root: string | undefined): string {
	const page = pageAddress();
	const [chapter, id] = document.getElementById(hash.slice(1))?.dataset.passage?.split('#') ?? [];
	if (root === undefined || !chapter) return page + hash;
	return new URL(`${root}${chapter === 'cover' ? '' : `${chapter}/`}#${id}`, page).href;
}

/** What a reference calls a passage: the part that it stands in, where the page holds several, and its number or its name. */
function placeOf(link: HTMLAnchorElement) {
	const number = link.dataset.notPaper;
	const part = number
		? link.closest('section')?.getAttribute('aria-label')
		: link.parentElement?.querySelector('span')?.textContent;
	return { part: part ? `${part}，` : '', name: number ? labels.paragraph(number) : (link.textContent ?? '') };
}

/** The place of a passage, or of all from one to another; what both are in is named once: 策略一，措施1至措施3. */
function nameRange(first: HTMLAnchorElement, last: HTMLAnchorElement): string {
	const { part, name } = placeOf(first);
	const end = placeOf(last);
	const start = part + name;
	if (end.part + end.name === start) return start;
	if (end.part !== part) return `${start}至${end.part}${end.name}`;
	return `${start}至${end.name.replace(`${name.split('，')[0]}，`, '')}`;
}

/** The style that was pressed, else the one of the last time, else the first; it is kept, and shown as the one in use. */
function chooseStyle(block: HTMLElement, pressed: HTMLElement): HTMLElement | undefined {
	const styles = [...block.querySelectorAll('button')];
	const last = recall('cite-style');
	const chosen = styles.find((style) => style === pressed) ?? styles.find(({ textContent }) => textContent === last) ?? styles[0];
	if (chosen === pressed) remember('cite-style', chosen.textContent ?? '');
	for (const style of styles) style.ariaPressed = String(style === chosen);
	return chosen;
}

/**
 * The page's reference in the reader's style, with the place of a passage in it.
 * @param pressed the link to the passage, whose text is its number or its name, or the name of a style
 * @param block the page's `[data-cite]`
 * @param last the link to the last passage, where there are several
 * @returns the reference, of one line or two, and the address that it leads to
 */
export function referenceTo(pressed: HTMLElement, block: HTMLElement, last = pressed): { reference: string; home: string } {
	const first = pressed instanceof HTMLAnchorElement ? pressed : undefined;
	const { root } = block.dataset;
	const home = first ? homeOf(first.hash, root) : new URL(root ?? '', pageAddress()).href;
	const entry = chooseStyle(block, pressed)?.closest('p')?.cloneNode(true) as HTMLElement;
	for (const slot of entry.querySelectorAll<HTMLElement>('[data-accessed], [data-place]')) {
		const { place } = slot.dataset;
		if (place === undefined) slot.textContent = today();
		else if (first) slot.textContent = place + nameRange(first, last instanceof HTMLAnchorElement ? last : first);
	}
	const reference = [...entry.children].slice(1).map(({ textContent }) => textContent);
	return { reference: reference.join('\n'), home };
}
