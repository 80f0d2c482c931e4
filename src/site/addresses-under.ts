import type { EditionKey } from '../chinese/editions.ts';

/** Addresses under one base path. */
export interface Addresses {
	/** A page of an edition: `page('zh-hant', 'full')` → `/base/zh-hant/full/`. */
	page(edition: EditionKey, slug?: string): string;
	/** A passage in its home page: `passage('zh-hant', 'introduction#p1')`. */
	passage(edition: EditionKey, key: string): string;
	/** A file of the site's root: `file('pagefind/pagefind.js')`. */
	file(name: string): string;
}

/**
 * @param base the base path with its slashes, `/` or `/briefs/2024/`
 */
export function addressesUnder(base: string): Addresses {
	const root = base.endsWith('/') ? base : `${base}/`;
	const page: Addresses['page'] = (edition, slug = '') => `${root}${edition}/${slug ? `${slug}/` : ''}`;
	return {
		page,
		passage(edition, key) {
			const [chapter = '', id = ''] = key.split('#');
			return `${page(edition, chapter === 'cover' ? '' : chapter)}#${id}`;
		},
		file: (name) => root + name,
	};
}
