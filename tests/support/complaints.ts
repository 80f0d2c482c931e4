import type { Page } from '@playwright/test';

/**
 * Gathers whatever a page complains of: errors, warnings, and violations of its security policy, which are an event and
 * a line in the console.
 * @returns what there has been, once the page has had time to say it
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
	const complaints: string[] = [];
	page.on('console', (message) => {
		// The search page has the words at hand before anything is typed, however long that takes.
		const isEarly = /\/search-data\/.* was preloaded using link preload but not used/.test(message.text());
		// What Playwright itself says to readers who have no worker.
		const isBlocked = message.text().includes('Service Worker registration blocked by Playwright');
		if (['error', 'warning'].includes(message.type()) && !isEarly && !isBlocked) complaints.push(message.text());
	});
	page.on('pageerror', ({ message }) => complaints.push(message));
	await page.exposeFunction('complain', (text: string) => complaints.push(text));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
			(window as unknown as { complain(text: string): void }).complain(`${violatedDirective} ${blockedURI} ${sourceFile}`);
		});
	});
	return async () => {
		// A call that goes the same way as a complaint comes after it.
		await page.evaluate(() => (window as unknown as { complain(text: string): Promise<void> }).complain('that is all'));
		return complaints.filter((text) => text !== 'that is all');
	};
}
