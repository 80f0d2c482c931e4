/** In session storage: what the last search found, for the pages that its hits lead to; another paper of the host has its own. */
const STORED_AS = `${import.meta.env.BASE_URL}found`;

interface Found {
	query: string;
	/** `<chapter>#<id>` of every hit, in reading order. */
	keys: string[];
}

/** What is known where storage is blocked: it lasts as long as the page. */
let latest: Found | undefined;

/** Takes an answer for this page alone: not all of it could be had. */
export function assumeFound(found: Found) {
	latest = found;
}

/** Remembers an answer. */
export function rememberFound(found: Found) {
	assumeFound(found);
	try {
		sessionStorage.setItem(STORED_AS, JSON.stringify(found));
	} catch {
		// The next page finds out by itself.
	}
}

/** The hits of a query, if it was the last that was searched for in this tab. */
export function recallFound(query: string): string[] | undefined {
	try {
		const stored = JSON.parse(sessionStorage.getItem(STORED_AS) ?? 'null') as Found;
		// Anyone on the same host can write there, so it may be of any shape.
		if (stored.keys.every((key) => key.includes('#'))) latest ??= stored;
	} catch {
		// As if nothing had been searched for.
	}
	return latest?.query === query ? latest.keys : undefined;
}
