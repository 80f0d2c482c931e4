import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { servePaper } from '../support/paper-site.ts';

/** The narrowest screen of WCAG 2.2 (1.4.10) and of a telephone, and the narrowest of every layout that a page has. */
const WIDTHS = [320, 390, 640, 768, 784, 800, 896, 992, 1280];
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

/** The largest text that the site offers, for this and all later pages. */
async function chooseHuge(page: Page) {
	await page
		.getByRole('banner')
		.getByRole('button', { name: /^显示|^顯示/ })
		.click();
	await page.getByRole('radio', { name: '特大' }).check();
	await page.keyboard.press('Escape');
}

test.describe('a paper of every construct', () => {
	const paper = servePaper('kitchen-sink');

	// Both editions have the same layout: they take turns.
	for (const [index, slug] of SLUGS.entries()) {
		const edition = index % 2 === 0 ? 'zh-hant' : 'zh-hans';

		test(`${edition}/${slug} holds its words at every width and text size`, async ({ page }) => {
			await page.goto(`${paper.address}${edition}/${slug}`);
			const settings = {
				standard: async () => {},
				chosen: chooseHuge,
				// What the browser's own setting of 32 px does; at 1280 px, 320 px is also a zoom of 400%.
				doubled: (of: Page) =>
					of.evaluate(() => {
						document.documentElement.style.fontSize = '200%';
					}),
			};
			for (const [size, set] of Object.entries(settings)) {
				await set(page);
				for (const width of WIDTHS) {
					await page.setViewportSize({ width, height: 800 });
					const { room, seal } = await page.evaluate(() => ({
						room: document.documentElement.scrollWidth,
						seal: document.querySelector('.brand')?.clientWidth,
					}));
					expect(room, `${size} text at ${width} px`).toBeLessThanOrEqual(width);
					expect(seal, `the way to the cover, ${size} text at ${width} px`).toBeGreaterThanOrEqual(24);
				}
			}
		});
	}

	for (const width of [390, 1280]) {
		test(`shows a wide drawing whole and the heads of a table of twelve columns in words at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${paper.address}zh-hant/everything/`);
			const room = await page
				.locator('.wide', { has: page.getByAltText('一幅闊八百像素的圖') })
				.evaluate((frame) => frame.scrollWidth - frame.clientWidth);
			expect(room).toBe(0);
			const head = await page.getByRole('rowheader', { name: '香港特別行政區整體' }).boundingBox();
			expect(head?.width).toBeGreaterThan(70);
			expect(
				await page.getByText('An Aging World: 2008', { exact: true }).evaluate((words) => getComputedStyle(words).fontStyle),
			).toBe('italic');
		});
	}

	// The other pages have no construct that the first paper's have not.
	for (const [edition, width, colorScheme, slugs] of [
		['zh-hant', 1280, 'light', ['', 'everything/']],
		['zh-hans', 320, 'dark', ['everything/', 'full/']],
	] as const) {
		test.describe(`${width} px wide and ${colorScheme}`, () => {
			test.use({ viewport: { width, height: 800 }, colorScheme });

			test(`axe finds nothing wrong in ${edition}`, async ({ page }) => {
				for (const slug of slugs) {
					await page.goto(`${paper.address}${edition}/${slug}`);
					expect(await findBarriers(page), slug).toEqual([]);
				}
			});
		});
	}
});
