import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFold, type Fold } from '../../src/script/fold.ts';
import { createFoldTable } from '../../src/script/fold-table.ts';
import { parseQuery } from '../../src/script/parse-query.ts';
import { readPassages } from '../../src/search/read-passages.ts';
import { serve } from '../serve.ts';
import { ask } from './ask.ts';
import { launchChromium, quantile } from './browser.ts';
import { enlarge } from './enlarge.ts';

const EDITIONS = ['zh-hant', 'zh-hans'] as const;
const FIRST_QUERY = '新質生產力';
const TERMS = readFileSync('scripts/bench/search-terms.txt', 'utf8').trim().split('\n');

interface Texts {
	key: string;
	traditional: string;
	simplified: string;
	folded: string;
}

/** Every passage of a built site, read from its pages in reading order. */
function readTexts(dist: string): { texts: Texts[]; fold: Fold } {
	const outline = JSON.parse(readFileSync(join(dist, 'search-data/outline.json'), 'utf8')) as { chapters: { slug: string }[] };
	const read = (edition: string) =>
		outline.chapters.flatMap(({ slug }) =>
			readPassages(readFileSync(join(dist, edition, slug === 'cover' ? '' : slug, 'index.html'), 'utf8')),
		);
	const hans = read('zh-hans');
	const pairs = read('zh-hant').map(({ key, text }, at) => ({ key, traditional: text, simplified: hans[at]?.text ?? '' }));
	const fold = createFold(createFoldTable(pairs));
	return { texts: pairs.map((pair) => ({ ...pair, folded: fold(pair.traditional) })), fold };
}

function randomSubstrings(texts: readonly Texts[], script: 'traditional' | 'simplified', count: number): string[] {
	return Array.from({ length: count }, () => {
		const text = texts[Math.floor(Math.random() * texts.length)]?.[script] ?? '';
		const start = Math.floor(Math.random() * text.length);
		return text.slice(start, start + 1 + Math.floor(Math.random() * 12));
	});
}

async function measure(dist: string, substrings: number) {
	const { texts, fold } = readTexts(dist);
	const { server, address } = await serve(dist, '/', 0);
	let bytes = 0;
	let requests = 0;
	server.on('request', (_request, response) => {
		requests += 1;
		response.on('finish', () => {
			bytes += Number(response.getHeader('Content-Length') ?? 0);
		});
	});
	const browser = await launchChromium();
	const times: number[] = [];
	const sum = { found: 0, right: 0, wanted: 0, queries: 0, firstBytes: 0, firstRequests: 0 };
	for (const edition of EDITIONS) {
		const page = await browser.newPage({ serviceWorkers: 'block' });
		bytes = 0;
		requests = 0;
		await page.goto(`${address}${edition}/search/?q=${encodeURIComponent(FIRST_QUERY)}`);
		await page.locator('[data-search-state=ready] [data-hit]').first().waitFor();
		sum.firstBytes = Math.max(sum.firstBytes, bytes);
		sum.firstRequests = Math.max(sum.firstRequests, requests);
		const queries = [
			...TERMS,
			...randomSubstrings(texts, 'traditional', substrings),
			...randomSubstrings(texts, 'simplified', substrings),
		];
		const answers = await ask(page, queries);
		answers.forEach(({ keys, time }, at) => {
			const terms = parseQuery(queries[at] ?? '', fold);
			const wanted = new Set(
				texts.filter(({ folded }) => terms.length > 0 && terms.every((term) => folded.includes(term))).map(({ key }) => key),
			);
			sum.queries += 1;
			sum.wanted += wanted.size;
			sum.found += keys.length;
			sum.right += keys.filter((key) => wanted.has(key)).length;
			times.push(time);
		});
		await page.close();
	}
	await browser.close();
	server.close();
	return {
		passages: texts.length,
		queries: sum.queries,
		recall: (sum.right / sum.wanted).toFixed(4),
		precision: (sum.right / sum.found).toFixed(4),
		'first answer, bytes': sum.firstBytes,
		requests: sum.firstRequests,
		'keystroke, median ms': quantile(times, 0.5).toFixed(1),
		'95th percentile': quantile(times, 0.95).toFixed(1),
	};
}

/** Builds the paper many times over in a temporary folder; the caller removes it. */
function buildEnlarged(times: number): string {
	const folder = mkdtempSync(join(tmpdir(), 'paper-'));
	enlarge('content', join(folder, 'content'), times);
	const chapters = readdirSync(join(folder, 'content/chapters')).length;
	console.log(`Building the paper times ${times}: ${chapters} chapters …`);
	const env = { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist'), BASE_PATH: '/' };
	const { status, stderr } = spawnSync('node', ['scripts/build.ts'], { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
	if (status !== 0) throw new Error(stderr);
	return folder;
}

const scales = (process.argv[2] ?? '1,10,100').split(',').map(Number);
const substrings = Number(process.argv[3] ?? 2000);
const rows: Record<string, Awaited<ReturnType<typeof measure>>> = {};
for (const times of scales) {
	console.log(`Searching the paper times ${times} …`);
	const folder = times === 1 ? undefined : buildEnlarged(times);
	rows[`times ${times}`] = await measure(
		folder ? join(folder, 'dist') : 'dist',
		times === 1 ? substrings : Math.min(substrings, 200),
	);
	if (folder) rmSync(folder, { recursive: true });
}
console.log(
	`${TERMS.length} terms typed by hand and random substrings in each script, on each edition; “${FIRST_QUERY}” asked first`,
);
console.table(rows);
