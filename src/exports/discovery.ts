import { DEFAULT_EDITION, EDITIONS } from '../chinese/editions.ts';
import type { AddressOf } from '../features/share/json-ld.ts';
import { newestFirst } from '../paper/lasting/changes.ts';
import { chapterOf } from '../paper/passages.ts';
import type { ChangesData } from '../paper/schema/changes.ts';
import type { PaperData } from '../paper/schema/paper.ts';

/**
 * robots.txt (RFC 9309). It counts at the root of a host only; below one, and for engines that know an
 * address from elsewhere, every page says the same of itself.
 */
export function robotsTxt(indexing: PaperData['indexing'], sitemap: string | undefined): string {
	const rule = indexing === 'refused' ? 'Disallow: /' : 'Allow: /';
	return ['User-agent: *', rule, ...(sitemap ? ['', `Sitemap: ${sitemap}`] : []), ''].join('\n');
}

/** Text for an element or an attribute of XML. */
export const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The day on which words of a page were last corrected; some pages tell of all corrections. */
function correctedOn(slug: string, changes: ChangesData): string | undefined {
	const hasAll = ['', 'full', 'changes'].includes(slug);
	return newestFirst(changes).find(({ passage }) => hasAll || chapterOf(passage) === slug)?.date;
}

/** A sitemap (sitemaps.org 0.9) that names every page with its twin, as Google's guide to localized pages asks. */
export function sitemapXml(slugs: readonly string[], addressOf: AddressOf, changes: ChangesData): string {
	const link = (lang: string, href: string) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(href)}"/>`;
	const urls = slugs.flatMap((slug) => {
		const links = [
			...EDITIONS.map((edition) => link(edition.lang, addressOf(edition, slug))),
			link('x-default', addressOf(DEFAULT_EDITION, slug)),
		].join('');
		const day = correctedOn(slug, changes);
		const lastmod = day ? `<lastmod>${day}</lastmod>` : '';
		return EDITIONS.map((edition) => `<url><loc>${escapeXml(addressOf(edition, slug))}</loc>${lastmod}${links}</url>`);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		'</urlset>',
		'',
	].join('\n');
}
