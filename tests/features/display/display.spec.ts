import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from '../../support/barriers.ts';
import { wheelTo } from '../../support/visit.ts';

const choose = async (page: Page, group: string, choice: string) => {
	await page.getByRole('button', { name: '顯示' }).click();
	await page.getByRole('group', { name: group }).getByRole('radio', { name: choice, exact: true }).check();
	await page.keyboard.press('Escape');
};
const colourOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const textSize = (page: Page) =>
	page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.prose p') as Element).fontSize));

const LIGHT = 'rgb(252, 250, 245)';
const DARK = 'rgb(23, 21, 18)';

test('a reader chooses dark or light, whatever the system is, for every page, both scripts and the next visit', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/zh-hant/introduction/');
	expect(await colourOf(page)).toBe(DARK);
	await choose(page, '顏色', '淺色');
	expect(await colourOf(page)).toBe(LIGHT);
	await choose(page, '顏色', '跟隨系統');
	expect(await colourOf(page)).toBe(DARK);
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await colourOf(page)).toBe(LIGHT);
	await choose(page, '顏色', '深色');
	expect(await colourOf(page)).toBe(DARK);
	await page.locator('a[data-script-switch]').click();
	await expect(page).toHaveURL('/zh-hans/introduction/');
	expect(await colourOf(page)).toBe(DARK);
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL('/zh-hans/economic-breakthrough/');
	await page.waitForLoadState();
	expect(await colourOf(page)).toBe(DARK);
	await page.goto('/zh-hant/introduction/');
	expect(await colourOf(page)).toBe(DARK);
	await choose(page, '字號', '特大');
	await page.emulateMedia({ media: 'print' });
	expect(await colourOf(page), 'dark ink on white paper').toBe('rgb(255, 255, 255)');
	expect(await textSize(page)).toBeCloseTo((11 * 96) / 72, 1);
	await page.emulateMedia({ media: null });
	const held = Promise.withResolvers<void>();
	await page.route('**/*.js', (route) => held.promise.then(() => route.continue()));
	await page.goto('/zh-hant/economic-breakthrough/', { waitUntil: 'commit' });
	await expect(page.locator('main')).toBeVisible();
	expect(await colourOf(page), 'before any script file has come').toBe(DARK);
	await choose(page, '顏色', '淺色');
	held.resolve();
	await page.waitForLoadState();
	expect(await colourOf(page), 'chosen before any script file came').toBe(LIGHT);
	await page.goto('/zh-hans/introduction/');
	expect(await colourOf(page), 'and not forgotten').toBe(LIGHT);
});

test('what is read stays where it is when another size is chosen, wide and on a telephone', async ({ page }) => {
	for (const [width, height, path, passage] of [
		[1280, 800, '/zh-hant/hong-kong-model/', 'p6'],
		[390, 844, '/zh-hans/favourable-conditions/', 'p5'],
	] as const) {
		await page.setViewportSize({ width, height });
		await page.goto(`${path}#${passage}`);
		await wheelTo(page, `[id="${passage}"]`, 60);
		// Larger text makes the header higher.
		const below = () =>
			page.evaluate((id) => {
				const [header, read] = [document.querySelector('.site-header'), document.getElementById(id)];
				return (read?.getBoundingClientRect().top ?? 0) - (header?.getBoundingClientRect().bottom ?? 0);
			}, passage);
		const before = await below();
		// The second is chosen while the panel is still open.
		for (const [at, size] of [/^特大$/, /^小$/, /^[標标][準准]$/].entries()) {
			if (at !== 1) await page.getByRole('button', { name: /[顯显]示/ }).click();
			await page.getByRole('radio', { name: size }).check();
			if (at !== 0) await page.keyboard.press('Escape');
			expect(Math.abs((await below()) - before), `${size} at ${width}`).toBeLessThan(3);
		}
	}
});

/** Colours of ground, text, small words, lines and edges. */
const coloursOf = (page: Page) =>
	page.evaluate(() => [
		getComputedStyle(document.documentElement).backgroundColor,
		getComputedStyle(document.querySelector('.prose p') as Element).color,
		getComputedStyle(document.querySelector('.eyebrow') as Element).color,
		getComputedStyle(document.querySelector('.site-footer') as Element).borderTopColor,
		getComputedStyle(document.querySelector('.switch ~ *, .tool') as Element).borderTopColor,
	]);
const BLACK_ON_WHITE = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(34, 34, 34)', 'rgb(85, 85, 85)', 'rgb(0, 0, 0)'];
const WHITE_ON_BLACK = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(238, 238, 238)', 'rgb(187, 187, 187)', 'rgb(255, 255, 255)'];

test('a chosen text size is the browser’s own, larger or smaller; high contrast is black on white, or white on black, by choice or by the system’s setting, in which axe finds nothing wrong, nor with the open panel', async ({
	page,
}) => {
	await page.goto('/zh-hant/favourable-conditions/');
	expect(await textSize(page)).toBe(17);
	for (const [choice, part] of [
		['小', 0.9],
		['大', 1.25],
		['特大', 1.5],
	] as const) {
		await choose(page, '字號', choice);
		expect(await textSize(page)).toBeCloseTo(17 * part, 1);
	}
	await page.reload();
	expect(await textSize(page)).toBeCloseTo(25.5, 1);
	await choose(page, '字號', '標準');
	expect(await textSize(page)).toBe(17);
	await page.emulateMedia({ contrast: 'more' });
	expect(await coloursOf(page)).toEqual(BLACK_ON_WHITE);
	await page.emulateMedia({ contrast: 'no-preference' });
	expect(await colourOf(page)).toBe(LIGHT);
	await choose(page, '對比', '高');
	for (const [colour, colours] of [
		['淺色', BLACK_ON_WHITE],
		['深色', WHITE_ON_BLACK],
	] as const) {
		expect(await coloursOf(page), colour).toEqual(colours);
		await page.getByRole('button', { name: '顯示' }).click();
		expect(await findBarriers(page), colour).toEqual([]);
		if (colour === '淺色') await page.getByRole('radio', { name: '深色' }).check();
		await page.keyboard.press('Escape');
	}
});

test('the panel is opened, used and left by keyboard, and a choice takes none back that was made in another window', async ({
	page,
	context,
}) => {
	const other = await context.newPage();
	await other.goto('/zh-hant/introduction/');
	await page.goto('/zh-hans/introduction/');
	const button = page.getByRole('button', { name: '显示' });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('group', { name: '显示设置' })).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('radio', { name: '标准' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: '大', exact: true })).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: '浅色' })).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('group', { name: '显示设置' })).toBeHidden();
	await expect(button).toBeFocused();

	await choose(other, '顏色', '深色');
	await page.reload();
	expect([await colourOf(page), await textSize(page)]).toEqual([DARK, 21.25]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, colorScheme: 'light' });

	test('the panel works for the page that it is on', async ({ page }) => {
		await page.goto('/zh-hant/introduction/');
		await choose(page, '顏色', '深色');
		await choose(page, '字號', '大');
		expect(await colourOf(page)).toBe(DARK);
		expect(await textSize(page)).toBeCloseTo(17 * 1.25, 1);
	});
});
