/** What this site keeps in a reader's browser from visit to visit: none of it is needed, and none of it leaves the browser. */
type Kept =
	/** Edition chosen last: `zh-hans`. */
	| 'edition'
	/** Choices of the display panel, as in a query: `theme=dark&size=large`. */
	| 'display'
	/** Passages that the reader had reached: `hong-kong-model#p5 introduction#p2`. */
	| 'place'
	/** Citation style copied last: `APA 7`. */
	| 'cite-style'
	/** `off` when the reader does not want a single key to act (WCAG 2.2, 2.1.4). */
	| 'slash-key';

/** Other papers, and other sites, may stand under other paths of the same host. */
const keyOf = (name: Kept) => import.meta.env.BASE_URL + name;

/**
 * What was kept; undefined when there is nothing, or storage is blocked. Anyone on the same host can write there, so
 * it may be any text: compare it, parse it or escape it, and never use it as a selector, an address or markup.
 */
export function recall(name: Kept): string | undefined {
	try {
		return localStorage.getItem(keyOf(name)) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a value; where storage is blocked or full, it lasts as long as the page. */
export function remember(name: Kept, value: string) {
	try {
		localStorage.setItem(keyOf(name), value);
	} catch {
		// Every page works without.
	}
}
