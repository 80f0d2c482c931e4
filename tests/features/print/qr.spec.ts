import { expect, type Page, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { hasPoppler } from '../../../scripts/browsers.mjs';
import { BASE, SITE } from '../../papers/build.ts';
import { servePaper } from '../../support/paper-site.ts';
import { drawSheet, readSheets } from '../../support/sheets.ts';

/** CSS pixels. */
const MILLIMETRE = 96 / 25.4;

const below = servePaper('small', { base: BASE });
const atRoot = servePaper('kitchen-sink');

/** Prints a page, and reads the code of its last sheet and the words beside it. */
async function readCode(page: Page): Promise<{ address: string; words: string }> {
	const pdf = await page.pdf({ format: 'A4' });
	const sheets = readSheets(pdf);
	return {
		address: decodeQR(drawSheet(pdf, sheets.length), { effort: Number.POSITIVE_INFINITY, timeLimit: Number.POSITIVE_INFINITY }),
		words: sheets.at(-1)?.body ?? '',
	};
}

test.describe('the code on sheets', () => {
	test.skip(!hasPoppler(), 'Poppler, which draws the sheets, is not installed (on Debian: poppler-utils)');

	test('leads from those of every page to that page below its path, with the address beside it', async ({ page }) => {
		for (const path of ['zh-hant/', 'zh-hans/results/', 'zh-hant/full/']) {
			await page.emulateMedia({ media: null });
			await page.goto(`${below.address}${path}`);
			await expect(page.locator('.qr'), path).toBeHidden();
			const { address, words } = await readCode(page);
			expect(address).toBe(`${SITE}${BASE}${path}`);
			expect(words).toMatch(new RegExp(`${SITE}${BASE}${path}$`));
			await page.emulateMedia({ media: 'print' });
			const code = await page.locator('.qr').boundingBox();
			const line = await page.locator('p:has(> .qr)').boundingBox();
			expect(code?.width, path).toBeCloseTo(15 * MILLIMETRE, 0);
			expect(code?.x, `${path}: it stands at the side of the line`).toBeCloseTo(line?.x ?? 0, 0);
			expect(line?.height, `${path}: and the words beside it`).toBeCloseTo(code?.height ?? 0, -1);
			await expect(page.locator('.qr'), path).toHaveCSS('margin-right', /^15\.1/);
		}
	});

	test('leads to the other script after a switch', async ({ page }) => {
		await page.goto(`${atRoot.address}zh-hant/plain/`);
		expect((await readCode(page)).address).toBe(`${SITE}/zh-hant/plain/`);
		await page.keyboard.press('Alt+s');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
		expect((await readCode(page)).address).toBe(`${SITE}/zh-hans/plain/`);
	});
});
