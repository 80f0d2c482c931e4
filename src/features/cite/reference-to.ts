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

/** The page's own address, as it is published. */
export const pageAddress = () =>
	document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.origin + location.pathname;

/** What a reference says of a passage: the part that it stands in, where the page holds several, and its number or name. */
function placeOf(link: HTMLAnchorElement, block: HTMLElement) {
	const number = link.dataset.notPaper;
	const part = number
		? link.closest('section')?.getAttribute('aria-label')
		: link.parentElement?.querySelector('span')?.textContent;
	const place = number ? (block.dataset.paragraph ?? '').replace('{n}', number) : (link.textContent ?? '');
	return { part: part ? `${part}. ` : '', place };
}

/**
 * The page's first reference with a passage's part, number and address.
 * @param link the link to the passage, whose text is its number or its name
 * @param block the page's `[data-cite]`
 * @param last the link to the last passage, where it is another
 */
export function referenceTo(link: HTMLAnchorElement, block: HTMLElement, last = link): { reference: string; home: string } {
	const first = placeOf(link, block);
	const end = placeOf(last, block);
	const home = homeOf(link.hash, pageAddress(), block.dataset.root);
	const reference = block.querySelector('[data-reference]')?.cloneNode(true) as HTMLElement;
	const fill = (slot: string, words: string) => {
		const marked = reference.querySelector(slot);
		if (marked) marked.textContent = words;
	};
	const upTo = last === link ? '' : `至${end.part === first.part ? '' : end.part}${end.place}`;
	fill('[data-accessed]', today());
	fill('[data-place]', `${first.part}${first.place}${upTo}. `);
	fill('[data-address]', home);
	return { reference: reference.textContent ?? '', home };
}
