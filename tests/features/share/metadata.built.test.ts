import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../../src/chinese/editions.ts';
import { jsonLd } from '../../../src/features/share/json-ld.ts';
import { readPaper } from '../../../src/paper/read-paper.ts';
import { buildPaper, SITE } from '../../papers/build.ts';
import { findAll, paperText, readPages } from '../../support/built-site.ts';
import { FIRST, FOURTH, PUBLISHER, SIMPLIFIED_TITLE, SUBTITLE, THIRD, TITLE } from '../../support/kitchen-sink.ts';

const pages = readPages(await buildPaper('kitchen-sink'));

/** What a page says to other programs: its metadata by their names, links of its head, and its facts for search engines. */
function saidOn(path: string) {
	const page = pages.find((each) => each.path === path);
	if (!page) throw new Error(`no page ${path}`);
	const metadata = findAll(page, ({ tagName }) => tagName === 'meta').map(({ properties }) => [
		String(properties.property ?? properties.name),
		String(properties.content),
	]);
	const linked = findAll(page, ({ tagName }) => tagName === 'link').map(({ properties }) => properties);
	const icons = linked.filter(({ rel }) => String(rel) === 'icon').map(({ href }) => String(href));
	const links = linked
		.filter(({ rel }) => String(rel) !== 'icon')
		.map(({ rel, hrefLang, href }) => [rel, hrefLang, href].filter(Boolean).join(' '));
	const [facts] = findAll(page, ({ properties }) => properties.type === 'application/ld+json').map(paperText);
	const [title] = findAll(page, ({ tagName }) => tagName === 'title').map(paperText);
	return { metadata, links, icons, facts: facts && JSON.parse(facts), title };
}

const named = (metadata: string[][], start: string) => metadata.filter(([name]) => name?.startsWith(start));

