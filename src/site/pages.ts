import { both, inBothEditions } from '../chinese/both.ts';

/** A page of the site that is no chapter of the paper. */
export interface SitePage {
	/** Whether lists of contents offer it, after the chapters. */
	inContents: boolean;
	/** What a paper must have for the page to be offered. */
	needs?: 'terms' | 'figures' | 'changes';
}

/**
 * Every page of an edition beside its cover and its chapters, by the last segment of its address, in the order of the
 * contents. A new page is a route in `src/pages/[edition]/` and a line here: contents, sitemap, pictures of links and the
 * slugs that a chapter cannot take follow from it. A page without what it needs is not offered but there, and says so;
 * `changes` alone is not built then, which its route and that of the pictures say.
 */
export const SITE_PAGES = {
	full: { inContents: true },
	terms: { inContents: true, needs: 'terms' },
	figures: { inContents: true, needs: 'figures' },
	changes: { inContents: true, needs: 'changes' },
	about: { inContents: true },
	search: { inContents: false },
} as const satisfies Record<string, SitePage>;

export type SitePageSlug = keyof typeof SITE_PAGES;

/** What lists and the pages themselves call them. */
export const SITE_PAGE_NAMES = inBothEditions({
	full: '全文',
	terms: '詞彙索引',
	figures: '數字',
	changes: '修訂記錄',
	about: '關於本文',
	search: both('搜尋', '搜索'),
} satisfies Record<SitePageSlug, unknown>);

/** Whether the last segment of an address is a page of the site. */
export const isSitePage = (slug: string): slug is SitePageSlug => Object.hasOwn(SITE_PAGES, slug);

/** Slugs that a chapter cannot take; `cover` names the cover's passages, and hosts answer with `index` for its folder. */
export const RESERVED_SLUGS: readonly string[] = [...Object.keys(SITE_PAGES), 'cover', 'index'];
