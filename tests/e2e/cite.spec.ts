import { expect, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = 'navigator.clipboard.readText()';

test('a click on a paragraph’s number copies its reference and its link', async ({ page, baseURL }) => {
	await page.goto('/zh-hant/hong-kong-model/');
	await page.locator('#p3 .number').click();
	await expect(page.getByText('已複製引文與連結')).toBeVisible();
	const link = `${baseURL}/zh-hant/hong-kong-model/#p3`;
	expect(await page.evaluate(clipboard)).toBe(
		`香港中華廠商聯合會. 深掘潛力打造「港版新質生產力」[R]//探索香港新質生產力的發展之道. 香港中華廠商聯合會, 2024. 第3段. ${link}.\n${link}`,
	);
	expect(page.url()).toBe(link);
});

test('a passage without a number is copied from the list below the chapter, in the script that the reader chose', async ({
	page,
	baseURL,
}) => {
	await page.goto('/zh-hant/strategies/');
	await page.locator('[data-script-switch]').click();
	await expect(page).toHaveURL(/zh-hans/);
	await page.getByText('引用本章').click();
	await page.getByRole('link', { name: '策略1，措施2' }).click();
	await expect(page.getByText('已复制引文与连结')).toBeVisible();
	expect(await page.evaluate(clipboard)).toContain(`2024. 策略1，措施2. ${baseURL}/zh-hans/strategies/#s1-m2.`);
});

test('a browser that refuses to copy is told of, and the link still leads to its passage', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await page.goto('/zh-hant/introduction/');
	await page.locator('#p2 .number').click();
	await expect(page.getByText('瀏覽器不允許複製')).toBeVisible();
	await expect(page).toHaveURL(/#p2$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every passage of a chapter has a link on its page', async ({ page }) => {
		await page.goto('/zh-hant/advantages/');
		for (const passage of await page.locator('[data-passage]').all()) {
			await expect(page.locator(`main a[href="#${await passage.getAttribute('id')}"]`)).not.toHaveCount(0);
		}
	});
});
