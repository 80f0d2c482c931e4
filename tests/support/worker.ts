import type { Page } from '@playwright/test';

/** Waits until the worker has everything and answers for this page. */
export const kept = (page: Page) =>
	page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state !== 'activated') {
			await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
		}
	});

/** A first visit, after which the paper is kept. */
export async function visit(page: Page, address: string) {
	await page.goto(address);
	await kept(page);
}

/** Marks the worker of this moment; what is returned waits until another one has taken over. */
export const replacement = async (page: Page) => {
	const before = await page.evaluateHandle(async () => (await navigator.serviceWorker.ready).active);
	return () =>
		page.evaluate(async (worker) => {
			const registration = await navigator.serviceWorker.ready;
			while (registration.active === worker || registration.active?.state !== 'activated') {
				// The browser may have been looking already, before the site was another.
				await registration.update();
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
		}, before);
};

export const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
