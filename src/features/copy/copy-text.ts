/** Copies in a copy event that the page asks for: a page that came over plain http has no other way. */
function copyInEvent(text: string): boolean {
	let isSet = false;
	const set = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
		isSet = true;
	};
	document.addEventListener('copy', set);
	const isCopied = document.execCommand('copy');
	document.removeEventListener('copy', set);
	return isCopied && isSet;
}

/**
 * Puts words on the clipboard. A reader's act must have come shortly before.
 * @throws where the browser does not let a page copy
 */
export async function copyText(text: string) {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		if (!copyInEvent(text)) throw new Error('The browser does not let this page copy');
	}
}
