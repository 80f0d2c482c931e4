import { expect, test } from '@playwright/test';
import { hasPoppler } from '../../../scripts/browsers.mjs';
import { readSheets } from '../../support/sheets.ts';

test.skip(!hasPoppler(), 'Poppler, which reads the sheets, is not installed (on Debian: poppler-utils)');

/** Inches, which Playwright hands to Firefox as if they were centimetres. */
const A4 = { width: '21in', height: '29.7in' };

test('in Firefox too, which knows no break-after, no heading stands at the foot of a sheet', { tag: '@firefox' }, async ({
	page,
}) => {
	await page.goto('/zh-hant/terms/');
	const sheets = readSheets(await page.pdf(A4), true);
	expect(sheets.length).toBeGreaterThan(3);
	const heights = sheets.flatMap(({ endHeights }) => endHeights).sort((a, b) => a - b);
	const usual = heights[Math.floor(heights.length / 2)] ?? 0;
	expect(heights.at(-1), 'of the last line of a column').toBeLessThan(1.1 * usual);
});
