import { expect, test } from '@playwright/test';
import { all, editionsOn, HERE, open, press, TWIN } from '../../support/switch.ts';
import { back } from '../../support/visit.ts';

test('the page before is one step back, however often a page was switched', async ({ page }) => {
	await page.goto('/zh-hant/introduction/');
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL('/zh-hant/economic-breakthrough/');
	await page.waitForLoadState('networkidle');
	for (let times = 0; times < 3; times++) {
		await press(page);
		await expect(page).toHaveURL(`/${times % 2 === 0 ? 'zh-hans' : 'zh-hant'}/economic-breakthrough/`);
	}
	await back(page);
	await expect(page).toHaveURL('/zh-hant/introduction/');
	await page.goForward();
	await expect(page).toHaveURL('/zh-hans/economic-breakthrough/');
	await expect(page.locator('#p1')).toContainText('二战结束');
});

test('back to a passage that was read in the other script shows it in this one, and so does a reload', async ({ page }) => {
	await open(page, `${HERE}#p6`);
	await page.locator('#p5 .number').click();
	await expect(page).toHaveURL(`${HERE}#p5`);
	await press(page);
	await expect(page).toHaveURL(`${TWIN}#p5`);
	await back(page);
	await expect(page).toHaveURL(`${TWIN}#p6`);
	expect(await editionsOn(page)).toEqual(all('zh-hans'));
	await page.reload();
	await expect(page).toHaveURL(`${TWIN}#p6`);
	expect(await editionsOn(page)).toEqual(all('zh-hans'));
});

test('in a new tab, by a middle click or a click with a key held, the switch keeps the query and the passage that was gone to', async ({
	page,
	context,
}) => {
	await page.goto(`${HERE}?from=mail#p3`);
	await page.locator('#p5 .number').click();
	for (const key of [undefined, 'ControlOrMeta', 'Shift'] as const) {
		if (key) await page.keyboard.down(key);
		const [opened] = await Promise.all([context.waitForEvent('page'), press(page, key ? {} : { button: 'middle' })]);
		if (key) await page.keyboard.up(key);
		await expect(opened, key).toHaveURL(`${TWIN}?from=mail#p5`);
		expect(await editionsOn(page), key).toEqual(all('zh-hant'));
		await opened.close();
	}
	// The key that other systems have for it is left to the browser.
	await page.evaluate(() => {
		addEventListener('click', (event) => {
			document.documentElement.dataset.taken = String(event.defaultPrevented);
			event.preventDefault();
		});
	});
	await page.keyboard.down('Meta');
	await press(page);
	await page.keyboard.up('Meta');
	await expect(page.locator('html')).toHaveAttribute('data-taken', 'false');
	// And what was typed into the search field.
	await page.goto('/zh-hant/search/?q=%E4%B8%AD%E8%A9%A6');
	await page.locator('[data-search-input]').fill('品牌');
	await expect(page).toHaveURL('/zh-hant/search/?q=%E5%93%81%E7%89%8C');
	const [opened] = await Promise.all([context.waitForEvent('page'), press(page, { button: 'middle' })]);
	await expect(opened).toHaveURL('/zh-hans/search/?q=%E5%93%81%E7%89%8C');
});
