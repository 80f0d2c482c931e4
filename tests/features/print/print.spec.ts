import { expect, test } from '@playwright/test';

const CONTROLS = [
	['zh-hant', 'introduction', '列印本章'],
	['zh-hans', 'hong-kong-model', '打印本章'],
	['zh-hant', 'advantages', '列印本附表'],
	['zh-hans', 'full', '打印全文'],
] as const;

test.describe('the print control', () => {
	for (const [edition, slug, words] of CONTROLS) {
		test(`of ${edition}/${slug} says what it prints and opens the dialog`, async ({ page }) => {
			await page.addInitScript(() => {
				window.print = () => document.documentElement.setAttribute('data-printed', '');
			});
			await page.goto(`/${edition}/${slug}/`);
			await page.getByRole('button', { name: words }).click();
			await expect(page.locator('html')).toHaveAttribute('data-printed');
		});
	}

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('is not shown', async ({ page }) => {
			await page.goto('/zh-hant/hong-kong-model/');
			await expect(page.locator('[data-print]')).toBeHidden();
			// Its place is kept: nothing moves when script shows it.
			await expect(page.locator('[data-print]')).toHaveCSS('display', 'block');
		});
	});
});

test('a sheet ends with publisher, date, notice, edition and address, in the other script after a switch', async ({
	page,
	baseURL,
}) => {
	await page.goto('/zh-hant/strategies/');
	const line = page.locator('.site-footer p').first();
	await expect(line).toHaveText(`香港中華廠商聯合會·2024年5月·內容僅供內部參考·繁體版·${baseURL}/zh-hant/strategies/`);
	await page.keyboard.press('Alt+s');
	await expect(page).toHaveURL('/zh-hans/strategies/');
	await expect(line).toHaveText(`香港中华厂商联合会·2024年5月·内容仅供内部参考·简体版·${baseURL}/zh-hans/strategies/`);
});

test('the paper’s name stands as first line only where sheets have no head', async ({ page }) => {
	await page.goto('/zh-hant/strategies/');
	await expect(page.locator('.running')).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.running')).toBeHidden();
	await page.evaluate(() => {
		for (const style of document.querySelectorAll('style')) {
			style.textContent = style.textContent?.replaceAll('at-rule(@top-left)', 'at-rule(@unknown)') ?? '';
		}
	});
	await expect(page.locator('.running')).toHaveText('探索香港新質生產力的發展之道');
	await expect(page.locator('.running')).toBeVisible();
});
