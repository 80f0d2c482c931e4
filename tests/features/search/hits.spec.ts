import { expect, type Page, test } from '@playwright/test';
import { findOddLooks, type Looks } from '../../support/looks.ts';
import { boxOf } from '../../support/select-words.ts';
import { idle } from '../../support/switch.ts';
import { back, wheelTo } from '../../support/visit.ts';

const BAR = '[data-hit-bar]';

const MARKS: Looks = {
	'words found are marked': ['#p6::highlight(hit)', { backgroundColor: 'mark' }],
	'those that were opened are underlined too': ['#p6::highlight(current-hit)', { textDecorationLine: 'underline' }],
};

/** The words that are marked: those of the passage in the address, or those of the others. */
const marked = (page: Page, name: 'hit' | 'current-hit') =>
	page.evaluate((of) => [...(CSS.highlights.get(of) ?? [])].map((range) => (range as Range).toString()), name);

/** What a finger on the first marked word would touch, and whether the word itself, and no end of a line before it, stands clear of header and bar. */
const firstMark = (page: Page) =>
	page.evaluate(() => {
		const [range] = [...(CSS.highlights.get('current-hit') ?? [])] as Range[];
		const line = range?.getClientRects()[0] ?? new DOMRect();
		const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
		const touched = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
		return {
			passage: touched?.closest<HTMLElement>('[data-passage]')?.dataset.passage,
			isClear: line.width > 0 && line.top >= edge('.site-header').bottom && line.bottom <= edge('[data-hit-bar]').top,
		};
	});

test('a hit opens its passage, marked, with the way to the next hit and back to the results; what the keys come to stands above the bar', async ({
	page,
}) => {
	await page.goto('/zh-hant/search/?q=中試');
	await page.locator('[data-hit="hong-kong-model#p6"] a').click();
	await expect(page).toHaveURL('/zh-hant/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6#p6');
	await expect(page.locator('#p6')).toBeInViewport();
	const bar = page.getByRole('navigation', { name: '搜尋結果導覽' });
	await expect(bar).toContainText('中試');
	await expect(bar).toContainText('2 / 4');
	expect(await marked(page, 'current-hit')).toEqual(['中試']);
	// Those of the passage before, and no others.
	expect(await marked(page, 'hit')).toEqual(['中試', '中試', '中試', '中試']);
	const { left, start } = await boxOf(page, ['#p6', '中試']);
	await page.mouse.dblclick(left + 3, start);
	await expect(page.locator('[data-quote]')).toBeVisible();
	expect(await findOddLooks(page, MARKS), 'who selects some of them').toEqual([]);
	await bar.getByRole('link', { name: '下一處' }).click();
	await expect(page).toHaveURL('/zh-hant/strategies/?q=%E4%B8%AD%E8%A9%A6#s2');
	await expect(bar).toContainText('3 / 4');
	await page.keyboard.press('Alt+S');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	expect(await marked(page, 'current-hit')).toEqual(['中试']);
	await page.getByRole('link', { name: '返回结果' }).click();
	await expect(page).toHaveURL('/zh-hans/search/?q=%E4%B8%AD%E8%A9%A6');
	await expect(page.locator('[data-hit]')).toHaveCount(4);

	// The second is a screen of 1280 by 1024 at 400%.
	for (const [size, query, number] of [
		[{ width: 1280, height: 800 }, '生產力', 7],
		[{ width: 320, height: 256 }, '品牌', 2],
	] as const) {
		await page.setViewportSize(size);
		await page.goto(`/zh-hant/favourable-conditions/?q=${query}#title`);
		await expect(bar).toBeVisible();
		const last = page.getByRole('link', { name: `連到第${number}段` });
		const hasFocus = () => last.evaluate((link) => link === document.activeElement);
		for (let presses = 0; presses < 40 && !(await hasFocus()); presses++) await page.keyboard.press('Tab');
		await expect(last, query).toBeFocused();
		const [link, at] = [await last.boundingBox(), await bar.boundingBox()];
		expect((link?.y ?? 0) + (link?.height ?? 0), query).toBeLessThanOrEqual(at?.y ?? 0);
	}
});

