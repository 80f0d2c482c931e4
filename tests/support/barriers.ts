import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

/** Half as much to send to a page and to read there as the file with its comments. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the width of a window and its colours can change of a page that is otherwise the same. */
export const CHANGED_BY_LOOKS = [
	'color-contrast',
	'color-contrast-enhanced',
	'scrollable-region-focusable',
	'link-in-text-block',
];

/**
 * What axe finds wrong with a page in Chromium as it stands. Text is held to the AAA contrast (WCAG 2.2, 1.4.6) by two rules:
 * the one for it says nothing of what is below the AA contrast already. It is run in the page itself, as no page has a frame
 * of another site.
 * @param within what is looked at, if not the whole page
 * @param only the rules that are asked, if not all
 */
export async function findBarriers(page: Page, within?: string, only?: readonly string[]): Promise<string[]> {
	// It stays in a page; to send it takes longer than to look at a header.
	if (!(await page.evaluate(() => 'axe' in window))) {
		// Playwright's own way reads so long a script twice.
		const protocol = await page.context().newCDPSession(page);
		await protocol.send('Runtime.evaluate', { expression: AXE, silent: true });
		await protocol.detach();
	}
	const options = {
		resultTypes: ['violations'],
		...(only ? { runOnly: only } : {}),
		rules: { 'color-contrast-enhanced': { enabled: true } },
	};
	const { violations } = await page.evaluate<AxeResults>(
		`axe.run(${within ? JSON.stringify(within) : 'document'}, ${JSON.stringify(options)})`,
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
