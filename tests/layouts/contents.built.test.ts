import { expect, test } from 'vitest';
import { buildPaper } from '../papers/build.ts';
import { LONG } from '../papers/long.ts';
import { findAll, paperText, readPages } from '../support/built-site.ts';

const pages = readPages(await buildPaper('small', LONG.change, LONG.more));

/** The links of the contents of a page, each with where it leads, and which of them is the page itself. */
const contentsOf = (path: string) =>
	pages
		.filter((page) => page.path === path)
		.flatMap((page) => findAll(page, ({ properties }) => properties.id === 'contents'))
		.flatMap((contents) =>
			findAll({ path: '', html: '', tree: { type: 'root', children: [contents] } }, ({ tagName }) => tagName === 'a'),
		)
		.map((link) => `${paperText(link)} ${link.properties.href}${link.properties.ariaCurrent ? ' (here)' : ''}`);

const TOOLS = ['全文 /zh-hant/full/', '詞彙索引 /zh-hant/terms/', '修訂記錄 /zh-hant/changes/', '關於本文 /zh-hant/about/'];
const numbered = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, at) => `第${from + at}號水庫 /zh-hant/reservoir-${from + at}/`);

test('a chapter of a long paper lists the first, the last and those around it, and leads to the whole contents on the cover', () => {
	const around = numbered(3, 9).map((line) => line.replace(/.*reservoir-6.*/, '$& (here)'));
	expect(contentsOf('zh-hant/reservoir-6/')).toEqual([
		'背景 /zh-hant/outlook/',
		...around,
		...numbered(12, 12),
		'全部目錄 /zh-hant/#contents',
		...TOOLS,
	]);
});

test('the cover and the page of the whole paper list every chapter of a long paper', () => {
	const all = ['背景 /zh-hant/outlook/', '結果與建議 /zh-hant/results/', ...numbered(1, 12)];
	expect(contentsOf('zh-hant/')).toEqual([...all, ...TOOLS]);
	expect(contentsOf('zh-hant/full/')).toEqual([
		...all.map((line) => line.replace(/\/zh-hant\/(.*)\//, '#$1')),
		...TOOLS.map((line) => line.replace(/.*full\/$/, '$& (here)')),
	]);
});
