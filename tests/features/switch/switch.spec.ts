import { expect, test } from '@playwright/test';
import { all, editionsOn, HERE, isTwin, LINK, placeOfSwitch, press, TWIN, twinHasCome } from '../../support/switch.ts';
import { back, holdBack } from '../../support/visit.ts';

test('the whole page changes: words, title, language, labels and the way back; however often it is switched, the page before is one step back; the choice leads the first page, and a link to an edition shows that edition', async ({
	page,
}) => {
	await page.goto('/zh-hant/favourable-conditions/');
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(HERE);
	await twinHasCome(page);
	const wait = await page.evaluate(() => {
		const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const twin = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/zh-hans/hong-kong-model/'));
		return (twin?.startTime ?? 0) - (opened?.domInteractive ?? 0);
	});
	expect(wait, 'what the page itself needs comes first').toBeGreaterThan(290);
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
	for (const shown of [HERE, TWIN]) {
		await press(page);
		await expect(page).toHaveURL(shown);
		expect(await page.evaluate(() => localStorage.getItem('/edition'))).toBe(shown.split('/')[1]);
	}
	await back(page);
	await expect(page).toHaveURL('/zh-hant/favourable-conditions/');
	await page.goForward();
	await expect(page).toHaveURL(TWIN);
	expect(await page.locator('main').innerHTML(), 'as the page of its own is').toBe(switched);
	await page.goto('/');
	await expect(page).toHaveURL('/zh-hans/');
	await page.goto('/zh-hant/about/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await page.goto('/');
	await expect(page).toHaveURL('/zh-hans/');
});

test.describe('any number of presses end in one edition', () => {
	test.use({ hasTouch: true });

	test('two and three before the twin has come, two taps of a finger, and seven as fast as they can be when it is there, which ask nothing of the server', async ({
		page,
	}) => {
		const asked: string[] = [];
		for (const [presses, passage, width, by] of [
			[2, '#p6', 1280, (x: number, y: number) => page.mouse.click(x, y)],
			[3, '', 1280, (x: number, y: number) => page.mouse.click(x, y)],
			[2, '', 390, (x: number, y: number) => page.touchscreen.tap(x, y)],
		] as const) {
			await page.setViewportSize({ width, height: 844 });
			const release = await holdBack(page, isTwin);
			await page.goto(HERE + passage);
			const place = await placeOfSwitch(page);
			for (let times = 0; times < presses; times++) await by(...place);
			expect(await editionsOn(page), `${presses} at ${width}`).toEqual(all('zh-hant'));
			release();
			await expect(page, `${presses} at ${width}`).toHaveURL(TWIN + passage);
			expect(await editionsOn(page)).toEqual(all('zh-hans'));
			page.on('request', (request) => asked.push(request.url()));
			await by(...(await placeOfSwitch(page)));
			await expect(page).toHaveURL(HERE + passage);
			expect(await editionsOn(page)).toEqual(all('zh-hant'));
			if (width === 1280) page.removeAllListeners('request');
		}
		await page.mouse.move(...(await placeOfSwitch(page)));
		for (let times = 0; times < 7; times++) {
			await page.mouse.down();
			await page.mouse.up();
		}
		await expect.poll(() => editionsOn(page), 'seven').toEqual(all('zh-hans'));
		expect(asked).toEqual([]);
	});
});
