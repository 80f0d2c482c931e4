/** What this site keeps in a reader's browser, and nothing else: none of it is needed or told to the server. */
type Kept =
	/** Edition chosen last: `zh-hans`. */
	| 'edition'
	/** Choices of the display panel: `[name=theme][value=dark],…`. */
	| 'display'
	/** Passage that the reader had reached: `hong-kong-model#p5`. */
	| 'place'
	/** `off` when the reader does not want a single key to act (WCAG 2.2, 2.1.4). */
	| 'slash-key';

/** What was kept; undefined when there is nothing, or storage is blocked. */
export function recall(name: Kept): string | undefined {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a value; where storage is blocked or full, it lasts as long as the page. */
export function remember(name: Kept, value: string) {
	try {
		localStorage.setItem(name, value);
	} catch {
		// Every page works without.
	}
}
