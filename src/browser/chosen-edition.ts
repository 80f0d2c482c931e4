import { EDITIONS, type EditionKey } from '../model/editions.ts';

const STORED_AS = 'edition';

/** The edition that the reader chose last; undefined when there is none or storage is blocked. */
export function chosenEdition(): EditionKey | undefined {
	try {
		const stored = localStorage.getItem(STORED_AS);
		return EDITIONS.find(({ key }) => key === stored)?.key;
	} catch {
		return undefined;
	}
}

/**
 * Remembers a choice, for the page at `/` and for a server that leads from there (`deploy/servers.ts`); where storage is
 * blocked or full, the choice lasts as long as the page.
 */
export function rememberEdition(edition: string) {
	try {
		// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser, and needs HTTPS.
		document.cookie = `${STORED_AS}=${edition};path=${import.meta.env.BASE_URL};max-age=31536000;samesite=lax`;
		localStorage.setItem(STORED_AS, edition);
	} catch {
		// Nothing depends on it: `/` then follows the browser's languages.
	}
}
