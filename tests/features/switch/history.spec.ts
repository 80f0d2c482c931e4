import { expect, type Route, test } from '@playwright/test';
import { all, editionsOn, HERE, press, TWIN } from '../../support/switch.ts';
import { back } from '../../support/visit.ts';

test('in a new tab, by a middle click or a click with a key held, the switch keeps the query and the passage that was gone to; back to one that was read in the other script shows it in this one, and so does a reload', async ({
	page,
	context,
}) => {
	await page.goto(`${HERE}?from=mail#p6`);
	await page.locator('#p5 .number').click();
	// What the new tabs show is told by their addresses.
	const showNothing = (route: Route) => route.fulfill({ contentType: 'text/html', body: '' });
	const isTab = ({ pathname, search }: URL) => pathname.startsWith('/zh-hans/') && search !== '';
	await context.route(isTab, showNothing);
	for (const key of [undefined, 'ControlOrMeta', 'Shift'] as const) {
		if (key) await page.keyboard.down(key);
		const [opened] = await Promise.all([context.waitForEvent('page'), press(page, key ? {} : { button: 'middle' })]);
		if (key) await page.keyboard.up(key);
		await expect(opened, key).toHaveURL(`${TWIN}?from=mail#p5`);
		expect(await editionsOn(page), key).toEqual(all('zh-hant'));
		await opened.close();
	}
	await context.unroute(isTab);
	await press(page);
	await expect(page).toHaveURL(`${TWIN}?from=mail#p5`);
	await back(page);
	await expect(page).toHaveURL(`${TWIN}?from=mail#p6`);
	expect(await editionsOn(page), 'after the way back').toEqual(all('zh-hans'));
	await page.reload();
	await expect(page).toHaveURL(`${TWIN}?from=mail#p6`);
	expect(await editionsOn(page), 'after a reload').toEqual(all('zh-hans'));
	// The key that other systems have for a new tab is left to the browser.
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
	const field = page.locator('[data-search-input]');
	// Between emptying the field and filling it, the script might put the query of the address there.
	await expect(field).toHaveValue('中試');
	await field.fill('品牌');
	await expect(page).toHaveURL('/zh-hant/search/?q=%E5%93%81%E7%89%8C');
	await context.route(isTab, showNothing);
	const [opened] = await Promise.all([context.waitForEvent('page'), press(page, { button: 'middle' })]);
	await expect(opened).toHaveURL('/zh-hans/search/?q=%E5%93%81%E7%89%8C');
});
