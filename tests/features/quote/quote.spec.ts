import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from '../../support/barriers.ts';
import { paste } from '../../support/copied.ts';
import { findOddLooks, type Looks } from '../../support/looks.ts';
import { boxOf, drag } from '../../support/select-words.ts';
import { holdScripts } from '../../support/visit.ts';

const button = (page: Page) => page.locator('[data-quote]');

const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('quote') ?? [])].map((range) => (range as Range).toString()));

const BUTTON: Looks = {
	'the button is filled, large enough for a finger, in the type of the site': [
		'[data-quote]',
		{
			position: 'absolute',
			minWidth: '44px',
			minHeight: '44px',
			padding: '0px 16px',
			border: '1px solid paper',
			backgroundColor: 'accent',
			color: 'white',
			fontSize: 16,
			fontWeight: '400',
			lineHeight: 24,
			textIndent: '0px',
			cursor: 'pointer',
			face: 'PingFang HK',
		},
	],
	'the page scrolls under it': ['[data-quote]', { overflow: 'visible', overscrollBehavior: 'auto' }],
};

const MARKED: Looks = {
	'words of a link are marked': [
		'#p2::highlight(quote)',
		{ backgroundColor: 'mark', textDecorationLine: 'underline', textDecorationColor: 'accent', textDecorationThickness: '1px' },
	],
};

const ON_PAPER: Looks = {
	'but not on a sheet': ['#p2::highlight(quote)', { backgroundColor: 'none', textDecorationLine: 'none' }],
};

/** Presses the button where it stands, and returns the lines of what was copied. */
async function copy(page: Page): Promise<string[]> {
	await button(page).click();
	await expect(page.locator('[data-copied]')).toBeVisible();
	return (await paste(page)).plain.split('\n');
}

/** Whether the button stands in the window and over none of the selected words. */
const stand = (page: Page) =>
	page.evaluate(() => {
		const own = document.querySelector('[data-quote]')?.getBoundingClientRect() ?? new DOMRect();
		const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
		const isBeside = (line: DOMRect) =>
			line.right <= own.left || line.left >= own.right || line.bottom <= own.top || line.top >= own.bottom;
		return {
			isInWindow: own.left >= 0 && own.top >= 0 && own.right <= innerWidth && own.bottom <= innerHeight,
			isBeside: lines.every(isBeside),
			isBelow: lines.every((line) => line.bottom <= own.top),
			isLarge: own.width >= 44 && own.height >= 44,
		};
	});

