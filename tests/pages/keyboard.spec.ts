import { expect, type Page, test } from '@playwright/test';

/** What a keyboard's reader must know of the element that has the focus. */
interface Stop {
	name: string;
	/** A link or a button of the page's own part. */
	isInMain: boolean;
	isInSight: boolean;
	/** Nothing lies over its middle: no sticky header, no bar (WCAG 2.2, 2.4.11). */
	isUncovered: boolean;
	/** A line around it shows that it has the focus (WCAG 2.2, 2.4.7). */
	isMarked: boolean;
}

/** The focused element; undefined once the focus has left the page. */
const stopAt = (page: Page): Promise<Stop | undefined> =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const shown = element.matches('input[type="radio"], input[type="checkbox"]')
			? (element.closest('label') ?? element)
			: element;
		const [box = shown.getBoundingClientRect()] = shown.getClientRects();
		const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
		const top = document.elementFromPoint(x, y);
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		return {
			name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() || element.tagName,
			isInMain: element.matches('main :is(a[href], button)'),
			isInSight: x >= 0 && x <= innerWidth && y >= 0 && y <= innerHeight,
			isUncovered: top !== null && (shown.contains(top) || top.contains(shown)),
			isMarked: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) === 3,
		};
	});

/** Presses a key until the focus leaves the page, or for so many stops. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most = 700): Promise<Stop[]> {
	const stops: Stop[] = [];
	while (stops.length < most) {
		await page.keyboard.press(key);
		const stop = await stopAt(page);
		if (!stop) break;
		stops.push(stop);
	}
	return stops;
}

/** Of the pages below, those that are walked back as well: the others have the same header, and nothing that has keys of its own. */
const BOTH_WAYS = /economic|search/;

/** Pages whose parts stand otherwise there, with the header of that width. */
for (const [name, width, height, paths] of [
	['wide', 1280, 720, ['', 'economic-breakthrough/', 'strategies/', 'figures/']],
	['narrow', 390, 700, ['economic-breakthrough/', 'advantages/', 'strategies/', 'search/?q=創科', 'about/']],
] as const) {
	test(`the keyboard gets to every stop of pages on a ${name} screen, and sees it`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height });
		for (const path of paths) {
			await page.goto(`/zh-hant/${path}`);
			if (path.startsWith('search')) await expect(page.locator('[data-search-state=ready] [data-hit]').first()).toBeVisible();
			const stops = await walk(page, 'Tab');
			// On the way back, what the focus goes to comes in under the header.
			const isBothWays = BOTH_WAYS.test(path);
			const back = isBothWays ? await walk(page, 'Shift+Tab', stops.length) : [];
			if (isBothWays) expect.soft(back.map(({ name }) => name).reverse(), path).toEqual(stops.map(({ name }) => name));
			const hidden = [...stops, ...back].filter(
				({ isInSight, isUncovered, isMarked }) => !(isInSight && isUncovered && isMarked),
			);
			expect.soft(hidden, path).toEqual([]);
			const links = await page.evaluate(
				() =>
					[...document.querySelectorAll('main :is(a[href], button)')].filter(
						(element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
					).length,
			);
			expect.soft(stops.filter(({ isInMain }) => isInMain).length, path).toBe(links);
			expect.soft(stops.length, `the focus leaves ${path}`).toBeLessThan(700);
		}
	});
}

test('a reader with a keyboard alone finds a term, opens its passage, changes the script and reads the next chapter', async ({
	page,
}) => {
	await page.goto('/zh-hant/');
	await page.keyboard.press('/');
	await expect(page.locator('[name=q]')).toBeFocused();
	await page.keyboard.type('中试');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-hit]').first()).toBeVisible();
	for (let tries = 0; tries < 60; tries++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement?.closest('[data-hit]') !== null)) break;
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/hong-kong-model\/\?q=.*#p3$/);
	// The page has its scripts when it shows its hits.
	await expect(page.locator('[data-hit-bar]')).toBeVisible();
	await page.keyboard.press('Alt+s');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	await page.locator('#p3').getByRole('link').first().focus();
	for (let tries = 0; tries < 60; tries++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement?.getAttribute('rel') === 'next')) break;
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('整合优势为国家发展作新贡献');
});
