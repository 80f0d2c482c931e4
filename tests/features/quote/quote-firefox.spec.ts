import { expect, type Page, test } from '@playwright/test';
import { paste } from '../../support/copied.ts';
import { findOddLooks } from '../../support/looks.ts';
import { copyInPage, drawOn, followInPage, wordsOf } from '../../support/quotations.ts';
import { button, copy, MARKED, marked, quoteByKey, quoteNote } from '../../support/quoting.ts';
import { createRandom } from '../../support/random.ts';
import { drag } from '../../support/select-words.ts';

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
	const [noted, reference] = await quoteNote(page);
	expect(noted).toBe('接近2,000億元');
	expect(reference).toContain('，2024：註釋1.');
	expect(await page.evaluate(() => String(getSelection())), 'it stays selected').toBe(noted);

	await page.keyboard.press('Escape');
	// What a reader adds with a key held counts as well.
	await drag(page, ['#p2', '香港回歸'], ['#p2', '香港回歸']);
	await page.keyboard.down('ControlOrMeta');
	// The number of a note stands in the midst of it.
	await drag(page, ['#p2', '大手筆'], ['#p2', '並設立']);
	await page.keyboard.up('ControlOrMeta');
	expect((await copy(page)).slice(0, 2)).toEqual(['香港回歸', '大手筆的投資，並設立']);
	const words = await quoteByKey(page);
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
