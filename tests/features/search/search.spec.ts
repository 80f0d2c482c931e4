import { expect, test } from '@playwright/test';
import { paste } from '../../support/copied.ts';
import { keysOn, search } from '../../support/search.ts';
import { drag } from '../../support/select-words.ts';
import { back, holdBack } from '../../support/visit.ts';

const INPUT = '[data-search-input]';

test('a hit shows its place, its words in the edition’s script and every occurrence, what stands around each, with dots for the rest, and cuts no English word in two', async ({
	page,
}) => {
	await search(page, '品牌門戶', 'zh-hans');
	await expect(page.locator('[data-search-status]')).toHaveText('找到2段，见于2个部分。');
	await expect(page.locator('[data-search-status]')).toHaveAttribute('role', 'status');
	const hit = page.locator('[data-hit="strategies#s4-m3"]');
	await expect(hit.getByRole('link')).toHaveText('策略四，措施3');
	await expect(hit.locator('mark')).toHaveText(['品牌门户']);
	await expect(page.locator('.hits h2')).toHaveText([/ 1$/, / 1$/]);
	// It would come into sight by and by.
	await expect(page.locator('[data-without-search]')).toHaveAttribute('hidden');
	await expect(hit.locator('p')).toHaveText(/^以品牌经济为例，.*小批量生产基地。$/);
	await page.locator(INPUT).fill('力');
	const first = page.locator('[data-hit="introduction#p1"]');
	await expect(first.locator('mark')).toHaveText(['力', '力']);
	// What follows the dots begins no line in print either.
	const begins = await page.locator('.far').evaluateAll((all) => all.map((far) => far.nextSibling?.textContent?.[0]));
	expect(begins.length).toBeGreaterThan(20);
	expect(begins.filter((character) => /[，。、；：！？”’》）)]/.test(character ?? ''))).toEqual([]);
	// Nor has a bracket its partner out of sight.
	const ends = await page.locator('.far').evaluateAll((all) => all.map((far) => [far.nextSibling, far.textContent?.at(-1)]));
	expect(ends.filter(([next, character]) => next && /[“‘《（(]/.test(`${character}`))).toEqual([]);

	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL(/zh-hant/);
	await page.locator(INPUT).fill('香港品牌');
	const dropped = await page.locator('[data-hit="favourable-conditions#p7"] .far').first().textContent();
	expect(dropped).toMatch(/「香港檢測」$/);
	await expect(page.locator('.far:not([aria-hidden=true])'), 'nor is it read out').toHaveCount(0);
	const shown = await page
		.locator('[data-hit="favourable-conditions#p7"] p')
		.evaluate((words) =>
			[...words.childNodes].map((part) => (part instanceof Element ? part.className || part.tagName : part.textContent)),
		);
	expect(shown).toEqual([
		'',
		'dots',
		'far',
		expect.stringMatching(/^\(Tested by Hong Kong\).{12,20}$/),
		'MARK',
		expect.stringMatching(/^.{77}$/),
		'MARK',
		expect.stringMatching(/^.{36,40}$/),
		'dots',
		'far',
		'',
	]);
	await page.locator(INPUT).fill('政府');
	const short = page.locator('[data-hit="hong-kong-model#p2"] .far');
	await expect.poll(() => short.allTextContents(), 'a dozen characters too').toContainEqual(expect.stringMatching(/^.{12}$/));
	await page.locator(INPUT).fill('方品質體');
	const mark = page.locator('[data-hit="favourable-conditions#p7"] mark');
	await expect(mark).toHaveText(['方品質體']);
	expect(await mark.evaluate((words) => words.nextSibling?.textContent)).toMatch(/\(Tested by Hong Kong$/);
	await page.locator(INPUT).fill('興經濟體');
	const before = page.locator('[data-hit="economic-breakthrough#p1"] mark');
	await expect(before).toHaveText(['興經濟體']);
	expect(await before.evaluate((words) => words.nextSibling?.textContent), 'nor a number').toMatch(/隨著中國在1970$/);
	await page.locator(INPUT).fill('中試 & 轉化');
	const whole = '/zh-hant/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6+%26+%E8%BD%89%E5%8C%96#p3';
	await expect(page.locator('[data-hit="hong-kong-model#p3"] a'), 'all that was asked goes along').toHaveAttribute('href', whole);
});

test('who copies across the dots of a hit has the paper’s sentence, not two halves of it; hits say what was asked in the tab and, on paper, above them, in the script that is shown', async ({
	page,
}) => {
	await search(page, '白酒');
	const hit = '[data-hit="national-contribution#p4"] p';
	await drag(page, [hit, '講好中國'], [hit, '認可度']);
	await page.keyboard.press('ControlOrMeta+c');
	expect((await paste(page)).plain).toBe('講好中國紅酒故事」，進一步提升中國紅酒品牌在海外市場的影響力和認可度');

	const asks = async (query: string) => {
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(page.locator('[data-own-address]')).toHaveText(new RegExp(`/zh-han[st]/search/\\?q=${query}$`));
	};
	const says = async (title: string, heading: string) => {
		await expect(page).toHaveTitle(title);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('h1')).toHaveText(heading, { useInnerText: true });
		await asks('「中试」');
		await page.emulateMedia({ media: 'screen' });
		await expect(page.locator('h1')).toHaveText(heading.slice(0, 2), { useInnerText: true });
	};
	const inTraditional = ['搜尋：「中试」 · 探索香港新質生產力的發展之道', '搜尋：「中试」'] as const;
	// The page came with another query.
	await page.locator(INPUT).fill('「中试」');
	await says(...inTraditional);
	await page.keyboard.press('Alt+S');
	await says('搜索：「中试」 · 探索香港新质生产力的发展之道', '搜索：「中试」');
	await page.keyboard.press('Alt+S');
	await says(...inTraditional);
	await page.locator(INPUT).click();
	await page.keyboard.press('Escape');
	await expect(page).toHaveTitle('搜尋 · 探索香港新質生產力的發展之道');
	await page.keyboard.insertText('「中试」');
	await says(...inTraditional);
	await page.locator(INPUT).fill('中试 港版 品牌');
	await asks('中试\\+港版\\+品牌');
	// As it can be typed.
	await page.locator(INPUT).fill('20+8 R&D 7% C#');
	await asks('20%2B8\\+R%26D\\+7%25\\+C%23');
});

