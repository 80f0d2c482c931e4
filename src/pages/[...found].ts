import type { APIRoute } from 'astro';
import { robotsTxt, sitemapXml } from '../exports/discovery.ts';
import { siteTools } from '../layouts/site-tools.ts';
import { getPaper } from '../paper/get-paper.ts';
import { absolute, addresses } from '../site/addresses.ts';

/**
 * robots.txt, and the sitemap that it names. A site that asks not to be listed has no sitemap, and
 * neither has one that does not know its own address, since a sitemap's addresses are absolute.
 */
export function getStaticPaths() {
	const { data, chapters } = getPaper();
	const isListed = data.indexing === 'allowed' && import.meta.env.SITE !== undefined;
	const sitemap = isListed ? absolute(addresses.file('sitemap.xml')) : undefined;
	const slugs = ['', ...chapters.map(({ slug }) => slug), ...siteTools('zh-hant').map(({ slug }) => slug)];
	const files = [{ name: 'robots.txt', type: 'text/plain', content: robotsTxt(data.indexing, sitemap) }];
	const content = sitemapXml(slugs, ({ key }, slug) => absolute(addresses.page(key, slug)));
	if (isListed) files.push({ name: 'sitemap.xml', type: 'application/xml', content });
	return files.map(({ name, ...props }) => ({ params: { found: name }, props }));
}

export const GET: APIRoute<{ type: string; content: string }> = ({ props: { type, content } }) =>
	new Response(content, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
