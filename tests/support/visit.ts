import { expect, type Locator, type Page } from '@playwright/test';

/** Turns the wheel until a passage stands so far below the upper edge of the window, or the page ends. */
export async function wheelTo(page: Page, selector: string, distance = 90) {
	const top = () =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => Math.round(element.getBoundingClientRect().top));
	const { width = 0, height = 0 } = page.viewportSize() ?? {};
	await page.mouse.move(width / 2, height / 2);
	await page.mouse.wheel(0, (await top()) - distance);
	await expect.poll(top).toBe(distance);
}

/** Scrolls to a picture and waits until it has come, for pictures are loaded when a reader comes near them. */
export async function see(picture: Locator) {
	await picture.scrollIntoViewIfNeeded();
	await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
}

/**
 * Goes back as a reader does. Playwright's own way back waits for a load, which a page that the browser kept has not;
 * and going at once would take the ground from under the call that asks for it.
 */
export const back = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));

/** Lays a route that answers nothing and stays: while the first is laid after others have gone, a request may slip by. */
export const keepRoutes = (page: Page) => page.context().route('**/nothing', (route) => route.continue());

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
