import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong with a page as it stands. Text is held to the AAA contrast (WCAG 2.2, 1.4.6), which holds the AA one
 * in it. It is run in the page itself, as no page has a frame of another site.
 */
export async function findBarriers(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate<axe.AxeResults>(`axe.run({
		resultTypes: ['violations'],
		rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
	})`);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