describe('what a page says to other programs', () => {
	test('of a chapter: what it is called, where it is, who wrote it, and what it is part of', () => {
		const { metadata, links, facts, title } = saidOn('zh-hans/plain/');
		expect(title).toBe(`第二章 · ${SIMPLIFIED_TITLE}`);
		const description = '没有标题的一章(见第一章)，只有一段。';
		expect(metadata.filter(([name]) => !/^(undefined|referrer|citation|og:)/.test(name ?? ''))).toEqual([
			['viewport', 'width=device-width, initial-scale=1'],
			['description', description],
			['twitter:card', 'summary_large_image'],
		]);
		expect(named(metadata, 'citation')).toEqual([
			['citation_title', '第二章'],
			['citation_author', '陈大文'],
			['citation_author_institution', '香港的一间大学'],
			['citation_author', '欧阳小明'],
			['citation_author', 'Jane Smith'],
			['citation_author_institution', 'Institute of Research Instrumentation'],
			['citation_publication_date', '2026/02/28'],
			['citation_language', 'zh-Hans-CN'],
			['citation_inbook_title', `${SIMPLIFIED_TITLE}：从三地大学的一万台仪器说起`],
			['citation_public_url', `${SITE}/zh-hans/plain/`],
			['citation_isbn', '978-962-07-0001-9'],
			['citation_doi', '10.1234/instruments.2026'],
		]);
		expect(named(metadata, 'og:')).toEqual([
			['og:title', '第二章'],
			['og:description', description],
			['og:type', 'article'],
			['og:url', `${SITE}/zh-hans/plain/`],
			['og:site_name', SIMPLIFIED_TITLE],
			['og:locale', 'zh_CN'],
			['og:locale:alternate', 'zh_HK'],
			['og:image', `${SITE}/picture/zh-hans/plain.png`],
			['og:image:width', '1200'],
			['og:image:height', '630'],
			['og:image:alt', '第二章'],
		]);
		expect(links).toEqual([
			`canonical ${SITE}/zh-hans/plain/`,
			`alternate zh-Hant-HK ${SITE}/zh-hant/plain/`,
			`alternate zh-Hans-CN ${SITE}/zh-hans/plain/`,
			`alternate x-default ${SITE}/zh-hant/plain/`,
		]);
		expect(facts).toEqual({
			'@context': 'https://schema.org',
			'@type': 'Chapter',
			'@id': `${SITE}/zh-hans/plain/`,
			name: '第二章',
			inLanguage: 'zh-Hans-CN',
			translationOfWork: { '@type': 'CreativeWork', '@id': `${SITE}/zh-hant/plain/`, inLanguage: 'zh-Hant-HK' },
			position: 2,
			isPartOf: {
				'@type': 'Report',
				'@id': `${SITE}/zh-hans/`,
				name: SIMPLIFIED_TITLE,
			},
		});
	});

	test('of the paper: its parts, its authors and publisher, and how it is identified', () => {
		const { metadata, facts, title } = saidOn('zh-hant/');
		expect(title).toBe(TITLE);
		expect(named(metadata, 'citation').slice(-6)).toEqual([
			['citation_publication_date', '2026/02/28'],
			['citation_language', 'zh-Hant-HK'],
			['citation_technical_report_institution', PUBLISHER],
			['citation_public_url', `${SITE}/zh-hant/`],
			['citation_isbn', '978-962-07-0001-9'],
			['citation_doi', '10.1234/instruments.2026'],
		]);
		expect(named(metadata, 'citation_title')).toEqual([['citation_title', `${TITLE}：${SUBTITLE}`]]);
		expect(named(metadata, 'og:').slice(0, 8)).toEqual([
			['og:title', TITLE],
			['og:description', `${PUBLISHER}2026年2月28日（「科研基建」專題討論之二十八）`],
			['og:type', 'website'],
			['og:url', `${SITE}/zh-hant/`],
			['og:site_name', TITLE],
			['og:locale', 'zh_HK'],
			['og:locale:alternate', 'zh_CN'],
			['og:image', `${SITE}/picture/zh-hant/cover.png`],
		]);
		const organization = (name: string) => ({ '@type': 'Organization', name });
		expect(facts).toEqual({
			'@context': 'https://schema.org',
			'@type': 'Report',
			'@id': `${SITE}/zh-hant/`,
			url: `${SITE}/zh-hant/`,
			name: TITLE,
			alternativeHeadline: SUBTITLE,
			inLanguage: 'zh-Hant-HK',
			workTranslation: { '@type': 'CreativeWork', '@id': `${SITE}/zh-hans/`, inLanguage: 'zh-Hans-CN' },
			datePublished: '2026-02-28',
			author: [
				{ '@type': 'Person', name: '陳大文', affiliation: organization('香港的一間大學') },
				{ '@type': 'Person', name: '歐陽小明' },
				{ '@type': 'Person', name: 'Jane Smith', affiliation: organization('Institute of Research Instrumentation') },
			],
			publisher: {
				...organization(PUBLISHER),
				alternateName: 'Joint Working Group on the Cross-Boundary Sharing of Research Instrumentation',
			},
			hasPart: [
				['everything', FIRST],
				['plain', '第二章'],
				['advantages', THIRD],
				['strategies', FOURTH],
			].map(([slug, name]) => ({ '@type': 'Chapter', '@id': `${SITE}/zh-hant/${slug}/`, name })),
			version: '修訂版',
			license: 'https://creativecommons.org/licenses/by/4.0/',
			sameAs: 'https://doi.org/10.1234/instruments.2026',
			identifier: { '@type': 'PropertyValue', propertyID: 'ISBN', value: '978-962-07-0001-9' },
		});
		// Of one that says the least, and names a licence which is explained nowhere.
		const paper = readPaper('tests/papers/small');
		const data = { title: '題', publisher: '研究社', date: paper.data.date, licence: '版權所有' } as typeof paper.data;
		expect(jsonLd({ ...paper, data, chapters: [], changes: [] }, EDITIONS[0], () => '/')).toEqual({
			'@context': 'https://schema.org',
			'@type': 'Report',
			'@id': '/',
			url: '/',
			name: '題',
			inLanguage: 'zh-Hant-HK',
			workTranslation: { '@type': 'CreativeWork', '@id': '/', inLanguage: 'zh-Hans-CN' },
			datePublished: paper.data.date.iso,
			author: organization('研究社'),
			publisher: organization('研究社'),
			hasPart: [],
			license: { '@type': 'CreativeWork', name: '版權所有' },
		});
	});

	test.each([
		['zh-hant/full/', `${TITLE}：${SUBTITLE}`],
		['zh-hant/terms/', undefined],
		['zh-hans/about/', undefined],
	])('of %s: that it is cited as %s', (path, cited) => {
		const { metadata, facts } = saidOn(path);
		expect(named(metadata, 'citation_title').map(([, content]) => content)).toEqual(cited ? [cited] : []);
		expect(named(metadata, 'og:url')).toEqual([['og:url', `${SITE}/${path}`]]);
		expect(facts).toBeUndefined();
	});

	test('to a tab: the number of the paper in its series on the accent colour, in an address that no colour ends', () => {
		const [icon = '', ...icons] = ['404.html', '', 'zh-hans/plain/'].flatMap((path) => saidOn(path).icons);
		expect(icons).toEqual([icon, icon]);
		expect(icon).not.toContain('#');
		expect(decodeURIComponent(icon)).toBe(
			"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path fill='#8e1b12' d='M0 0h32v32H0z'/><text x='3' y='19' fill='#fff' font-size='8'>二十八</text></svg>",
		);
	});

	test('to a search without a word: where it is, where chapters without a heading are, and the way on', () => {
		const [traditional = '', simplified = ''] = ['zh-hant/search/', 'zh-hans/search/'].flatMap((path) =>
			pages
				.filter((page) => page.path === path)
				.flatMap((page) => findAll(page, ({ properties }) => properties.dataSearchConfig !== undefined).map(paperText)),
		);
		expect(JSON.parse(traditional).words).toEqual({
			type: '輸入詞語，繁體、簡體皆可；空格分開的詞須同時出現，引號內的詞句不拆開。',
			nothing: '查詢中沒有文字或數字，請輸入要找的詞語。',
			loading: '正在搜尋……',
			found: '找到{hits}段，見於{chapters}個部分。',
			none: '全文沒有包含這些字詞的段落。',
			places: '目錄中：',
			similar: '索引中相近的詞：',
			related: '相關詞彙：',
			near: '最接近的段落',
			numerals: '數字按原文寫法搜尋：2000也找到2,000；「兩千」則是另一些字。',
			failed: '搜尋未能完成：索引檔案無法載入。',
			retry: '重試',
			wayOn: '改用詞彙索引',
		});
		const { words, ...rest } = JSON.parse(simplified);
		expect(words).toMatchObject({ none: '全文没有包含这些字词的段落。', wayOn: '改用词汇索引' });
		expect(rest).toEqual({
			edition: 'zh-hans',
			twin: 'zh-hant',
			paper: SIMPLIFIED_TITLE,
			places: [
				['第二章', 'plain'],
				['全文', 'full'],
				['词汇索引', 'terms'],
				['数字', 'figures'],
				['关于本文', 'about'],
			].map(([name, slug]) => ({ name, href: `/zh-hans/${slug}/` })),
			wayOn: '/zh-hans/terms/',
		});
	});

	test('to a gateway without an edition: what it is called, both of them, and itself for every other language', () => {
		for (const [path, name, description] of [
			['', TITLE, `${PUBLISHER}2026年2月28日`],
			['404.html', '找不到這一頁', '這個地址沒有內容，可能是連結有誤，或文章已經改版。'],
		] as const) {
			const { metadata, links, title } = saidOn(path);
			expect(title).toBe(name);
			expect(links).toEqual([
				`alternate zh-Hant-HK ${SITE}/zh-hant/`,
				`alternate zh-Hans-CN ${SITE}/zh-hans/`,
				`alternate x-default ${SITE}/`,
			]);
			expect(metadata).toContainEqual(['description', description]);
			expect(metadata, 'as wide as a telephone').toContainEqual(['viewport', 'width=device-width, initial-scale=1']);
		}
	});
});
