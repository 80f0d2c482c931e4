import { expect, type Page } from '@playwright/test';
import { paste } from './copied.ts';
import { findOddLooks, type Looks } from './looks.ts';
import { boxOf, drag } from './select-words.ts';

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

/**
 * Selects what the site adds, for which there is no button, then words of an open note, and copies those.
 * @returns the lines of what was copied
 */
export async function quoteNote(page: Page): Promise<string[]> {
	await drag(page, ['.site-footer', '香港中華'], ['.site-footer', '廠商聯合會']);
	expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
	await page.locator('#fnref1').click();
	await expect(page.locator('#fn1:popover-open')).toBeVisible();
	await expect(button(page)).toHaveCount(0);
	await drag(page, ['#fn1', '接近'], ['#fn1', '2,000億元']);
	await expect(button(page)).toBeVisible();
	expect(await findOddLooks(page, BUTTON), 'of a note it has nothing').toEqual([]);
	const last = await boxOf(page, ['#fn1', '2,000億元']);
	const place = await button(page).boundingBox();
	expect((place?.x ?? 0) + (place?.width ?? 0), 'it ends where the words do').toBeCloseTo(last.right, 0);
	expect(await stand(page)).toEqual({ isInWindow: true, isBeside: true, below: 8, isLarge: true });
	return copy(page);
}

/**
 * Selects words by a double click and by keys, goes to the button by a key and copies them there.
 * @returns the words; engines differ in what a double click selects in Chinese
 */
export async function quoteByKey(page: Page): Promise<string> {
	await page.locator('#p6').scrollIntoViewIfNeeded();
	const { left, start } = await boxOf(page, ['#p6', '主任']);
	await page.mouse.dblclick(left + 3, start);
	const hint = page.getByRole('status').filter({ hasText: '按Tab鍵到「引用」' });
	await page.keyboard.press('Shift+ArrowRight');
	const said = await hint.evaluateHandle(({ firstChild }) => firstChild);
	for (let times = 0; times < 2; times++) await page.keyboard.press('Shift+ArrowRight');
	const words = await page.evaluate(() => String(getSelection()));
	expect(words).toMatch(/^主任夏/);
	expect(await hint.evaluate(({ firstChild }, before) => firstChild === before, said), 'it is read out once').toBe(true);
	await page.keyboard.press('Shift+Tab');
	await expect(button(page)).not.toBeFocused();
	await page.keyboard.press('Tab');
	await expect(button(page)).toBeFocused();
	expect(await page.evaluate(() => String(getSelection()))).toBe(words);
	// Not every browser keeps what is selected when the focus goes to a button.
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await page.keyboard.press('Enter');
	await expect(page.getByText('已複製引文與連結')).toBeVisible();
	return words;
}
