import type { BrowserContext } from '@playwright/test';

/** Lets every page find that the browser allows no storage, as some settings for privacy do. */
export const blockStorage = (context: BrowserContext) =>
	context.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('blocked', 'SecurityError');
				},
			});
		}
	});