test('words selected with the mouse are copied exactly, with their reference and a link that marks them in both scripts', {
	tag: '@firefox',
}, async ({ page, browserName }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/zh-hant/economic-breakthrough/');
	await page.waitForLoadState('networkidle');
	const before = asked.length;
	await drag(page, ['#p2', '大手筆'], ['#p2', '並設立']);
	await expect(page.getByRole('button', { name: '引用', exact: true })).toBeVisible();
	expect(await findOddLooks(page, BUTTON)).toEqual([]);
	await button(page).hover();
	expect(
		await findOddLooks(page, { 'under the pointer it is dark': ['[data-quote]', { backgroundColor: 'ink', color: 'paper' }] }),
	).toEqual([]);
	const loaded = asked.slice(before).filter((address) => !address.endsWith('/zh-hans/economic-breakthrough/'));
	expect(loaded.length).toBeGreaterThan(0);
	expect(loaded.filter((address) => !/\/_astro\/[^/]+\.js$/.test(address))).toEqual([]);
	await button(page).click();
	await expect(page.getByText('已複製引文與連結')).toBeVisible();
	const { plain, rich, html } = await paste(page);
	const [words, reference, link = ''] = plain.split('\n');
	expect(words).toBe('大手筆的投資，並設立');
	expect(reference).toBe(
		'香港中華廠商聯合會. 新發展思維助力香港經濟破局[R]//香港中華廠商聯合會. 探索香港新質生產力的發展之道. 香港：香港中華廠商聯合會，2024：第2段.',
	);
	expect(link).toMatch(/^http:\/\/[^/]+\/zh-hant\/economic-breakthrough\/\?quote=[a-z0-9.]{20,26}#p2$/);
	expect(rich).toBe(`${words}${reference}${link}`);
	expect(html).toMatch(/^<blockquote cite="[^"]+#p2" lang="zh-Hant-HK"><p>大手筆的投資，並設立<\/p>/);
	await page.goto(link);
	await expect(page.locator('#p2')).toHaveAttribute('data-quoted', '大手筆的投資，並設立');
	expect(await marked(page)).toEqual(['大手筆的投資，並設立']);
	// It lies above what a search has marked.
	expect(await page.evaluate(() => CSS.highlights.get('quote')?.priority)).toBe(1);
	expect(await findOddLooks(page, MARKED)).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	// Firefox tells of a highlight what it is on screen.
	if (browserName === 'chromium') expect(await findOddLooks(page, ON_PAPER)).toEqual([]);
	await page.emulateMedia({ media: 'screen' });
	await page.keyboard.press('Alt+S');
	await expect(page.locator('#p2')).toHaveAttribute('data-quoted', '大手笔的投资，并设立');
	expect(await marked(page)).toEqual(['大手笔的投资，并设立']);
	expect(page.url()).toBe(link.replace('zh-hant', 'zh-hans'));
	await page.reload();
	await expect(page.locator('#p2')).toHaveAttribute('data-quoted', '大手笔的投资，并设立');
});

test('a selection from a heading into a paragraph, made backwards, keeps passages apart and names both', {
	tag: '@firefox',
}, async ({ page }) => {
	await page.goto('/zh-hans/hong-kong-model/');
	await drag(page, ['#title', '“港版'], ['#p1', '新质'], true);
	const [heading, paragraph = '', reference, link = ''] = await copy(page);
	expect(heading).toBe('“港版新质生产力”');
	expect(paragraph).toMatch(/新质$/);
	expect(await page.locator('#p1').evaluate((own, words) => own.textContent?.startsWith(words), paragraph)).toBe(true);
	expect(reference).toContain('，2024：标题至第1段.');
	await page.goto(link.replace('zh-hans', 'zh-hant'));
	await expect(page.locator('#title')).toHaveAttribute('data-quoted', '「港版新質生產力」');
	await expect(page.locator('#p1')).toHaveAttribute('data-quoted', /新質$/);
});

test('no button stands in the way of a mouse that is still selecting when the script comes', async ({ page }) => {
	await page.goto('/zh-hant/introduction/');
	await page.waitForLoadState('networkidle');
	const first = await boxOf(page, ['#p1', '今年']);
	const last = await boxOf(page, ['#p2', '發展']);
	const release = await holdScripts(page);
	await page.mouse.move(first.left + 1, first.start);
	await page.mouse.down();
	await page.mouse.move(first.right - 1, first.start, { steps: 3 });
	release();
	// The script has come when its styles are there.
	await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
	await expect(button(page)).toHaveCount(0);
	await page.mouse.move(last.right - 1, last.end, { steps: 3 });
	await page.mouse.up();
	const [paragraph, next] = await copy(page);
	expect(paragraph).toMatch(/^今年兩會期間/);
	expect(next).toBe('毫無疑問，發展');
});

test('cells of the table are quoted, on the page of the whole paper too', { tag: '@firefox' }, async ({ page }) => {
	await page.goto('/zh-hant/full/');
	await drag(page, ['#advantages--a1-factor', '創新'], ['#advantages--a1-advantage', '基礎研究']);
	const [cell, next, reference, link = ''] = await copy(page);
	expect(cell).toBe('創新');
	expect(next).toMatch(/基礎研究$/);
	expect(reference).toContain('，2024：附表1：香港發展新質生產力的優勢條件，第1行.');
	expect(link).toMatch(/#advantages--a1-factor$/);
	await page.goto(link);
	await expect(page.locator('#advantages--a1-factor')).toHaveAttribute('data-quoted', '創新');
	await expect(page.locator('#advantages--a1-advantage')).toHaveAttribute('data-quoted', next ?? '');
	await page.keyboard.press('Escape');
	await page.locator('#introduction--p2').scrollIntoViewIfNeeded();
	const from = await boxOf(page, ['#introduction--p2', '毫無疑問']);
	await page.mouse.click(from.left + 1, from.start);
	await page.locator('#economic-breakthrough--p2').scrollIntoViewIfNeeded();
	const to = await boxOf(page, ['#economic-breakthrough--p2', '大手筆']);
	await page.keyboard.down('Shift');
	await page.mouse.click(to.right - 1, to.start);
	await page.keyboard.up('Shift');
	const parts = (await copy(page)).find((line) => line.includes('[R]'));
	expect(parts, 'a number that two parts have').toContain('，2024：引言，第2段至新發展思維助力香港經濟破局，第2段.');
});

test('with the keyboard, Tab leads from the selection to the button, which is announced, and on from there', {
	tag: '@firefox',
}, async ({ page }) => {
	await page.goto('/zh-hant/introduction/');
	const { left, start } = await boxOf(page, ['#p1', '主席']);
	await page.mouse.dblclick(left + 3, start);
	for (const _ of '習近平') await page.keyboard.press('Shift+ArrowRight');
	// Engines differ in what a double click selects in Chinese.
	const words = await page.evaluate(() => String(getSelection()));
	expect(words).toMatch(/^主席習/);
	await expect(page.getByRole('status').filter({ hasText: '按Tab鍵到「引用」' })).toBeAttached();
	await page.keyboard.press('Shift+Tab');
	await expect(button(page)).not.toBeFocused();
	await page.keyboard.press('Tab');
	await expect(button(page)).toBeFocused();
	expect(await page.evaluate(() => String(getSelection()))).toBe(words);
	await page.keyboard.press('Enter');
	await expect(page.getByText('已複製引文與連結')).toBeVisible();
	expect((await paste(page)).plain.split('\n')[0]).toBe(words);
	await page.bringToFront();
	await expect(button(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('#p2 .number')).toBeFocused();
});

test('Escape and an empty selection take the button away, Escape before the marks of a search', async ({ page }) => {
	await page.goto('/zh-hant/hong-kong-model/?q=中試#p3');
	await expect(page.locator('[data-hit-bar]')).toBeVisible();
	await drag(page, ['#p3', '催化劑'], ['#p3', '催化劑']);
	await expect(button(page)).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: '已選取文字' })).toBeAttached();
	await page.keyboard.press('Escape');
	await expect(button(page)).toHaveCount(0);
	await expect(page.getByRole('status').filter({ hasText: '已選取文字' })).toHaveCount(0);
	await expect(page.locator('[data-hit-bar]')).toBeVisible();
	await drag(page, ['#p3', '捷徑'], ['#p3', '捷徑']);
	await expect(button(page)).toBeVisible();
	const { left, start } = await boxOf(page, ['#p3', '可以說']);
	await page.mouse.click(left, start);
	await expect(button(page)).toHaveCount(0);
});

