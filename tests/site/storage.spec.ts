import { expect, type Page, test } from '@playwright/test';
import { BASE } from '../papers/build.ts';
import { blockStorage } from '../support/block-storage.ts';
import { servePaper } from '../support/paper-site.ts';

const NAMES = ['edition', 'display', 'place', 'slash-key', 'cite-style', 'found'];

/** Puts one value under every name that the site keeps something under, before any page is opened; the last value holds. */
const store = (page: Page, value: string) =>
	page.addInitScript(
		({ names, text }) => {
			// The page before the first has no storage.
			if (origin === 'null') return;
			for (const name of names) {
				localStorage.setItem(`/${name}`, text);
				sessionStorage.setItem(`/${name}`, text);
			}
		},
		{ names: NAMES, text: value },
	);

test('everything works where storage is blocked, and nothing that anyone may have put into it stops a page', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	const block = await blockStorage(page.context());
	await page.goto('/zh-hant/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6#p6');
	await expect(page.locator('[data-hit-bar]'), 'blocked').toContainText('2 / 4');
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	await page.keyboard.press('Alt+S');
	await expect(page, 'blocked').toHaveURL('/zh-hans/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6#p6');
	expect(await page.evaluate(() => 'isSamePage' in window), 'blocked: switched where it is read').toBe(true);
	await page.goto('/');
	await expect(page, 'blocked').toHaveURL(/zh-han[ts]\/$/);
	expect(errors, 'blocked').toEqual([]);
	await block.dispose();

	// No selector, no address, no query; half a character; hits that are none.
	const hits = [1, [1]].map((keys) => JSON.stringify({ query: '中試', keys }));
	for (const stored of ['a"]#p1', '%E0%A4%A', 'theme=dark&theme="]', '\u0000#\ud800', ...hits]) {
		const what = JSON.stringify(stored);
		await store(page, stored);
		await page.goto('/');
		await expect(page, what).toHaveURL('/zh-hant/');
		await page.goto('/zh-hant/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6#p6');
		await expect(page.locator('[data-hit-bar]'), what).toContainText('2 / 4');
		await expect(page.getByRole('button', { name: '列印本章' }), what).toBeVisible();
		await page.keyboard.press('/');
		await expect(page.locator('[name=q]'), what).toBeFocused();
		await page.keyboard.press('Alt+S');
		await expect(page.locator('#p6'), what).toContainText('中试');
		expect(errors, what).toEqual([]);
	}
});

test.describe('beside another paper on the same host', () => {
	const other = servePaper('small', { base: BASE });

	test('each has its own edition, display and hits', async ({ page, baseURL }) => {
		await page.route('http://same.test/**', async (route) => {
			const { pathname } = new URL(route.request().url());
			const host = pathname.startsWith(BASE) ? other.address : baseURL;
			await route.fulfill({ response: await route.fetch({ url: new URL(pathname, host).href }) });
		});
		await page.goto('http://same.test/zh-hant/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6');
		await expect(page.locator('[data-hit-bar]')).toContainText('– / 4');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: '顯示' }).click();
		await page.getByRole('radio', { name: '深色' }).check();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Alt+S');
		await expect(page).toHaveURL('http://same.test/zh-hans/hong-kong-model/');
		await page.goto(`http://same.test${BASE}zh-hant/?q=%E4%B8%AD%E8%A9%A6`);
		await expect(page.locator('[data-hit-bar]')).toContainText('– / 0');
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=theme][value=dark]')?.checked)).toBe(false);
		const keys = await page.evaluate(() => Object.keys(localStorage).sort());
		expect(keys.filter((key) => key.startsWith('/') && !key.startsWith('/briefs'))).toEqual(['/display', '/edition']);
		await page.keyboard.press('Alt+S');
		await expect(page).toHaveURL(`http://same.test${BASE}zh-hans/`);
		expect(await page.evaluate((key) => localStorage.getItem(key), `${BASE}edition`)).toBe('zh-hans');
	});
});
