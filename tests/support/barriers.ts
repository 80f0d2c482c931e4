import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

/** Half as much to send to a page and to read there as the file with its comments. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page as it stands. Text is held to the AAA contrast (WCAG 2.2, 1.4.6), which holds the AA one
 * in it. It is run in the page itself, as no page has a frame of another site.
 * @param within what is looked at, if not the whole page
 */
export async function findBarriers(page: Page, within?: string): Promise<string[]> {
	await page.evaluate(AXE);
	const { violations } = await page.evaluate<AxeResults>(`axe.run(${within ? JSON.stringify(within) : 'document'}, {
		resultTypes: ['violations'],
		rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
	})`);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
