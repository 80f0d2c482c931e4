import { expect, type Page, test } from '@playwright/test';
import { withSite } from '../../support/site.ts';
import { back, holdBack, wheelTo } from '../../support/visit.ts';

const LINK = 'a[data-script-switch]';
const HERE = '/zh-hant/hong-kong-model/';
const TWIN = '/zh-hans/hong-kong-model/';

const twinOf = (path: string) => (path.includes('hant') ? path.replace('hant', 'hans') : path.replace('hans', 'hant'));
const isTwin = ({ pathname }: URL) => pathname === TWIN;

/** Waits until the twin page has been fetched ahead, as a reader does who reads for a second. */
async function open(page: Page, path: string) {
	const twin = new URL(twinOf(path), 'http://site').pathname;
	const fetched = page.waitForResponse((response) => new URL(response.url()).pathname === twin);
	await page.goto(path);
	await (await fetched).finished();
}

/**
 * On this machine both scripts have fonts of one height; elsewhere words of one script take more room than those of the
 * other. Not every engine holds a place by itself.
 */
const makeTaller = (page: Page, lang: string) =>
	page.evaluate((of) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			`:root { overflow-anchor: none } :lang(${of}) main :is(p:not(.without-search), li, td) { padding-bottom: 9px }`,
		);
		document.adoptedStyleSheets.push(sheet);
	}, lang);

/** Where a finger or a pointer meets the switch. */
async function placeOfSwitch(page: Page): Promise<[x: number, y: number]> {
	const box = await page.locator(LINK).boundingBox();
	if (!box) throw new Error('no switch');
	return [box.x + box.width / 2, box.y + box.height / 2];
}

const press = async (page: Page, options: { button?: 'left' | 'middle' } = {}) =>
	page.mouse.click(...(await placeOfSwitch(page)), options);

/** The edition that each part of the page is of. */
const editionsOn = (page: Page) =>
	page.evaluate(() => {
		const edition = (isSimplified: boolean) => (isSimplified ? 'zh-hans' : 'zh-hant');
		return {
			address: location.pathname.split('/')[1],
			lang: edition(document.documentElement.lang === 'zh-Hans-CN'),
			title: edition(document.title === '深掘潜力打造“港版新质生产力” · 探索香港新质生产力的发展之道'),
			heading: edition(document.querySelector('h1')?.textContent === '深掘潜力打造“港版新质生产力”'),
			words: edition(document.querySelector('#p6')?.textContent?.includes('中试') === true),
			switch: edition(document.querySelector('a[data-script-switch] [lang]')?.textContent === '繁體'),
		};
	});
const all = (edition: string) =>
	Object.fromEntries(['address', 'lang', 'title', 'heading', 'words', 'switch'].map((part) => [part, edition]));

const heightOf = (page: Page, key: string) =>
	page.evaluate((wanted) => document.querySelector(`[data-passage="${wanted}"]`)?.getBoundingClientRect().top ?? Number.NaN, key);

for (const [width, path, key, height = 800, top = 60] of [
	[1280, '/zh-hant/hong-kong-model/', 'hong-kong-model#p5'],
	[390, '/zh-hans/economic-breakthrough/', 'economic-breakthrough#p6'],
	[390, '/zh-hant/advantages/', 'advantages#a3-e2'],
	[390, '/zh-hans/strategies/', 'strategies#s4-m2'],
	// It fills the window.
	[390, '/zh-hant/full/', 'national-contribution#p3', 200, -10],
] as const) {
	test(`${path} keeps ${key} where it is, ${width} px wide`, {
		tag: path.includes('strategies') ? '@firefox' : [],
	}, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, path);
		await makeTaller(page, 'zh-Hans');
		// Right below the header, it is what is held.
		await wheelTo(page, `[data-passage="${key}"]`, top);
		const before = await heightOf(page, key);
		for (const shown of [twinOf(path), path]) {
			await page.keyboard.press('Alt+S');
			await expect(page).toHaveURL(shown);
			expect(Math.abs((await heightOf(page, key)) - before)).toBeLessThan(2);
		}
	});
}

