/** In session storage: what the last search found, for the pages that its hits lead to. */
const STORED_AS = 'found';

interface Found {
	query: string;
	/** `<chapter>#<id>` of every hit, in reading order. */
	keys: string[];
}

/** Remembers an answer; where storage is blocked, a page only knows its own hits. */
export function rememberFound(found: Found) {
	try {
		sessionStorage.setItem(STORED_AS, JSON.stringify(found));
	} catch {
		// Nothing depends on it.
	}
}

/** The hits of a query, if it was the last that was searched for in this tab. */
export function recallFound(query: string): string[] | undefined {
	try {
		const found: Found = JSON.parse(sessionStorage.getItem(STORED_AS) ?? '{}');
		return found.query === query ? found.keys : undefined;
	} catch {
		return undefined;
	}
}
