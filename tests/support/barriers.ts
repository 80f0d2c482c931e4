import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong with a page as it stands, AAA contrast of text included (WCAG 2.2, 1.4.6). */
export async function findBarriers(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
