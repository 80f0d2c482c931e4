import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { EDITIONS } from '../../src/chinese/editions.ts';
import { CONTENT_FOLDER } from '../../src/paper/content-folder.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import { findBrowser } from '../browsers.mjs';
import { basePath, outFolder } from '../environment.ts';
import { serve } from '../serve.ts';
import { BUDGETS } from './budgets.ts';
import { timeFirstAnswer } from './first-answer.ts';
import { writeHundredPapers } from './hundred-papers.ts';
import { weigh, weighSearch } from './weigh.ts';

const executablePath = findBrowser('chromium');
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
/** Measures something on pages of a site, each as on a first visit. */
async function measure<T>(paths: readonly string[], of: (page: Page, path: string) => Promise<T>): Promise<T[]> {
	const figures: T[] = [];
	for (const path of paths) {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		figures.push(await of(await context.newPage(), path));
		await context.close();
	}
	return figures;
}

/** The first answer of a site's search: the most bytes and requests of both editions, and the middle of five times. */
async function measureFirstAnswer(address: string) {
	const editions = EDITIONS.map(({ key }) => `${address}${key}/`);
	const weights = await measure(
		editions.map((edition) => `${edition}search/?q=新質生產力`),
		weighSearch,
	);
	const times = await measure(Array(5).fill(editions[0]), timeFirstAnswer);
	const middle = (of: 'typed' | 'shared') => Math.round(times.map((time) => time[of]).sort((x, y) => x - y)[2] ?? 0);
	return {
		bytes: Math.max(...weights.map(({ total }) => total)),
		requests: Math.max(...weights.map(({ requests }) => requests)),
		'ms, typed in a chapter': middle('typed'),
		'ms, shared link': middle('shared'),
	};
}

const { server, address } = await serve(outFolder(), basePath(), 0);
const pagesOf = (paths: readonly string[]) => EDITIONS.flatMap(({ key }) => paths.map((path) => `${address}${key}/${path}`));

const chapters = await measure(pagesOf(readPaper().chapters.map(({ slug }) => `${slug}/`)), weigh);
const full = await measure(pagesOf(['full/']), weigh);
const answers = { 'this paper': await measureFirstAnswer(address) };
server.close();
if (process.argv.includes('--hundred')) {
	const folder = mkdtempSync(join(tmpdir(), 'hundred-'));
	writeHundredPapers(CONTENT_FOLDER, join(folder, 'content'));
	const env = { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site') };
	spawnSync('node', ['scripts/build.ts'], { env, stdio: 'inherit' });
	const hundred = await serve(join(folder, 'site'), basePath(), 0);
	Object.assign(answers, { 'a hundred times as long': await measureFirstAnswer(hundred.address) });
	hundred.server.close();
	rmSync(folder, { recursive: true });
}
await browser.close();

const { chapter } = BUDGETS;
const rows: [what: string, figures: number[], budget: number][] = [
	['chapter, all bytes', chapters.map(({ total }) => total), chapter.total],
	['chapter, document and styles', chapters.map((load) => load.document + load.styles), chapter.documentAndStyles],
	['chapter, script', chapters.map(({ script }) => script), chapter.script],
	['chapter, requests', chapters.map(({ requests }) => requests), chapter.requests],
	['full, all bytes', full.map(({ total }) => total), BUDGETS.full.total],
	['search, first answer, bytes', [answers['this paper'].bytes], BUDGETS.search.total],
	['search, first answer, requests', [answers['this paper'].requests], BUDGETS.search.requests],
];
const largest = rows.map(([what, figures, budget]) => ({ what, budget, figure: Math.max(...figures) }));
console.table(largest.map((row) => ({ ...row, holds: row.figure <= row.budget ? '✓' : '✗' })));
console.log('First answer of search, its time on a line of 150 ms and 1.6 Mbit/s:');
console.table(answers);
