import { expect, type Page, test } from '@playwright/test';
import { blockStorage } from '../support/block-storage.ts';
import { listen } from '../support/complaints.ts';
import { tryHarm } from '../support/harm.ts';
import { header, press as pressControl, pressPanels, scrollTo } from '../support/header.ts';
import { drag } from '../support/select-words.ts';
import { withSite } from '../support/site.ts';
import { all, editionsOn, HERE, makeTaller, open, press, TWIN } from '../support/switch.ts';
import { back, holdScripts, wheelTo } from '../support/visit.ts';
import { replacement, visit } from '../support/worker.ts';

/** What engines do differently, each once and on one way with others: an engine's first page takes far longer than a step on it. */
test.describe('in Firefox', { tag: '@firefox' }, () => {
	const field = (page: Page) => page.locator('[name=q]');

	test('the search has its keys from the first moment on, though the browser has a use for them, and the panel its own', async ({
		page,
	}) => {
		const release = await holdScripts(page);
		await page.goto(HERE, { waitUntil: 'commit' });
		await expect(page.locator('#p1')).toBeVisible();
		await page.keyboard.press('Control+k');
		await page.keyboard.type('20+8/');
		release();
		await page.waitForLoadState();
		await expect(field(page)).toHaveValue('20+8/');
		const options = page.getByRole('option');
		await expect(options.first()).toHaveText(/^20\+8/);
		await page.keyboard.press('ArrowDown');
		await expect(options.first()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Escape');
		await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
		await expect(field(page)).toHaveValue('20+8/');

		const display = page.getByRole('button', { name: '顯示' });
		await display.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('radio', { name: '大', exact: true })).toBeChecked();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('group', { name: '顯示設定' })).toBeHidden();
		await expect(display).toBeFocused();

		await page.keyboard.press('/');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('中試');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/zh-hant/search/?q=%E4%B8%AD%E8%A9%A6');
		await expect(page.locator('[data-hit]')).toHaveCount(4);
		await page.keyboard.press('Control+K');
		await expect(field(page)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('[data-hit="hong-kong-model#p6"] a')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(field(page)).toBeFocused();
		await expect(field(page)).toHaveValue('中試');
		expect(await page.evaluate(() => scrollY), 'what is in sight does not move').toBe(0);
		// Firefox would seek in the page.
		await page.locator('h1').click();
		await page.keyboard.press('/');
		await page.keyboard.type('八大中心');
		await expect(field(page)).toHaveValue(/八大中心/);
	});

	test('a hit opens its passage, marked in either script, back returns to the results as they were, and where storage is blocked the switch keeps query and passage', async ({
		page,
		context,
	}) => {
		const marked = () =>
			page.evaluate(() => [...(CSS.highlights.get('current-hit') ?? [])].map((range) => (range as Range).toString()));
		await page.goto('/zh-hant/search/?q=發展');
		const hit = page.locator('[data-hit="hong-kong-model#p2"] a');
		await hit.scrollIntoViewIfNeeded();
		const scroll = await page.evaluate(() => scrollY);
		expect(scroll).toBeGreaterThan(500);
		await hit.click();
		await expect(page).toHaveURL(/zh-hant\/hong-kong-model\/\?q=.*#p2$/);
		await expect(page.locator('#p2')).toBeInViewport();
		await expect(page.locator('[data-hit-bar]')).toContainText(/\d+ \/ \d+/);
		expect(await marked()).toEqual(['發展']);
		await page.getByRole('link', { name: '下一處' }).click();
		await expect(page).toHaveURL(/#p3$/);
		await page.keyboard.press('Alt+S');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
		expect(await marked()).toEqual(['发展', '发展', '发展', '发展']);
		await page.keyboard.press('Alt+S');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
		await back(page);
		await expect(page).toHaveURL(/#p2$/);
		await back(page);
		await expect(page.locator('[data-hit]').first()).toBeAttached();
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scroll - 3);
		expect(await page.evaluate(() => scrollY)).toBeLessThan(scroll + 3);

		await blockStorage(context);
		await page.goto('/zh-hant/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6#p6');
		await expect(page.locator('[data-hit-bar]')).toContainText('2 / 4');
		const [opened] = await Promise.all([context.waitForEvent('page'), press(page, { button: 'middle' })]);
		await expect(opened).toHaveURL(`${TWIN}?q=%E4%B8%AD%E8%A9%A6#p6`);
		expect(await editionsOn(page)).toEqual(all('zh-hant'));
		await opened.close();
		await page.keyboard.press('Alt+S');
		await expect(page).toHaveURL(`${TWIN}?q=%E4%B8%AD%E8%A9%A6#p6`);
		await page.goto('/');
		await expect(page).toHaveURL(/zh-han[ts]\/$/);
	});

	test('a switch keeps the place, the selection, the focus, an open disclosure and an open note', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, '/zh-hant/economic-breakthrough/');
		await makeTaller(page, 'zh-Hans');
		await page.locator('.cite summary').click();
		await wheelTo(page, '#p2', 60);
		await drag(page, ['#p2', '大手筆'], ['#p2', '大手筆']);
		await expect(page.locator('[data-quote]')).toBeVisible();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		const focus = () =>
			page.evaluate(() => {
				const { activeElement } = document;
				return { link: activeElement?.getAttribute('href'), top: activeElement?.getBoundingClientRect().top ?? Number.NaN };
			});
		const before = await focus();
		expect(before.link).toBe('#p3');
		for (const [lang, words] of [
			['zh-Hans-CN', '大手笔'],
			['zh-Hant-HK', '大手筆'],
		] as const) {
			await page.keyboard.press('Alt+S');
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
			const { link, top } = await focus();
			expect(link).toBe(before.link);
			expect(Math.abs(top - before.top)).toBeLessThan(2);
		}
		await expect(page.locator('.cite')).toHaveAttribute('open', '');
		await page.locator('#fnref1').click();
		await page.keyboard.press('Alt+S');
		await expect(page.locator('#fn1:popover-open')).toContainText('亿');
		await expect(page.locator('#fn1')).toBeFocused();
	});

	test('every control of the header works at the first press in the middle of a page, and the page before is one step back, however often that was switched', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/zh-hant/favourable-conditions/');
		await page.locator('a[rel=next]').click();
		await expect(page).toHaveURL(HERE);
		await page.waitForLoadState('networkidle');
		await pressPanels(page, 1500);
		await page.locator('#p5 .number').click();
		for (const shown of [TWIN, HERE, TWIN]) {
			await press(page);
			await expect(page).toHaveURL(`${shown}#p5`);
		}
		await back(page);
		await expect(page).toHaveURL(TWIN);
		expect(await editionsOn(page)).toEqual(all('zh-hans'));
		await page.reload();
		await expect(page).toHaveURL(TWIN);
		expect(await editionsOn(page)).toEqual(all('zh-hans'));
		await back(page);
		await expect(page).toHaveURL('/zh-hant/favourable-conditions/');
		await page.goForward();
		await expect(page).toHaveURL(TWIN);
		await expect(page.locator('#p6'), 'in the script read last').toContainText('中试');
		await scrollTo(page, 1500);
		await pressControl(page, header(page).locator('.brand'));
		await expect(page).toHaveURL('/zh-hans/');
	});

	test.describe('with the worker', () => {
		test.use({ serviceWorkers: 'allow' });

		test('pages of every kind are shown in full under the security policy, and nothing else would run; they are read without a network, an open one in its own build, and the next in the newer one', async ({
			page,
		}) => {
			await withSite({}, async ({ address, rebuild, cut }) => {
				const complaints = await listen(page);
				await visit(page, `${address}zh-hant/hong-kong-model/`);
				for (const path of ['', 'zh-hant/search/', 'zh-hans/figures/']) {
					await page.goto(address + path);
					await page.waitForLoadState('networkidle');
					expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
					const before = await page.locator('html').getAttribute('lang');
					await page.keyboard.press('Alt+S');
					await expect(page.locator('html')).not.toHaveAttribute('lang', before ?? '');
				}
				expect(await complaints()).toEqual([]);
				expect(await tryHarm(page)).toEqual([]);

				await page.goto(`${address}zh-hant/introduction/`);
				const replaced = await replacement(page);
				rebuild();
				await replaced();
				await cut();
				await page.keyboard.press('Alt+S');
				await expect(page.locator('#p1')).toContainText('江苏代表团');
				await page.goto(`${address}zh-hans/search?q=代表团`);
				await expect(page.locator('[data-hit="introduction#p1"]')).toContainText('新版代表团');
				await page.goto(`${address}zh-hant/no-such-page/`);
				await expect(page.getByText('現在如果沒有網絡，也可能是這一頁沒有存到這部裝置上。')).toBeVisible();
			});
		});
	});
});
