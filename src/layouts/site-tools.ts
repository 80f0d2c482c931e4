import type { EditionKey } from '../chinese/editions.ts';
import { getPaper } from '../paper/get-paper.ts';
import { SITE_PAGE_NAMES, SITE_PAGES, type SitePage, type SitePageSlug } from '../site/pages.ts';

/** The pages that lists of contents offer after the chapters of this paper; one that it has nothing for is not offered. */
export function siteTools(edition: EditionKey): { slug: SitePageSlug; name: string }[] {
	const { terms, figures, changes } = getPaper();
	const holdings = { terms, figures: figures.figures, changes };
	const slugs = Object.keys(SITE_PAGES) as SitePageSlug[];
	return slugs
		.filter((slug) => {
			const { inContents, needs }: SitePage = SITE_PAGES[slug];
			return inContents && (!needs || holdings[needs].length > 0);
		})
		.map((slug) => ({ slug, name: SITE_PAGE_NAMES[edition][slug] }));
}
