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
	const { hash, textContent, className } = link;
	const isNumber = className === 'number';
	const part = isNumber
		? link.closest('section')?.getAttribute('aria-label')
		: link.parentElement?.querySelector('span')?.textContent;
	const place = isNumber ? (block.dataset.paragraph ?? '').replace('{n}', textContent) : textContent;
	const label = [part, place].filter(Boolean).join('. ');
	const reference = block.querySelector('[data-reference]')?.cloneNode(true) as HTMLElement;
	for (const accessed of reference.querySelectorAll('[data-accessed]')) accessed.textContent = today();
	const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.origin + location.pathname;
	const text = reference.textContent;
	const home = homeOf(hash, page, block.dataset.root);
	const cited = text.replace(/https?:\S+\//, `${label}. ${home}`);
	return `${cited === text ? `${text} ${label}. ${home}.` : cited}\n${home}`;
}

/**
 * Copies the reference to a passage and says so.
 * @param link the link to the passage, whose text is its number or its name
 * @param block the page's `[data-cite]`
 */
export async function copyCitation(link: HTMLAnchorElement, block: HTMLElement) {
	const show = (message: string) => {
		for (const part of document.querySelectorAll<HTMLElement>('[data-copied], [data-copy-failed]'))
			part.hidden = !part.matches(message);
	};
	show('none');
	await navigator.clipboard.writeText(citationOf(link, block)).then(
		() => show('[data-copied]'),
		() => show('[data-copy-failed]'),
	);
	setTimeout(() => show('none'), 4000);
}
