import { expect, test } from '@playwright/test';
import { all, editionsOn, HERE, isTwin, LINK, open, placeOfSwitch, press, TWIN } from '../../support/switch.ts';
import { holdBack } from '../../support/visit.ts';

test('the whole page changes: words, title, language, labels and the way back; the choice leads the first page, and a link to an edition shows that edition', async ({
	page,
}) => {
	await open(page, HERE);
	// AltGr is Control and Alt, and types a letter.
	for (const keys of ['Control+Alt+S', 'Meta+Alt+S']) {
		await page.keyboard.press(keys);
		expect(await editionsOn(page), keys).toEqual(all('zh-hant'));
	}
	// On a Mac the keys of the switch write another letter.
	const devTools = await page.context().newCDPSession(page);
	await page.evaluate(() => {
		document.addEventListener('keydown', (event) => {
			document.documentElement.dataset.taken = `${event.key} ${event.defaultPrevented}`;
		});
	});
	await devTools.send('Input.dispatchKeyEvent', { type: 'keyDown', modifiers: 1, code: 'KeyS', key: 'ß' });
	await expect(page.locator('html'), 'the browser has no use for it any more').toHaveAttribute('data-taken', 'ß true');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	expect(await editionsOn(page)).toEqual(all('zh-hans'));
	await expect(page.getByRole('navigation', { name: '目录' })).toBeVisible();
	await expect(page.locator(LINK)).toHaveAttribute('hreflang', 'zh-Hant-HK');
	await expect(page.locator('a[rel=next]')).toHaveAttribute('href', '/zh-hans/national-contribution/');
	await expect(page.locator('[data-switch-status]')).toHaveText('已转换文字版本');
	const switched = await page.locator('main').innerHTML();
	await page.reload();
	expect(await page.locator('main').innerHTML()).toBe(switched);
	await page.goto('/');
	await expect(page).toHaveURL('/zh-hans/');
	await page.goto('/zh-hant/about/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await page.goto('/');
	await expect(page).toHaveURL('/zh-hans/');
});

test.describe('any number of presses end in one edition', () => {
	test('two and three before the twin has come, and seven as fast as they can be when it is there', async ({ page }) => {
		for (const [presses, passage] of [
			[2, '#p6'],
			[3, ''],
		] as const) {
			const release = await holdBack(page, isTwin);
			await page.goto(HERE + passage);
			const place = await placeOfSwitch(page);
			for (let times = 0; times < presses; times++) await page.mouse.click(...place);
			expect(await editionsOn(page), `${presses}`).toEqual(all('zh-hant'));
			release();
			await expect(page, `${presses}`).toHaveURL(TWIN + passage);
			expect(await editionsOn(page)).toEqual(all('zh-hans'));
			await press(page);
			await expect(page).toHaveURL(HERE + passage);
			expect(await editionsOn(page)).toEqual(all('zh-hant'));
		}
		await page.mouse.move(...(await placeOfSwitch(page)));
		for (let times = 0; times < 7; times++) {
			await page.mouse.down();
			await page.mouse.up();
		}
		await expect.poll(() => editionsOn(page), 'seven').toEqual(all('zh-hans'));
	});

	test('one when the twin fails, one when the host has an error, and another when it does not', async ({ page }) => {
		await page.route(isTwin, (route) => route.abort());
		await page.goto(HERE);
		await page.evaluate(() => Object.assign(window, { isSamePage: true }));
		await press(page);
		await expect(page.getByRole('alert')).toHaveText('未能載入另一文字版本，請檢查網絡後再試。');
		await page.route(isTwin, (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>down</h1>' }));
		const asked = page.waitForResponse((response) => response.request().method() === 'HEAD');
		await press(page);
		await asked;
		await expect(page.getByRole('alert')).toBeVisible();
		expect(await editionsOn(page)).toEqual(all('zh-hant'));
		await page.unroute(isTwin);
		await press(page);
		await expect.poll(() => editionsOn(page)).toEqual(all('zh-hans'));
		await expect(page.getByRole('alert')).toBeHidden();
		expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
	});
});

// It makes no click of a tap there.
test.describe('on a touch screen', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('two taps before the twin has come do what one does', async ({ page }) => {
		const release = await holdBack(page, isTwin);
		await page.goto(HERE);
		const place = await placeOfSwitch(page);
		await page.touchscreen.tap(...place);
		await page.touchscreen.tap(...place);
		release();
		await expect.poll(() => editionsOn(page)).toEqual(all('zh-hans'));
	});
});
