import type { Page } from '@playwright/test';

/**
 * Goes to a page and waits until it is as it stays: its scripts come after its words have been painted, so a check
 * that something does *not* happen would otherwise pass before they could have done it.
 */
export async function settle(page: Page, path: string) {
	await page.goto(path);
	await settled(page);
}

/** Waits for the same on a page that is there already. */
export async function settled(page: Page) {
	// That the page itself asks for them, and when, is shown in early.spec.ts; this waits until they have run.
	await page.waitForFunction(
		() => document.scripts.length === 0 || performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.js')),
	);
	await page.evaluate(async () => {
		const files = [...document.scripts].flatMap(({ src, text }) =>
			src ? [src] : [...text.matchAll(/import\('(.*?)'\)/g)].map(([, file]) => file as string),
		);
		await Promise.all(files.map((file) => import(file)));
	});
}

/**
 * Goes back as a reader does. Playwright's own way back waits for a load, which a page that the browser kept has not;
 * and going at once would take the ground from under the call that asks for it.
 */
export const back = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));
