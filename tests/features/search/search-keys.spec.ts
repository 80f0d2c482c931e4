import { expect, test } from '@playwright/test';

const INPUT = '[data-search-input]';

test('nothing is searched while an input method composes', async ({ page }) => {
	await page.goto('/zh-hant/search/');
	const input = page.locator(INPUT);
	await input.focus();
	const session = await page.context().newCDPSession(page);
	await session.send('Input.imeSetComposition', { text: 'zhong', selectionStart: 5, selectionEnd: 5 });
	await expect(input).toHaveValue('zhong');
	await expect(page).toHaveURL('/zh-hant/search/');
	await expect(page.locator('[data-search-status]')).toContainText('輸入詞語');
	await expect(input).toHaveAttribute('aria-expanded', 'false');
	await session.send('Input.insertText', { text: '中試' });
	await expect(page.locator('[data-hit]')).toHaveCount(4);
	await expect(page.getByRole('option')).toHaveText([/^中試 4段/, /^港版中試/]);
});

test('the keys do what people expect', { tag: '@firefox' }, async ({ page }) => {
	await page.goto('/zh-hant/hong-kong-model/');
	await page.keyboard.press('/');
	await expect(page.locator('input[name=q]')).toBeFocused();
	await page.keyboard.type('中試');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/zh-hant/search/?q=%E4%B8%AD%E8%A9%A6');
	await expect(page.locator('[data-hit]')).toHaveCount(4);
	// With the key held that writes capitals, too; other browsers have a use for it with Shift.
	for (const keys of ['Control+Shift+K', 'Control+Alt+K']) {
		await page.keyboard.press(keys);
		await expect(page.locator(INPUT)).not.toBeFocused();
	}
	await page.keyboard.press('Control+K');
	await expect(page.locator(INPUT)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-hit="hong-kong-model#p3"] a')).toBeFocused();
	await page.keyboard.press('Alt+ArrowDown');
	await expect(page.locator('[data-hit="hong-kong-model#p3"] a')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-hit="hong-kong-model#p6"] a')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator(INPUT)).toBeFocused();
	await expect(page.locator(INPUT)).toHaveValue('中試');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(page.locator(INPUT)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator(INPUT)).toHaveValue('');
	await expect(page.locator('[data-hit]')).toHaveCount(0);
	await expect(page).toHaveURL('/zh-hant/search/');
});

test('the key / can be given back to whoever needs it', async ({ page }) => {
	await page.goto('/zh-hant/search/');
	await page.getByRole('checkbox', { name: /按「\/」鍵/ }).uncheck();
	await page.goto('/zh-hant/hong-kong-model/');
	await page.keyboard.press('/');
	await expect(page.locator('input[name=q]')).not.toBeFocused();
	await page.goto('/zh-hans/search/');
	await expect(page.getByRole('checkbox')).not.toBeChecked();
});
