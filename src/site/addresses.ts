import type { EditionKey } from '../chinese/editions.ts';
import { addressesUnder } from './addresses-under.ts';

/** Addresses under the base path of this build. */
export const addresses = addressesUnder(import.meta.env.BASE_URL);

/** A path as an absolute address where the site's own address is known (`SITE_URL`), else as it is. */
export function absolute(path: string): string {
	return import.meta.env.SITE ? new URL(path, import.meta.env.SITE).href : path;
}

/** Name of the card, a picture below `picture/` that stands for a page where its link is shown. */
export function cardName(edition: EditionKey, slug: string): string {
	return `${edition}/${slug || 'cover'}.png`;
}
