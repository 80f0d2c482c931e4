import { expect, type Locator, type Page } from '@playwright/test';

export const header = (page: Page) => page.getByRole('banner');
export const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Turns the wheel as far as the page goes, at most, and says how far. */
export async function scrollTo(page: Page, top: number): Promise<number> {
	const { width = 0, height = 0 } = page.viewportSize() ?? {};
	await page.mouse.move(width / 2, height / 2);
	await page.mouse.wheel(0, top - (await scrolled(page)));
	const room = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
	await expect.poll(async () => Math.abs((await scrolled(page)) - Math.min(top, room))).toBeLessThan(2);
	return scrolled(page);
}

/** Comes down on the middle of a control and goes up at the same point, as a finger does; where it came down, the control stays. */
export async function press(page: Page, control: Locator) {
	const before = await control.boundingBox();
	if (!before) throw new Error('there is nothing to press');
	await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
	await page.mouse.down();
	expect(await control.boundingBox()).toEqual(before);
	await page.mouse.up();
}

/** What the header offers in a view: a control and what must be seen after one press on it. */
export const panels = (page: Page) => [
	{ control: header(page).getByRole('button', { name: '目錄' }), shown: page.getByRole('navigation', { name: '目錄' }) },
	{ control: header(page).locator('.search-open'), shown: header(page).locator('[name=q]') },
	{ control: header(page).getByRole('button', { name: '顯示' }), shown: page.getByRole('group', { name: '顯示設定' }) },
];

/** Presses every control of the header that leads nowhere else, once, with the page scrolled so far, which it stays. */
export async function pressPanels(page: Page, depth: number) {
	const place = await scrollTo(page, depth);
	for (const { control, shown } of panels(page)) {
		if (!(await control.isVisible())) continue;
		await press(page, control);
		await expect(shown).toBeInViewport({ ratio: 0.9 });
		await page.keyboard.press('Escape');
		await expect(shown).toBeHidden();
	}
	const field = header(page).locator('[name=q]');
	if (await field.isVisible()) {
		await press(page, field);
		await expect(field).toBeFocused();
	}
	expect(await scrolled(page)).toBe(place);
}
