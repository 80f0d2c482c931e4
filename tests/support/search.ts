import { expect, type Page } from '@playwright/test';

export const keysOn = (page: Page) =>
	page.locator('[data-hit]').evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.hit));

/** Opens the search page with a query, and waits for its answer: until its script has come, the page says how to ask. */
export async function search(page: Page, query: string, edition = 'zh-hant') {
	await page.goto(`/${edition}/search/?q=${encodeURIComponent(query)}`);
	await expect(page.locator('[data-search-status]')).not.toHaveText(/空格分[開开]的[詞词]|正在|^$/);
	await expect(page.locator('[data-search-state=ready]')).toBeAttached();
}
