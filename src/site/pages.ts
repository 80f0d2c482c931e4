import { words } from './words.ts';

/** A page of the site that is no chapter of the paper. */
interface SitePage {
	/** What lists and the page itself call it. */
	name: string;
	/** Whether lists of contents offer it, after the chapters. */
	inContents: boolean;
	/** What a paper must have for the page to be offered. */
	needs?: 'terms' | 'figures';
}

/**
 * Every page of an edition beside its cover and its chapters, by the last segment of its address, in the order of the
 * contents. A new page is a route in `src/pages/[edition]/` and a line here: contents, sitemap, pictures of links and the
 * slugs that a chapter cannot take follow from it.
 */
export const SITE_PAGES = {
	full: { name: words.fullText, inContents: true },
	terms: { name: words.terms, inContents: true, needs: 'terms' },
	figures: { name: words.figures, inContents: true, needs: 'figures' },
	about: { name: words.about, inContents: true },
	search: { name: words.search, inContents: false },
} as const satisfies Record<string, SitePage>;

export type SitePageSlug = keyof typeof SITE_PAGES;

/** Slugs that a chapter cannot take; `cover` names the cover's passages. */
export const RESERVED_SLUGS: readonly string[] = [...Object.keys(SITE_PAGES), 'cover'];

/** How much a paper has of what pages need. */
export type Holdings = Record<NonNullable<SitePage['needs']>, readonly unknown[]>;

/** The pages that lists of contents offer after the chapters; what a paper has nothing for is not offered. */
export function offeredPages(holdings: Holdings): { slug: string; name: string }[] {
	return Object.entries<SitePage>(SITE_PAGES)
		.filter(([, { inContents, needs }]) => inContents && (!needs || holdings[needs].length > 0))
		.map(([slug, { name }]) => ({ slug, name }));
}
