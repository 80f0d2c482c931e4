import { expect, type Locator, type Page, test } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { header, panels, press, pressPanels, scrolled, scrollTo } from '../support/header.ts';

const CHAPTER = '/zh-hant/hong-kong-model/';
const TWIN = '/zh-hans/hong-kong-model/';

/** Windows, each with another header, the second 1280 px at 200%, and how far a page is scrolled there. */
const VIEWS = [
	{ name: '390 px', viewport: { width: 390, height: 844 }, depths: [1500, 0, 100_000] },
	{ name: '1280 px at 200%', viewport: { width: 640, height: 400 }, depths: [1500] },
	{ name: '1280 px', viewport: { width: 1280, height: 800 }, depths: [1500] },
];

/**
 * Presses every control of the header of a chapter at every depth, and its title in the end.
 * @param before what is done at a depth before that
 */
async function pressAll(page: Page, depths: readonly number[], before?: (place: number) => Promise<void>) {
	await page.goto(CHAPTER);
	const script = header(page).locator('[data-script-switch]');
	for (const [index, depth] of depths.entries()) {
		await pressPanels(page, depth);
		await press(page, script);
		await expect(page).toHaveURL(TWIN);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('深掘潜力打造“港版新质生产力”');
		if (index === depths.length - 1) break;
		await press(page, script);
		await expect(page).toHaveURL(CHAPTER);
	}
	await before?.(await scrollTo(page, 1500));
	await press(page, header(page).getByRole('link', { name: '探索香港新质生产力的发展之道' }));
	await expect(page).toHaveURL('/zh-hans/');
}

/** Gives every control of the header the focus, by script and then backwards by key, and then the field of search by its own. */
async function focusAll(page: Page, place: number) {
	const controls = await header(page).locator('a, input, button').filter({ visible: true }).all();
	expect(controls.length).toBeGreaterThan(3);
	for (const control of controls) await control.evaluate((element: HTMLElement) => element.focus());
	for (const control of controls.toReversed()) {
		expect(await control.evaluate((element) => element === document.activeElement), `${control}`).toBe(true);
		await page.keyboard.press('Shift+Tab');
	}
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport({ ratio: 1 });
	expect(await scrolled(page), 'the focus scrolls nothing').toBe(place);
	await page.keyboard.press('/');
	await expect(header(page).locator('[name=q]')).toBeFocused();
	expect(await scrolled(page), 'nor does the key').toBe(place);
	// Where the field closes, the link to the text has the focus again, and stands before the title.
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
}

const EVERY_CONTROL = 'every control of the header works at the first press, wherever the page is scrolled';

test(`${EVERY_CONTROL}; the focus on one scrolls nothing, by script or by key`, async ({ page }) => {
	// Nothing offers the way back to where the reader was before.
	await page.addInitScript(() => localStorage.clear());
	for (const { name, viewport, depths } of VIEWS) {
		await test.step(name, async () => {
			await page.setViewportSize(viewport);
			await pressAll(page, depths, viewport.height > 400 ? (place) => focusAll(page, place) : undefined);
		});
	}
	await page.keyboard.press('/');
	await page.keyboard.type('中試');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/zh-hans/search/?q=%E4%B8%AD%E8%A9%A6');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test(EVERY_CONTROL, async ({ page }) => {
		// The least and the greatest are enough.
		for (const { name, viewport } of [VIEWS[0], VIEWS.at(-1)].filter((view) => view !== undefined)) {
			await test.step(name, async () => {
				await page.setViewportSize(viewport);
				await pressAll(page, [1500]);
			});
		}
	});
});

