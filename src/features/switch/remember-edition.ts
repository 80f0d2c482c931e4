import { remember } from '../../site/storage.ts';

/** Remembers a choice, for the page at `/` and, as a cookie, for a server that leads from there (`deploy/nginx.ts`). */
export function rememberEdition(edition: string) {
	remember('edition', edition);
	// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser, and needs HTTPS.
	document.cookie = `edition=${edition};path=${import.meta.env.BASE_URL};max-age=31536000;samesite=lax`;
}
