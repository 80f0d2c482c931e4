import { expect, type Page, test } from '@playwright/test';
import { EDITIONS } from './pages.ts';
import { back } from './visit.ts';

const INPUT = '[data-search-input]';

const keysOn = (page: Page) =>
	page.locator('[data-hit]').evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.hit));
const ready = (page: Page) => expect(page.locator('[data-search-state=ready]')).toBeAttached();

async function search(page: Page, query: string, edition = 'zh-hant') {
	await page.goto(`/${edition}/search/?q=${encodeURIComponent(query)}`);
	await ready(page);
	await expect(page.locator('[data-search-status]')).not.toHaveText(/正在|^$/);
}

/** Query, and every passage that holds it; looked up by hand in the paper. */
const TABLE: [query: string, keys: string[]][] = [
	['八大中心', ['national-contribution#p2', 'national-contribution#p5', 'strategies#s5', 'strategies#s5-m1', 'strategies#s5-m2']],
	[
		'「八大中心」',
		['national-contribution#p2', 'national-contribution#p5', 'strategies#s5', 'strategies#s5-m1', 'strategies#s5-m2'],
	],
	['臺階', ['introduction#p2']],
	['路綫圖', ['hong-kong-model#p4']],
	['市場推廣', ['favourable-conditions#p7', 'advantages#a2-advantage']],
	['巿場推廣', ['favourable-conditions#p7', 'advantages#a2-advantage']],
	['市场推广', ['favourable-conditions#p7', 'advantages#a2-advantage']],
	['ＥＳＧ', ['favourable-conditions#p6', 'national-contribution#p4', 'advantages#a4-e2']],
	['esg', ['favourable-conditions#p6', 'national-contribution#p4', 'advantages#a4-e2']],
	['20+8', ['hong-kong-model#p4']],
	['2,000億元', ['economic-breakthrough#fn1']],
	['1.6萬億', ['hong-kong-model#p4']],
	['Sold by HK', ['national-contribution#p3', 'strategies#s6-m1']],
	['「Sold by HK」', ['national-contribution#p3', 'strategies#s6-m1']],
	['生産力 實施方案', ['hong-kong-model#p4']],
	['2542 8611', ['cover#notice']],
	['專題討論之三', ['cover#series']],
	['關鍵要素', ['favourable-conditions#p1', 'advantages#c1']],
	[
		'例如，酒文化是中外文化交流互動的一個獨特領域，尤其是中國獨特的白酒文化越來越受到本港和海外民眾的接受和青睞。',
		['national-contribution#p4'],
	],
	['國潮 白酒', ['national-contribution#p4', 'strategies#s6-m2']],
	['火星', []],
];

for (const edition of EDITIONS) {
	test.describe(`search in ${edition}`, () => {
		for (const [query, keys] of TABLE) {
			test(`finds for ${query} exactly the passages that hold it`, async ({ page }) => {
				await search(page, query, edition);
				expect(await keysOn(page)).toEqual(keys);
			});
		}
	});
}

test('words parted by a space may stand anywhere in a passage, words in quotation marks stand together', async ({ page }) => {
	await search(page, 'Sold by HK');
	expect(await keysOn(page)).toEqual(['national-contribution#p3', 'strategies#s6-m1']);
	await search(page, '"HK by"');
	expect(await keysOn(page)).toEqual([]);
});

test('a hit shows its place, its words in the edition’s script and every occurrence', async ({ page }) => {
	await search(page, '品牌門戶', 'zh-hans');
	await expect(page.locator('[data-search-status]')).toHaveText('找到2段，见于2个部分。');
	await expect(page.locator('[data-search-status]')).toHaveAttribute('role', 'status');
	const hit = page.locator('[data-hit="strategies#s4-m3"]');
	await expect(hit.getByRole('link')).toHaveText('策略4，措施3');
	await expect(hit.locator('mark')).toHaveText(['品牌门户']);
	await expect(hit.locator('p')).toHaveText(/^以品牌经济为例，.*小批量生产基地。$/);
	await search(page, '力');
	const first = page.locator('[data-hit="introduction#p1"]');
	await expect(first.locator('mark')).toHaveText(['力', '力']);
});

