import { expect, type Page, test } from '@playwright/test';

/** Features that an older browser lacks, and how it is made to. */
const LACKING = {
	'custom highlights': () => {
		Reflect.deleteProperty(CSS, 'highlights');
		Reflect.deleteProperty(window, 'Highlight');
	},
	'service workers': () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
	'trusted types': () => Reflect.deleteProperty(window, 'trustedTypes'),
	popovers: () => {
		for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
			Reflect.deleteProperty(HTMLElement.prototype, name);
	},
};

async function readSwitchAndSearch(page: Page) {
	await page.goto('/zh-hant/search/?q=中試');
	await expect(page.locator('[data-hit]')).toHaveCount(4);
	for (const [query, count] of [
		['八大中心', 5],
		['中試', 4],
	] as const) {
		await page.locator('[data-search-input]').fill(query);
		await expect(page.locator('[data-hit]')).toHaveCount(count);
	}
	await page.locator('[data-hit="hong-kong-model#p6"] a').click();
	await expect(page.locator('#p6')).toBeInViewport();
	await expect(page.locator('[data-hit-bar]')).toContainText('2 / 4');
	await page.keyboard.press('Alt+S');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	await expect(page.locator('#p6')).toContainText('中试');
	await page.locator('#p6').click({ clickCount: 3 });
	await expect(page.getByText('已选取文字'), 'that it can be quoted').toBeAttached();
	const [words, button] = await Promise.all(['#p6', '[data-quote]'].map((each) => page.locator(each).boundingBox()));
	const below = (button?.y ?? Number.NaN) - (words?.y ?? 0) - (words?.height ?? 0);
	expect(Math.abs(below - 5), 'the button is right below them').toBeLessThan(5);
}

test('a browser without all of them, without custom highlights or without popovers reads, switches, searches, quotes, and is led to notes and to quoted words', async ({
	page,
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await test.step('without all of them', async () => {
		const removals = await Promise.all(Object.values(LACKING).map((remove) => page.addInitScript(remove)));
		// The first page comes first: what is chosen later would be kept.
		await page.goto('/');
		await expect(page).toHaveURL('/zh-hant/');
		await readSwitchAndSearch(page);
		await page.goto('/zh-hant/economic-breakthrough/?quote=p1.0.2.0000000000000');
		await expect(page.getByText('所引文字其後已有改動'), 'a link to words that have changed').toBeVisible();
		await page.locator('#fnref1').click();
		await expect(page).toHaveURL(/#fn1$/);
		expect(errors).toEqual([]);
		for (const removal of removals) await removal.dispose();
	});
	// Those that the others stand in for: without them alone, the rest must not count on them.
	for (const feature of ['custom highlights', 'popovers'] as const) {
		await test.step(`without ${feature}`, async () => {
			const removal = await page.addInitScript(LACKING[feature]);
			await readSwitchAndSearch(page);
			expect(errors).toEqual([]);
			await removal.dispose();
		});
	}
});