test('what the site adds shows no button, and a note that is open is quoted as it stands', { tag: '@firefox' }, async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 400 });
	await page.goto('/zh-hant/economic-breakthrough/#p2');
	await drag(page, ['.site-footer', '香港中華'], ['.site-footer', '廠商聯合會']);
	expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
	await page.locator('#fnref1').click();
	await expect(page.locator('#fn1:popover-open')).toBeVisible();
	await expect(button(page)).toHaveCount(0);
	await drag(page, ['#fn1', '接近'], ['#fn1', '2,000億元']);
	await expect(button(page)).toBeVisible();
	expect(await findOddLooks(page, BUTTON), 'of a note it has nothing').toEqual([]);
	const last = await boxOf(page, ['#fn1', '2,000億元']);
	const place = await button(page).boundingBox();
	expect((place?.x ?? 0) + (place?.width ?? 0), 'it ends where the words do').toBeCloseTo(last.right, 0);
	expect((place?.y ?? 0) - last.end, 'close to them').toBeLessThan(22);
	expect(await stand(page)).toEqual({ isInWindow: true, isBeside: true, isBelow: true, isLarge: true });
	const [words, reference, link] = await copy(page);
	expect(words).toBe('接近2,000億元');
	expect(reference).toContain('，2024：註釋1.');
	expect(link).toMatch(/#fn1$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });

		test('the button bars nobody, stands clear of the words at any scroll, and moves nothing', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto('/zh-hant/introduction/');
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			await drag(page, ['#p1', '習近平'], ['#p1', '首要任務']);
			await expect(button(page)).toBeVisible();
			expect(await stand(page)).toMatchObject({ isInWindow: true, isBeside: true, isLarge: true });
			expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
			expect(await findBarriers(page)).toEqual([]);
			for (const by of [40, 60, -80, 120]) {
				await page.mouse.wheel(0, by);
				await expect.poll(async () => (await button(page).isVisible()) === false || (await stand(page)).isInWindow).toBe(true);
			}
			await page.mouse.wheel(0, 5000);
			await expect(button(page)).toBeHidden();
		});
	});
}

