import { expect, type Locator, type Page, test } from '@playwright/test';
import { settle } from './visit.ts';

const CHAPTER = '/zh-hant/hong-kong-model/';
const header = (page: Page) => page.getByRole('banner');
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Scrolls as far as the page goes, at most, and says how far. */
const scrollTo = (page: Page, top: number) =>
	page.evaluate((top) => {
		window.scrollTo({ top, behavior: 'instant' });
		return Math.round(scrollY);
	}, top);

/** Comes down on the middle of a control and goes up at the same point, as a finger does; where it came down, the control stays. */
async function press(page: Page, control: Locator) {
	const before = await control.boundingBox();
	if (!before) throw new Error('there is nothing to press');
	await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
	await page.mouse.down();
	expect(await control.boundingBox()).toEqual(before);
	await page.mouse.up();
}

/** What the header offers in a view: a control and what must be seen after one press on it. */
const panels = (page: Page) => [
	{ control: header(page).getByRole('button', { name: '目錄' }), shown: page.getByRole('navigation', { name: '目錄' }) },
	{
		control: header(page).locator('.search-open'),
		shown: header(page).getByRole('searchbox'),
	},
	{ control: header(page).getByRole('button', { name: '顯示' }), shown: page.getByRole('group', { name: '顯示設定' }) },
];

const VIEWS = [
	{ name: '320 px', viewport: { width: 320, height: 568 } },
	{ name: '390 px', viewport: { width: 390, height: 844 } },
	{ name: '700 px', viewport: { width: 700, height: 900 } },
	{ name: '1280 px at 200%', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
	{ name: '1280 px', viewport: { width: 1280, height: 800 } },
];

for (const { name, ...view } of VIEWS) {
	for (const javaScriptEnabled of [true, false]) {
		test.describe(`at ${name}${javaScriptEnabled ? '' : ' without JavaScript'}`, () => {
			test.use({ ...view, javaScriptEnabled });

			for (const depth of [0, 1500, 100_000]) {
				test(`every control of the header works at the first press, scrolled by ${depth}`, async ({ page }) => {
					if (javaScriptEnabled) await settle(page, CHAPTER);
					else await page.goto(CHAPTER);
					const place = await scrollTo(page, depth);
					for (const { control, shown } of panels(page)) {
						if (!(await control.isVisible())) continue;
						await press(page, control);
						await expect(shown).toBeInViewport({ ratio: 0.9 });
						await page.keyboard.press('Escape');
						await expect(shown).toBeHidden();
					}
					if (view.viewport.width >= 768) {
						await press(page, header(page).getByRole('searchbox'));
						await expect(header(page).getByRole('searchbox')).toBeFocused();
					}
					expect(await scrolled(page)).toBe(place);
					await press(page, header(page).locator('[data-script-switch]'));
					await expect(page).toHaveURL('/zh-hans/hong-kong-model/');
					await expect(page.getByRole('heading', { level: 1 })).toHaveText('深掘潜力打造“港版新质生产力”');
					await scrollTo(page, depth);
					await press(page, header(page).getByRole('link', { name: '探索香港新质生产力的发展之道' }));
					await expect(page).toHaveURL('/zh-hans/');
				});
			}
		});
	}

	test.describe(`at ${name}`, () => {
		test.use(view);

		test('the focus on a control of the header scrolls nothing, by script or by key', async ({ page }) => {
			await settle(page, CHAPTER);
			const place = await scrollTo(page, 1500);
			const controls = await header(page).locator('a, input, button').filter({ visible: true }).all();
			expect(controls.length).toBeGreaterThan(3);
			for (const control of controls) {
				await control.evaluate((element: HTMLElement) => element.focus());
				await expect(control).toBeFocused();
			}
			for (const control of controls.toReversed()) {
				await expect(control).toBeFocused();
				await page.keyboard.press('Shift+Tab');
			}
			expect(await scrolled(page)).toBe(place);
		});

		test('the key of the search finds its field in the middle of a chapter', async ({ page }) => {
			await settle(page, CHAPTER);
			const place = await scrollTo(page, 1500);
			await page.keyboard.press('/');
			await expect(header(page).getByRole('searchbox')).toBeFocused();
			await page.keyboard.type('中試');
			expect(await scrolled(page)).toBe(place);
			await page.keyboard.press('Enter');
			await expect(page.locator('[data-hit]')).toHaveCount(4);
		});
	});
}

test.describe('on a telephone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	const tap = async (page: Page, control: Locator) => {
		const box = await control.boundingBox();
		if (box) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
	};

	test('a tap on search in the middle of a chapter is answered by a field to type in', async ({ page }) => {
		await settle(page, CHAPTER);
		await scrollTo(page, 1500);
		await tap(page, header(page).getByRole('button', { name: '搜尋' }).first());
		await expect(header(page).getByRole('searchbox')).toBeFocused();
	});

	test('the contents of the whole paper lead to a chapter and leave its text free', async ({ page }) => {
		await settle(page, '/zh-hant/full/');
		await scrollTo(page, 1500);
		await tap(page, header(page).getByRole('button', { name: '目錄' }));
		await tap(page, page.getByRole('navigation', { name: '目錄' }).getByRole('link', { name: '整合優勢為國家發展作新貢獻' }));
		await expect(page.locator('[id="national-contribution--title"]')).toBeInViewport({ ratio: 1 });
		await expect(page.getByRole('navigation', { name: '目錄' })).toBeHidden();
	});

	for (const size of ['small', 'normal', 'large', 'huge']) {
		test(`320 px hold the header, the search field and every page with text that is ${size}`, async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 568 });
			await page.addInitScript((size) => localStorage.setItem('display', `[name=size][value=${size}]`), size);
			for (const path of ['', 'hong-kong-model/', 'strategies/', 'figures/', 'search/', 'about/']) {
				await settle(page, `/zh-hant/${path}`);
				expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
				const bar = await header(page).boundingBox();
				expect(bar?.height).toBeLessThanOrEqual(568 / 7);
				for (const control of await header(page).locator('.brand, .tool, .switch').filter({ visible: true }).all()) {
					const box = await control.boundingBox();
					expect(box?.height).toBeGreaterThanOrEqual(24);
					expect(box?.width).toBeGreaterThanOrEqual(24);
				}
			}
			await settle(page, CHAPTER);
			await tap(page, header(page).getByRole('button', { name: '搜尋' }).first());
			expect((await header(page).getByRole('searchbox').boundingBox())?.width).toBeGreaterThan(150);
		});
	}
});
