import { expect, type Page, type Request, test } from '@playwright/test';
import { drag } from '../../support/select-words.ts';
import { HERE, idle, makeTaller, open, press, TWIN, twinOf } from '../../support/switch.ts';
import { holdBack, wheelTo } from '../../support/visit.ts';

const heightOf = (page: Page, key: string) =>
	page.evaluate((wanted) => document.querySelector(`[data-passage="${wanted}"]`)?.getBoundingClientRect().top ?? Number.NaN, key);

test('the passage below the header stays where it is, on every kind of page, wide and narrow, and no page is asked of the server', async ({
	page,
}) => {
	const asked: string[] = [];
	// What else a page needs may still come.
	const note = (request: Request) => request.resourceType() !== 'script' && asked.push(request.url());
	for (const [width, path, holds, height = 800] of [
		[390, '/zh-hant/advantages/', [['advantages#a3-e2', 60]]],
		[390, '/zh-hans/strategies/', [['strategies#s4-m2', 60]]],
		// It fills the window.
		[390, '/zh-hant/full/', [['national-contribution#p3', -10]], 200],
		[
			390,
			'/zh-hans/economic-breakthrough/',
			[
				['economic-breakthrough#p6', 60],
				// The one before it comes into sight in the other script, and goes again.
				['economic-breakthrough#p6', 48, 'economic-breakthrough#p5'],
			],
		],
		[1280, HERE, [['hong-kong-model#p5', 60]]],
	] as const) {
		await page.setViewportSize({ width, height });
		await open(page, path);
		await makeTaller(page, 'zh-Hans');
		page.on('request', note);
		for (const [key, top, wheeled = key] of holds) {
			// Right below the header, it is what is held.
			await wheelTo(page, `[data-passage="${wheeled}"]`, top);
			const before = await heightOf(page, key);
			for (const shown of [twinOf(path), path]) {
				await page.keyboard.press('Alt+S');
				await expect(page).toHaveURL(shown);
				expect(Math.abs((await heightOf(page, key)) - before), `${key} at ${top}`).toBeLessThan(2);
			}
		}
		expect(asked).toEqual([]);
		page.off('request', note);
	}
	// Of two in sight it is that of the focus, and not that of the address.
	await page.goto(`${HERE}#p6`);
	await wheelTo(page, '#p6', 100);
	await page.locator('#p7 .number').focus();
	await expect(page.locator('#p6')).toBeInViewport({ ratio: 1 });
	const before = await heightOf(page, 'hong-kong-model#p7');
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL(`${TWIN}#p6`);
	expect(Math.abs((await heightOf(page, 'hong-kong-model#p7')) - before), 'with the focus').toBeLessThan(2);
	await makeTaller(page, 'zh-Hans');
	await page.keyboard.press('End');
	await page.waitForFunction(() => scrollY + innerHeight > document.documentElement.scrollHeight - 2);
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL(`${HERE}#p6`);
	const room = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).paddingBottom));
	await expect.poll(room, 'at the end of a page that is shorter now').toBeGreaterThan(0);
	await page.emulateMedia({ media: 'print' });
	expect(await room(), 'on paper').toBe(0);
});