test('the marked word itself comes into sight from behind the bar, in a low window, and in a small one with the largest text', async ({
	page,
}) => {
	const address = '/zh-hant/national-contribution/?q=國際';
	const bar = page.locator(BAR);
	const isInSight = async (what: string) => {
		await expect(bar, what).toContainText('14 / 22');
		// The count comes first, with the entry of the history, the words with the passage.
		await expect.poll(() => firstMark(page), what).toEqual({ passage: 'national-contribution#p4', isClear: true });
	};
	const next = async () => {
		await page.getByRole('link', { name: '下一處' }).click();
		await expect(bar).toContainText('15 / 22');
		expect(await firstMark(page), 'in a table').toEqual({ passage: 'advantages#a2-e2', isClear: true });
	};
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/zh-hant/search/?q=國際');
	await page.locator('[data-hit="national-contribution#p4"] a').click();
	await isInSight('a wide window');
	const markAt = () =>
		page.evaluate(() => {
			const [range] = [...(CSS.highlights.get('current-hit') ?? [])] as Range[];
			return range?.getClientRects()[0]?.toJSON() as DOMRect;
		});
	const { bottom } = await markAt();
	// In sight is what header and bar leave free, not the whole window. The same address would not be loaded again.
	const { height = Number.NaN } = (await bar.boundingBox()) ?? {};
	await page.setViewportSize({ width: 1280, height: Math.ceil(bottom + height) - 8 });
	await page.goto(`${address}&again#p4`);
	await isInSight('in part behind the bar');
	const [mark, header, foot] = [await markAt(), await page.locator('.site-header').boundingBox(), await bar.boundingBox()];
	const above = mark.top - (header?.y ?? 0) - (header?.height ?? 0);
	expect(Math.abs((foot?.y ?? 0) - mark.bottom - above), 'in the middle of what they leave').toBeLessThan(3);

	await page.setViewportSize({ width: 1280, height: 300 });
	await page.goto(`${address}#p4`);
	await isInSight('a low window');
	await next();
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.getByRole('button', { name: '顯示' }).click();
	await page.getByRole('radio', { name: '特大' }).check();
	await page.keyboard.press('Escape');
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto(`${address}#p4`);
	await isInSight('a window of 1280 by 1024 at 400%');
	// By a way within the page, too.
	await page.getByRole('link', { name: '上一處' }).click();
	await expect(bar).toContainText('13 / 22');
	await page.getByRole('link', { name: '下一處' }).click();
	await isInSight('by the bar');
	await next();
});

test('a link that was shared knows every hit of the paper, in either script', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/zh-hans/hong-kong-model/?q=中試#p6');
	await expect(page.locator(BAR)).toContainText('2 / 4');
	expect(asked.filter((path) => path.startsWith('/search-data/'))).toEqual(['/search-data/zh-hans.json']);
	await expect(page.locator(BAR)).toContainText('中試');
	expect(await marked(page, 'current-hit')).toEqual(['中试']);
	// Its words are in sight, and stand where the address leads to.
	expect((await page.locator('#p6').boundingBox())?.y).toBeLessThan(90);
	await wheelTo(page, '#p2');
	await page.reload();
	await expect(page.locator(BAR)).toContainText('2 / 4');
	expect((await page.locator('#p2').boundingBox())?.y, 'a reload keeps the place').toBeCloseTo(90, -1);
	for (const [lang, words] of [
		['zh-Hant-HK', '中試'],
		['zh-Hans-CN', '中试'],
	] as const) {
		await page.keyboard.press('Alt+S');
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		expect(await marked(page, 'current-hit')).toEqual([words]);
	}
	expect((await page.locator('#p2').boundingBox())?.y, 'and so does a switch').toBeCloseTo(90, -1);
	await page.locator('#p3 .number').click();
	await expect(page.locator(BAR)).toContainText('1 / 4');
	await back(page);
	await expect(page.locator(BAR)).toContainText('2 / 4');
	// The mark is elsewhere; the page would go to it a moment after the count.
	await idle(page);
	expect((await page.locator('#p2').boundingBox())?.y, 'and so does a way back within the page').toBeCloseTo(90, -1);
	await page.getByRole('link', { name: '下一处' }).click();
	await expect(page).toHaveURL('/zh-hans/strategies/?q=%E4%B8%AD%E8%A9%A6#s2');
	await expect(page.locator(BAR)).toContainText('3 / 4');
	await back(page);
	await expect(page.locator(BAR)).toContainText('2 / 4');
	await expect.poll(async () => (await page.locator('#p2').boundingBox())?.y, 'and so does a way back').toBeCloseTo(90, -1);
});

