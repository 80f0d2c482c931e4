import { expect, test } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { PAGES } from '../support/pages.ts';

test.use({ viewport: { width: 1280, height: 844 }, colorScheme: 'light' });

for (const path of [...PAGES, '/404.html']) {
	test(`${path} has no barrier wide and light or narrow and dark, and does not scroll sideways at 320 px`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		await page.goto(path);
		expect(await findBarriers(page), 'wide and light').toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await findBarriers(page), 'narrow and dark').toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		if (path !== '/404.html') {
			await page.mouse.wheel(0, 5000);
			await expect(page.locator('a[data-script-switch]')).toBeInViewport({ ratio: 1 });
		}
		expect(errors).toEqual([]);
	});
}

test('no page asks another site for anything', async ({ page, baseURL }) => {
	const strangers: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL ?? '')) strangers.push(request.url());
	});
	for (const path of PAGES) await page.goto(path);
	expect(strangers).toEqual([]);
});
