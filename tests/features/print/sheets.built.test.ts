import { expect, test } from 'vitest';
import { buildPaper } from '../../papers/build.ts';
import { findAll, paperText, readPages } from '../../support/built-site.ts';

const pages = readPages(await buildPaper('kitchen-sink'));
const TITLE = '粵港澳大灣區跨境科研儀器共用機制可行性研究：以「儀器護照」推動基礎研究互聯互通的構想';
const SIMPLIFIED = '粤港澳大湾区跨境科研仪器共用机制可行性研究：以“仪器护照”推动基础研究互联互通的构想';

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
		`sheet-2: ${SIMPLIFIED} | 搜索`,
		'zh-Hant-HK body: sheet-1',
		'zh-Hans-CN body: sheet-2',
	]);
	expect(sheetsOf('zh-hans/plain/').slice(0, 2)).toEqual([`sheet-1: ${TITLE} | 第二章`, `sheet-2: ${SIMPLIFIED} | 第二章`]);
	expect(sheetsOf('zh-hant/').slice(0, 2)).toEqual(['sheet-1: none | none', 'sheet-2: none | none']);
});

test('those of the whole paper name each chapter, and its last one holds what closes the paper', () => {
	const sheets = sheetsOf('zh-hans/full/');
	expect(sheets.filter((line) => /-1: /.test(line)).map((line) => line.replace(TITLE, '…'))).toEqual([
		'sheet-1: none | none',
		'sheet-contents-1: … | 目錄',
		'sheet-everything-1: … | 第一章　一章之內，凡正文可用的寫法盡在於此，標題亦長至非換行不可，並含Cross-Boundary Research Instrumentation等外文',
		'sheet-plain-1: … | 第二章',
		'sheet-advantages-1: … | 附表一：各種要素',
		'sheet-strategies-1: … | 附表二：一個方向一項策略，另一方向五項策略',
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
