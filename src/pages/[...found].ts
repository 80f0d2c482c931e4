import type { APIRoute } from 'astro';
import { EDITIONS } from '../chinese/editions.ts';
import { changesFeed } from '../exports/changes-feed.ts';
import { robotsTxt, sitemapXml } from '../exports/discovery.ts';
import { siteTools } from '../layouts/site-tools.ts';
import { getPaper } from '../paper/get-paper.ts';
import { absolute, addresses } from '../site/addresses.ts';
import { SITE_PAGE_NAMES } from '../site/pages.ts';

/**
 * robots.txt, the sitemap that it names, and a feed of corrections for each edition. A site that asks not to be listed has
 * no sitemap, and neither has one that does not know its own address, since a sitemap's addresses are absolute.
 */
export function getStaticPaths() {
	const paper = getPaper();
	const { data, chapters, changes } = paper;
	const isListed = data.indexing === 'allowed' && import.meta.env.SITE !== undefined;
	const sitemap = isListed ? absolute(addresses.file('sitemap.xml')) : undefined;
	const slugs = ['', ...chapters.map(({ slug }) => slug), ...siteTools('zh-hant').map(({ slug }) => slug)];
	const files = [{ name: 'robots.txt', content: robotsTxt(data.indexing, sitemap) }];
	const content = sitemapXml(slugs, ({ key }, slug) => absolute(addresses.page(key, slug)), changes);
	if (isListed) files.push({ name: 'sitemap.xml', content });
	// A feed names itself by its absolute address.
	for (const edition of changes.length > 0 && import.meta.env.SITE ? EDITIONS : []) {
		const name = `changes.${edition.key}.xml`;
		const at = { self: absolute(addresses.file(name)), page: absolute(addresses.page(edition.key, 'changes')) };
		const feed = changesFeed(paper, edition, at, SITE_PAGE_NAMES['zh-hant'].changes);
		files.push({ name, content: feed });
	}
	return files.map(({ name, ...props }) => ({ params: { found: name }, props }));
}

export const GET: APIRoute<{ content: string }> = ({ props: { content } }) => new Response(content);
