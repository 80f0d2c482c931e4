import { expect, type Page, test } from '@playwright/test';

/** Reads as far as a passage, longer than scripts take to come, then leaves for another site. */
async function readTo(page: Page, path: string, id: string) {
	await page.goto(path);
	await page.locator(`[id="${id}"]`).evaluate((passage) => {
		scrollTo({ top: scrollY + passage.getBoundingClientRect().top - 90, behavior: 'instant' });
	});
	await page.waitForTimeout(50);
	await page.goto('about:blank');
}

const START = '.cover .start .button';

test('the cover leads a first reader to the beginning', async ({ page }) => {
	await page.goto('/zh-hant/');
	await expect(page.locator(START)).toHaveText('開始閱讀');
	await expect(page.locator(START)).toHaveAttribute('href', '/zh-hant/introduction/');
});

test('the cover leads a reader who returns to where they were, in either script', async ({ page }) => {
	await readTo(page, '/zh-hant/hong-kong-model/', 'p5');
	await page.goto('/zh-hant/');
	await expect(page.locator(START)).toHaveText('繼續閱讀');
	await expect(page.locator('.cover-contents').getByText('上次讀到這裏')).toBeVisible();
	await page.locator('a[data-script-switch]').click();
	await expect(page).toHaveURL('/zh-hans/');
	await expect(page.locator(START)).toHaveText('继续阅读');
	await expect(page.locator('.cover-contents').getByText('上次读到这里')).toBeVisible();
	await page.locator(START).click();
	await expect(page).toHaveURL('/zh-hans/hong-kong-model/#p5');
	await expect(page.locator('#p5')).toBeInViewport();
});

test('a place on the page of the whole paper is the same place in its chapter', async ({ page }) => {
	await readTo(page, '/zh-hans/full/', 'national-contribution--p3');
	await page.goto('/zh-hans/');
	await page.locator(START).click();
	await expect(page).toHaveURL('/zh-hans/national-contribution/#p3');
});

test.describe('a chapter opened again', () => {
	const bar = (page: Page) => page.getByRole('link', { name: '回到上次讀到之處' });

	test('begins at its beginning and offers the place, until the reader goes on alone', async ({ page }) => {
		await readTo(page, '/zh-hant/hong-kong-model/', 'p7');
		await page.goto('/zh-hant/hong-kong-model/');
		await expect(bar(page)).toBeVisible();
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await bar(page).click();
		await expect(page.locator('#p7')).toBeInViewport();
		await expect(bar(page)).toBeHidden();
	});

	test('offers nothing with a passage in its address, nor in another chapter', async ({ page }) => {
		await readTo(page, '/zh-hant/hong-kong-model/', 'p7');
		await page.goto('/zh-hant/hong-kong-model/#p2');
		await expect(page.locator('#p2')).toBeInViewport();
		await expect(bar(page)).toBeHidden();
		await page.goto('/zh-hant/introduction/');
		await expect(bar(page)).toBeHidden();
	});
});

test('how much is left stands above each chapter', async ({ page }) => {
	await page.goto('/zh-hant/hong-kong-model/');
	await expect(page.locator('.eyebrow > *')).toHaveText(['第4部分，共7部分', '本章約5分鐘，其後約9分鐘']);
	await page.goto('/zh-hans/strategies/');
	await expect(page.locator('.eyebrow > *')).toHaveText(['第7部分，共7部分', '本章约4分钟']);
});

test('the line below the header grows as the text is read', async ({ page }) => {
	await page.goto('/zh-hant/hong-kong-model/');
	const grown = () =>
		page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.site-header') as Element, '::after').scale));
	expect(await grown()).toBeLessThan(0.1);
	await page
		.locator('.prose > p')
		.last()
		.evaluate((last) => last.scrollIntoView({ block: 'end', behavior: 'instant' }));
	await expect.poll(grown).toBeGreaterThan(0.9);
});