// It makes no click of a tap there.
test.describe('on a telephone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	const tap = async (page: Page, control: Locator) => {
		await expect(control).toBeVisible();
		const box = await control.boundingBox();
		if (!box) throw new Error('there is nothing to tap');
		await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
	};
	const searchControl = (page: Page) => header(page).getByRole('button', { name: '搜尋' }).first();

	test('a tap on search, contents or settings in the middle of a page is answered, and axe finds nothing wrong with what opens', async ({
		page,
	}) => {
		await page.goto(CHAPTER);
		await scrollTo(page, 1500);
		await tap(page, searchControl(page));
		await expect(header(page).locator('[name=q]')).toBeFocused();
		await page.keyboard.press('Escape');
		for (const { control, shown } of panels(page)) {
			await tap(page, control);
			await expect(shown).toBeVisible();
			expect(await findBarriers(page, '.site-header, [popover]')).toEqual([]);
			await page.emulateMedia({ media: 'print' });
			await expect(shown, 'who prints then has the page alone').toBeHidden();
			await page.emulateMedia({ media: null });
			await page.keyboard.press('Escape');
		}

		// A finger leaves nothing behind, and has no keys to choose.
		const script = header(page).locator('[data-script-switch]');
		const devTools = await page.context().newCDPSession(page);
		await devTools.send('Emulation.setEmulatedMedia', { features: [{ name: 'hover', value: 'none' }] });
		await tap(page, script);
		await expect(page).toHaveURL(TWIN);
		// Telephones take it for a pointer that rests there.
		await script.hover();
		await expect(script).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		await page.goto('/zh-hant/search/');
		await expect(page.locator('.choice')).toBeHidden();

		// The contents of the whole paper lead to a chapter and leave its text free.
		await page.goto('/zh-hant/full/');
		await scrollTo(page, 1500);
		const contents = page.getByRole('navigation', { name: '目錄' });
		await tap(page, header(page).getByRole('button', { name: '目錄' }));
		await tap(page, contents.getByRole('link', { name: '整合優勢為國家發展作新貢獻' }));
		await expect(page.locator('[id="national-contribution--title"]')).toBeInViewport({ ratio: 1 });
		await expect(contents).toBeHidden();
		await tap(page, header(page).getByRole('button', { name: '目錄' }));
		await tap(page, contents.getByRole('link', { name: '引言' }));
		await expect(page).toHaveURL(/#introduction$/);
		await expect(contents, 'at the second time too').toBeHidden();
	});

	test('320 px hold a page, its header and a search field with the largest text', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await page.goto(CHAPTER);
		await tap(page, header(page).getByRole('button', { name: '顯示' }));
		await tap(page, page.getByText('特大'));
		await page.keyboard.press('Escape');
		const size = await page.locator('#p1').evaluate((text) => getComputedStyle(text).fontSize);
		expect(size).toBe('25.5px');
		// The second is 1280 px at 400%.
		for (const height of [568, 200]) {
			await page.setViewportSize({ width: 320, height });
			expect((await header(page).boundingBox())?.height).toBeLessThanOrEqual(Math.max(32, height / 7));
			const controls = await header(page).locator('.brand, .tool, .switch').all();
			const boxes = await Promise.all(controls.map((control) => control.boundingBox()));
			expect(boxes.length).toBe(5);
			expect(new Set(boxes.map((box) => Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2))).size, 'rows').toBe(1);
			const size = await header(page).evaluate((bar) => Number.parseFloat(getComputedStyle(bar).fontSize));
			expect(size, 'its words have room in their row').toBeLessThanOrEqual(Math.min(0.07 * 320, Math.max(16, height / 14)));
			// WCAG 2.2, 2.5.8.
			for (const box of boxes) expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
			expect(Math.max(...boxes.map((box) => box?.height ?? 0)), 'none goes beyond it').toBeLessThanOrEqual(
				(await header(page).boundingBox())?.height ?? 0,
			);
		}
		await tap(page, header(page).getByRole('button', { name: '顯示' }));
		await expect(page.locator('#display')).toBeVisible();
		const panel = await page.locator('#display').boundingBox();
		expect((panel?.y ?? 0) + (panel?.height ?? 0), 'the end of the panel is scrolled to').toBeLessThanOrEqual(200);
		await page.keyboard.press('Escape');
		await tap(page, searchControl(page));
		expect((await header(page).locator('[name=q]').boundingBox())?.width).toBeGreaterThan(150);
		await page.setViewportSize({ width: 2000, height: 1200 });
		await expect(page.getByRole('navigation', { name: '目錄' }), 'wide enough for all').toBeVisible();
		await expect(header(page).locator('.switch kbd'), 'nobody with a finger has its keys').toBeHidden();

		await page.setViewportSize({ width: 320, height: 568 });
		// The whole paper has the words of every chapter. Pages that have but the site's own, or few of the paper's, hold them in
		// kitchen-sink.spec.ts.
		for (const slug of ['', 'full', 'figures']) {
			await page.goto(`/zh-hant/${slug && `${slug}/`}`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), slug).toBe(320);
		}
	});
});
