import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { listen } from '../support/complaints.ts';
import { PAGES } from '../support/pages.ts';

// Playwright says in the console that it blocks the worker.
test.use({ serviceWorkers: 'allow' });

/** On paper a page is its content alone: what else is still shown there, and every colour of ink and ground. */
async function onPaper(page: Page) {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const found = await page.evaluate(() => {
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
	await page.emulateMedia({ media: 'screen' });
	return found;
}

/**
 * One visit for all that holds of every page. Both editions have the same elements, so that each is asked for barriers in
 * one of the two states that differ: wide and light, narrow and dark.
 */
for (const path of ['/', ...PAGES, '/404.html']) {
	const isWide = !path.startsWith('/zh-hans/');
	const state = isWide ? 'wide and light' : 'narrow and dark';

	test(`${path} has no barrier ${state}, complains of nothing, asks no stranger, fits 320 px and prints itself alone`, async ({
		page,
		baseURL,
	}) => {
		const strangers: string[] = [];
		page.on('request', (request) => {
			const { origin } = new URL(request.url());
			if (origin !== baseURL && origin !== 'null') strangers.push(request.url());
		});
		const complaints = await listen(page);
		await page.setViewportSize(isWide ? { width: 1280, height: 844 } : { width: 390, height: 844 });
		await page.emulateMedia({ colorScheme: isWide ? 'light' : 'dark' });
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(() => getComputedStyle(document.body).margin), 'its style is in force').toBe('0px');
		expect(await findBarriers(page), state).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		const link = page.locator('a[data-script-switch]');
		// The first page leads on, and the page for errors belongs to both editions.
		expect(await link.count()).toBe(path === '/404.html' ? 0 : 1);
		if (path !== '/404.html') {
			await page.mouse.wheel(0, 5000);
			await expect(link).toBeInViewport({ ratio: 1 });
			expect(await onPaper(page)).toEqual({ shown: [], ink: ['rgb(0, 0, 0)'], ground: 'rgb(255, 255, 255)' });
		}
		expect(await complaints()).toEqual([]);
		expect(strangers).toEqual([]);
	});
}
