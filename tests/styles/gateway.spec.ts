import { expect, test } from '@playwright/test';
import { expectLooks, findOddLooks, type Looks } from '../support/looks.ts';

const WIDE: Looks = {
	'both scripts stand side by side in the middle': [
		'.gateway',
		{ left: 160, width: 960, padding: '48px 32px', gap: '48px', alignContent: 'center', textWrap: 'pretty' },
	],
	'each with a bar at its side': [
		'.gateway section',
		{ paddingLeft: '24px', borderLeft: '8px solid accent', rowGap: '16px', alignContent: 'start', face: 'PingFang HK' },
	],
	'in its own script': ['.gateway section + section', { beside: 48, face: 'PingFang SC' }],
	'its name is that of a page': ['.gateway h2', { fontSize: 34, face: 'Songti TC' }],
	'and in the other': ['.gateway section + section h2', { face: 'Songti SC' }],
	'the way in is a button': [
		'.button',
		{ display: 'inline-block', padding: '8px 24px', backgroundColor: 'accent', color: 'white' },
	],
	'what a field asks for is as dark as other small words': ['.search-form input::placeholder', { color: 'soft', opacity: '1' }],
	'contents stand below both': ['.gateway nav', { left: 192, above: 48, paddingLeft: '24px', borderLeft: '8px solid accent' }],
	'the heading is only read out': [
		'.unseen',
		{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
	],
	'in blocks below each other': ['.gateway section', { display: 'grid' }],
	'chapters are targets': ['.listed a', { display: 'block', padding: '6.4px 0px' }],
};

test('the first page on a wide screen', async ({ page }) => {
	await page.goto('/404.html');
	await expectLooks(page, { wide: WIDE });
	await page.emulateMedia({ media: 'screen' });
	await page.locator('html').evaluate((root) => {
		root.style.fontSize = '200%';
	});
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth), 'with text of twice the size').toBe(320);
	await page.locator('html').evaluate((root) => root.removeAttribute('style'));
	await page.setViewportSize({ width: 1280, height: 3000 });
	expect(await findOddLooks(page, { 'it fills a high window': ['.gateway', { top: 0, foot: 3000 }] })).toEqual([]);
});
