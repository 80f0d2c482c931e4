/** Does something once the page and all that it names have come: what a reader sees goes first. */
export function afterLoad(act: () => void) {
	if (document.readyState === 'complete') act();
	else addEventListener('load', act);
}
