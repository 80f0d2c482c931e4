import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { BUDGETS } from '../../scripts/bench/budgets.ts';
import { weigh, weighSearch } from '../../scripts/bench/weigh.ts';
import { EDITIONS } from './pages.ts';

const CHAPTERS = ['introduction', 'economic-breakthrough', 'favourable-conditions', 'hong-kong-model'].concat([
	'national-contribution',
	'advantages',
	'strategies',
]);

test.describe('what a reader waits for', () => {
	for (const edition of EDITIONS) {
		for (const chapter of CHAPTERS) {
			test(`${edition}/${chapter} fits into a server’s first flight`, async ({ page }) => {
				const load = await weigh(page, `/${edition}/${chapter}/`);
				const { total, documentAndStyles, script, requests } = BUDGETS.chapter;
				expect.soft(load.total, 'all bytes').toBeLessThanOrEqual(total);
				expect.soft(load.document + load.styles, 'document and styles').toBeLessThanOrEqual(documentAndStyles);
				expect.soft(load.script, 'script').toBeLessThanOrEqual(script);
				expect.soft(load.requests, 'requests').toBeLessThanOrEqual(requests);
				// Text in Chinese is never this small: something has been weighed.
				expect.soft(load.document, 'document').toBeGreaterThan(3000);
				expect.soft(load.script, 'script').toBeGreaterThan(500);
			});
		}

		test(`${edition}: what a chapter fetches ahead is its twin and nothing else`, async ({ page, request }) => {
			const { ahead } = await weigh(page, `/${edition}/hong-kong-model/`);
			const twin = edition === 'zh-hant' ? 'zh-hans' : 'zh-hant';
			expect(ahead).toBe(brotliCompressSync(await (await request.get(`/${twin}/hong-kong-model/`)).body()).length);
		});

		test(`${edition}/full stays small`, async ({ page }) => {
			const { total } = await weigh(page, `/${edition}/full/`);
			expect(total).toBeLessThanOrEqual(BUDGETS.full.total);
		});

		test(`${edition}: the first answer of a search comes with little`, async ({ page }) => {
			const { total, requests } = await weighSearch(page, `/${edition}/search/?q=新質生產力`);
			expect(requests).toBeLessThanOrEqual(BUDGETS.search.requests);
			expect(total).toBeGreaterThan(50_000);
			expect(total).toBeLessThanOrEqual(BUDGETS.search.total);
		});
	}
});
