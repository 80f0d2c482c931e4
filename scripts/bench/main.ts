import { chromium, type Page } from 'playwright';
import { EDITIONS } from '../../src/chinese/editions.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import { findBrowser } from '../browsers.mjs';
import { basePath, outFolder } from '../environment.ts';
import { serve } from '../serve.ts';
import { BUDGETS } from './budgets.ts';
import { weigh, weighSearch } from './weigh.ts';

const executablePath = findBrowser('chromium');
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const { server, address } = await serve(outFolder(), basePath(), 0);

/** Measures pages in both editions, each as on a first visit. */
async function measure<T>(paths: readonly string[], of: (page: Page, path: string) => Promise<T>): Promise<T[]> {
	const figures: T[] = [];
	for (const path of EDITIONS.flatMap(({ key }) => paths.map((each) => `${address}${key}/${each}`))) {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		figures.push(await of(await context.newPage(), path));
		await context.close();
	}
	return figures;
}

const chapters = await measure(
	readPaper().chapters.map(({ slug }) => `${slug}/`),
	weigh,
);
const full = await measure(['full/'], weigh);
const search = await measure(['search/?q=新質生產力'], weighSearch);
await browser.close();
server.close();

const { chapter } = BUDGETS;
const rows: [what: string, figures: number[], budget: number][] = [
	['chapter, all bytes', chapters.map(({ total }) => total), chapter.total],
	['chapter, document and styles', chapters.map((load) => load.document + load.styles), chapter.documentAndStyles],
	['chapter, script', chapters.map(({ script }) => script), chapter.script],
	['chapter, requests', chapters.map(({ requests }) => requests), chapter.requests],
	['full, all bytes', full.map(({ total }) => total), BUDGETS.full.total],
	['search, first answer, bytes', search.map(({ total }) => total), BUDGETS.search.total],
	['search, first answer, requests', search.map(({ requests }) => requests), BUDGETS.search.requests],
];
const largest = rows.map(([what, figures, budget]) => ({ what, budget, figure: Math.max(...figures) }));
console.table(largest.map((row) => ({ ...row, holds: row.figure <= row.budget ? '✓' : '✗' })));
