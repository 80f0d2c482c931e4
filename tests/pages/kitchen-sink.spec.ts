import { expect, type Page, test } from '@playwright/test';
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
		set: (root) => Object.assign(root.querySelector('[name="size"][value="huge"]') as Element, { checked: true }),
	},
	// What the browser's own setting of 32 px does; at 1280 px, 320 px is also a zoom of 400%.
	doubled: {
		widths: [320, 390, 1280],
		set: (root) => {
			root.style.fontSize = '200%';
		},
	},
};

/**
 * Both editions have the same layout: they take turns. The whole paper holds the chapter without constructs and the appendices
 * as well. Of the others, which have no construct that the first paper's have not, axe has nothing to say.
 */
const READERS = [
	{
		edition: 'zh-hant',
		slugs: ['', 'everything/', 'search/?q=儀器', 'figures/'],
		state: 'wide and light',
		width: 1280,
		colorScheme: 'light',
	},
	{ edition: 'zh-hans', slugs: ['full/', 'terms/', 'about/'], state: 'narrow and dark', width: 320, colorScheme: 'dark' },
] as const;

const FOR_AXE: readonly string[] = ['', 'everything/', 'full/'];

/** Expects that the page holds its words at every width and text size, and the way to the cover is a target there. */
async function holdWords(page: Page, slug: string) {
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

/** Expects that a wide drawing is shown whole, and the heads of a table of twelve columns in words. */
async function showConstructs(page: Page) {
	expect(
		await page.getByText('An Aging World: 2008', { exact: true }).evaluate((words) => getComputedStyle(words).fontStyle),
	).toBe('italic');
	for (const width of [1280, 390]) {
		await page.setViewportSize({ width, height: 800 });
		const room = await page
			.locator('.wide', { has: page.getByAltText('一幅闊八百像素的圖') })
			.evaluate((frame) => frame.scrollWidth - frame.clientWidth);
		expect(room, `${width} px: the drawing`).toBe(0);
		const head = await page.getByRole('rowheader', { name: '香港特別行政區整體' }).boundingBox();
		expect(head?.width, `${width} px: the head of a row`).toBeGreaterThan(70);
	}
}

test.describe('a paper of every construct', () => {
	const paper = servePaper('kitchen-sink');

	for (const { edition, slugs, state, width, colorScheme } of READERS) {
		test(`its ${edition} pages hold their words at every width and text size, and axe finds nothing wrong, ${state}`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme });
			for (const slug of slugs) {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`${paper.address}${edition}/${slug}`);
				if (FOR_AXE.includes(slug)) expect.soft(await findBarriers(page), slug).toEqual([]);
				if (slug === 'everything/') await showConstructs(page);
				await holdWords(page, slug);
			}
		});
	}
});