test('an excerpt cuts no English word in two', async ({ page }) => {
	await search(page, '香港品牌');
	const dropped = await page.locator('[data-hit="favourable-conditions#p7"] .far').first().textContent();
	expect(dropped).toMatch(/\($/);
});

test('a query without letters or digits says what to type', async ({ page }) => {
	await search(page, '！，「」');
	await expect(page.locator('[data-search-status]')).toContainText('請輸入要找的詞語');
	expect(await keysOn(page)).toEqual([]);
});

test('a query that finds nothing says so and offers terms that come near', async ({ page }) => {
	await search(page, '港版實驗品牌');
	await expect(page.locator('[data-search-status]')).toHaveText('全文沒有包含這些字詞的段落。');
	await page.locator('.hint').getByRole('link', { name: '香港品牌' }).click();
	await expect(page).toHaveURL(/zh-hant\/terms\/#t-/);
	await expect(page.getByRole('heading', { name: /^香港品牌/ })).toBeInViewport();
});

test('typing renews the hits and the address, and leaves the history alone', async ({ page }) => {
	await page.goto('/zh-hant/about/');
	await page.goto('/zh-hant/search/');
	await page.locator(INPUT).pressSequentially('中試');
	await expect(page.locator('[data-hit]')).toHaveCount(4);
	await expect(page).toHaveURL('/zh-hant/search/?q=%E4%B8%AD%E8%A9%A6');
	await back(page);
	await expect(page).toHaveURL('/zh-hant/about/');
});

test('nothing is searched while an input method composes', async ({ page }) => {
	await page.goto('/zh-hant/search/');
	const input = page.locator(INPUT);
	await input.focus();
	const session = await page.context().newCDPSession(page);
	await session.send('Input.imeSetComposition', { text: 'zhong', selectionStart: 5, selectionEnd: 5 });
	await expect(input).toHaveValue('zhong');
	await expect(page).toHaveURL('/zh-hant/search/');
	await expect(page.locator('[data-search-status]')).toContainText('輸入詞語');
	await session.send('Input.insertText', { text: '中試' });
	await expect(page.locator('[data-hit]')).toHaveCount(4);
});

test('the keys do what people expect', async ({ page }) => {
	await page.goto('/zh-hant/hong-kong-model/');
	await page.keyboard.press('/');
	await expect(page.locator('input[name=q]')).toBeFocused();
	await page.keyboard.type('中試');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/zh-hant/search/?q=%E4%B8%AD%E8%A9%A6');
	await expect(page.locator('[data-hit]')).toHaveCount(4);
	await page.keyboard.press('Control+k');
	await expect(page.locator(INPUT)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-hit="hong-kong-model#p3"] a')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-hit="hong-kong-model#p6"] a')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(page.locator(INPUT)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator(INPUT)).toHaveValue('');
	await expect(page.locator('[data-hit]')).toHaveCount(0);
});

test('the key / can be given back to whoever needs it', async ({ page }) => {
	await page.goto('/zh-hant/search/');
	await page.getByRole('checkbox', { name: /按「\/」鍵/ }).uncheck();
	await page.goto('/zh-hant/hong-kong-model/');
	await page.keyboard.press('/');
	await expect(page.locator('input[name=q]')).not.toBeFocused();
});

test('a hit opens its passage, marked, with the way to the next hit and back to the results', async ({ page }) => {
	await search(page, '中試');
	await page.locator('[data-hit="hong-kong-model#p6"] a').click();
	await expect(page).toHaveURL('/zh-hant/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6#p6');
	await expect(page.locator('#p6')).toBeInViewport();
	const bar = page.getByRole('navigation', { name: '搜尋結果導覽' });
	await expect(bar).toContainText('2 / 4');
	const marked = (name: string) =>
		page.evaluate((of) => [...(CSS.highlights.get(of) ?? [])].map((range) => (range as Range).toString()), name);
	expect(await marked('current-hit')).toEqual(['中試']);
	expect((await marked('hit')).length).toBeGreaterThan(2);
	await bar.getByRole('link', { name: '下一處' }).click();
	await expect(page).toHaveURL('/zh-hant/strategies/?q=%E4%B8%AD%E8%A9%A6#s2');
	await expect(bar).toContainText('3 / 4');
	await page.keyboard.press('Alt+S');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	expect(await marked('current-hit')).toEqual(['中试']);
	await page.getByRole('link', { name: '返回结果' }).click();
	await expect(page).toHaveURL('/zh-hans/search/?q=%E4%B8%AD%E8%A9%A6');
	await expect(page.locator('[data-hit]')).toHaveCount(4);
});

test('back returns to the results as they were', async ({ page }) => {
	await search(page, '香港');
	const hit = page.locator('[data-hit="hong-kong-model#p8"] a');
	await hit.scrollIntoViewIfNeeded();
	const scroll = await page.evaluate(() => scrollY);
	expect(scroll).toBeGreaterThan(500);
	await hit.click();
	await expect(page).toHaveURL(/hong-kong-model/);
	await back(page);
	await expect(page.locator('[data-hit]').first()).toBeAttached();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scroll - 3);
	expect(await page.evaluate(() => scrollY)).toBeLessThan(scroll + 3);
});

test('no query, however hostile, throws, hangs or reaches the page as markup', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto('/zh-hant/search/');
	for (const query of [
		'<img src=x onerror=alert(1)>',
		'"><script>alert(1)</script>',
		'\u202E發展\u202C',
		'\uD800',
		'(.*)+$',
		'\\"',
		'"'.repeat(50),
		'𠮷𠮷',
		'\u0000新',
		'發展'.repeat(50_000),
		'😀',
		'a\u0301',
		'zzpz',
	]) {
		await page.locator(INPUT).evaluate((input: HTMLInputElement, value) => {
			input.value = value;
			input.dispatchEvent(new InputEvent('input'));
		}, query);
		await ready(page);
		expect(await page.locator('main img, main script:not([type])').count()).toBe(0);
	}
	expect(errors).toEqual([]);
});
