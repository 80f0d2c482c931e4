import type { Page } from '@playwright/test';

/** Notes what a page copies, once it is copied: the site's Permissions Policy lets nobody read the clipboard. */
export async function noteCopies(page: Page) {
	await page.addInitScript(() => {
		const write = navigator.clipboard.writeText.bind(navigator.clipboard);
		navigator.clipboard.writeText = async (text) => {
			await write(text);
			Object.assign(window, { copied: text });
		};
	});
}

/** What the page copied last. */
export const lastCopy = (page: Page) => page.evaluate<string>('window.copied');
