import { expect, type Page, test } from '@playwright/test';
import { EDITIONS } from '../support/pages.ts';

/** Left and right edge of an element, in whole pixels. */
const edges = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element) => {
			const { left, right } = element.getBoundingClientRect();
			return [Math.round(left), Math.round(right)];
		});

for (const width of [1280, 1920]) {
	test(`contents, text and rules stand at the same edges on every page at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/zh-hant/hong-kong-model/');
		const contents = await edges(page, '.contents');
		const main = await edges(page, 'main');
		const text = await edges(page, '.prose > p');
		expect(text[0]).toBe(main[0]);
		expect(main[1], 'no more than 1280 px, in the middle').toBe(width / 2 + 640 - (width > 1280 ? 0 : 32));
		expect(await edges(page, '.cite')).toEqual(text);
		expect(await edges(page, '.turn')).toEqual(text);
		expect(contents[0]).toBe((await edges(page, '.brand'))[0]);
		expect(main[1]).toBe((await edges(page, '.switch'))[1]);
		expect(main[1]).toBe((await edges(page, '.site-footer > :last-child'))[1]);
		for (const slug of ['strategies', 'figures', 'advantages', 'full', 'terms', 'about', 'search']) {
			await page.goto(`/zh-hant/${slug}/`);
			expect(await edges(page, '.contents'), slug).toEqual(contents);
			expect((await edges(page, 'main'))[0], slug).toBe(main[0]);
			expect((await edges(page, 'main :is(h1, h2)'))[0], slug).toBe(main[0]);
		}
		for (const [slug, part] of [
			['full', '.cite'],
			['full', '.prose > p'],
			['about', 'h2'],
			['terms', '.jump'],
			['search', 'form.search-form'],
		] as const) {
			await page.goto(`/zh-hant/${slug}/`);
			expect(await edges(page, part), `${slug} ${part}`).toEqual(text);
		}
	});
}

for (const edition of EDITIONS) {
	test(`${edition}: the first screen of the cover holds the argument`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(`/${edition}/`);
		for (const source of await page.locator('.argument-source').all()) await expect(source).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.cover-contents li').first()).toBeInViewport();
	});

	test(`${edition}: no heading is broken inside a term`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		const term = { 'zh-hant': '港版新質生產力', 'zh-hans': '港版新质生产力' }[edition];
		await page.goto(`/${edition}/hong-kong-model/`);
		const lines = await page.getByRole('heading', { level: 1 }).evaluate((heading, term) => {
			const node = [...heading.childNodes].find(({ textContent }) => textContent?.includes(term)) as Text;
			const range = document.createRange();
			range.setStart(node, node.data.indexOf(term));
			range.setEnd(node, node.data.indexOf(term) + term.length);
			return range.getClientRects().length;
		}, term);
		expect(lines).toBe(1);
	});
}

test('the ground of a note that was gone to leaves the heading above it free', async ({ page }) => {
	await page.goto('/zh-hant/economic-breakthrough/#fn1');
	const { reach, gap } = await page.locator('#fn1').evaluate((note) => ({
		reach: Number.parseFloat(getComputedStyle(note).boxShadow.split('px').at(-2) ?? ''),
		gap: note.getBoundingClientRect().top - (document.querySelector('.notes h2')?.getBoundingClientRect().bottom ?? 0),
	}));
	expect(reach).toBeGreaterThan(0);
	await expect(page.locator('#fn1')).toHaveCSS('background-color', 'rgb(244, 240, 230)');
	expect(gap).toBeGreaterThanOrEqual(reach);
});
