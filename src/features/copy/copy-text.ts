/** What is put on the clipboard: text, and the same as HTML for programs that take it. */
type Flavours = Record<'text/plain', string> & Partial<Record<'text/html', string>>;

/**
 * Copies in a copy event that the page asks for: a page that came over plain http has no other way.
 * @throws where the browser does not let a page copy
 */
export function copyInEvent(flavours: Flavours) {
	const set = (event: ClipboardEvent) => {
		for (const [type, content] of Object.entries(flavours)) event.clipboardData?.setData(type, content);
		event.preventDefault();
	};
	document.addEventListener('copy', set);
	const isCopied = document.execCommand('copy');
	document.removeEventListener('copy', set);
	if (!isCopied) throw new Error('The browser does not let this page copy');
}

/**
 * Puts words on the clipboard. A reader's act must have come shortly before.
 * @param html the same words for programs that take rich text
 * @throws where the browser does not let a page copy
 */
export async function copyText(text: string, html?: string) {
	const flavours: Flavours = { 'text/plain': text, ...(html ? { 'text/html': html } : {}) };
	const blobs = Object.entries(flavours).map(([type, content]) => [type, new Blob([content], { type })]);
	try {
		await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
	} catch {
		copyInEvent(flavours);
	}
}
