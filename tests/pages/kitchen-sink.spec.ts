import { expect, test } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { servePaper } from '../support/paper-site.ts';

/**
 * Sizes of text, each with the screens that it is read on: the narrowest of WCAG 2.2 (1.4.10) and of a telephone, and the
 * narrowest of every layout that a page has. A layout begins at so many rem: on a wider screen larger text is in it what
 * standard text is.
 */
const SIZES: Record<string, { widths: number[]; set: (root: HTMLElement) => void }> = {
	standard: { widths: [320, 640, 768, 784, 800, 896, 992, 1280], set: () => undefined },
	// The largest that the site offers.
	chosen: {
		widths: [320],
		set: (root) => Object.assign(root.querySelector('[name="size"][value="huge"]') ?? {}, { checked: true }),
	},
	// What the browser's own setting of 32 px does; at 1280 px, 320 px is also a zoom of 400%.
	doubled: {
		widths: [320, 390, 1280],
		set: (root) => {
			root.style.fontSize = '200%';
		},
	},
};

/** Both editions have the same layout: they take turns. The whole paper holds the chapter without constructs and the appendices as well. */
const SLUGS = {
	'zh-hant': ['', 'search/?q=儀器', 'figures/'],
	'zh-hans': ['everything/', 'full/', 'terms/', 'about/'],
};

test.describe('a paper of every construct', () => {
	const paper = servePaper('kitchen-sink');

	for (const [edition, slugs] of Object.entries(SLUGS)) {
		test(`its ${edition} pages hold their words at every width and text size`, async ({ page }) => {
			for (const slug of slugs) {
				await page.goto(`${paper.address}${edition}/${slug}`);
				for (const [size, { widths, set }] of Object.entries(SIZES)) {
					await page.locator('html').evaluate(set);
					for (const width of widths) {
						await page.setViewportSize({ width, height: 800 });
						const { room, seal } = await page.evaluate(() => ({
							room: document.documentElement.scrollWidth,
							seal: document.querySelector('.brand')?.clientWidth,
						}));
						expect.soft(room, `${slug}, ${size} text at ${width} px`).toBeLessThanOrEqual(width);
						expect.soft(seal, `the way to the cover, ${slug}, ${size} text at ${width} px`).toBeGreaterThanOrEqual(24);
					}
				}
			}
		});
	}

	test('axe finds nothing wrong, wide and light or narrow and dark; a wide drawing is shown whole, and the heads of a table of twelve columns in words', async ({
		page,
	}) => {
		// The other pages have no construct that the first paper's have not; the whole paper has those of its chapters.
		for (const [path, width, colorScheme] of [
			['zh-hant/', 1280, 'light'],
			['zh-hans/full/', 320, 'dark'],
			['zh-hant/everything/', 1280, 'light'],
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			await page.goto(`${paper.address}${path}`);
			expect.soft(await findBarriers(page), path).toEqual([]);
		}
		expect(
			await page.getByText('An Aging World: 2008', { exact: true }).evaluate((words) => getComputedStyle(words).fontStyle),
		).toBe('italic');
		for (const width of [1280, 390]) {
			await page.setViewportSize({ width, height: 800 });
			const room = await page
				.locator('.wide', { has: page.getByAltText('一幅闊八百像素的圖') })
				.evaluate((frame) => frame.scrollWidth - frame.clientWidth);
			expect(room, `${width} px`).toBe(0);
			const head = await page.getByRole('rowheader', { name: '香港特別行政區整體' }).boundingBox();
			expect(head?.width, `${width} px`).toBeGreaterThan(70);
		}
	});
});
