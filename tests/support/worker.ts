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
	const look = () =>
		page.evaluate(async (worker) => {
			const registration = await navigator.serviceWorker.ready;
			if (registration.active !== worker && registration.active?.state === 'activated') return 'in its place';
			// The browser may have been looking already, before the site was another.
			await registration.update();
			await new Promise((resolve) => setTimeout(resolve, 50));
			return registration.waiting ? 'waits' : 'on its way';
		}, before);
	return async () => {
		for (let state = await look(); state !== 'in its place'; state = await look()) {
			// If a page asks the older one for something just as it is to go, Chromium has the newer one wait until the older has
			// been idle for half a minute, which nothing is that has a debugger.
			if (state === 'waits' && page.context().browser()?.browserType().name() === 'chromium') {
				const devTools = await page.context().newCDPSession(page);
				await devTools.send('ServiceWorker.enable');
				await devTools.send('ServiceWorker.stopAllWorkers');
				await devTools.detach();
			}
		}
	};
};

export const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
