import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { hasPoppler } from '../../../scripts/browsers.mjs';
import { printPdf } from '../../../scripts/pdf.ts';
import { type Printer, startPrinter } from '../../../scripts/print-pages.ts';
import { EDITIONS } from '../../../src/chinese/editions.ts';
import { readPaper } from '../../../src/paper/read-paper.ts';
import { findBadFonts, readBookmarks, readInfo } from '../../support/sheets.ts';

test.skip(!hasPoppler(), 'Poppler, which reads the files, is not installed (on Debian: poppler-utils)');

/** The one with a table is printed twice, for Chromium counts on with the names of its cells. */
const FILES = [
	{
		edition: 'zh-hant',
		slug: 'full',
		lang: 'zh-Hant-HK',
		title: '探索香港新質生產力的發展之道',
		author: '香港中華廠商聯合會',
		bookmarks: ['探索香港新質生產力的發展之道', '目錄', '引言', '新發展思維助力香港經濟破局', '香港具備條件發展新質生產力'],
	},
	{
		edition: 'zh-hans',
		slug: 'advantages',
		lang: 'zh-Hans-CN',
		title: '附表1：香港发展新质生产力的优势条件 · 探索香港新质生产力的发展之道',
		author: '香港中华厂商联合会',
		bookmarks: ['附表1：香港发展新质生产力的优势条件'],
	},
	// It has links to other parts.
	{
		edition: 'zh-hant',
		slug: 'hong-kong-model',
		lang: 'zh-Hant-HK',
		title: '深掘潛力打造「港版新質生產力」 · 探索香港新質生產力的發展之道',
		author: '香港中華廠商聯合會',
		bookmarks: ['深掘潛力打造「港版新質生產力」'],
	},
];

// One after another: it takes long to start a browser, and fonts.
test.describe.configure({ mode: 'default' });

let printer: Printer;
let paper: ReturnType<typeof readPaper>;
test.beforeAll(async () => {
	printer = await startPrinter('dist');
	paper = readPaper();
});
test.afterAll(async () => {
	await printer?.close();
	// A server that went on would keep npm run pdf from ending.
	await expect.poll(() => process.getActiveResourcesInfo()).not.toContain('TCPServerWrap');
});

for (const { edition: key, slug, lang, title, author, bookmarks } of FILES) {
	const isTwice = slug === 'advantages';
	test(`the file of ${key}/${slug} says what it is, has bookmarks and tags${isTwice ? ', and is the same bytes each time' : ''}`, async () => {
		const edition = EDITIONS.find((each) => each.key === key);
		if (!edition) throw new Error('no such edition');
		const pdf = await printPdf(printer, paper, edition, slug);
		const file = test.info().outputPath('print.pdf');
		writeFileSync(file, pdf);
		expect(readBookmarks(file).slice(0, bookmarks.length)).toEqual(bookmarks);
		expect(findBadFonts(pdf)).toEqual([]);
		expect([...new Set([...pdf.toString('latin1').matchAll(/\/Lang \(([^)]*)\)/g)].map(([, found]) => found))]).toEqual([lang]);
		const fontsOfHeadings = [...pdf.toString('latin1').matchAll(/\+NotoSerif(HK|SC)\w*-Bold/g)].map(([, region]) => region);
		expect([...new Set(fontsOfHeadings)], 'the form that its readers write').toEqual([key === 'zh-hant' ? 'HK' : 'SC']);
		const info = readInfo(pdf);
		expect([info.get('Tagged'), info.get('Title'), info.get('Author')]).toEqual(['yes', title, author]);
		expect(info.get('Page size')).toContain('A4');
		// A link to the server that it was printed from would lead nowhere.
		expect(pdf.includes('(http://localhost')).toBe(false);
		expect(info.get('CreationDate')).toMatch(/May +1 .*2024/);
		if (isTwice) expect((await printPdf(printer, paper, edition, slug)).equals(pdf)).toBe(true);
	});
}
