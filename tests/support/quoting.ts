import { expect, type Page } from '@playwright/test';
import { paste } from './copied.ts';
import type { Looks } from './looks.ts';

export const button = (page: Page) => page.locator('[data-quote]');

export const BUTTON: Looks = {
	'the button is filled, large enough for a finger, in the type of the site': [
		'[data-quote]',
		{
			position: 'absolute',
			minWidth: '44px',
			minHeight: '44px',
			padding: '0px 16px',
			border: '1px solid paper',
			backgroundColor: 'accent',
			color: 'white',
			fontSize: 16,
			fontWeight: '400',
			lineHeight: 24,
			textIndent: '0px',
			cursor: 'pointer',
			face: 'PingFang HK',
		},
	],
	'the page scrolls under it': ['[data-quote]', { overflow: 'visible', overscrollBehavior: 'auto' }],
};

/** Presses the button where it stands, and returns the lines of what was copied. */
export async function copy(page: Page): Promise<string[]> {
	await button(page).click();
	await expect(page.locator('[data-copied]')).toBeVisible();
	return (await paste(page)).plain.split('\n');
}
