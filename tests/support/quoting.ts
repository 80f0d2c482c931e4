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

/** Whether the button stands in the window and over none of the selected words, and how far below them. */
export const stand = (page: Page) =>
	page.evaluate(() => {
		const own = document.querySelector('[data-quote]')?.getBoundingClientRect() ?? new DOMRect();
		const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
		const isBeside = (line: DOMRect) =>
			line.right <= own.left || line.left >= own.right || line.bottom <= own.top || line.top >= own.bottom;
		return {
			isInWindow: own.left >= 0 && own.top >= 0 && own.right <= innerWidth && own.bottom <= innerHeight,
			isBeside: lines.every(isBeside),
			below: Math.round(own.top - Math.max(...lines.map((line) => line.bottom))),
			isLarge: own.width >= 44 && own.height >= 44,
		};
	});

/** What the page marks as quoted. */
export const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('quote') ?? [])].map((range) => (range as Range).toString()));

/** How words look to which a link leads. */
export const MARKED = {
	backgroundColor: 'mark',
	textDecorationLine: 'underline',
	textDecorationColor: 'accent',
	textDecorationThickness: '1px',
};
