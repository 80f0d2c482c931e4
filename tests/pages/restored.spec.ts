import { chromium, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers.mjs';
import { back, wheelTo } from '../support/visit.ts';

/** A page of the whole browser, which keeps pages that were left, as it does for readers (“back/forward cache”). */
async function withKeptPages(use: (page: Page) => Promise<void>) {
	const { baseURL, launchOptions } = test.info().project.use;
	const whole = findBrowser('chromium');
	const browser = await chromium.launch({
		...launchOptions,
		...(whole ? { executablePath: whole } : {}),
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
	});
	await use(await browser.newPage(baseURL ? { baseURL } : {})).finally(() => browser.close());
}

/** Goes back to a page that was left, and makes sure that it is the very one. */
async function goBack(page: Page) {
	await back(page);
	await expect.poll(() => page.evaluate(() => 'isRestored' in window).catch(() => false)).toBe(true);
}

const noteRestoring = (page: Page) =>
	page.evaluate(() =>
		window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, persisted && { isRestored: true })),
	);

const leaveByContents = (page: Page) =>
	page
		.getByRole('navigation')
		.getByRole('link', { name: /^附表2：/ })
		.first()
		.click();

/** From the hits to a chapter, which is switched and left. */
async function comeBackSwitched(page: Page) {
	const chapter = (edition: string) => `/${edition}/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6#p6`;
	await expect(page).toHaveURL(chapter('zh-hans'));
	await page.keyboard.press('Alt+S');
	await expect(page.locator('#p6')).toContainText('中試');
	const { y } = (await page.locator('#p6').boundingBox()) ?? { y: Number.NaN };
	await noteRestoring(page);

	await leaveByContents(page);
	await expect(page).toHaveURL('/zh-hant/strategies/');
	// The key is known when the scripts have come.
	await page.waitForLoadState();
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL('/zh-hans/strategies/');

	await goBack(page);
	await expect(page).toHaveURL(chapter('zh-hant'));
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await expect(page.locator('#p6')).toContainText('中試');
	expect((await page.locator('#p6').boundingBox())?.y).toBeCloseTo(y, 0);
	await expect(page.locator('a[data-script-switch]')).toHaveAttribute('href', chapter('zh-hans'));
	await page.keyboard.press('Alt+S');
	await expect(page.locator('#p6')).toContainText('中试');
	await expect(page).toHaveURL(chapter('zh-hans'));
}

async function comeBackToHits(page: Page) {
	await goBack(page);
	await expect(page.locator('[data-search-state=ready] [data-hit]')).toHaveCount(4);
	await expect(page.locator('[data-hit="hong-kong-model#p6"]')).toContainText('中试');
	await page.locator('[data-search-input]').fill('八大中心');
	await expect(page.locator('[data-hit]')).toHaveCount(5);
}

async function comeBackInAnotherColour(page: Page) {
	await page.getByRole('button', { name: '显示' }).click();
	await page.getByRole('radio', { name: '深色' }).check();
	await page.getByRole('radio', { name: '特大' }).check();
	await goBack(page);
	await expect(page).toHaveURL('/zh-hant/introduction/');
	const shown = () =>
		page.evaluate(() => ({
			ground: getComputedStyle(document.documentElement).backgroundColor,
			size: getComputedStyle(document.querySelector('#p1') as Element).fontSize,
		}));
	await expect.poll(shown).toEqual({ ground: 'rgb(23, 21, 18)', size: '25.5px' });
	// The next choice holds the text from the size that is shown, which is not the one that the page was left in.
	await wheelTo(page, '#p2', 150);
	const belowHeader = () =>
		page.evaluate(() => {
			const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
			return edge('#p2').top - edge('.site-header').bottom;
		});
	const before = await belowHeader();
	await page.getByRole('button', { name: '顯示' }).click();
	await page.getByRole('radio', { name: '小' }).check();
	expect(Math.abs((await belowHeader()) - before)).toBeLessThan(3);
}

/** From a chapter to hits, to one of them, to an appendix, and all the way back. */
async function comeBackStepByStep(page: Page) {
	await page.goto('/zh-hant/introduction/');
	await noteRestoring(page);
	await page.getByRole('banner').locator('[name=q]').fill('中試');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-hit]')).toHaveCount(4);
	await page.keyboard.press('Alt+S');
	await expect(page.locator('[data-hit="hong-kong-model#p6"]')).toContainText('中试');
	await noteRestoring(page);
	await page.locator('[data-hit="hong-kong-model#p6"] a').click();
	await expect(page.locator('[data-hit-bar]')).toContainText('2 / 4');
	await test.step('a page that was switched and left comes back as it was left, and can be switched again', () =>
		comeBackSwitched(page));
	await test.step('hits that were left come back with their query, in the script that they were left in', () =>
		comeBackToHits(page));
	await test.step('a page that was left in one colour comes back in the one that was chosen since', () =>
		comeBackInAnotherColour(page));
}

async function comeBackToTheCover(page: Page) {
	await page.goto('/zh-hant/');
	await noteRestoring(page);
	await expect(page.getByRole('link', { name: '開始閱讀' })).toBeVisible();
	for (const [name, slug] of [
		[/^深掘潛力/, 'hong-kong-model'],
		[/^整合優勢/, 'national-contribution'],
	] as const) {
		await page.locator('.cover-contents').getByRole('link', { name }).click();
		await expect(page).toHaveURL(`/zh-hant/${slug}/`);
		// Scripts watch who reads on, and it takes five seconds to have read.
		await page.waitForLoadState();
		await page.mouse.wheel(0, 900);
		await expect.poll(() => page.evaluate(() => localStorage.getItem('/place'))).toContain(`${slug}#p`);
		await goBack(page);
		const onward = page.getByRole('link', { name: '繼續閱讀' });
		await expect(onward).toHaveAttribute('href', new RegExp(`/zh-hant/${slug}/#p\\d$`));
		await expect(page.getByText('上次讀到這裏'), 'in one place').toHaveCount(1);
	}
}

// In one browser: it takes long to start a whole one.
test('pages that were left come back as they were left, in the colour and the size that were chosen since', async () => {
	await withKeptPages(async (page) => {
		await test.step('the cover knows what was read since', () => comeBackToTheCover(page));
		await comeBackStepByStep(page);
	});
});
