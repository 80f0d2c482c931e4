import { expect, type Page, test } from '@playwright/test';

const SWITCH = 'a[data-script-switch]';

/** Holds every script file back for a while, as a slow connection does. */
const delayScripts = (page: Page, milliseconds: number) =>
	page.route('**/_astro/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
		await route.continue().catch(() => undefined);
	});

/** A page is there when its words are; its scripts are not waited for. */
async function open(page: Page, path: string) {
	await page.goto(path, { waitUntil: 'commit' });
	await expect(page.locator('#p1')).toBeVisible();
}

for (const path of ['zh-hant/hong-kong-model/', 'zh-hans/strategies/', 'zh-hant/full/', 'zh-hans/']) {
	test(`${path} asks for no script before its words are painted, and then for all of them`, async ({ page }) => {
		await page.goto(`/${path}`, { waitUntil: 'networkidle' });
		const { painted, asked } = await page.evaluate(() => ({
			// A window that nobody sees is now and then not painted at all; its scripts come after a second.
			painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 1000,
			asked: performance
				.getEntriesByType('resource')
				.filter(({ name }) => name.endsWith('.js'))
				.map(({ startTime }) => startTime),
		}));
		expect(painted).toBeGreaterThan(0);
		expect(asked.length).toBeGreaterThan(1);
		expect(asked.filter((time) => time < painted)).toEqual([]);
	});
}

test.describe('before the scripts have come', () => {
	test('a click on the switch waits for them, and the passage and the query stay in the address', async ({ page }) => {
		await delayScripts(page, 700);
		await open(page, '/zh-hant/hong-kong-model/?from=mail#p4');
		await page.locator(SWITCH).click();
		await expect(page).toHaveURL('/zh-hans/hong-kong-model/?from=mail#p4');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('深掘潜力打造“港版新质生产力”');
		// A click that happened twice would have led back.
		await page.waitForTimeout(500);
		await expect(page).toHaveURL('/zh-hans/hong-kong-model/?from=mail#p4');
	});

	test('a key waits for them', async ({ page }) => {
		await delayScripts(page, 700);
		await open(page, '/zh-hant/hong-kong-model/');
		await page.keyboard.press('/');
		await expect(page.getByRole('searchbox')).toBeFocused();
		await expect(page.getByRole('searchbox')).toHaveValue('');
	});

	test('what is typed into the search field stands there once', async ({ page }) => {
		await delayScripts(page, 700);
		await open(page, '/zh-hant/hong-kong-model/');
		await page.getByRole('searchbox').click();
		await page.keyboard.type('1/2');
		await expect(page.getByRole('button', { name: '列印本章' })).toBeVisible();
		await expect(page.getByRole('searchbox')).toHaveValue('1/2');
	});

	test('a footnote’s mark waits for them and shows the note beside it', async ({ page }) => {
		await delayScripts(page, 700);
		await open(page, '/zh-hant/economic-breakthrough/');
		await page.locator('#fnref1').click();
		await expect(page.locator('#fn1:popover-open')).toBeVisible();
	});

	test('a link to another page and a click with a key held do not wait', async ({ page, context }) => {
		await delayScripts(page, 60_000);
		await open(page, '/zh-hant/hong-kong-model/');
		const [opened] = await Promise.all([
			context.waitForEvent('page', { timeout: 1500 }),
			page.locator(SWITCH).click({ modifiers: ['ControlOrMeta'] }),
		]);
		await expect(opened).toHaveURL('/zh-hans/hong-kong-model/');
		await page.locator('a[rel=next]').click({ noWaitAfter: true });
		await expect(page).toHaveURL('/zh-hant/national-contribution/', { timeout: 1500 });
	});

	test('a click on the switch is followed when they have not come after two seconds', async ({ page }) => {
		await delayScripts(page, 60_000);
		await open(page, '/zh-hant/hong-kong-model/');
		await page.locator(SWITCH).click({ noWaitAfter: true });
		await expect(page).toHaveURL('/zh-hans/hong-kong-model/', { timeout: 4000 });
	});
});

for (const [what, withhold] of [
	['tells no page when it is painted', () => delete (window as { PerformanceObserver?: unknown }).PerformanceObserver],
	['never reports a paint', () => Object.assign(PerformanceObserver.prototype, { observe() {} })],
	['has no idle callbacks', () => delete (window as { requestIdleCallback?: unknown }).requestIdleCallback],
] as const) {
	test(`in a browser that ${what} the scripts come all the same`, async ({ page }) => {
		await page.addInitScript(withhold);
		await page.goto('/zh-hant/hong-kong-model/');
		await expect(page.getByRole('button', { name: '列印本章' })).toBeVisible({ timeout: 4000 });
	});
}
