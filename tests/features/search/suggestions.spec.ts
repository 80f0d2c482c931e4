import { expect, test } from '@playwright/test';
import { holdBack, keepRoutes } from '../../support/visit.ts';

const INPUT = '[data-search-input]';

test('the field in the header offers terms from the first focus on, also when a file could not be had at first, and is left by keyboard as it was', async ({
	page,
}) => {
	const asked: string[] = [];
	await keepRoutes(page);
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/zh-hant/hong-kong-model/');
	await page.waitForLoadState('networkidle');
	expect(asked.filter((path) => /search/.test(path))).toEqual([]);
	const failOnce = async (address: string, ask: () => Promise<void>) => {
		await page.route(address, (route) => route.abort(), { times: 1 });
		await Promise.all([page.waitForEvent('requestfailed', { timeout: 10_000 }), ask()]);
	};
	// What cannot be had is asked for again: the script at the next focus, the words at the next character.
	await failOnce('**/_astro/search.*', () => page.keyboard.press('/'));
	await page.keyboard.press('Tab');
	await page.keyboard.press('/');
	const field = page.getByRole('combobox', { name: '搜尋全文' });
	await expect(field).toHaveAttribute('aria-expanded', 'false');
	expect(
		asked.filter((path) => /search-data/.test(path)),
		'before anything is typed',
	).toEqual([]);
	await failOnce('**/search-data/zh-hant.json', () => page.keyboard.insertText('新'));
	// A browser that translates the page says so.
	await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
	await page.keyboard.insertText('質');
	await expect(field).toHaveAttribute('aria-expanded', 'true');
	const options = page.getByRole('listbox', { name: '建議詞彙' }).getByRole('option');
	await expect(options.first()).toHaveText('新質生產力 36段');
	await expect(field).toHaveAttribute('aria-autocomplete', 'list');
	await expect(field).toHaveAttribute('aria-controls', (await page.getByRole('listbox').getAttribute('id')) ?? '');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
	await expect(field).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
	await expect(field).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(field).toHaveAttribute('aria-expanded', 'false');
	await expect(field).not.toHaveAttribute('aria-activedescendant');
	await expect(field).toHaveValue('新質');
	await page.keyboard.insertText('生');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/zh-hant/search/?q=${encodeURIComponent('新質生產力')}`);
	await expect(page.locator('[data-hit]')).toHaveCount(36);
});

test('the list in the header is one, comes in time or not at all, and stands under its field', async ({ page }) => {
	const release = await holdBack(page, ({ pathname }) => pathname.startsWith('/_astro/search.'));
	await page.goto('/zh-hant/hong-kong-model/');
	const come = page.waitForResponse(/search-data/);
	await page.keyboard.press('/');
	await page.keyboard.insertText('港');
	const field = page.getByRole('combobox', { name: '搜尋全文' });
	await page.locator(':focus').evaluate((input: HTMLInputElement) => {
		const note = () => input.ariaExpanded === 'true' && Object.assign(input.dataset, { opened: '' });
		new MutationObserver(note).observe(input, { attributeFilter: ['aria-expanded'] });
	});
	await page.keyboard.press('Tab');
	release();
	const words = await come;
	await words.finished();
	// What is asked for now comes after what the page has asked for.
	await page.evaluate(async (address) => (await fetch(address)).json(), words.url());
	await expect(field, 'who has left the field').not.toHaveAttribute('data-opened');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.insertText('版');
	await page.keyboard.press('Backspace');
	const options = page.getByRole('option');
	await expect(options).toHaveCount(6);
	await expect(page.locator('[role=listbox]')).toHaveCount(1);

	const list = page.getByRole('listbox');
	const place = await list.boundingBox();
	const under = await field.boundingBox();
	expect(place?.y).toBeCloseTo((under?.y ?? 0) + (under?.height ?? 0), 0);
	expect(place?.width, 'wider than the field, so that a term has room').toBe(288);
	await page.mouse.move(600, 600);
	await page.mouse.wheel(0, 400);
	await page.waitForFunction(() => scrollY > 300);
	expect(await list.boundingBox()).toEqual(place);

	await page.setViewportSize({ width: 1024, height: 720 });
	const left = async () => (await list.boundingBox())?.x;
	await expect.poll(left, 'in a window of another width').toBeCloseTo((await field.boundingBox())?.x ?? 0, 0);
	await page.keyboard.press('Alt+S');
	await expect(list, 'its terms are in the script of the page').toBeHidden();
	await page.keyboard.insertText('版');
	await expect(options.filter({ hasText: '港版新质生产力' }), 'and new ones in its script of now').toHaveCount(1);
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Alt+S');
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.keyboard.insertText('版');
	await page.keyboard.press('Backspace');
	await expect(options).toHaveCount(6);

	for (const keys of ['Control+ArrowDown', 'Meta+ArrowDown']) await page.keyboard.press(keys);
	await expect(page.locator('[aria-selected=true]')).toHaveCount(0);
	await page.setViewportSize({ width: 1280, height: 180 });
	await page.keyboard.insertText('版');
	await page.keyboard.press('Backspace');
	await expect(options).toHaveCount(6);
	await page.keyboard.press('ArrowUp');
	await expect(options.last()).toHaveAttribute('aria-selected', 'true');
	await expect(options.last()).toBeInViewport({ ratio: 1 });
	await page.keyboard.insertText('版');
	await expect(field, 'the cursor stays where it was').toHaveValue('港版');
	await expect(options).not.toHaveCount(6);
	await expect(field, 'none of the new ones is chosen').not.toHaveAttribute('aria-activedescendant');
	await page.keyboard.press('Backspace');
	await expect(options).toHaveCount(6);
	for (const keys of [
		['ArrowUp', 'ArrowDown'],
		['ArrowDown', 'ArrowUp'],
	]) {
		for (const key of keys) await page.keyboard.press(key);
		await expect(page.locator('[aria-selected=true]'), 'either way leads back to the field').toHaveCount(0);
	}
	await expect(field).not.toHaveAttribute('aria-activedescendant');
	await page.keyboard.press('Tab');
	await expect(list).toBeHidden();
	await expect(field).toHaveAttribute('aria-expanded', 'false');
	await expect(page.locator('.quick-search button'), 'the list is no stop on the way').toBeFocused();
});

test('on the page of search the keys are the list’s own while it is open, and the mouse chooses from it', async ({ page }) => {
	const release = await holdBack(page, ({ pathname }) => pathname.startsWith('/search-data/'));
	await page.goto('/zh-hant/search/');
	const field = page.locator(INPUT);
	await field.click();
	await expect(field).toHaveRole('combobox');
	await page.keyboard.insertText('人工智');
	await page.keyboard.press('Enter');
	release();
	await expect(page.locator('[data-hit]')).toHaveCount(2);
	await expect(page.getByRole('listbox'), 'who has asked already').toBeHidden();
	await page.keyboard.press('Backspace');
	await page.keyboard.insertText('智');
	const option = page.getByRole('option', { name: '人工智能' });
	// Of its other names, one is told where the name itself does not hold what was typed.
	await expect(option).toHaveText('人工智能 2段');
	await page.keyboard.press('ArrowDown');
	await expect(option).toHaveAttribute('aria-selected', 'true');
	await expect(field).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('listbox')).toBeHidden();
	await expect(field).toHaveValue('人工智');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.insertText('新');
	await expect(field, 'a key that leads nowhere moves the cursor, as in any field').toHaveValue('新人工智');
	await page.keyboard.press('Backspace');
	await page.keyboard.press('End');
	await page.keyboard.press('Backspace');
	await expect(option).toBeVisible();
	await page.setViewportSize({ width: 1280, height: 400 });
	await page.mouse.move(1200, 300);
	await page.mouse.wheel(0, 60);
	await page.waitForFunction(() => scrollY > 20);
	const under = await field.boundingBox();
	expect(await page.getByRole('listbox').boundingBox(), 'it goes with its field, and is as wide').toEqual({
		x: under?.x,
		y: expect.closeTo((under?.y ?? 0) + (under?.height ?? 0), 0),
		width: under?.width,
		height: expect.any(Number),
	});
	const scroll = await page.evaluate(() => scrollY);
	await page.keyboard.press('ArrowDown');
	await expect(option).toHaveAttribute('aria-selected', 'true');
	expect(await page.evaluate(() => scrollY), 'nor does the page move for a term in sight').toBe(scroll);
	await page.keyboard.press('ArrowUp');
	await field.click();
	await expect(option, 'a press in the field leaves it open').toBeVisible();
	await page.setViewportSize({ width: 1280, height: Math.round((under?.y ?? 0) + (under?.height ?? 0) + 9) });
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
	expect((await page.getByRole('listbox').boundingBox())?.height, 'a term is whole where there is no room').toBeGreaterThan(44);
	await page.setViewportSize({ width: 1280, height: 400 });
	await page.keyboard.press('Enter');
	await expect(page.getByRole('listbox')).toBeHidden();
	await page.keyboard.insertText('智');
	await option.getByText('2段').click();
	await expect(field).toHaveValue('人工智能');
	await expect(field).toBeFocused();
	await expect(page.locator('[data-hit]')).toHaveCount(2);
	await page.keyboard.press('Backspace');
	await expect(option).toBeVisible();
	await page.keyboard.insertText('能');
	await expect(page.getByRole('listbox'), 'the one term that stands in the field already').toBeHidden();
});

test.describe('on a telephone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('who followed a wrong link searches from there, or takes the contents, in either script; a term is chosen with a finger, above where the keyboard stands', async ({
		page,
	}) => {
		await page.goto('/zh-hant/no/such/page/');
		await expect(page.getByRole('heading', { name: '找不到此页面' }), 'at once').toBeInViewport();
		await expect(page.getByRole('link', { name: '附表2：香港發展新質生產力的方向與策略' })).toHaveAttribute(
			'href',
			'/zh-hant/strategies/',
		);
		await expect(page.getByRole('link', { name: '词汇索引' })).toHaveAttribute('href', '/zh-hans/terms/');
		await page.getByRole('searchbox', { name: '搜索全文' }).tap();
		await page.keyboard.insertText('中試');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/zh-hans/search/?q=%E4%B8%AD%E8%A9%A6');
		await expect(page.locator('[data-hit]')).toHaveCount(4);

		const input = page.locator(INPUT);
		await input.tap();
		await input.fill('');
		// What the keyboard leaves of the window, which has been moved up for it.
		await page.evaluate(() => Object.defineProperties(visualViewport, { height: { value: 360 }, offsetTop: { value: 60 } }));
		await page.keyboard.insertText('港');
		await expect(page.getByRole('option')).toHaveCount(6);
		const all = await page.getByRole('listbox').boundingBox();
		expect((all?.y ?? 0) + (all?.height ?? 0), 'the rest is scrolled to').toBeCloseTo(420, 0);
		await input.fill('');
		await page.keyboard.insertText('Quality');
		const option = page.getByRole('option', { name: /^新质生产力/ });
		await expect(option).toContainText('new quality productive forces · 36段');
		const box = await page.getByRole('listbox', { name: '建议词汇' }).boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(844 - 300);
		const { x, y, height } = (await option.boundingBox()) ?? { x: 0, y: 0, height: 0 };
		expect(height).toBeGreaterThanOrEqual(44);
		await page.touchscreen.tap(x + 20, y + height / 2);
		await expect(input).toHaveValue('新质生产力');
		await expect(page.locator('[data-hit]')).toHaveCount(36);
		await expect(page.getByRole('listbox')).toBeHidden();
	});
});
