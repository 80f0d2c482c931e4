import { expect, test } from 'vitest';
import { buildPaper } from '../../papers/build.ts';
import { findAll, paperText, readPages } from '../../support/built-site.ts';
import { FIRST, FOURTH, SIMPLIFIED_TITLE, THIRD, TITLE } from '../../support/kitchen-sink.ts';

const pages = readPages(await buildPaper('kitchen-sink'));

/** The sheets of a page: the head of each kind, left and right, then what is printed on which. */
function sheetsOf(path: string): string[] {
	const css = pages
		.filter((page) => page.path === path)
		.flatMap((page) => findAll(page, ({ tagName }) => tagName === 'style').map(paperText))
		.join('');
	const heads = css.matchAll(/@page (sheet[\w-]*)\{@top-left\{content:"?(.*?)"?\}@top-right\{content:"?(.*?)"?\}/g);
	const uses = css.matchAll(/:root:lang\((zh-[\w-]+)\) ([^{]+)\{page:(sheet[\w-]*)\}/g);
	return [
		...[...heads].map(([, name, left, right]) => `${name}: ${left} | ${right}`),
		...[...uses].map(([, lang, what, name]) => `${lang} ${what}: ${name}`),
	];
}

test('the sheets of a page name the paper and the page in the words of the script shown, those of a cover nothing', () => {
	expect(sheetsOf('zh-hant/search/')).toEqual([
		`sheet-1: ${TITLE} | 搜尋`,
		`sheet-2: ${SIMPLIFIED_TITLE} | 搜索`,
		'zh-Hant-HK body: sheet-1',
		'zh-Hans-CN body: sheet-2',
	]);
	expect(sheetsOf('zh-hans/plain/').slice(0, 2)).toEqual([`sheet-1: ${TITLE} | 第二章`, `sheet-2: ${SIMPLIFIED_TITLE} | 第二章`]);
	expect(sheetsOf('zh-hant/').slice(0, 2)).toEqual(['sheet-1: none | none', 'sheet-2: none | none']);
});

test('those of the whole paper name each chapter, and its last one holds what closes the paper', () => {
	const sheets = sheetsOf('zh-hans/full/');
	expect(sheets.filter((line) => /-1: /.test(line)).map((line) => line.replace(TITLE, '…'))).toEqual([
		'sheet-1: none | none',
		'sheet-contents-1: … | 目錄',
		`sheet-everything-1: … | ${FIRST}`,
		'sheet-plain-1: … | 第二章',
		`sheet-advantages-1: … | ${THIRD}`,
		`sheet-strategies-1: … | ${FOURTH}`,
	]);
	expect(sheets.filter((line) => line.startsWith('zh-Hans-CN'))).toEqual([
		'zh-Hans-CN body: sheet-2',
		'zh-Hans-CN .printed-contents: sheet-contents-2',
		'zh-Hans-CN #everything: sheet-everything-2',
		'zh-Hans-CN #plain: sheet-plain-2',
		'zh-Hans-CN #advantages: sheet-advantages-2',
		'zh-Hans-CN :is(#strategies,.whole .notice,.site-footer): sheet-strategies-2',
	]);
});

test('where sheets have no head of their own, the paper is named above a page, but not above a cover', () => {
	const named = pages.filter((page) => findAll(page, ({ properties }) => String(properties.className) === 'running').length > 0);
	const paths = named.map(({ path }) => path);
	expect(paths).toEqual(expect.arrayContaining(['zh-hant/plain/', 'zh-hans/about/', 'zh-hans/search/']));
	for (const path of ['zh-hant/', 'zh-hans/', 'zh-hant/full/', 'zh-hans/full/']) expect(paths).not.toContain(path);
});
