import { expect, test } from '@playwright/test';

const CONTROLS = [
	['zh-hans', 'hong-kong-model', '打印本章'],
	['zh-hant', 'advantages', '列印本附表'],
	['zh-hans', 'full', '打印全文'],
] as const;

test('the print control says what it prints and opens the dialog, and is not shown before its script has come', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto('/zh-hant/hong-kong-model/');
	await expect(page.locator('[data-print]')).toBeHidden();
	// Its place is kept: nothing moves when script shows it.
	await expect(page.locator('[data-print]')).toHaveCSS('display', 'block');
	await page.unrouteAll();
	for (const [edition, slug, words] of CONTROLS) {
		await page.goto(`/${edition}/${slug}/`);
		await page.getByRole('button', { name: words }).click();
		await expect(page.locator('html'), words).toHaveAttribute('data-printed');
	}
});

test('a sheet ends with publisher, date, notice, edition and address, in the other script after a switch, and begins with the paper’s name only where it has no head', async ({
	page,
	baseURL,
}) => {
	await page.goto('/zh-hant/strategies/?q=品牌');
	const line = page.locator('.site-footer p').first();
	await expect(line).toHaveText(`香港中華廠商聯合會·2024年5月·內容僅供內部參考·繁體版·${baseURL}/zh-hant/strategies/`);
	const name = page.locator('.running');
	await expect(name).toHaveText('探索香港新質生產力的發展之道');
	await page.keyboard.press('Alt+s');
	await expect(page).toHaveURL(/\/zh-hans\/strategies\/\?q=/);
	await page.pdf();
	await expect(line).toHaveText(`香港中华厂商联合会·2024年5月·内容仅供内部参考·简体版·${baseURL}/zh-hans/strategies/`);
	await expect(name).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(name).toBeHidden();
	await expect(page.locator('html'), 'in the Song of its script').toHaveCSS('font-family', /^"Songti SC"/);
	await page.evaluate(() => {
		// Other words in a style would be refused by the policy, and all of the style with them.
		for (const sheet of document.styleSheets)
			for (const [at, rule] of [...[...sheet.cssRules].entries()].reverse())
				if (rule instanceof CSSSupportsRule && rule.conditionText.includes('@top-left')) sheet.deleteRule(at);
	});
	await expect(name).toHaveText('探索香港新质生产力的发展之道');
	await expect(name).toBeVisible();
});
