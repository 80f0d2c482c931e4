import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { EDITIONS } from '../../src/chinese/editions.ts';
import { createFold, type Fold } from '../../src/chinese/fold.ts';
import { createFoldTable } from '../../src/chinese/fold-table.ts';
import { readPassages } from '../../src/features/search/index/read-passages.ts';
import { parseQuery } from '../../src/features/search/parse-query.ts';
import { ask } from './ask.ts';
import { quantile } from './browser.ts';
import { BUDGETS } from './budgets.ts';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';

const FIRST_QUERY = '新質生產力';
const TERMS = readFileSync('scripts/bench/search-terms.txt', 'utf8').trim().split('\n');

interface Texts {
	key: string;
	traditional: string;
	simplified: string;
	folded: string;
}

/** Every passage of a built site, with the fold that its words call for. */
interface Paper {
	texts: Texts[];
	fold: Fold;
}

/** Reads the passages from the pages, in reading order. */
function readTexts(dist: string): Paper {
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

/** Asks a first question on a first visit, then many, and compares every answer with a plain scan of the pages. */
async function askEdition(browser: Browser, site: Site, edition: string, { texts, fold }: Paper, substrings: number) {
	const { served } = site;
	const before = { ...served };
	const page = await browser.newPage({ serviceWorkers: 'block' });
	await page.goto(`${site.address}${edition}/search/?q=${encodeURIComponent(FIRST_QUERY)}`);
	await page.locator('[data-search-state=ready] [data-hit]').first().waitFor();
	const first = { bytes: served.bytes - before.bytes, requests: served.requests - before.requests };
	const queries = [
		...TERMS,
		...randomSubstrings(texts, 'traditional', substrings),
		...randomSubstrings(texts, 'simplified', substrings),
	];
	const answers = await ask(page, queries);
	await page.close();
	const sum = { found: 0, right: 0, wanted: 0 };
	for (const [at, { keys }] of answers.entries()) {
		const terms = parseQuery(queries[at] ?? '', fold);
		const wanted = new Set(
			texts.filter(({ folded }) => terms.length > 0 && terms.every((term) => folded.includes(term))).map(({ key }) => key),
		);
		sum.wanted += wanted.size;
		sum.found += keys.length;
		sum.right += keys.filter((key) => wanted.has(key)).length;
	}
	return { ...sum, first, times: answers.map(({ time }) => time) };
}

/**
 * Searches a built site of this project; whatever else it is, it is not asked what another site finds.
 * @param times how many times over its paper is, for what the figures are called and the budget
 * @param substrings how many random ones are asked for in each script on each edition, besides the terms typed by hand
 */
export async function measureSearch(browser: Browser, site: Site, times: number, substrings: number): Promise<Figure[]> {
	const paper = readTexts(site.folder);
	const answers: Awaited<ReturnType<typeof askEdition>>[] = [];
	for (const { key } of EDITIONS) answers.push(await askEdition(browser, site, key, paper, substrings));
	const sum = (of: (answer: (typeof answers)[number]) => number) => answers.reduce((total, answer) => total + of(answer), 0);
	const keystrokes = answers.flatMap((answer) => answer.times);
	const { total, requests, totalTimes100 } = BUDGETS.search;
	const of = times === 1 ? 'search' : `search ×${times}`;
	const right = sum((answer) => answer.right);
	return [
		{ what: `${of}, recall`, budget: 1, figure: right / sum(({ wanted }) => wanted), atLeast: true },
		{ what: `${of}, precision`, budget: 1, figure: right / sum(({ found }) => found), atLeast: true },
		{
			what: `${of}, first answer, bytes`,
			budget: times === 1 ? total : totalTimes100,
			figure: Math.max(...answers.map(({ first }) => first.bytes)),
		},
		{
			what: `${of}, first answer, requests`,
			...(times === 1 ? { budget: requests } : {}),
			figure: Math.max(...answers.map(({ first }) => first.requests)),
		},
		{ what: `${of}, keystroke, median, ms`, ...(times === 1 ? { budget: 30 } : {}), figure: quantile(keystrokes, 0.5) },
		{ what: `${of}, keystroke, 95th percentile, ms`, figure: quantile(keystrokes, 0.95) },
	];
}
