import { expect, test } from 'vitest';
import { robotsTxt, sitemapXml } from '../../src/exports/discovery.ts';

test('a sitemap names each page in both scripts with the same alternates, and the day of its last correction', () => {
	const address = ({ key }: { key: string }, slug = '') => `https://papers.example/${key}/${slug && `${slug}/`}`;
	const change = { minor: true, reason: '誤植', was: '甲', now: '乙' };
	const changes = [
		{ ...change, passage: 'a&b#p1', date: '2026-02-01' },
		{ ...change, passage: 'a&b#p2', date: '2026-03-01' },
		{ ...change, passage: 'a#p1', date: '2026-01-01' },
	];
	const xml = sitemapXml(['', 'a&b', 'a', 'full', 'changes', 'terms'], address, changes);
	const links = (slug: string) =>
		[
			`<xhtml:link rel="alternate" hreflang="zh-Hant-HK" href="https://papers.example/zh-hant/${slug}"/>`,
			`<xhtml:link rel="alternate" hreflang="zh-Hans-CN" href="https://papers.example/zh-hans/${slug}"/>`,
			`<xhtml:link rel="alternate" hreflang="x-default" href="https://papers.example/zh-hant/${slug}"/></url>`,
		].join('');
	const days = [
		['', '2026-03-01'],
		['a&amp;b/', '2026-03-01'],
		['a/', '2026-01-01'],
		['full/', '2026-03-01'],
		['changes/', '2026-03-01'],
		['terms/', undefined],
	] as const;
	expect(xml.split('\n').slice(2, -2)).toEqual(
		days.flatMap(([slug, day]) =>
			['zh-hant', 'zh-hans'].map(
				(edition) =>
					`<url><loc>https://papers.example/${edition}/${slug}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${links(slug)}`,
			),
		),
	);
});

test('robots.txt refuses or allows all, and names a sitemap apart from its rules', () => {
	expect(robotsTxt('refused', undefined)).toBe('User-agent: *\nDisallow: /\n');
	expect(robotsTxt('allowed', 'https://papers.example/sitemap.xml')).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://papers.example/sitemap.xml\n',
	);
});