test('other names of a term lead to it above the hits, a name of the contents that the paper does not hold to its place, and neither is a hit; nonsense leads to the index of terms', async ({
	page,
}) => {
	const link = (of: string) => page.locator('.hint').getByRole('link', { name: of }).first();
	const place = page.locator('[data-search-state]').getByRole('link');
	await search(page, '關於', 'zh-hans');
	expect(await keysOn(page)).toEqual(['hong-kong-model#p4']);
	await expect(place.filter({ hasText: '关于本文' })).toHaveAttribute('href', '/zh-hans/about/');
	const [about, hit] = [
		await place.filter({ hasText: '关于本文' }).boundingBox(),
		await page.locator('[data-hit]').boundingBox(),
	];
	expect(about?.y, 'above the hit').toBeLessThan(hit?.y ?? 0);
	for (const key of ['ArrowDown', 'Escape']) await page.keyboard.press(key);
	expect(await page.evaluate(() => document.activeElement?.tagName), 'keys of who is elsewhere lead nowhere').toBe('BODY');
	await page.locator(INPUT).fill('关于 的');
	await expect(place.filter({ hasText: '关于本文' }), 'above the same hit').toHaveCount(0);
	expect(await keysOn(page)).toEqual(['hong-kong-model#p4']);
	await page.locator(INPUT).fill('大湾区');
	await expect(link('粤港澳大湾区'), 'above hits too').toBeVisible();
	expect(await keysOn(page)).toEqual(['introduction#p2']);
	await page.locator(INPUT).fill('zhongguo');
	await expect(place.filter({ hasText: '改用词汇索引' })).toBeVisible();
	await expect(page.locator('[data-near]')).toHaveCount(0);
	await expect(page.locator('[data-search-state]')).not.toContainText('ESG');
	await page.locator(INPUT).fill('人工智慧');
	await expect(link('人工智能'), 'apart from the next').toHaveCSS('margin-right', '16px');
	expect(await keysOn(page)).toEqual([]);
	await page.locator(INPUT).fill('beibuduhui');
	await link('北部都会区').click();
	await expect(page).toHaveURL(/\/zh-hans\/terms\/#t-/);
	await expect(page.getByRole('heading', { name: /^北部都会区/ })).toBeInViewport();

	await search(page, '引言 火星');
	await expect(place.filter({ hasText: '引言' })).toHaveCount(0);
	await page.locator(INPUT).fill('Northern Metropolis');
	await expect(link('北部都會區'), 'and not broken').toHaveCSS('display', 'inline-block');
	expect(await keysOn(page)).toEqual([]);
	await page.locator(INPUT).fill('hong kong');
	await expect(page.locator('.hint', { hasText: /^相關詞彙：\S+ \S+/ }), 'with a space between').toBeVisible();
	await page.locator(INPUT).fill('zung si');
	await expect(link('中試')).toHaveAttribute('href', '/zh-hant/terms/#t-中試');
	await page.locator(INPUT).fill('引言');
	await expect(place.filter({ hasText: '引言' })).toBeVisible();
	expect(await keysOn(page)).toEqual([]);
	await place.filter({ hasText: '引言' }).click();
	await expect(page).toHaveURL('/zh-hant/introduction/');
});

test('a query without letters or digits says what to type, numerals in Chinese that they are other words than a number; where nothing is exact, the nearest passages are told as such, and terms that come near', async ({
	page,
}) => {
	await search(page, '！，「」');
	const status = page.locator('[data-search-status]');
	await expect(status).toContainText('請輸入要找的詞語');
	expect(await keysOn(page)).toEqual([]);
	await page.locator(INPUT).fill('');
	await expect(status).toContainText('空格分開的詞');
	const words = await status.evaluateHandle((message) => message.firstChild);
	await page.locator(INPUT).fill(' ');
	await expect(page).toHaveURL('/zh-hant/search/?q=+');
	expect(await status.evaluate((message, before) => message.firstChild === before, words), 'it is read out once').toBe(true);
	await page.locator(INPUT).fill('約兩千億');
	await expect(page.locator('[data-search-state]')).toContainText('2000也找到2,000');
	await page.locator(INPUT).fill('2000億');
	await expect.poll(() => keysOn(page)).toEqual(['economic-breakthrough#fn1']);

	await page.locator(INPUT).fill('香港科技創新');
	await expect(page.getByRole('heading', { name: /^最接近的段落/ })).toBeVisible();
	expect(await keysOn(page)).toEqual([]);
	await expect(page.locator('.hint').getByRole('link')).toHaveCount(8);
	const near = page.locator('[data-near="economic-breakthrough#p2"]');
	await expect(near).toContainText('香港創新科技發展藍圖');
	await expect(near.locator('mark').last(), 'what it shares with the query is marked').toHaveText('香港創新科技');
	await expect(near.getByRole('link')).toHaveAttribute('href', '/zh-hant/economic-breakthrough/#p2');
	await near.locator('p').click({ clickCount: 3 });
	await page.keyboard.press('Alt+S');
	await expect(near).toContainText('香港创新科技发展蓝图');
	expect(await page.evaluate(() => String(getSelection())), 'it stays selected').toContain('香港创新科技发展蓝图');
	await page.keyboard.press('Alt+S');
	await expect(near).toContainText('香港創新科技發展藍圖');
	// The same passage is a hit now, and then only comes near.
	for (const [query, count, hits] of [
		['三分一', 1, []],
		['三分之一', 0, ['favourable-conditions#p6']],
		['三分一', 1, []],
	] as const) {
		await page.locator(INPUT).fill(query);
		await expect(status).toHaveText(count ? /^全文沒有/ : /^找到1段/);
		await expect(page.locator('[data-near]')).toHaveCount(count);
		expect(await keysOn(page)).toEqual(hits);
	}
	await page.locator(INPUT).fill('一版實驗品牌');
	await expect(page.locator('.hint').getByRole('link', { name: '香港品牌' })).toBeVisible();
	await expect(status).toHaveText('全文沒有包含這些字詞的段落。');
	await expect(page.locator('[data-search-state]'), 'one numeral is no number').not.toContainText('2000');
	await page.locator('.hint').getByRole('link', { name: '香港品牌' }).click();
	await expect(page).toHaveURL(/zh-hant\/terms\/#t-/);
	await expect(page.getByRole('heading', { name: /^香港品牌/ })).toBeInViewport();
});

test('typing renews the hits and the address and leaves the history alone, and back returns to the results as they were', async ({
	page,
}) => {
	await page.goto('/zh-hant/about/');
	await page.goto('/zh-hant/search/');
	await page.locator(INPUT).pressSequentially('中試');
	await expect(page.locator('[data-hit]')).toHaveCount(4);
	await expect(page).toHaveURL('/zh-hant/search/?q=%E4%B8%AD%E8%A9%A6');
	await page.locator(INPUT).fill('香港');
	await expect(page).toHaveURL(/q=%E9%A6%99%E6%B8%AF$/);
	const hit = page.locator('[data-hit="hong-kong-model#p8"] a');
	await hit.scrollIntoViewIfNeeded();
	const scroll = await page.evaluate(() => scrollY);
	expect(scroll).toBeGreaterThan(500);
	await hit.click();
	await expect(page).toHaveURL(/hong-kong-model/);
	// A page that is as short as without hits when it has come is not scrolled down by the browser itself.
	const release = await holdBack(page, ({ pathname }) => pathname.startsWith('/search-data/'));
	await back(page);
	await page.waitForLoadState();
	await expect(page.locator('[data-search-state=loading]')).toBeAttached();
	release();
	await expect(page.locator('[data-hit]').first()).toBeAttached();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scroll - 3);
	expect(await page.evaluate(() => scrollY)).toBeLessThan(scroll + 3);
	// As Safari and Firefox do where a key is held down that repeats itself.
	await page.evaluate(() => {
		history.replaceState = () => {
			throw new DOMException('Too many calls', 'SecurityError');
		};
	});
	await page.locator(INPUT).fill('中試');
	await expect(page.locator('[data-hit]'), 'the hits go on').toHaveCount(4);
	await back(page);
	await expect(page, 'before anything was typed').toHaveURL('/zh-hant/about/');
});
