import { expect, test } from '@playwright/test';

const INPUT = '[data-search-input]';

test('the key / leads to the field until it is given back to whoever needs it, and nothing is searched while an input method composes', async ({
	page,
}) => {
	await page.goto('/zh-hant/search/');
	const choice = page.getByRole('checkbox', { name: /按「\/」鍵/ });
	await expect(choice).toBeChecked();
	await choice.focus();
	await page.keyboard.press('/');
	const input = page.locator(INPUT);
	await expect(input, 'from a box, which takes no words').toBeFocused();
	const session = await page.context().newCDPSession(page);
	await session.send('Input.imeSetComposition', { text: 'zhong', selectionStart: 5, selectionEnd: 5 });
	await expect(input).toHaveValue('zhong');
	await expect(page).toHaveURL('/zh-hant/search/');
	await expect(page.locator('[data-search-status]')).toContainText('輸入詞語');
	await expect(input).toHaveAttribute('aria-expanded', 'false');
	await session.send('Input.insertText', { text: '中試' });
	await expect(page.locator('[data-hit]')).toHaveCount(4);
	const options = page.getByRole('option');
	await expect(options).toHaveText([/^中試 4段/, /^港版中試/]);
	// Its keys choose among what it offers.
	await session.send('Input.imeSetComposition', { text: 'pin', selectionStart: 3, selectionEnd: 3 });
	await page.keyboard.press('ArrowDown');
	await expect(input).toBeFocused();
	await expect(options.and(page.locator('[aria-selected=true]'))).toHaveCount(0);
	await session.send('Input.insertText', { text: '八大中心' });
	await expect(page.locator('[data-hit]')).toHaveCount(0);
	// Safari tells of the key that gives a composition up when the composition is over.
	await input.dispatchEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true, cancelable: true });
	await expect(input).toHaveValue('中試八大中心');

	await choice.uncheck();
	await page.goto('/zh-hant/hong-kong-model/');
	await page.keyboard.press('/');
	await expect(page.locator('input[name=q]')).not.toBeFocused();
	await page.goto('/zh-hans/search/');
	const given = page.getByRole('checkbox', { disabled: false });
	await expect(given).not.toBeChecked();
	await given.check();
	await page.keyboard.press('/');
	await expect(input).toBeFocused();
});

test('the keys do what people expect', async ({ page }) => {
	await page.goto('/zh-hant/hong-kong-model/');
	await page.setViewportSize({ width: 390, height: 844 });
	await page.keyboard.press('/');
	await expect(page.locator('input[name=q]'), 'opened where it has no room').toBeFocused();
	await page.keyboard.type('中試');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/zh-hant/search/?q=%E4%B8%AD%E8%A9%A6');
	await expect(page.locator('[data-hit]')).toHaveCount(4);
	// With the key held that writes capitals, too; other browsers have a use for it with Shift.
	for (const keys of ['Control+Shift+K', 'Control+Alt+K']) {
		await page.keyboard.press(keys);
		await expect(page.locator(INPUT)).not.toBeFocused();
	}
	await page.keyboard.press('Meta+K');
	await expect(page.locator(INPUT)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-hit="hong-kong-model#p3"] a')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-hit="hong-kong-model#p6"] a')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator(INPUT)).toBeFocused();
	await expect(page.locator(INPUT)).toHaveValue('中試');
	expect(await page.evaluate(() => scrollY), 'what is in sight does not move').toBe(0);
	await page.keyboard.press('ArrowDown');
	for (const keys of ['Alt+ArrowDown', 'Control+ArrowDown', 'Meta+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(keys);
	await expect(page.locator('[data-hit="hong-kong-model#p3"] a')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(page.locator(INPUT)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	await expect(page.locator(INPUT), 'from the first hit, too').toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Control+K');
	await page.keyboard.type('八大中心');
	await expect(page.locator(INPUT), 'what stood there is written over').toHaveValue('八大中心');
	await expect(page.locator('[data-hit]')).toHaveCount(5);
	await expect(page.getByRole('listbox')).toBeHidden();
	for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowDown');
	const last = page.locator('[data-hit] a').last();
	await expect(last).toBeFocused();
	await expect(last, 'the page goes with the keys').toBeInViewport();
	await page.keyboard.press('ArrowDown');
	await expect(last, 'there is nothing behind it').toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator(INPUT)).toBeInViewport();
	await page.keyboard.press('Escape');
	await expect(page.locator(INPUT)).toHaveValue('');
	await expect(page.locator('[data-hit]')).toHaveCount(0);
	await expect(page).toHaveURL('/zh-hant/search/');
});