test('from behind the last hit of a chapter, and from a passage that is no hit, the bar leads on; a hit at the end of a passage is marked to its last character; Escape first empties the field or closes the note that it is pressed in', async ({
	page,
}) => {
	const bar = page.locator(BAR);
	await page.goto('/zh-hant/hong-kong-model/?q=中試#p7');
	await expect(bar).toContainText('– / 4');
	await expect(page.getByRole('link', { name: '上一處' })).toHaveAttribute('href', /hong-kong-model\/\?q=%E4%B8%AD%E8%A9%A6#p6$/);
	await expect(page.getByRole('link', { name: '下一處' })).toHaveAttribute('href', /strategies\/\?q=.*#s2$/);
	await page.locator('#p4 .number').click();
	await expect(page).toHaveURL(/\?q=.*#p4$/);
	await bar.getByRole('link', { name: '下一處' }).click();
	await expect(page).toHaveURL(/hong-kong-model\/\?q=.*#p6$/);
	await back(page);
	await expect(bar).toContainText('– / 4');
	await bar.getByRole('link', { name: '上一處' }).click();
	await expect(page).toHaveURL(/hong-kong-model\/\?q=.*#p3$/);
	await expect(bar).toContainText('1 / 4');
	await expect(bar.getByText('上一處'), 'before the first there is none').not.toHaveAttribute('href');

	await page.goto('/zh-hant/economic-breakthrough/?q=破局#title');
	await expect.poll(() => marked(page, 'current-hit')).toEqual(['破局']);
	expect(await firstMark(page), 'from its first').toEqual({ passage: 'economic-breakthrough#title', isClear: true });

	await page.setViewportSize({ width: 1280, height: 400 });
	// Its address says nothing of a passage, in a way that no browser can decode.
	await page.goto('/zh-hant/economic-breakthrough/?q=創新科技#100%');
	await expect(bar).toContainText('– / 8');
	await expect(page.getByRole('link', { name: '下一處' }), 'the first of three').toHaveAttribute('href', /#p2$/);
	await page.locator('[name=q]').click();
	await page.keyboard.press('Escape');
	await expect(bar).toBeVisible();
	await page.locator('#fnref1').click();
	await expect(page.locator('#fn1')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('#fn1:popover-open')).toHaveCount(0);
	await expect(bar).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(bar).toBeHidden();
});

test('the bar is not there where the words cannot be had; closed with Escape or its button, it takes the marks and the query with it, for the twin page too, and comes back with the address that asks for it', async ({
	page,
}) => {
	await page.route('**/search-data/zh-*', (route) => route.abort());
	const failed = page.waitForEvent('requestfailed');
	await page.goto('/zh-hant/hong-kong-model/?q=中試#p6');
	await failed;
	await expect(page.locator('#p6')).toBeInViewport();
	await page.evaluate(() => new Promise((resolve) => setTimeout(() => setTimeout(resolve))));
	await expect(page.locator(BAR)).toBeHidden();
	await page.unrouteAll();
	await page.reload();
	await expect(page.locator(BAR)).toContainText('2 / 4');
	await page.locator('#p7 .number').focus();
	await page.keyboard.press('Escape');
	await expect(page.locator(BAR)).toBeHidden();
	await expect(page.locator('#p7 .number'), 'who was elsewhere stays there').toBeFocused();
	await expect(page).toHaveURL('/zh-hant/hong-kong-model/#p6');
	expect([...(await marked(page, 'hit')), ...(await marked(page, 'current-hit'))]).toEqual([]);
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL('/zh-hans/hong-kong-model/#p6');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	await expect(page.locator(BAR)).toBeHidden();
	await page.goto('/zh-hant/hong-kong-model/?q=香港#p2');
	const bar = page.locator(BAR);
	await expect(bar, 'the hits of another query').toContainText('21 / 53');
	await bar.getByRole('link', { name: '下一處' }).click();
	await expect(page).toHaveURL(/#p5$/);
	await wheelTo(page, '#p7');
	const scroll = await page.evaluate(() => scrollY);
	await page.getByRole('button', { name: '關閉' }).focus();
	await page.keyboard.press('Enter');
	await expect(bar).toBeHidden();
	expect(await page.evaluate(() => scrollY), 'nor does the page move').toBe(scroll);
	await page.keyboard.press('Tab');
	await expect(page.locator('#p5 .number'), 'the keys go on from the passage').toBeFocused();
	await expect(page.locator('[data-script-switch]')).toHaveAttribute('href', '/zh-hans/hong-kong-model/#p5');
	await page.goBack();
	await expect(page).toHaveURL(/q=.*#p2$/);
	await expect(bar).toBeVisible();
	expect(await marked(page, 'current-hit')).toContain('香港');
});