test('selection, focus, an open disclosure and an open note survive', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/zh-hant/economic-breakthrough/');
	await page.locator('.cite summary').click();
	await wheelTo(page, '#p1');
	const [from, to] = await page.locator('#p1').evaluate((paragraph) => {
		const text = paragraph.lastChild as Text;
		const edge = (at: number) => {
			const range = document.createRange();
			range.setStart(text, at);
			range.setEnd(text, at + 1);
			const { x, y, height } = range.getBoundingClientRect();
			return { x, y: y + height / 2 };
		};
		return [edge(0), edge(4)];
	});
	await page.mouse.move(from?.x ?? 0, from?.y ?? 0);
	await page.mouse.down();
	await page.mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 4 });
	await page.mouse.up();
	await expect(page.locator('[data-quote]')).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
	expect(focused).toMatch(/^#p/);
	expect(await page.evaluate(() => getSelection()?.toString())).toBe('二戰結束');
	await page.keyboard.press('Alt+S');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	expect(await page.evaluate(() => getSelection()?.toString())).toBe('二战结束');
	expect(await page.evaluate(() => getSelection()?.anchorOffset), 'to be extended from where it began').toBe(0);
	expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(focused);
	await expect(page.locator('.cite')).toHaveAttribute('open', '');
	await page.locator('#fnref1').click();
	await expect(page.locator('#fn1:popover-open')).toContainText('亿');
	await page.keyboard.press('Alt+S');
	await expect(page.locator('#fn1:popover-open'), 'in the words of the script that is shown').toContainText('億');
	await expect(page.locator('#fn1')).toBeFocused();

	await page.keyboard.press('Escape');
	await drag(page, ['h1', '助力'], ['#p1', '西方國家']);
	await page.keyboard.press('Alt+S');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	const selected = await page.evaluate(() => String(getSelection()));
	expect(selected, 'from a short heading to far in a long passage').toMatch(/^助力香港.*在1950年代初，西方国家$/s);

	// The site's own words may be fewer in the other script.
	await open(page, '/zh-hans/about/');
	const line = page.getByText('繁体版照原文排印');
	await drag(page, ['main', '繁体版照原文排印'], ['main', '视为相同。']);
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL('/zh-hant/about/');
	expect(await page.evaluate(() => String(getSelection()))).toMatch(/^繁體版照印.*視為相同。$/);
	await page.keyboard.press('Alt+S');
	await expect(line).toBeVisible();
});

