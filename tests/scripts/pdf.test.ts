import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listPrints, printPdf, publishPdfs } from '../../scripts/pdf.ts';
import type { PdfProperties } from '../../scripts/pdf-properties.ts';
import type { Printer } from '../../scripts/print-pages.ts';
import { EDITIONS } from '../../src/chinese/editions.ts';
import { readPaper } from '../../src/paper/read-paper.ts';

/** Where each build was to put the site, and which files it was given. */
const builds = vi.hoisted((): [place: string | undefined, files: string[]][] => []);
const machine = vi.hoisted(() => ({ chromium: '', status: 0 as number | null, printers: 0 }));
vi.mock('node:child_process', async (original) => ({
	...(await original<typeof import('node:child_process')>()),
	spawnSync: (_program: string, _script: string[], { env }: { env: NodeJS.ProcessEnv }) => {
		builds.push([env.OUT_DIR, env.PDF_FOLDER ? readdirSync(env.PDF_FOLDER) : []]);
		if (env.OUT_DIR) mkdirSync(env.OUT_DIR);
		return { status: machine.status };
	},
}));
vi.mock('../../scripts/print-pages.ts', () => ({
	findPrinter: () => machine.chromium,
	startPrinter: (site: string) => {
		machine.printers += 1;
		return {
			print: () => Buffer.from(existsSync(site) ? 'printed' : 'nothing there'),
			close: () => {
				machine.printers -= 1;
			},
		};
	},
}));
vi.mock('../../scripts/pdf-properties.ts', () => ({
	withProperties: (_pdf: Buffer, properties: PdfProperties) => Buffer.from(JSON.stringify(properties)),
}));

const here = process.cwd();
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pdf-'));
	process.chdir(folder);
	builds.length = 0;
	vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
	process.chdir(here);
	rmSync(folder, { recursive: true });
});

test('npm run pdf prints a site of its own, and has the site built once, with all files; without a browser, not at all, and beside another paper after it', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	await publishPdfs();
	expect(said.mock.calls).toEqual([['No Chromium to print with: run “npx playwright install chromium”. Nothing was built.']]);
	expect([process.exitCode, builds]).toEqual([1, []]);
	process.exitCode = undefined;

	machine.chromium = '/usr/bin/chromium';
	mkdirSync('.cache/pdf/files', { recursive: true });
	// Of another time; the site that is printed has none.
	vi.stubEnv('PDF_FOLDER', '.');
	writeFileSync('.cache/pdf/files/zh-hant-gone.pdf', '');
	// Another process of this user prints; this one’s own number stands for it.
	writeFileSync('.cache/pdf.lock', String(process.pid));
	const published = publishPdfs();
	await setTimeout(300);
	expect(builds).toEqual([]);
	rmSync('.cache/pdf.lock');
	await published;
	vi.unstubAllEnvs();
	expect([existsSync('.cache/pdf.lock'), readdirSync('.cache/pdf')]).toEqual([false, ['files']]);
	expect(machine.printers, 'which would keep this program running').toBe(0);
	// As the paper's chapters are named.
	const chapters = ['advantages', 'economic-breakthrough', 'favourable-conditions', 'full', 'hong-kong-model', 'introduction'];
	const pages = [...chapters, 'national-contribution', 'strategies'];
	expect(builds).toEqual([
		['.cache/pdf/site', []],
		[undefined, ['zh-hans', 'zh-hant'].flatMap((edition) => pages.map((page) => `${edition}-${page}.pdf`))],
	]);
});

test.each([
	[2, 2],
	// As when the system ends the build.
	[null, 1],
])('a build that ends with %j is the last, and ends npm run pdf with %j', async (status, code) => {
	Object.assign(machine, { chromium: '/usr/bin/chromium', status });
	vi.spyOn(process, 'exit').mockImplementation((given) => {
		throw new Error(`ended with ${given}`);
	});
	await expect(publishPdfs()).rejects.toThrow(`ended with ${code}`);
	expect(builds).toEqual([['.cache/pdf/site', []]]);
});

test('the whole paper and each chapter have a PDF, with the paper’s title in theirs', () => {
	expect(listPrints(readPaper(join(here, 'tests/papers/small')))).toEqual([
		{ slug: 'full', title: '社區圖書館夜間開放試驗' },
		{ slug: 'background', title: '背景 · 社區圖書館夜間開放試驗' },
		{ slug: 'results', title: '結果與建議 · 社區圖書館夜間開放試驗' },
	]);
});

test('a PDF has the title of the paper and its authors, in the script of its edition, and the publisher of a paper without', async () => {
	const printer: Printer = { print: async () => Buffer.from(''), close: async () => {} };
	const paper = readPaper(join(here, 'tests/papers/kitchen-sink'));
	const propertiesOf = async (data: typeof paper.data) =>
		await Promise.all(
			EDITIONS.map(async (edition) => JSON.parse(String(await printPdf(printer, { ...paper, data }, edition, 'full')))),
		);
	expect(await propertiesOf(paper.data)).toMatchObject([
		{
			title: '粵港澳大灣區跨境科研儀器共用機制可行性研究：以「儀器護照」推動基礎研究互聯互通的構想',
			author: '陳大文、歐陽小明、Jane Smith',
		},
		{
			title: '粤港澳大湾区跨境科研仪器共用机制可行性研究：以“仪器护照”推动基础研究互联互通的构想',
			author: '陈大文、欧阳小明、Jane Smith',
		},
	]);
	const { authors: _, ...rest } = paper.data;
	expect(await propertiesOf({ ...rest, publisher: '研究社' })).toMatchObject([{ author: '研究社' }, { author: '研究社' }]);
});
