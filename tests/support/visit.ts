import type { Page } from '@playwright/test';

/**
 * Goes back as a reader does. Playwright's own way back waits for a load, which a page that the browser kept has not;
 * and going at once would take the ground from under the call that asks for it.
 */
export const back = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));

/**
 * Holds answers back, as a slow connection does.
 * @returns lets them go, and all that come later
 */
export async function holdBack(page: Page, isHeld: (url: URL) => boolean): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(isHeld, async (route) => {
		await released;
		await route.continue().catch(() => undefined);
	});
	return release;
}

/** Holds every script file of the site back. */
export const holdScripts = (page: Page) => holdBack(page, ({ pathname }) => /^\/_astro\/.*\.js$/.test(pathname));
