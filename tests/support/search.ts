import { expect, type Page } from '@playwright/test';

export const keysOn = (page: Page) =>
	page.locator('[data-hit]').evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.hit));
export const ready = (page: Page) => expect(page.locator('[data-search-state=ready]')).toBeAttached();

export async function search(page: Page, query: string, edition = 'zh-hant') {
	await page.goto(`/${edition}/search/?q=${encodeURIComponent(query)}`);
	await ready(page);
	await expect(page.locator('[data-search-status]')).not.toHaveText(/正在|^$/);
}
