import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { EDITIONS } from './pages.ts';

/** From the narrowest screen of WCAG 2.2 (1.4.10) over every width at which the layout changes. */
const WIDTHS = [320, 360, 390, 480, 600, 767, 768, 860, 991, 992, 1100, 1280, 1440];
const SLUGS = [
	'',
	'everything/',
	'plain/',
	'advantages/',
	'strategies/',
	'full/',
	'search/?q=儀器',
	'terms/',
	'figures/',
	'about/',
];

test.describe('a paper of every construct', () => {
	test.use({
		baseURL: async ({ baseURL }, use) => {
			const address = new URL(baseURL ?? '');
			address.port = String(Number(address.port) + 1);
			await use(address.href);
		},
	});

	for (const edition of EDITIONS) {
		for (const slug of SLUGS) {
			test(`${edition}/${slug} holds its words at every width and text size`, async ({ page }) => {
				test.slow();
				await page.goto(`/${edition}/${slug}`);
				const settings = {
					standard: () => {},
					chosen: () => document.querySelector<HTMLInputElement>('#display [value="huge"]')?.click(),
					// What the browser's own setting of 32 px does; at 1280 px, 320 px is also a zoom of 400%.
					doubled: () => {
						document.documentElement.style.fontSize = '200%';
					},
				};
				for (const [size, set] of Object.entries(settings)) {
					await page.evaluate(set);
					for (const width of WIDTHS) {
						await page.setViewportSize({ width, height: 800 });
						const room = await page.evaluate(() => document.documentElement.scrollWidth);
						expect(room, `${size} text at ${width} px`).toBeLessThanOrEqual(width);
					}
				}
			});
		}

		for (const [name, width, colorScheme] of [
			['wide', 1280, 'light'],
			['narrow', 320, 'dark'],
		] as const) {
			test.describe(name, () => {
				test.use({ viewport: { width, height: 800 }, colorScheme });

				test(`axe finds nothing wrong in ${edition}`, async ({ page }) => {
					test.slow();
					for (const slug of SLUGS) {
						await page.goto(`/${edition}/${slug}`);
						if (slug.startsWith('search')) await expect(page.locator('[data-hit]').first()).toBeVisible();
						const { violations } = await new AxeBuilder({ page })
							.options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
							.analyze();
						expect(violations.map(({ id, nodes }) => `${slug} ${id}: ${nodes.map(({ target }) => target.join(' '))}`)).toEqual(
							[],
						);
					}
				});
			});
		}
	}
});
