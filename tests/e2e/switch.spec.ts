import { expect, type Page, test } from '@playwright/test';
import { back, settled } from './visit.ts';

const LINK = 'a[data-script-switch]';

/** Waits until the twin page has been fetched ahead, as a reader does who reads for a second. */
async function open(page: Page, path: string) {
	const twin = path.includes('zh-hant') ? path.replace('zh-hant', 'zh-hans') : path.replace('zh-hans', 'zh-hant');
	const fetched = page.waitForResponse((response) => new URL(response.url()).pathname === new URL(twin, 'http://x').pathname);
	await page.goto(path);
	await (await fetched).finished();
}

/** Clicks without Playwright's own scrolling. */
const click = (page: Page) => page.evaluate((link) => document.querySelector<HTMLElement>(link)?.click(), LINK);

const heightOf = (page: Page, key: string) =>
	page.evaluate((wanted) => document.querySelector(`[data-passage="${wanted}"]`)?.getBoundingClientRect().top ?? Number.NaN, key);

for (const [name, viewport] of Object.entries({ wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } })) {
	test.describe(`on a ${name} screen`, () => {
		test.use({ viewport });

		for (const [path, key] of [
			['/zh-hant/hong-kong-model/', 'hong-kong-model#p5'],
			['/zh-hans/economic-breakthrough/', 'economic-breakthrough#p6'],
			['/zh-hant/advantages/', 'advantages#a3-e2'],
			['/zh-hans/strategies/', 'strategies#s4-m2'],
			['/zh-hant/full/', 'national-contribution#p3'],
		] as const) {
			test(`${path} keeps ${key} where it is`, async ({ page }) => {
				await open(page, path);
				await page.evaluate((wanted) => {
					const box = document.querySelector(`[data-passage="${wanted}"]`)?.getBoundingClientRect();
					scrollTo(0, scrollY + (box?.top ?? 0) - 200);
				}, key);
				const before = await heightOf(page, key);
				await click(page);
				await expect(page).toHaveURL(path.includes('hant') ? path.replace('hant', 'hans') : path.replace('hans', 'hant'));
				expect(Math.abs((await heightOf(page, key)) - before)).toBeLessThan(2);
			});
		}
	});
}

