import { expect, type Page, test } from '@playwright/test';
import { paste } from '../../support/copied.ts';
import { findOddLooks } from '../../support/looks.ts';
import { copyInPage, drawOn, followInPage, wordsOf } from '../../support/quotations.ts';
import { BUTTON, button, copy, MARKED, marked, stand } from '../../support/quoting.ts';
import { createRandom } from '../../support/random.ts';
import { boxOf, drag } from '../../support/select-words.ts';

/** Copies random selections of a Traditional page, and follows their links in the other script. */
async function quoteAtRandom(page: Page) {
	const wanted = await drawOn(page, createRandom(20), 12);
	const copied = await page.evaluate(copyInPage, wanted);
	for (const [index, stretch] of wanted.entries()) {
		const words = wordsOf(stretch, 'zh-hant').map(([, text]) => text);
		expect(copied[index]?.split('\n').slice(0, -2)).toEqual(words);
	}
	await page.keyboard.press('Alt+S');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	const links = copied.map((text) => text.split('\n').at(-1) ?? '');
	expect(await page.evaluate(followInPage, links)).toEqual(wanted.map((stretch) => wordsOf(stretch, 'zh-hans')));
}

test('in Firefox words are quoted from where they are selected, by mouse or by key, and links mark them in both scripts', {
	tag: '@firefox',
}, async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 400 });
	await page.goto('/zh-hant/economic-breakthrough/');
	await drag(page, ['.site-footer', '香港中華'], ['.site-footer', '廠商聯合會']);
	expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
	await page.locator('#fnref1').click();
	await expect(page.locator('#fn1:popover-open')).toBeVisible();
	await expect(button(page)).toHaveCount(0);
	await drag(page, ['#fn1', '接近'], ['#fn1', '2,000億元']);
	await expect(button(page)).toBeVisible();
	expect(await findOddLooks(page, BUTTON)).toEqual([]);
	expect(await stand(page)).toEqual({ isInWindow: true, isBeside: true, below: 8, isLarge: true });
	const [noted, reference] = await copy(page);
	expect(noted).toBe('接近2,000億元');
	expect(reference).toContain('，2024：註釋1.');
	expect(await page.evaluate(() => String(getSelection())), 'it stays selected').toBe(noted);

	await page.keyboard.press('Escape');
	await page.locator('#p6').scrollIntoViewIfNeeded();
	const { left, start } = await boxOf(page, ['#p6', '主任']);
	await page.mouse.dblclick(left + 3, start);
	for (let times = 0; times < 3; times++) await page.keyboard.press('Shift+ArrowRight');
	// Engines differ in what a double click selects in Chinese.
	const words = await page.evaluate(() => String(getSelection()));
	expect(words).toMatch(/^主任夏/);
	await page.keyboard.press('Shift+Tab');
	await expect(button(page)).not.toBeFocused();
	await page.keyboard.press('Tab');
	await expect(button(page)).toBeFocused();
	expect(await page.evaluate(() => String(getSelection()))).toBe(words);
	// Not every browser keeps what is selected when the focus goes to a button.
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await page.keyboard.press('Enter');
	await expect(page.getByText('已複製引文與連結')).toBeVisible();
	const { plain, rich, html } = await paste(page);
	const lines = plain.split('\n');
	expect(lines[0]).toBe(words);
	expect(rich).toBe(lines.join(''));
	expect(html).toMatch(
		/^<blockquote cite="[^"]+#p6" lang="zh-Hant-HK"><p>主任夏.*<\/p><\/blockquote><p>香港[^<]*<br><a href="[^"]+#p6">/,
	);
	await page.keyboard.press('Tab');
	await expect(page.locator('#p7 .number')).toBeFocused();
	await expect(button(page)).toHaveCount(0);

	await page.goto(lines.at(-1) ?? '');
	await expect(page.locator('#p6')).toHaveAttribute('data-quoted', words);
	expect(await marked(page)).toEqual([words]);
	expect(await findOddLooks(page, { 'words of a link are marked': ['#p6::highlight(quote)', MARKED] })).toEqual([]);
	await quoteAtRandom(page);
});
