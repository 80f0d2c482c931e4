import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { BUDGETS } from '../../scripts/bench/budgets.ts';
import { weigh, weighSearch } from '../../scripts/bench/weigh.ts';
import { CHAPTERS, EDITIONS } from '../support/pages.ts';

/** A page as a host has it: its weight, and the tags that name files which are loaded with it. */
function readPage(path: string) {
	const html = readFileSync(`dist${path}index.html`, 'utf8');
	const tags = [...html.matchAll(/<(?:script|link|img|source)\b[^>]*\b(?:src|href|srcset)=[^>]*>/g)].map(([tag]) => tag);
	const files = tags.filter((tag) => !/rel="?(alternate|canonical|icon|license)\b/.test(tag));
	return { size: brotliCompressSync(html).length, files };
}

/** A chapter of text with a note, and an appendix: all others name the same files, and load nothing else. */
const WEIGHED = { 'zh-hant': 'economic-breakthrough', 'zh-hans': 'strategies' };

test.describe('what a reader waits for', () => {
	for (const edition of EDITIONS) {
		test(`the chapters of ${edition} fit into a server’s first flight, and fetch their twin ahead and nothing else`, async ({
			page,
		}) => {
			const weighed = WEIGHED[edition];
			const pages = CHAPTERS.map((chapter) => ({ chapter, ...readPage(`/${edition}/${chapter}/`) }));
			const files = pages.find(({ chapter }) => chapter === weighed)?.files ?? [];
			const load = await weigh(page, `/${edition}/${weighed}/`);
			const { total, documentAndStyles, script, requests } = BUDGETS.chapter;
			expect.soft(load.script, 'script').toBeLessThanOrEqual(script);
			expect.soft(load.requests, 'requests').toBeLessThanOrEqual(requests);
			// Something has been weighed.
			expect.soft(load.script, 'script').toBeGreaterThan(500);
			expect.soft(files.length, 'files').toBeGreaterThan(0);
			const twin = edition === 'zh-hant' ? 'zh-hans' : 'zh-hant';
			expect.soft(load.ahead, 'the twin').toBe(readPage(`/${twin}/${weighed}/`).size);
			for (const { chapter, size, ...others } of pages) {
				if (chapter === weighed) expect.soft(load.document, 'document').toBe(size);
				// Text in Chinese is never this small.
				expect.soft(size, chapter).toBeGreaterThan(3000);
				expect.soft(others.files, chapter).toEqual(files);
				expect.soft(size + load.styles, `${chapter}: document and styles`).toBeLessThanOrEqual(documentAndStyles);
				expect.soft(load.total - load.document + size, `${chapter}: all bytes`).toBeLessThanOrEqual(total);
			}
		});
	}

	test('the page of the whole paper stays small', async ({ page }) => {
		const load = await weigh(page, '/zh-hant/full/');
		expect.soft(load.total, 'zh-hant').toBeLessThanOrEqual(BUDGETS.full.total);
		// Text in Chinese is never this small: the twin has been weighed.
		expect.soft(load.ahead, 'zh-hans').toBeGreaterThan(10_000);
		expect.soft(load.total - load.document + load.ahead, 'zh-hans').toBeLessThanOrEqual(BUDGETS.full.total);
	});

	test('the first answer of a shared search comes with little, and nothing of Pagefind', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const { total, requests } = await weighSearch(page, '/zh-hans/search/?q=新質生產力');
		expect(requests, asked.join('\n')).toBeLessThanOrEqual(BUDGETS.search.requests);
		// The words of the paper are never this small: something has been weighed.
		expect(total).toBeGreaterThan(15_000);
		expect(total).toBeLessThanOrEqual(BUDGETS.search.total);
		expect(asked.filter((address) => address.includes('pagefind'))).toEqual([]);
	});

	test('the first answer to what is typed into the header of a chapter comes with little', async ({ page }) => {
		const twin = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/zh-hans/hong-kong-model/'));
		await page.goto('/zh-hant/hong-kong-model/');
		// What the page does by itself is done.
		await twin;
		const { total, requests } = await weighSearch(page, '', async () => {
			// Nobody types so quickly that the words are still on their way.
			const words = page.waitForEvent('requestfinished', (request) => request.url().includes('/search-data/'));
			await page.keyboard.press('/');
			await page.keyboard.insertText('新質生產力');
			await words;
			await page.keyboard.press('Enter');
			return null;
		});
		expect(requests).toBeLessThanOrEqual(BUDGETS.search.requests);
		expect(total).toBeGreaterThan(15_000);
		expect(total).toBeLessThanOrEqual(BUDGETS.search.total);
	});
});