test('the whole page changes: words, title, language, labels and the way back', async ({ page }) => {
	await open(page, '/zh-hant/hong-kong-model/');
	await click(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	await expect(page).toHaveTitle('深掘潜力打造“港版新质生产力” · 探索香港新质生产力的发展之道');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('深掘潜力打造“港版新质生产力”');
	await expect(page.getByRole('navigation', { name: '目录' })).toBeVisible();
	await expect(page.locator(LINK)).toHaveAttribute('hreflang', 'zh-Hant-HK');
	await expect(page.locator(LINK).locator('[lang]')).toHaveText('繁體');
	await expect(page.locator('a[rel=next]')).toHaveAttribute('href', '/zh-hans/national-contribution/');
	await expect(page.locator('[data-switch-status]')).toHaveText('已转换文字版本');
	const switched = await page.locator('main').innerHTML();
	await page.reload();
	await settled(page);
	expect(await page.locator('main').innerHTML()).toBe(switched);
});

test('nothing is asked of the server after the click', async ({ page }) => {
	await open(page, '/zh-hant/full/');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	for (let times = 0; times < 4; times++) {
		await click(page);
		await expect(page.locator('html')).toHaveAttribute('lang', times % 2 === 0 ? 'zh-Hans-CN' : 'zh-Hant-HK');
	}
	expect(requests).toEqual([]);
});

test('the query and the passage in the address are kept', async ({ page }) => {
	await open(page, '/zh-hant/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6#p3');
	await click(page);
	await expect(page).toHaveURL('/zh-hans/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6#p3');
	await page.reload();
	await expect(page.locator('#p3')).toBeInViewport();
});

test('back and forward go through the scripts as through pages', async ({ page }) => {
	await open(page, '/zh-hant/introduction/');
	await click(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	await page.goBack();
	await expect(page).toHaveURL('/zh-hant/introduction/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await expect(page.locator('#p1')).toContainText('國家主席習近平');
	await page.goForward();
	await expect(page.locator('#p1')).toContainText('国家主席习近平');
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL('/zh-hans/economic-breakthrough/');
	await back(page);
	await expect(page).toHaveURL('/zh-hans/introduction/');
	await expect(page.locator('#p1')).toContainText('国家主席习近平');
});

test('selection, focus and an open disclosure survive', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/zh-hant/economic-breakthrough/');
	await page.locator('.cite summary').click();
	await page.locator('#fnref1').focus();
	await page.evaluate(() => {
		const text = document.querySelector('#p1')?.lastChild;
		if (text) getSelection()?.setBaseAndExtent(text, 0, text, 4);
	});
	expect(await page.evaluate(() => getSelection()?.toString())).toBe('二戰結束');
	await page.keyboard.press('Alt+S');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	expect(await page.evaluate(() => getSelection()?.toString())).toBe('二战结束');
	await expect(page.locator('#fnref1')).toBeFocused();
	await expect(page.locator('.cite')).toHaveAttribute('open', '');
});

test('a search keeps its query, its hits and the reader’s place among them', async ({ page }) => {
	const warmed = page.waitForResponse(/zh-hans-0\.json/);
	await page.goto('/zh-hant/search/?q=品牌');
	await (await warmed).finished();
	const keys = () => page.locator('[data-hit]').evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.hit));
	const before = await keys();
	await page.locator('[data-hit="advantages#a2-e2"] a').focus();
	const height = (await page.locator('[data-hit="advantages#a2-e2"]').boundingBox())?.y ?? 0;
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL('/zh-hans/search/?q=%E5%93%81%E7%89%8C');
	await expect(page.locator('[data-search-status]')).toContainText('见于');
	await expect(page.locator('[data-hit="advantages#a2-e2"]')).toContainText('国际市场');
	expect(await keys()).toEqual(before);
	await expect(page.locator('[data-hit="advantages#a2-e2"] a')).toBeFocused();
	expect(Math.abs(((await page.locator('[data-hit="advantages#a2-e2"]').boundingBox())?.y ?? 0) - height)).toBeLessThan(2);
	await expect(page.locator('[data-search-input]')).toHaveValue('品牌');
});

test('the index of terms changes its order and keeps the term in sight', async ({ page }) => {
	await open(page, '/zh-hant/terms/#t-中試');
	await click(page);
	await expect(page.getByRole('heading', { name: 'Z', exact: true })).toBeAttached();
	await expect(page.locator('#t-中試')).toBeInViewport();
});

test('the choice leads the first page, and a link to an edition shows that edition', async ({ page }) => {
	await open(page, '/zh-hant/introduction/');
	await click(page);
	await expect(page).toHaveURL('/zh-hans/introduction/');
	await page.goto('/');
	await expect(page).toHaveURL('/zh-hans/');
	await page.goto('/zh-hant/about/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await page.goto('/');
	await expect(page).toHaveURL('/zh-hans/');
});

test('the switch works when storage is blocked', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('blocked', 'SecurityError');
				},
			});
		}
	});
	await open(page, '/zh-hant/introduction/');
	await click(page);
	await expect(page).toHaveURL('/zh-hans/introduction/');
	await page.goto('/');
	await expect(page).toHaveURL(/zh-han[ts]\/$/);
});

test('nothing is fetched ahead on a connection that asks to save data, and the switch still works', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto('/zh-hant/introduction/');
	await page.waitForTimeout(1500);
	expect(requests).not.toContain('/zh-hans/introduction/');
	await click(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
});

test('when the twin cannot be fetched, the switch is an ordinary link', async ({ page }) => {
	let isBroken = true;
	await page.route('**/zh-hans/introduction/', (route) =>
		isBroken && !route.request().isNavigationRequest() ? route.abort() : route.continue(),
	);
	await page.goto('/zh-hant/introduction/#p2');
	await click(page);
	await expect(page).toHaveURL('/zh-hans/introduction/#p2');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	isBroken = false;
});
