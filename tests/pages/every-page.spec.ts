import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { listen } from '../support/complaints.ts';
import { PAGES } from '../support/pages.ts';
import { open } from '../support/switch.ts';

/** On paper a page is its content alone: what else is still shown there, and every colour of ink and ground. */
async function onPaper(page: Page) {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	return page.evaluate(() => {
		const shown = [...document.querySelectorAll('nav, button, input, form, header, [data-script-switch], .skip')].filter(
			// What copies a style's reference on screen is its name on paper.
			(element) => element.checkVisibility() && !element.matches('.printed-contents, .cover-contents, .references button'),
		);
		const colours = [...document.querySelectorAll('main *')]
			.filter((element) => element.checkVisibility())
			.map((element) => getComputedStyle(element).color);
		return {
			shown: shown.map(({ outerHTML }) => outerHTML.slice(0, 60)),
			ink: [...new Set(colours)],
			ground: getComputedStyle(document.documentElement).backgroundColor,
		};
	});
}

/**
 * One visit for all that holds of every page, by readers of whom each stays in the same browser. Both editions have the
 * same elements, so that each is asked for barriers in one of the two states that differ.
 */
const STATES = {
	wide: { name: 'wide and light', viewport: { width: 1280, height: 844 }, colorScheme: 'light' },
	narrow: { name: 'narrow and dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
} as const;
const READERS = [
	{ pages: ['/', ...PAGES.slice(0, 8)], state: STATES.wide },
	{ pages: [...PAGES.slice(8, 13), '/404.html'], state: STATES.wide },
	{ pages: PAGES.slice(13, 21), state: STATES.narrow },
	{ pages: PAGES.slice(21), state: STATES.narrow },
];

/** Chapters whose kind of page another has as well, which holds a note besides; their words are on the page of the whole paper. */
const LIKE_ANOTHER = /introduction|favourable|hong-kong|national/;

test('every page has a reader', () => {
	expect(READERS.flatMap(({ pages }) => pages).toSorted()).toEqual(['/', ...PAGES, '/404.html'].toSorted());
});

for (const { pages, state } of READERS) {
	/** To keep the whole site takes work: one reader's worker is enough to complain. */
	const hasWorker = pages === READERS[0]?.pages;
	const what = `${pages[0]} and ${pages.length - 1} more have no barrier ${state.name}`;
	test.describe(() => {
		test.use({ serviceWorkers: hasWorker ? 'allow' : 'block' });

		test(`${what}, complain of nothing, ask no stranger, fit 320 px and print themselves alone`, async ({ page, baseURL }) => {
			test.slow();
			const strangers: string[] = [];
			page.on('request', (request) => {
				const { origin } = new URL(request.url());
				if (origin !== baseURL && origin !== 'null') strangers.push(request.url());
			});
			const complaints = await listen(page);
			for (const path of pages) {
				await page.emulateMedia({ media: 'screen', colorScheme: state.colorScheme });
				await page.setViewportSize(state.viewport);
				if (path === '/') {
					await page.goto(path);
					await expect.soft(page, 'the first page leads on').toHaveURL('/zh-hant/');
					continue;
				}
				if (path.endsWith('/search/')) {
					// With hits it has more than without.
					await page.goto(`${path}?q=創科`);
					await expect(page.locator('[data-search-state=ready] [data-hit]').first()).toBeVisible();
				} else if (path === '/404.html') await page.goto(path);
				// When the twin has come, a page has done all that it does by itself.
				else await open(page, path);
				expect
					.soft(await page.evaluate(() => getComputedStyle(document.body).margin), `${path}: its style is in force`)
					.toBe('0px');
				if (!LIKE_ANOTHER.test(path)) expect.soft(await findBarriers(page), `${path}: barriers`).toEqual([]);
				await page.setViewportSize({ width: 320, height: 640 });
				expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${path}: width`).toBe(320);
				const link = page.locator('a[data-script-switch]');
				// The page for errors belongs to both editions.
				expect.soft(await link.count(), `${path}: switches`).toBe(path === '/404.html' ? 0 : 1);
				if (path === '/404.html') continue;
				await page.mouse.wheel(0, 5000);
				await expect.soft(link, `${path}: switch in sight`).toBeInViewport({ ratio: 1 });
				expect
					.soft(await onPaper(page), `${path}: on paper`)
					.toEqual({ shown: [], ink: ['rgb(0, 0, 0)'], ground: 'rgb(255, 255, 255)' });
			}
			expect(await complaints()).toEqual([]);
			expect(strangers).toEqual([]);
		});
	});
}