test('a search keeps its query, its hits, the reader’s place among them and what is selected', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const warmed = page.waitForResponse(/zh-hans(-0)?\.json/);
	await page.goto('/zh-hant/search/?q=品牌');
	await (await warmed).finished();
	await idle(page);
	expect(asked, 'its answer waits for no page that is fetched ahead').not.toContain('/zh-hans/search/');
	const keys = () => page.locator('[data-hit]').evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.hit));
	const before = await keys();
	const selected = () => page.evaluate(() => String(getSelection()));
	const words = ['[data-hit="advantages#a2-e2"]', '國際市場'] as const;
	await drag(page, words, words);
	expect(await selected()).toBe('國際市場');
	await page.locator('[data-hit="advantages#a2-e2"] a').focus();
	await makeTaller(page, 'zh-Hans');
	const height = (await page.locator('[data-hit="advantages#a2-e2"]').boundingBox())?.y ?? 0;
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL('/zh-hans/search/?q=%E5%93%81%E7%89%8C');
	await expect(page.locator('[data-search-status]')).toContainText('见于');
	await expect(page.locator('[data-hit="advantages#a2-e2"]')).toContainText('国际市场');
	expect(await keys()).toEqual(before);
	await expect(page.locator('[data-hit="advantages#a2-e2"] a')).toBeFocused();
	expect(await selected()).toBe('国际市场');
	expect(Math.abs(((await page.locator('[data-hit="advantages#a2-e2"]').boundingBox())?.y ?? 0) - height)).toBeLessThan(2);
	await expect(page.locator('[data-search-input]')).toHaveValue('品牌');

	// What is said of a search that came between two switches is no translator's work.
	await page.goto('/zh-hant/search/');
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL('/zh-hans/search/');
	await page.locator('[data-search-input]').fill('品牌');
	await expect(page.locator('[data-hit="advantages#a2-e2"]')).toBeVisible();
	await page.keyboard.press('Alt+S');
	await expect(page.locator('[data-hit="advantages#a2-e2"]')).toContainText('國際市場');
	expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('the index of terms changes its order and keeps the term where it is, that which the address leads to or has the focus, and the page as long as it was', async ({
	page,
}) => {
	await open(page, '/zh-hans/terms/');
	await makeTaller(page, 'zh-Hant');
	await page.keyboard.press('Alt+S');
	await expect(page.getByRole('heading', { name: '4畫', exact: true })).toBeAttached();
	expect(await page.evaluate(() => scrollY), 'who is at the top stays there').toBe(0);
	// A group of terms is another one in the other script; its first term, to which the address leads, is not.
	await page.keyboard.press('Alt+S');
	await page.getByRole('navigation', { name: '词汇索引' }).getByRole('link', { name: 'G', exact: true }).click();
	const under = await page.locator('.site-header').evaluate((header) => header.getBoundingClientRect().bottom);
	const group = page.getByRole('heading', { name: 'G', exact: true });
	await expect.poll(async () => (await group.boundingBox())?.y, 'its heading is in sight').toBeGreaterThan(under);
	await expect(group).toBeInViewport();
	const named = page.locator('#t-改革開放');
	// Of those in sight it is not the first.
	await wheelTo(page, '#t-改革開放', 400);
	const stood = (await named.boundingBox())?.y ?? 0;
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL('/zh-hant/terms/#t-改革開放');
	expect(Math.abs(((await named.boundingBox())?.y ?? 0) - stood), 'a term').toBeLessThan(2);
	await page.goto('/zh-hant/terms/#t-中試');
	const term = page.locator('#t-中試');
	const topOf = () => term.evaluate((element) => element.getBoundingClientRect().top);
	const lengthOf = () => page.evaluate(() => document.documentElement.scrollHeight);
	const [top, length] = [await topOf(), await lengthOf()];
	const link = term.getByRole('link', { name: '策略二' }).first();
	await link.focus();
	for (const initial of ['Z', '4畫']) {
		await page.keyboard.press('Alt+S');
		await expect(page.getByRole('heading', { name: initial, exact: true })).toBeAttached();
		expect(Math.abs((await topOf()) - top)).toBeLessThan(2);
		await expect(link).toBeFocused();
	}
	expect(await lengthOf()).toBe(length);

	// Nor does the focus draw a reader back who has gone on.
	await wheelTo(page, '#t-中試', -1500);
	const first = await page.evaluate(() => {
		const under = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
		return (
			[...document.querySelectorAll('main [id]:not(h2)')].find((each) => each.getBoundingClientRect().top >= under)?.id ?? ''
		);
	});
	const heightNow = () => page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN, first);
	const before = await heightNow();
	await page.keyboard.press('Alt+S');
	await expect(page.getByRole('heading', { name: 'Z', exact: true })).toBeAttached();
	expect(Math.abs((await heightNow()) - before)).toBeLessThan(2);
	await expect(link).toBeFocused();
});

test('a table keeps its buttons and its order, in the order of the script that is shown, also one that was sorted before the twin came', async ({
	page,
}) => {
	const release = await holdBack(page, ({ pathname }) => pathname === '/zh-hans/figures/');
	await page.goto('/zh-hant/figures/');
	await page.getByRole('button', { name: '數字', exact: true }).click();
	await press(page);
	release();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	for (const times of [1, 2]) {
		await expect(page.getByRole('columnheader').getByRole('button')).toHaveText(['数字', '所指', '时间', '来源', '出处']);
		await expect(page.locator('[aria-sort]')).toHaveText(['数字']);
		await expect(page.locator('tbody tr').first()).toContainText('2.7%');
		await expect(page.getByText('点按栏目名称可重新排序。')).toBeVisible();
		if (times === 1) for (let again = 0; again < 2; again++) await press(page);
	}
	await page.getByRole('button', { name: '数字', exact: true }).click();
	await expect(page.locator('tbody tr').first()).toContainText('超过1.6万亿元人民币');
	// By words.
	await page.getByRole('button', { name: '所指' }).click();
	const rows = () => page.locator('tbody tr').evaluateAll((all) => all.map(({ id }) => id));
	const order = await rows();
	await press(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	expect(await rows()).not.toEqual(order);
	await press(page);
	await expect.poll(rows).toEqual(order);
});
