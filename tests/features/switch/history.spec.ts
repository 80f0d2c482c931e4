import { expect, type Page, test } from '@playwright/test';
import { all, editionsOn, HERE, open, press, TWIN } from '../../support/switch.ts';
import { back } from '../../support/visit.ts';

test('the page before is one step back, however often a page was switched', async ({ page }) => {
	await page.goto('/zh-hant/introduction/');
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL('/zh-hant/economic-breakthrough/');
	await page.waitForLoadState('networkidle');
	for (let times = 0; times < 7; times++) {
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

test.describe('opened in a new tab', () => {
	for (const [how, openTab] of [
		['a middle click', (page: Page) => press(page, { button: 'middle' })],
		[
			'a click with a key held',
			async (page: Page) => {
				await page.keyboard.down('ControlOrMeta');
				await press(page);
				await page.keyboard.up('ControlOrMeta');
			},
		],
		[
			'a click with Shift held',
			async (page: Page) => {
				await page.keyboard.down('Shift');
				await press(page);
				await page.keyboard.up('Shift');
			},
		],
	] as const) {
		test(`by ${how}, the switch keeps the query and the passage that was gone to`, async ({ page, context }) => {
			await page.goto(`${HERE}?q=%E4%B8%AD%E8%A9%A6#p3`);
			await page.locator('#p5 .number').click();
			const [opened] = await Promise.all([context.waitForEvent('page'), openTab(page)]);
			await expect(opened).toHaveURL(`${TWIN}?q=%E4%B8%AD%E8%A9%A6#p5`);
			expect(await editionsOn(page)).toEqual(all('zh-hant'));
		});
	}

	test('it keeps what was typed into the search field', async ({ page, context }) => {
		await page.goto('/zh-hant/search/?q=%E4%B8%AD%E8%A9%A6');
		await page.locator('[data-search-input]').fill('品牌');
		await expect(page).toHaveURL('/zh-hant/search/?q=%E5%93%81%E7%89%8C');
		const [opened] = await Promise.all([context.waitForEvent('page'), press(page, { button: 'middle' })]);
		await expect(opened).toHaveURL('/zh-hans/search/?q=%E5%93%81%E7%89%8C');
	});
});
