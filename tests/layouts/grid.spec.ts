import { expect, type Page, test } from '@playwright/test';
import { EDITIONS } from '../support/pages.ts';

/** Left and right edge of the first element of each selector, in whole pixels. */
const edges = (page: Page, ...selectors: string[]) =>
	page.evaluate(
		(all) =>
			all.map((selector) => {
				const { left, right } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
				return [Math.round(left ?? Number.NaN), Math.round(right ?? Number.NaN)];
			}),
		selectors,
	);

/** The pages whose frame is that of a chapter, each with its parts that are as wide as a chapter's text. */
const PAGES: Record<string, string[]> = {
	strategies: [],
	figures: [],
	advantages: [],
	full: ['.cite', '.prose > p'],
	terms: ['.jump'],
	about: ['h2'],
	search: ['form.search-form'],
};

test('contents, text and rules stand at the same edges on every page, where it is wide and where it is wider', async ({
	page,
}) => {
	const widths = [1280, 1920];
	/** Where a chapter has its contents, its page and its text, at each width. */
	const places: { contents: number[] | undefined; left: number | undefined; text: number[] | undefined }[] = [];
	await page.goto('/zh-hant/hong-kong-model/');
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		const [contents, main, text] = await edges(page, '.contents', 'main', '.prose > p');
		expect(text?.[0]).toBe(main?.[0]);
		expect(main?.[1], 'no more than 1280 px, in the middle').toBe(width / 2 + 640 - (width > 1280 ? 0 : 32));
		expect(await edges(page, '.cite', '.turn')).toEqual([text, text]);
		const [brand, toggle, foot] = await edges(page, '.brand', '.switch', '.site-footer > :last-child');
		expect([brand?.[0], toggle?.[1], foot?.[1]]).toEqual([contents?.[0], main?.[1], main?.[1]]);
		const control = await page.locator('.paper-tools').boundingBox();
		const below = control ? control.y + control.height : Number.NaN;
		const title = await page.locator('h1').boundingBox();
		expect((title?.y ?? Number.NaN) - below, 'the title stands clear of the control above it').toBeGreaterThan(10);
		places.push({ contents, left: main?.[0], text });
	}
	for (const [slug, parts] of Object.entries(PAGES)) {
		await page.goto(`/zh-hant/${slug}/`);
		for (const [at, width] of widths.entries()) {
			await page.setViewportSize({ width, height: 800 });
			const [contents, main, heading, ...asWide] = await edges(page, '.contents', 'main', 'main :is(h1, h2)', ...parts);
			const place = places[at];
			expect(contents, `contents of ${slug} at ${width} px`).toEqual(place?.contents);
			expect([main?.[0], heading?.[0]], `${slug} at ${width} px`).toEqual([place?.left, place?.left]);
			expect(asWide, `${slug} at ${width} px: ${parts}`).toEqual(parts.map(() => place?.text));
		}
	}
});

test('in both editions the first screen of the cover holds the argument, and no heading is broken inside a term', async ({
	page,
}) => {
	for (const edition of EDITIONS) {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(`/${edition}/`);
		const sources = await page.locator('.argument-source').all();
		expect(sources.length, edition).toBe(3);
		for (const source of sources) await expect(source, edition).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.cover-contents li').first(), edition).toBeInViewport();

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
		expect(lines, edition).toBe(1);
	}
});
