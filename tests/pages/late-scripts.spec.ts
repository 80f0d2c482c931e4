import { expect, type Page, test } from '@playwright/test';
import { holdScripts } from '../support/visit.ts';

/** A page is there when its words are; its scripts are not waited for. */
const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'commit' });

const INPUT = '[data-search-input]';

test.describe('before the scripts have come', () => {
	test('words typed on the search page, and after / or Control+k on any other, are kept, and answered when they come', async ({
		page,
	}) => {
		const release = await holdScripts(page);
		await open(page, '/zh-hant/search/?q=%E5%93%81%E7%89%8C');
		await page.locator(INPUT).click();
		await page.keyboard.type('中試');
		release();
		await expect(page.locator('[data-hit]')).toHaveCount(4);
		await expect(page.locator(INPUT)).toHaveValue('中試');
		await expect(page).toHaveURL('/zh-hant/search/?q=%E4%B8%AD%E8%A9%A6');
		await expect(page.locator('a[data-script-switch]')).toHaveAttribute('href', /zh-hans\/search\/\?q=%E4%B8%AD%E8%A9%A6$/);
		await page.keyboard.press('Backspace');
		await expect(page.getByRole('option', { name: /^中試/ }), 'terms are offered for what is typed after it').toBeVisible();

		for (const key of ['Control+k', '/']) {
			const release = await holdScripts(page);
			await open(page, '/zh-hant/hong-kong-model/');
			await expect(page.locator('#p1')).toBeVisible();
			await page.keyboard.press(key);
			await page.keyboard.type('20+8/');
			release();
			await page.waitForLoadState();
			await expect(page.locator('[name=q]'), key).toHaveValue('20+8/');
			await expect(page.getByRole('option', { name: /^20\+8/ }), key).toBeVisible();
		}
		await page.keyboard.press('Backspace');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/zh-hant/search/?q=20%2B8');
		await expect(page.locator('[data-hit="hong-kong-model#p4"]')).toBeVisible();
	});

	test('the passage in the address is gone to, and a press of the switch leads to the same passage and query of the twin', async ({
		page,
	}) => {
		const release = await holdScripts(page);
		await open(page, '/zh-hant/hong-kong-model/?from=mail#p4');
		await expect(page.locator('#p4')).toBeInViewport();
		const box = await page.locator('a[data-script-switch]').boundingBox();
		if (!box) throw new Error('no switch');
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		await expect(page).toHaveURL('/zh-hans/hong-kong-model/?from=mail#p4');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('深掘潜力打造“港版新质生产力”');
		await page.locator('#p5 .number').click();
		await expect(page).toHaveURL('/zh-hans/hong-kong-model/?from=mail#p5');
		release();
		const wayBack = '/zh-hant/hong-kong-model/?from=mail#p5';
		await expect(page.locator('a[data-script-switch]'), 'once they have come').toHaveAttribute('href', wayBack);
	});
});
