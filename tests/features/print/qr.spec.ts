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

	test('leads from those of every page to that page, below a path too and in the other script after a switch, with the address beside it', async ({
		page,
	}) => {
		for (const [{ address: site }, url, path] of [
			[atRoot, `${SITE}/`, 'zh-hant/'],
			[below, `${SITE}${BASE}`, 'zh-hant/full/'],
			[below, `${SITE}${BASE}`, 'zh-hans/results/'],
		] as const) {
			await page.emulateMedia({ media: null });
			await page.goto(`${site}${path}`);
			await expect(page.locator('.qr'), path).toBeHidden();
			const { address, words } = await readCode(page);
			expect(address).toBe(`${url}${path}`);
			expect(words).toMatch(new RegExp(`${url}${path}$`));
			await page.emulateMedia({ media: 'print' });
			const code = await page.locator('.qr').boundingBox();
			const line = await page.locator('p:has(> .qr)').boundingBox();
			expect(code?.width, path).toBeCloseTo(15 * MILLIMETRE, 0);
			expect(code?.x, `${path}: it stands at the side of the line`).toBeCloseTo(line?.x ?? 0, 0);
			expect(line?.height, `${path}: and the words beside it`).toBeCloseTo(code?.height ?? 0, -1);
			await expect(page.locator('.qr'), path).toHaveCSS('margin-right', /^15\.1/);
		}
		await page.emulateMedia({ media: null });
		await page.keyboard.press('Alt+s');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
		expect((await readCode(page)).address).toBe(`${SITE}${BASE}zh-hant/results/`);
	});
});
