import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import type { SearchStart } from '../../src/features/search/search-files.ts';
import { BASE, buildPaper, SITE, WITHOUT_ADDRESS } from '../papers/build.ts';
import { type BuiltPage, findAll, paperText, readPages } from '../support/built-site.ts';

const site = await buildPaper('small', () => {}, { BASE_PATH: BASE });
const bare = await buildPaper(
	'small',
	(content) => {
		rmSync(join(content, 'terms.yaml'));
		rmSync(join(content, 'chapters/results.mdx'));
		const script = join(content, 'simplified.yaml');
		writeFileSync(script, readFileSync(script, 'utf8').replace(/^exceptions:.*(?=^misprints:)/ms, 'exceptions: []\n'));
		rmSync(join(content, 'proof.yaml'));
		writeFileSync(
			join(content, 'paper.yaml'),
			"title: 夜間開放\npublisher: 研究社\ndate:\n  printed: 2025年\n  iso: '2025'\nnotice:\n  statement: 歡迎轉載。\nindexing: refused\n",
		);
		const chapter = join(content, 'chapters/background.mdx');
		writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('沿著', '沿'));
	},
	WITHOUT_ADDRESS,
);

/** Where its pages say that they are. */
const ORIGIN = SITE + BASE;

const pages = readPages(site);
const page = (path: string, of = pages): BuiltPage => {
	const found = of.find((each) => each.path === path);
	if (!found) throw new Error(`no page ${path}`);
	return found;
};

const passagesOf = (path: string) =>
	findAll(page(path), ({ properties }) => properties.dataPassage !== undefined).map((each) => [
		String(each.properties.dataPassage),
		paperText(each),
	]);
const linksOf = (path: string, of = pages) =>
	findAll(page(path, of), ({ tagName }) => tagName === 'a').map((each: Element) => String(each.properties.href));