test('the whole page changes: words, title, language, labels and the way back', async ({ page }) => {
	await open(page, HERE);
	// AltGr is both, and types a letter.
	await page.keyboard.press('Control+Alt+S');
	expect(await editionsOn(page)).toEqual(all('zh-hant'));
	await press(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	expect(await editionsOn(page)).toEqual(all('zh-hans'));
	await expect(page.getByRole('navigation', { name: '目录' })).toBeVisible();
	await expect(page.locator(LINK)).toHaveAttribute('hreflang', 'zh-Hant-HK');
	await expect(page.locator('a[rel=next]')).toHaveAttribute('href', '/zh-hans/national-contribution/');
	await expect(page.locator('[data-switch-status]')).toHaveText('已转换文字版本');
	const switched = await page.locator('main').innerHTML();
	await page.reload();
	expect(await page.locator('main').innerHTML()).toBe(switched);
});

test('nothing is asked of the server after the click', async ({ page }) => {
	await open(page, '/zh-hant/full/');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	for (const lang of ['zh-Hans-CN', 'zh-Hant-HK', 'zh-Hans-CN']) {
		await press(page);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
	}
	expect(requests).toEqual([]);
});

test.describe('any number of presses end in one edition', () => {
	for (const presses of [2, 3]) {
		test(`${presses} before the twin has come`, async ({ page }) => {
			const release = await holdBack(page, isTwin);
			await page.goto(`${HERE}#p6`);
			const place = await placeOfSwitch(page);
			for (let times = 0; times < presses; times++) await page.mouse.click(...place);
			expect(await editionsOn(page)).toEqual(all('zh-hant'));
			release();
			await expect(page).toHaveURL(`${TWIN}#p6`);
			expect(await editionsOn(page)).toEqual(all('zh-hans'));
			await press(page);
			await expect(page).toHaveURL(`${HERE}#p6`);
			expect(await editionsOn(page)).toEqual(all('zh-hant'));
		});
	}

	test('seven as fast as they can be, when the twin is there', async ({ page }) => {
		await open(page, HERE);
		const place = await placeOfSwitch(page);
		await page.mouse.move(...place);
		for (let times = 0; times < 7; times++) {
			await page.mouse.down();
			await page.mouse.up();
		}
		await expect.poll(() => editionsOn(page)).toEqual(all('zh-hans'));
	});

	test('one when the twin fails, one when the host has an error, and another when it does not', async ({ page }) => {
		await page.route(isTwin, (route) => route.abort());
		await page.goto(HERE);
		await page.evaluate(() => Object.assign(window, { isSamePage: true }));
		await press(page);
		await expect(page.getByRole('alert')).toHaveText('未能載入另一文字版本，請檢查網絡後再試。');
		await page.route(isTwin, (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>down</h1>' }));
		const asked = page.waitForResponse((response) => response.request().method() === 'HEAD');
		await press(page);
		await asked;
		await expect(page.getByRole('alert')).toBeVisible();
		expect(await editionsOn(page)).toEqual(all('zh-hant'));
		await page.unroute(isTwin);
		await press(page);
		await expect.poll(() => editionsOn(page)).toEqual(all('zh-hans'));
		await expect(page.getByRole('alert')).toBeHidden();
		expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
	});
});

// It makes no click of a tap there.
test.describe('on a touch screen', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('two taps before the twin has come do what one does', async ({ page }) => {
		const release = await holdBack(page, isTwin);
		await page.goto(HERE);
		const place = await placeOfSwitch(page);
		await page.touchscreen.tap(...place);
		await page.touchscreen.tap(...place);
		release();
		await expect.poll(() => editionsOn(page)).toEqual(all('zh-hans'));
	});
});

test('without a network the page stays, and says so, in either script', async ({ page }) => {
	// Such a connection fetches nothing ahead.
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	await withSite({}, async ({ address, cut }) => {
		await page.goto(`${address}zh-hans/hong-kong-model/#p6`);
		await cut();
		await press(page);
		await expect(page.getByRole('alert')).toHaveText('未能加载另一文字版本，请检查网络后再试。');
		await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
		await expect(page).toHaveURL(`${address}zh-hans/hong-kong-model/#p6`);
		expect(await editionsOn(page)).toEqual(all('zh-hans'));
	});
});

test('a twin that only a page of its own can have is loaded as one', async ({ page }) => {
	await page.route(isTwin, (route) => (route.request().resourceType() === 'xhr' ? route.abort() : route.continue()));
	await page.goto(`${HERE}?from=mail#p6`);
	await press(page);
	await expect(page).toHaveURL(`${TWIN}?from=mail#p6`);
	await expect.poll(() => editionsOn(page)).toEqual(all('zh-hans'));
});

test('a twin of another build, with other elements, is loaded as a page', async ({ page }) => {
	await page.route(isTwin, async (route) => {
		const answer = await route.fetch();
		await route.fulfill({ response: answer, body: (await answer.text()).replace('</body>', '<p>新</p></body>') });
	});
	await page.goto(HERE);
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	await press(page);
	await expect(page.getByText('新', { exact: true })).toBeVisible();
	await expect.poll(() => editionsOn(page)).toEqual(all('zh-hans'));
	expect(await page.evaluate(() => 'isSamePage' in window)).toBe(false);
});

test('the page before is one step back, however often a page was switched', { tag: '@firefox' }, async ({ page }) => {
	await page.goto('/zh-hant/introduction/');
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL('/zh-hant/economic-breakthrough/');
	await page.waitForLoadState('networkidle');
	for (let times = 0; times < 21; times++) {
		await press(page);
		await expect(page).toHaveURL(`/${times % 2 === 0 ? 'zh-hans' : 'zh-hant'}/economic-breakthrough/`);
	}
	await back(page);
	await expect(page).toHaveURL('/zh-hant/introduction/');
	await page.goForward();
	await expect(page).toHaveURL('/zh-hans/economic-breakthrough/');
	await expect(page.locator('#p1')).toContainText('二战结束');
});

test('back to a passage that was read in the other script shows it in this one, and so does a reload', {
	tag: '@firefox',
}, async ({ page }) => {
	await open(page, `${HERE}#p6`);
	await page.locator('#p5 .number').click();
	await expect(page).toHaveURL(`${HERE}#p5`);
	await press(page);
	await expect(page).toHaveURL(`${TWIN}#p5`);
	await back(page);
	await expect(page).toHaveURL(`${TWIN}#p6`);
	expect(await editionsOn(page)).toEqual(all('zh-hans'));
	await page.reload();
	await expect(page).toHaveURL(`${TWIN}#p6`);
	expect(await editionsOn(page)).toEqual(all('zh-hans'));
});

test.describe('opened in a new tab', () => {
	for (const [how, openTab] of [
		['a middle click', (page: Page) => press(page, { button: 'middle' })],
		[
			'a click with a key held',
			async (page: Page) => {
				await page.keyboard.down('ControlOrMeta');
				await press(page);
				await page.keyboard.up('ControlOrMeta');
			},
		],
		[
			'a click with Shift held',
			async (page: Page) => {
				await page.keyboard.down('Shift');
				await press(page);
				await page.keyboard.up('Shift');
			},
		],
	] as const) {
		test(`by ${how}, the switch keeps the query and the passage that was gone to`, {
			tag: how.includes('middle') ? '@firefox' : [],
		}, async ({ page, context }) => {
			await page.goto(`${HERE}?q=%E4%B8%AD%E8%A9%A6#p3`);
			await page.locator('#p5 .number').click();
			const [opened] = await Promise.all([context.waitForEvent('page'), openTab(page)]);
			await expect(opened).toHaveURL(`${TWIN}?q=%E4%B8%AD%E8%A9%A6#p5`);
			expect(await editionsOn(page)).toEqual(all('zh-hant'));
		});
	}

	test('it keeps what was typed into the search field', async ({ page, context }) => {
		await page.goto('/zh-hant/search/?q=%E4%B8%AD%E8%A9%A6');
		await page.locator('[data-search-input]').fill('品牌');
		await expect(page).toHaveURL('/zh-hant/search/?q=%E5%93%81%E7%89%8C');
		const [opened] = await Promise.all([context.waitForEvent('page'), press(page, { button: 'middle' })]);
		await expect(opened).toHaveURL('/zh-hans/search/?q=%E5%93%81%E7%89%8C');
	});
});

test.describe('what scripts have added stays', () => {
	test('a table keeps its buttons and its order, also one that was sorted before the twin came', async ({ page }) => {
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
	});

	test('rows sorted by words stand in the order of the script that is shown', async ({ page }) => {
		await open(page, '/zh-hans/figures/');
		await page.getByRole('button', { name: '所指' }).click();
		const rows = () => page.locator('tbody tr').evaluateAll((all) => all.map(({ id }) => id));
		const order = await rows();
		await press(page);
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
		expect(await rows()).not.toEqual(order);
		await press(page);
		await expect.poll(rows).toEqual(order);
	});

	test('a note that is open stays open, in the words of the script that is shown', { tag: '@firefox' }, async ({ page }) => {
		await open(page, '/zh-hant/economic-breakthrough/');
		await page.locator('#fnref1').click();
		await expect(page.locator('#fn1:popover-open')).toContainText('元');
		await page.keyboard.press('Alt+S');
		await expect(page.locator('#fn1:popover-open')).toContainText('亿');
		await expect(page.locator('#fn1')).toBeFocused();
	});
});

test('selection, focus and an open disclosure survive', { tag: '@firefox' }, async ({ page }) => {
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
	expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(focused);
	await expect(page.locator('.cite')).toHaveAttribute('open', '');
});

test('a search keeps its query, its hits and the reader’s place among them', async ({ page }) => {
	const warmed = page.waitForResponse(/zh-hans(-0)?\.json/);
	await page.goto('/zh-hant/search/?q=品牌');
	await (await warmed).finished();
	const keys = () => page.locator('[data-hit]').evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.hit));
	const before = await keys();
	await page.locator('[data-hit="advantages#a2-e2"] a').focus();
	await makeTaller(page, 'zh-Hans');
	const height = (await page.locator('[data-hit="advantages#a2-e2"]').boundingBox())?.y ?? 0;
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL('/zh-hans/search/?q=%E5%93%81%E7%89%8C');
	await expect(page.locator('[data-search-status]')).toContainText('见于');
	await expect(page.locator('[data-hit="advantages#a2-e2"]')).toContainText('国际市场');
	expect(await keys()).toEqual(before);
	await expect(page.locator('[data-hit="advantages#a2-e2"] a')).toBeFocused();
	expect(Math.abs(((await page.locator('[data-hit="advantages#a2-e2"]').boundingBox())?.y ?? 0) - height)).toBeLessThan(2);
	await expect(page.locator('[data-search-input]')).toHaveValue('品牌');
});

