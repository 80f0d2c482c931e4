import { expect, test } from '@playwright/test';

test.describe('when a file of the search fails', () => {
	for (const file of [
		'pagefind/pagefind.js',
		'pagefind/pagefind-entry.json',
		'pagefind/wasm',
		'.pf_meta',
		'.pf_index',
		'.pf_filter',
		'outline.json',
		'zh-hant-0.json',
	]) {
		test(`${file}: the page says so, offers the index of terms, and a retry finds everything`, async ({ page }) => {
			let isBroken = true;
			await page.route(
				(url) => url.pathname.includes(file),
				(route) => (isBroken ? route.fulfill({ status: 404, body: 'not found' }) : route.continue()),
			);
			await page.goto('/zh-hant/search/?q=八大中心');
			await expect(page.locator('[data-search-state=error]')).toBeAttached();
			await expect(page.locator('[data-search-status]')).toContainText('搜尋未能完成');
			await expect(page.locator('[data-search-state]').getByRole('link', { name: '改用詞彙索引' })).toHaveAttribute(
				'href',
				'/zh-hant/terms/',
			);
			isBroken = false;
			await page.getByRole('button', { name: '重試' }).click();
			await expect(page.locator('[data-hit]')).toHaveCount(5);
		});
	}

	test('without WebAssembly the page says so and offers the index of terms', async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(window, 'WebAssembly', { value: undefined }));
		await page.goto('/zh-hant/search/?q=八大中心');
		await expect(page.locator('[data-search-state=error]')).toBeAttached();
		await expect(page.getByRole('link', { name: '改用詞彙索引' })).toBeVisible();
	});
});