describe('a second paper, from a folder of content alone', () => {
	test('has the pages of its own chapters and none of another paper’s', () => {
		const slugs = ['', 'about/', 'background/', 'figures/', 'findings/', 'full/', 'results/', 'search/', 'terms/'];
		expect(pages.map(({ path }) => path).sort()).toEqual(
			['', '404.html', ...['zh-hans/', 'zh-hant/'].flatMap((edition) => slugs.map((slug) => edition + slug))].sort(),
		);
	});

	test('has its words in both scripts, its misprint printed in one and read in the other', () => {
		expect(passagesOf('zh-hant/background/')).toEqual([
			['background#title', '背景'],
			['background#p1', '試驗己經進行了三個月。沿著河岸的兩間分館每晚開放至十一時，讀者以學生為主。'],
			['background#p2', '館方同時延長了網上預約的時間，週末的「安靜時段」照舊。'],
			['background#fn1', '見館方的《Opening Hours》統計。'],
			['background#fn2', '預約系統於9月1日啟用。'],
		]);
		expect(passagesOf('zh-hans/background/')[1]?.[1]).toBe(
			'试验已经进行了三个月。沿着河岸的两间分馆每晚开放至十一时，读者以学生为主。',
		);
	});

	test('numbers its notes through both chapters, and its tables and lists have places of their own', () => {
		const keys = passagesOf('zh-hant/results/').map(([key]) => key);
		expect(keys).toEqual(['title', ...Array.from({ length: 11 }, (_, at) => `p${at + 1}`), 'fn3'].map((id) => `results#${id}`));
		expect(findAll(page('zh-hant/results/'), ({ properties }) => properties.href === '#fn3')).not.toEqual([]);
	});

	test.each(pages.filter(({ path }) => path.startsWith('zh-')))('$path is linked with its twin', ({ path }) => {
		const [edition, rest] = [path.slice(0, 7), path.slice(8)];
		const twin = edition === 'zh-hant' ? 'zh-hans' : 'zh-hant';
		const [link] = findAll(page(path), ({ properties }) => properties.dataScriptSwitch !== undefined);
		expect(link?.properties.href).toBe(`${BASE}${twin}/${rest}`);
		expect(page(`${twin}/${rest}`).path).toBe(`${twin}/${rest}`);
	});

	test('lists its terms with every place that holds them', () => {
		expect(linksOf('zh-hant/terms/')).toEqual(
			expect.arrayContaining(['background/#p2', 'results/#p3', 'results/#fn3'].map((place) => `${BASE}zh-hant/${place}`)),
		);
	});

	test('has a search index of its own passages', () => {
		const { chapters, words } = JSON.parse(readFileSync(join(site, 'search-data/zh-hans.json'), 'utf8')) as SearchStart;
		expect(chapters.map(({ slug }) => slug)).toEqual(['cover', 'background', 'results']);
		expect(words.background?.name).toBe('背景');
		expect(words.background?.passages).toContainEqual(['fn2', '注释2', '预约系统于9月1日启用。']);
	});

	test('calls its own telephone, and a number with its country’s code as it stands', () => {
		expect(linksOf('zh-hant/')).toEqual(
			expect.arrayContaining(['tel:+85328880000', 'tel:+85328880001', 'mailto:info@studies.example']),
		);
	});

	test('is cited under its own name', () => {
		expect(readFileSync(join(site, 'cite/zh-hans.bib'), 'utf8')).toMatch(/@techreport\{CSGM2025,[\s\S]*社区图书馆夜间开放试验/);
		const addresses = readFileSync(join(site, 'cite/zh-hans.ris'), 'utf8').match(/(?<=^UR {2}- ).*/gm);
		expect(addresses).toEqual(['', 'background/', 'results/'].map((slug) => `${ORIGIN}zh-hans/${slug}`));
		expect(page('zh-hans/results/').html).toContain(`>. ${ORIGIN}zh-hans/results/.<`);
	});

	test('holds no word of the first paper', () => {
		for (const { path, html } of pages) expect(html.match(/新質生產力|新质生产力|廠商|厂商|cma\.org/)?.[0], path).toBeUndefined();
	});

	test('invites search engines, as it says: no page refuses, and robots.txt names the sitemap', () => {
		for (const { path, html } of pages) expect(html, path).not.toContain('noindex');
		expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${ORIGIN}sitemap.xml\n`);
	});

	test('has a sitemap that a parser of XML reads: every page there, its own canonical address, its alternates naming each other', () => {
		const { root } = parseXml(readFileSync(join(site, 'sitemap.xml'), 'utf8'));
		expect([root?.name, root?.attributes.xmlns]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
		expect(root?.attributes['xmlns:xhtml']).toBe('http://www.w3.org/1999/xhtml');
		const inside = (parent: XmlElement, name: string) =>
			parent.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
		const urls = (root ? inside(root, 'url') : []).map((url) => ({
			place: inside(url, 'loc')[0]?.text ?? '',
			alternates: inside(url, 'xhtml:link').map(({ attributes: { rel, hreflang, href } }) => ({ rel, hreflang, href })),
		}));
		const slugs = ['', 'background/', 'results/', 'full/', 'terms/', 'about/'];
		expect(urls.map(({ place }) => place).toSorted()).toEqual(
			['zh-hans/', 'zh-hant/'].flatMap((edition) => slugs.map((slug) => `${ORIGIN}${edition}${slug}`)).toSorted(),
		);
		for (const { place, alternates } of urls) {
			expect(alternates.map(({ hreflang }) => hreflang)).toEqual(['zh-Hant-HK', 'zh-Hans-CN', 'x-default']);
			expect(alternates.map(({ href }) => href)).toContain(place);
			for (const { href } of alternates) {
				// Whatever names a page as its alternate is named by that page too (Google, “localized versions”).
				expect(urls.find((other) => other.place === href)?.alternates).toEqual(alternates);
			}
			const { html, ...built } = page(place.replace(ORIGIN, ''));
			expect(html).toContain(`<link rel="canonical" href="${place}">`);
			const inPage = findAll(
				{ html, ...built },
				({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'alternate',
			);
			expect(inPage.map(({ properties: { rel, hrefLang, href } }) => ({ rel: String(rel), hreflang: hrefLang, href }))).toEqual(
				alternates,
			);
		}
	});

	test('tells reference managers and search engines what a chapter is part of', () => {
		const { html } = page('zh-hans/results/');
		expect(html).toContain('<meta name="citation_author" content="澳门社区研究社">');
		expect(html).toContain('<meta name="citation_inbook_title" content="社区图书馆夜间开放试验">');
		expect(html).toContain('<meta name="citation_publication_date" content="2025/11/30">');
		expect(html).toContain('<meta property="og:locale" content="zh_CN">');
		expect(page('zh-hant/results/').html).toContain('<meta property="og:locale" content="zh_HK">');
		expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '')).toMatchObject({
			'@type': 'Chapter',
			'@id': `${ORIGIN}zh-hans/results/`,
			name: '结果与建议',
			inLanguage: 'zh-Hans-CN',
			translationOfWork: { '@id': `${ORIGIN}zh-hant/results/`, inLanguage: 'zh-Hant-HK' },
			isPartOf: { '@type': 'Report', '@id': `${ORIGIN}zh-hans/`, name: '社区图书馆夜间开放试验' },
		});
	});
});

describe('a paper of one chapter without terms or numbers, of which nothing is said but title, publisher, date, a misprint and a notice without a restriction', () => {
	const barePages = readPages(bare);

	test('shows nothing that it does not have', () => {
		for (const { path, html } of barePages) expect(html, path).not.toMatch(/undefined|使用限制|null</);
		const keys = findAll(page('zh-hant/', barePages), ({ properties }) => properties.dataPassage !== undefined).map(
			({ properties }) => properties.dataPassage,
		);
		expect(keys).toEqual(['cover#title', 'cover#date', 'cover#notice']);
		const parts = [page('zh-hant/', barePages), page('zh-hant/about/', barePages)];
		const headings = parts.flatMap((part) => findAll(part, ({ tagName }) => tagName === 'h2'));
		expect(headings.map(paperText)).toEqual(['目錄', '文字來源', '簡體版如何轉換', '如何引用', '資料檔案', '聲明']);
		const [ways] = findAll(page('zh-hant/', barePages), ({ properties }) => String(properties.className) === 'start');
		expect(ways && paperText(ways).trim()).toBe('開始閱讀');
		const [foot] = findAll(page('zh-hant/', barePages), ({ properties }) => String(properties.className) === 'site-footer');
		expect(foot && paperText(foot)).toBe('研究社·2025年·繁體版·/zh-hant/關於本文');
		const text = page('zh-hant/about/', barePages).html.replace(/<[^>]*>/g, '');
		expect(text).toContain('資料檔案全文可供程式讀取：JSON兼備兩種文字，按段編號，並附JSON Schema。全文JSON');
		expect(text).toContain('聲明本站請搜尋引擎不要收錄任何頁面。歡迎轉載。');
	});

	test('is built, and offers neither index', () => {
		expect(existsSync(join(bare, 'zh-hant/background/index.html'))).toBe(true);
		for (const path of ['zh-hant/', 'zh-hans/background/']) {
			expect(
				linksOf(path, barePages).filter((link) => /\/(terms|figures)\/$/.test(link)),
				path,
			).toEqual([]);
		}
	});

	test.each([
		['zh-hant/terms/', '本文沒有列出政策用語。'],
		['zh-hans/terms/', '本文没有列出政策用语。'],
		['zh-hant/figures/', '本文沒有列出可供引用的數字。'],
	])('says so on %s, in words', (path, words) => {
		const { html } = page(path, barePages);
		expect(html).toContain(`<p>${words}</p>`);
		expect(html).toContain(`<meta name="description" content="${words}">`);
		expect(html).not.toMatch(/0個|0个/);
		expect(
			findAll(
				page(path, barePages),
				({ tagName, properties }) => tagName === 'section' || String(properties.className) === 'jump',
			),
		).toEqual([]);
	});

	test('has a table of misprints, though it does not say where the text comes from, and no empty one of exceptions', () => {
		const about = page('zh-hant/about/', barePages);
		expect(findAll(about, ({ tagName }) => tagName === 'table').map(paperText)).toEqual([
			expect.stringMatching(/己經已經印作「己」，應為「已」。$/),
		]);
		expect(about.html).not.toMatch(/列為例外/);
		const [, exceptions] = findAll(page('zh-hant/about/'), ({ tagName }) => tagName === 'tbody');
		const cells =
			exceptions && findAll({ ...about, tree: { type: 'root', children: [exceptions] } }, ({ tagName }) => tagName === 'td');
		expect(cells?.slice(0, 3).map(({ properties: { lang, translate } }) => [lang, translate])).toEqual([
			['zh-Hant-HK', undefined],
			['zh-Hans-CN', 'no'],
			['zh-Hant-HK', undefined],
		]);
	});

	test('says how the Simplified edition was made, and by whom it was read', () => {
		const made = (of: BuiltPage) => /全文汉字.*?(?=<\/p>)/.exec(of.html)?.[0];
		expect(made(page('zh-hans/about/'))).toBe(
			'全文汉字201个，其中100个换了字形；有6处须从多个字形中选择，或须留意。陈大文于2026年5月31日校读了其中1处。5处尚未有人校读。对照表未能正确处理之处，列为例外：',
		);
		expect(made(page('zh-hans/about/', barePages))).toBe(
			'全文汉字82个，其中40个换了字形；有2处须从多个字形中选择，或须留意。2处尚未有人校读。',
		);
	});

	test('leads from a search that fails to the whole paper, since there are no terms', () => {
		expect(linksOf('zh-hans/search/', barePages)).toContain('/zh-hans/full/');
		const { html } = page('zh-hans/search/', barePages);
		expect(html).toContain('改读全文');
		expect(html).toContain('未能加载时，请改用<a href="/zh-hans/full/">全文</a>');
		expect(html).not.toContain('词汇索引');
		expect(page('zh-hans/search/').html).toContain('改用词汇索引');
	});
});