test('the index of terms changes its order and keeps the term where it is, with the focus, and the page as long as it was', async ({
	page,
}) => {
	await open(page, '/zh-hans/terms/');
	await makeTaller(page, 'zh-Hant');
	await page.keyboard.press('Alt+S');
	await expect(page.getByRole('heading', { name: '4畫', exact: true })).toBeAttached();
	expect(await page.evaluate(() => scrollY), 'who is at the top stays there').toBe(0);
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
});

test('the choice leads the first page, and a link to an edition shows that edition', async ({ page }) => {
	await open(page, '/zh-hant/introduction/');
	await press(page);
	await expect(page).toHaveURL('/zh-hans/introduction/');
	await page.goto('/');
	await expect(page).toHaveURL('/zh-hans/');
	await page.goto('/zh-hant/about/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await page.goto('/');
	await expect(page).toHaveURL('/zh-hans/');
});

test('nothing is fetched ahead on a connection that asks to save data, and the switch still works', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto('/zh-hant/introduction/');
	// What is fetched ahead is asked for in the first idle moment after the page and its scripts have come.
	await page.waitForLoadState('networkidle');
	await page.evaluate(
		() =>
			new Promise((resolve) => ('requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: 1000 }) : resolve(0))),
	);
	expect(requests).not.toContain('/zh-hans/introduction/');
	await press(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
});

test('a line slower than anybody waits for still ends in the other script', async ({ page }) => {
	await page.route('**/zh-hans/introduction/', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 4500));
		await route.continue();
	});
	await page.goto('/zh-hant/introduction/');
	await press(page);
	await expect(page).toHaveURL('/zh-hans/introduction/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	await expect(page.locator('[data-switch-failed]')).toBeHidden();
});
