import type { EditionKey } from '../chinese/editions.ts';
import { passageFromCover } from './sibling.ts';

/** Addresses under the base path of this build, which has a slash at either end: `/` or `/briefs/2024/`. */
export const addresses = {
	/** A file of the site's root: `file('pagefind/pagefind.js')`; without a name, the root. */
	file: (name: string): string => import.meta.env.BASE_URL + name,

	/** A page of an edition: `page('zh-hant', 'full')` → `/briefs/2024/zh-hant/full/`; without a slug, the cover. */
	page: (edition: EditionKey, slug = ''): string => addresses.file(`${edition}/${slug && `${slug}/`}`),

	/** A passage in its home page: `passage('zh-hant', 'introduction#p1')`. */
	passage: (edition: EditionKey, key: string): string => addresses.page(edition) + passageFromCover(key),
};

/** A path as an absolute address where the site's own address is known (`SITE_URL`), else as it is. */
export function absolute(path: string): string {
	return import.meta.env.SITE ? new URL(path, import.meta.env.SITE).href : path;
}

/** Name of the card, a picture below `picture/` that stands for a page where its link is shown. */
export function cardName(edition: EditionKey, slug: string): string {
	return `${edition}/${slug || 'cover'}.png`;
}