test.describe('on a touch screen', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('words that the system selects have the button below them, out of the way of the system’s menu', async ({ page }) => {
		await page.goto('/zh-hant/introduction/');
		// No browser without a screen selects by a long press; the system does it without an event of a pointer.
		await page.locator('#p1').evaluate((passage) => {
			const words = [...passage.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
			if (words) getSelection()?.setBaseAndExtent(words, 50, words, 55);
		});
		await expect(button(page)).toBeVisible();
		expect(await stand(page)).toEqual({ isInWindow: true, isBeside: true, isBelow: true, isLarge: true });
		const words = await page.evaluate(() => String(getSelection()));
		expect(words).toHaveLength(5);
		const box = (await button(page).boundingBox()) ?? { x: 0, y: 0 };
		await page.touchscreen.tap(box.x + 22, box.y + 22);
		await expect(page.getByText('已複製引文與連結')).toBeVisible();
		expect((await paste(page)).plain.split('\n')[0]).toBe(words);
	});
});

test('a selection with the clipboard refused is told of, and the address of the page becomes the link', {
	tag: '@firefox',
}, async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.write = () => Promise.reject(new Error('refused'));
		document.execCommand = () => false;
	});
	await page.goto('/zh-hant/introduction/');
	await drag(page, ['#p2', '必由之'], ['#p2', '必由之']);
	await button(page).click();
	await expect(page.getByText('瀏覽器不允許複製；請複製地址列的連結。')).toBeVisible();
	expect(page.url()).toMatch(/introduction\/\?quote=p2\.[a-z0-9.]+#p2$/);
	await expect(page.locator('[data-script-switch]')).toHaveAttribute('href', /zh-hans\/introduction\/\?quote=p2\.[a-z0-9.]+#p2$/);
	await page.reload();
	await expect(page.locator('#p2')).toHaveAttribute('data-quoted', '必由之');
});

test('words are copied where a page came over plain http, as text and as HTML', { tag: '@firefox' }, async ({
	page,
	baseURL,
}) => {
	await page.route('http://intranet.test/**', async (route) => {
		const { pathname } = new URL(route.request().url());
		await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}` }) });
	});
	await page.goto('http://intranet.test/zh-hans/introduction/');
	await drag(page, ['#p2', '必由之'], ['#p2', '必由之']);
	const [words, , link] = await copy(page);
	expect(words).toBe('必由之');
	expect(link).toMatch(/^http:\/\/intranet\.test\/zh-hans\/introduction\/\?quote=[a-z0-9.]+#p2$/);
	expect((await paste(page)).html).toMatch(
		/^<blockquote[^>]* lang="zh-Hans-CN"><p>必由之<\/p><\/blockquote><p>香港中华厂商联合会/,
	);
	// What is copied by key is what is selected then.
	await drag(page, ['#p2', '发展'], ['#p2', '发展']);
	await page.keyboard.press('ControlOrMeta+c');
	expect((await paste(page)).plain).toBe('发展');
});

test('where the script of quoting does not come, the words are copied as anywhere', async ({ page }) => {
	await page.route(/\/begin\.[^/]+$/, (route) => route.abort());
	await page.goto('/zh-hant/economic-breakthrough/');
	const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('/begin.'));
	await drag(page, ['#p2', '大手筆'], ['#p2', '並設立']);
	await refused;
	await page.keyboard.press('Control+C');
	expect((await paste(page)).plain).toBe('大手筆的投資，並設立');
	await expect(button(page)).toHaveCount(0);
});
