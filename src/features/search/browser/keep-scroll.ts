/**
 * Puts a reader who comes back to the results where they were: the browser would do it before the
 * results are there.
 * @param shown settles when the results are on the page
 */
export function keepScroll(shown: Promise<void>) {
	const { scroll } = (history.state ?? {}) as { scroll?: number };
	addEventListener('pagehide', () => history.replaceState({ scroll: scrollY }, ''));
	if (scroll !== undefined) void shown.then(() => scrollTo({ top: scroll }));
}
