/** The reader's own day, as GB/T 7714 writes the date of access: `2026-11-22`. */
function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The chapter's first reference with a passage's number and link, and below it the link alone. */
function citationOf({ hash, textContent, className }: HTMLAnchorElement, block: HTMLElement): string {
	const label = className === 'number' ? (block.dataset.paragraph ?? '').replace('{n}', textContent) : textContent;
	const reference = block.querySelector('[data-reference]')?.cloneNode(true) as HTMLElement;
	for (const accessed of reference.querySelectorAll('[data-accessed]')) accessed.textContent = today();
	const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.origin + location.pathname;
	const text = reference.textContent;
	const place = `${label}. ${page}${hash}`;
	return `${text.includes(page) ? text.replace(page, place) : `${text} ${place}.`}\n${page}${hash}`;
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
