import { expect, type Page, test } from '@playwright/test';
import { CHANGED_BY_LOOKS, findBarriers } from '../support/barriers.ts';
import { listen } from '../support/complaints.ts';
import { PAGES } from '../support/pages.ts';
import { open } from '../support/switch.ts';

/** On a narrow screen, once the wheel has been turned: whether the style is in force, and whether the way to the other script is seen. */
function onTelephone(page: Page) {
	return page.evaluate(async () => {
		// Only then is a header that stays told from one that goes.
		if (scrollY === 0) await new Promise((resolve) => addEventListener('scroll', resolve, { once: true }));
		const links = [...document.querySelectorAll('a[data-script-switch]')];
		return {
			margin: getComputedStyle(document.body).margin,
			width: document.documentElement.scrollWidth,
			switches: links.map((link) => {
				const { left, right, top, bottom } = link.getBoundingClientRect();
				const isInside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
				const isUncovered = link.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
				return isInside && isUncovered ? 'in sight' : 'out of sight';
			}),
		};
	});
}

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
 * One visit for all that holds of every page, by two readers of whom each stays in the same browser. Both editions have the
 * same elements, so that each is looked at in one of the two states that differ.
 */
const READERS = [
	{
		what: 'the pages in Traditional script, wide and light, have no barrier, complain of nothing, ask no stranger, fit 320 px and print themselves alone',
		pages: ['/', ...PAGES.slice(0, 13), '/404.html'],
		viewport: { width: 1280, height: 844 },
		colorScheme: 'light',
		// To keep the whole site takes work: one reader's worker is enough to complain.
		serviceWorkers: 'allow',
	},
	{
		what: 'the pages in Simplified script, narrow and dark, have no barrier, complain of nothing, ask no stranger and fit 320 px',
		pages: PAGES.slice(13),
		viewport: { width: 390, height: 844 },
		colorScheme: 'dark',
		serviceWorkers: 'block',
	},
] as const;

/** Chapters whose kind of page another has as well, which holds a note besides; their words are on the page of the whole paper. */
const LIKE_ANOTHER = /introduction|favourable|hong-kong|national/;

/** Pages that have on a narrow screen what they have not on a wide one; of others, colours and room alone are another there. */
const OTHERWISE_NARROW = /economic|advantages|search|figures/;

test('every page has a reader', () => {
	expect(READERS.flatMap(({ pages }) => pages).toSorted()).toEqual(['/', ...PAGES, '/404.html'].toSorted());
});

for (const { what, pages, viewport, colorScheme, serviceWorkers } of READERS) {
	const isNarrow = colorScheme === 'dark';
	test.describe(() => {
		test.use({ serviceWorkers, viewport, colorScheme });

		test(what, async ({ page, baseURL }) => {
			test.slow();
			const strangers: string[] = [];
			page.on('request', (request) => {
				const { origin } = new URL(request.url());
				if (origin !== baseURL && origin !== 'null') strangers.push(request.url());
			});
			const complaints = await listen(page);
			for (const path of pages) {
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
				if (!LIKE_ANOTHER.test(path)) {
					const rules = isNarrow && !OTHERWISE_NARROW.test(path) ? CHANGED_BY_LOOKS : undefined;
					await page.setViewportSize(viewport);
					expect.soft(await findBarriers(page, undefined, rules), `${path}: barriers`).toEqual([]);
				}
				await page.setViewportSize({ width: 320, height: 640 });
				await page.mouse.wheel(0, 5000);
				// The page for errors belongs to both editions.
				const switches = path === '/404.html' ? [] : ['in sight'];
				expect.soft(await onTelephone(page), `${path} 320 px wide`).toEqual({ margin: '0px', width: 320, switches });
				if (isNarrow || path === '/404.html') continue;
				expect
					.soft(await onPaper(page), `${path}: on paper`)
					.toEqual({ shown: [], ink: ['rgb(0, 0, 0)'], ground: 'rgb(255, 255, 255)' });
				await page.emulateMedia({ media: 'screen', colorScheme });
			}
			expect(await complaints()).toEqual([]);
			expect(strangers).toEqual([]);
		});
	});
}
