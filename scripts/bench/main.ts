import { chromium, type Page } from 'playwright';
import { EDITIONS } from '../../src/chinese/editions.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import { findBrowser } from '../browsers.mjs';
import { basePath, outFolder } from '../environment.ts';
import { serve } from '../serve.ts';
import { BUDGETS } from './budgets.ts';
import { timeFirstAnswer } from './first-answer.ts';
import { weigh, weighSearch } from './weigh.ts';

const executablePath = findBrowser('chromium');
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const { server, address } = await serve(outFolder(), basePath(), 0);
const pagesOf = (paths: readonly string[]) => EDITIONS.flatMap(({ key }) => paths.map((path) => `${address}${key}/${path}`));

/** Measures something on pages of a site, each as on a first visit. */
const measure = <T>(paths: readonly string[], of: (page: Page, path: string) => Promise<T>): Promise<T[]> =>
	Array.fromAsync(paths, async (path) => {
		await using context = await browser.newContext({ serviceWorkers: 'block' });
		return await of(await context.newPage(), path);
	});

const chapters = await measure(pagesOf(readPaper().chapters.map(({ slug }) => `${slug}/`)), weigh);
const full = await measure(pagesOf(['full/']), weigh);
const answers = await measure(pagesOf(['search/?q=新質生產力']), weighSearch);
const times = await measure(Array(5).fill(pagesOf([''])[0]), timeFirstAnswer);
server.close();
await browser.close();

const { chapter } = BUDGETS;
const rows: [what: string, figures: number[], budget: number][] = [
	['chapter, all bytes', chapters.map(({ total }) => total), chapter.total],
	['chapter, document and styles', chapters.map((load) => load.document + load.styles), chapter.documentAndStyles],
	['chapter, script', chapters.map(({ script }) => script), chapter.script],
	['chapter, requests', chapters.map(({ requests }) => requests), chapter.requests],
	['full, all bytes', full.map(({ total }) => total), BUDGETS.full.total],
	['search, first answer, bytes', answers.map(({ total }) => total), BUDGETS.search.total],
	['search, first answer, requests', answers.map(({ requests }) => requests), BUDGETS.search.requests],
];
const largest = rows.map(([what, figures, budget]) => ({ what, budget, figure: Math.max(...figures) }));
console.table(largest.map((row) => ({ ...row, holds: row.figure <= row.budget ? '✓' : '✗' })));
const middle = (of: 'typed' | 'shared') => Math.round(times.map((time) => time[of]).sort((x, y) => x - y)[2] ?? 0);
console.log('First answer of search, the middle of five times on a line of 150 ms and 1.6 Mbit/s:');
console.table({ 'ms, typed in a chapter': middle('typed'), 'ms, shared link': middle('shared') });
