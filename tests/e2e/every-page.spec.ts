import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';

const ALL = [...PAGES, '/404.html'];
const VIEWS = [
	{ name: 'wide and light', width: 1280, colorScheme: 'light' },
	{ name: 'wide and dark', width: 1280, colorScheme: 'dark' },
	{ name: 'narrow and light', width: 390, colorScheme: 'light' },
	{ name: 'narrow and dark', width: 390, colorScheme: 'dark' },
] as const;

for (const { name, width, colorScheme } of VIEWS) {
	test.describe(name, () => {
		test.use({ viewport: { width, height: 844 }, colorScheme });

		for (const path of ALL) {
			test(`${path} has nothing that axe finds wrong`, async ({ page }) => {
				await page.goto(path);
				const { violations } = await new AxeBuilder({ page })
					.options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
					.analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
			});
		}
	});
}

test.describe('at 320 px', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const path of ALL) {
		test(`${path} does not scroll sideways, and its switch is in sight`, async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', ({ message }) => errors.push(message));
			page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
			await page.goto(path);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			if (path !== '/404.html') {
				await page.mouse.wheel(0, 5000);
				await expect(page.locator('a[data-script-switch]')).toBeInViewport({ ratio: 1 });
			}
			expect(errors).toEqual([]);
		});
	}
});

test('no page asks another site for anything', async ({ page, baseURL }) => {
	const strangers: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL ?? '')) strangers.push(request.url());
	});
	for (const path of PAGES) await page.goto(path);
	expect(strangers).toEqual([]);
});
