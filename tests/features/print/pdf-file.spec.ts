import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
];

// One after another: it takes long to start a browser, and fonts.
test.describe.configure({ mode: 'default' });

let printer: Printer;
test.beforeAll(async () => {
	printer = await startPrinter('dist');
});
test.afterAll(() => printer?.close());

/** In the place of a build: notes where it was to go and which files it was given, and writes its pages. */
const BUILD = `
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
const { OUT_DIR = 'dist', PDF_FOLDER } = process.env;
appendFileSync('builds', JSON.stringify([OUT_DIR, PDF_FOLDER ? readdirSync(PDF_FOLDER) : []]) + '\\n');
for (const page of ['zh-hant', 'zh-hans'].flatMap((edition) => ['full', 'background', 'results'].map((slug) => edition + '/' + slug))) {
	mkdirSync(OUT_DIR + '/' + page, { recursive: true });
	writeFileSync(OUT_DIR + '/' + page + '/index.html', '<!doctype html><meta charset="utf-8"><title>甲</title>');
}
`;

test('npm run pdf prints a site of its own, and has the site built once, with all files; without a browser, not at all', () => {
	const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
	const run = (more: NodeJS.ProcessEnv = {}) =>
		spawnSync(process.execPath, [resolve('scripts/pdf.ts')], {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: resolve('tests/papers/small'), ...more },
		});
	try {
		mkdirSync(join(folder, 'scripts'));
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
		writeFileSync(join(folder, 'scripts/build.ts'), BUILD);
		const { status, stderr } = run({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: folder });
		expect(status).toBe(1);
		expect(stderr).toMatch(/^No Chromium to print with: run “npx playwright install chromium”\. Nothing was built\.$/m);
		expect(existsSync(join(folder, 'builds'))).toBe(false);
		mkdirSync(join(folder, '.cache/pdf/files'), { recursive: true });
		writeFileSync(join(folder, '.cache/pdf/files/zh-hant-gone.pdf'), '');
		expect(run().status).toBe(0);
		const files = ['zh-hans', 'zh-hant'].flatMap((edition) =>
			['background', 'full', 'results'].map((slug) => `${edition}-${slug}.pdf`),
		);
		const builds = readFileSync(join(folder, 'builds'), 'utf8').trim().split('\n');
		expect(builds.map((line) => JSON.parse(line))).toEqual([
			['.cache/pdf/site', []],
			['dist', files],
		]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

for (const { edition: key, slug, lang, title, author, bookmarks } of FILES) {
	const isTwice = slug !== 'full';
	test(`the file of ${key}/${slug} says what it is, has bookmarks and tags${isTwice ? ', and is the same bytes each time' : ''}`, async () => {
		const edition = EDITIONS.find((each) => each.key === key);
		if (!edition) throw new Error('no such edition');
		const paper = readPaper();
		const pdf = await printPdf(printer, paper, edition, slug);
		const file = test.info().outputPath('print.pdf');
		writeFileSync(file, pdf);
		expect(readBookmarks(file).slice(0, bookmarks.length)).toEqual(bookmarks);
		expect(findBadFonts(pdf)).toEqual([]);
		expect([...new Set([...pdf.toString('latin1').matchAll(/\/Lang \(([^)]*)\)/g)].map(([, found]) => found))]).toEqual([lang]);
		const info = readInfo(pdf);
		expect([info.get('Tagged'), info.get('Title'), info.get('Author')]).toEqual(['yes', title, author]);
		expect(info.get('Page size')).toContain('A4');
		// A link to the server that it was printed from would lead nowhere.
		expect(pdf.includes('(http://localhost')).toBe(false);
		expect(info.get('CreationDate')).toMatch(/May +1 .*2024/);
		if (isTwice) expect((await printPdf(printer, paper, edition, slug)).equals(pdf)).toBe(true);
	});
}
