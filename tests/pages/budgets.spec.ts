import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { BUDGETS } from '../../scripts/bench/budgets.ts';
import { weigh, weighSearch } from '../../scripts/bench/weigh.ts';
import { CHAPTERS, EDITIONS } from '../support/pages.ts';

test.describe('what a reader waits for', () => {
	for (const edition of EDITIONS) {
		// Each chapter on a first visit of its own; to weigh is mostly to wait, which they do at the same time.
		test(`each chapter of ${edition} fits into a server’s first flight`, async ({ browser, baseURL }) => {
			const loads = CHAPTERS.map(async (chapter) => {
				const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}), serviceWorkers: 'block' });
				const load = await weigh(page, `/${edition}/${chapter}/`);
				await page.close();
				return { chapter, ...load };
			});
			for (const { chapter, ...load } of await Promise.all(loads)) {
				const { total, documentAndStyles, script, requests } = BUDGETS.chapter;
				expect.soft(load.total, `${chapter}: all bytes`).toBeLessThanOrEqual(total);
				expect.soft(load.document + load.styles, `${chapter}: document and styles`).toBeLessThanOrEqual(documentAndStyles);
				expect.soft(load.script, `${chapter}: script`).toBeLessThanOrEqual(script);
				expect.soft(load.requests, `${chapter}: requests`).toBeLessThanOrEqual(requests);
				// Text in Chinese is never this small: something has been weighed.
				expect.soft(load.document, `${chapter}: document`).toBeGreaterThan(3000);
				expect.soft(load.script, `${chapter}: script`).toBeGreaterThan(500);
			}
		});

		test(`${edition}: what a chapter fetches ahead is its twin and nothing else`, async ({ page, request }) => {
			const { ahead } = await weigh(page, `/${edition}/hong-kong-model/`);
			const twin = edition === 'zh-hant' ? 'zh-hans' : 'zh-hant';
			expect(ahead).toBe(brotliCompressSync(await (await request.get(`/${twin}/hong-kong-model/`)).body()).length);
		});

		test(`${edition}/full stays small`, async ({ page }) => {
			const { total } = await weigh(page, `/${edition}/full/`);
			expect(total).toBeLessThanOrEqual(BUDGETS.full.total);
		});

		test(`${edition}: the first answer of a shared search comes with little, and nothing of Pagefind`, async ({ page }) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			const { total, requests } = await weighSearch(page, `/${edition}/search/?q=新質生產力`);
			expect(requests, asked.join('\n')).toBeLessThanOrEqual(BUDGETS.search.requests);
			// The words of the paper are never this small: something has been weighed.
			expect(total).toBeGreaterThan(15_000);
			expect(total).toBeLessThanOrEqual(BUDGETS.search.total);
			expect(asked.filter((address) => address.includes('pagefind'))).toEqual([]);
		});
	}

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
