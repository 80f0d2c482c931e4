import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { digestOf, writeQuotations } from '../../../src/features/quote/quotation.ts';
import { findOddLooks } from '../../support/looks.ts';
import { copy } from '../../support/quoting.ts';
import { drag, type Place } from '../../support/select-words.ts';
import { back, holdBack, keepRoutes } from '../../support/visit.ts';

const PAGE = '/zh-hant/economic-breakthrough/';

const { passages } = JSON.parse(readFileSync('dist/data/paper.json', 'utf8')) as {
	passages: { key: string; text: Record<'zh-Hant-HK' | 'zh-Hans-CN', string> }[];
};

/** The link to some words of a page, as it is copied there: that it is, copy-quote.spec.ts and quotations.spec.ts see. */
function linkTo(address: string, [first, from]: Place, [last, to]: Place = [first, from]): string {
	const [, edition, chapter] = address.split('/');
	const quotations = [...new Set([first, last])].map((id) => {
		const passage = passages.find(({ key }) => key === chapter + id);
		const words = passage?.text[edition === 'zh-hant' ? 'zh-Hant-HK' : 'zh-Hans-CN'] ?? '';
		const start = id === first ? words.indexOf(from) : 0;
		const length = (id === last ? words.indexOf(to) + to.length : words.length) - start;
		return { id: id.slice(1), start, length, digest: digestOf([...words], start, length) };
	});
	return `${address}?quote=${writeQuotations(quotations)}${first}`;
}

/** From now on the pages have other words, in both scripts. */
const change = (page: Page, was: RegExp, now: string) =>
	page.route(/\/zh-han[st]\/[a-z-]+\/(\?.*)?$/, async (route) => {
		// The twin page is fetched ahead, and may be under way when this one is left.
		const response = await route.fetch().catch(() => undefined);
		const body = await response?.text().catch(() => undefined);
		if (response && body) await route.fulfill({ response, body: body.replaceAll(was, now) });
	});

/** What the page says of its passages. */
const said = (page: Page) =>
	page
		.locator('[data-quoted], [data-quote-changed]')
		.evaluateAll((all) => all.map((each) => [each.id, (each as HTMLElement).dataset.quoted ?? 'changed']));

const countMarks = (page: Page) => page.evaluate(() => CSS.highlights.get('quote')?.size);

test('of words that have changed the reader is told in either script, and neither they nor the same words elsewhere are marked', async ({
	page,
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await keepRoutes(page);
	const link = linkTo(PAGE, ['#p1', '經歷了']);
	await change(page, /香港成功[^。]+。/g, '香港有過兩次重大的經濟結構轉型，也經歷了成功。');
	await page.goto(link);
	await expect(page.locator('#p1')).toHaveAttribute('data-quote-changed', '');
	expect(await said(page)).toEqual([['p1', 'changed']]);
	expect(await countMarks(page)).toBe(0);
	const framed = { outline: 'edge dashed 2px', outlineOffset: '4px' };
	expect(await findOddLooks(page, { 'their passage is framed': ['#p1', framed] })).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	expect(await findOddLooks(page, { 'but not on a sheet': ['#p1', { outlineStyle: 'none' }] })).toEqual([]);
	await page.emulateMedia({ media: 'screen' });
	const told = page.getByRole('alert');
	await expect(told.filter({ hasText: '所引文字其後已有改動' })).toBeVisible();
	await page.keyboard.press('Alt+S');
	await expect(told.filter({ hasText: '所引文字其后已有改动' })).toBeVisible();
	await expect(page.getByText('所引文字其')).toHaveCount(1);
	await page.getByRole('button', { name: '关闭' }).click();
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL(/zh-hant/);
	await expect(page.getByText('所引文字其'), 'nor again in the other script').toHaveCount(0);
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL(/zh-hans/);
	await page.locator('#p3 .number').click();
	await expect(page).toHaveURL(/#p3$/);
	await expect(page.locator('.copied [data-copied]')).toBeVisible();
	await expect(page.getByText('所引文字其后已有改动'), 'nor again at another passage').toHaveCount(0);

	await page.unrouteAll({ behavior: 'wait' });
	await change(page, /id="p1" data-passage="[a-z#0-9-]+"/g, 'id="p1"');
	await page.goto(link);
	await expect(told.filter({ hasText: '所引文字其後已有改動' }), 'the passage is gone').toBeVisible();
	expect(await said(page)).toEqual([]);

	await page.unrouteAll({ behavior: 'wait' });
	// The twin, by which words of the other script are found, does not come.
	await page.route('**/zh-hant/economic-breakthrough/', (route) => route.abort());
	const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith(PAGE));
	await page.goto(link.replace('zh-hant', 'zh-hans'));
	await failed;
	await expect(page.locator('#p1')).toBeInViewport();
	expect(await said(page), 'nobody knows').toEqual([]);
	await expect(page.getByText('所引文字其后已有改动')).toHaveCount(0);
	expect(errors).toEqual([]);
});

test('words are marked where others have changed, of their passage or another, and the page goes to them once', async ({
	page,
}) => {
	const [, below] = /=([^#]+)/.exec(linkTo(PAGE, ['#p7', '新質生產力'])) ?? [];
	const link = linkTo(PAGE, ['#p1', '成功'], ['#p1', '經歷了']).replace('#', `_${below}#`);
	const two = linkTo('/zh-hans/introduction/', ['#p1', '国家主席'], ['#p2', '发展']);
	// The last character is two units.
	await change(page, /二[戰战][結结]束[後后]/g, '第二次世界大戰完全終結之後𠮷');
	await page.goto(PAGE);
	await drag(page, ['#p1', '成功'], ['#p1', '經歷了']);
	await page.goto((await copy(page)).at(-1) ?? '');
	await expect(page.locator('#p1'), 'behind such a character too').toHaveAttribute('data-quoted', '成功經歷了');
	await page.setViewportSize({ width: 1280, height: 300 });
	await page.goto(link);
	await expect(page.locator('#p1')).toHaveAttribute('data-quoted', '成功經歷了');
	expect(await page.evaluate(() => [...(CSS.highlights.get('quote') ?? [])].map(String))).toEqual(['成功經歷了', '新質生產力']);
	const isInSight = () =>
		page.evaluate(() => {
			const [words] = CSS.highlights.get('quote') ?? [];
			const { top = -1, bottom = 0 } = (words as Range | undefined)?.getBoundingClientRect() ?? {};
			return top >= 0 && bottom <= innerHeight;
		});
	await expect.poll(isInSight).toBe(true);
	await page.goto(link.replace('#p1', '#p5'));
	await expect(page.locator('#p5')).toBeInViewport();
	expect(await isInSight()).toBe(false);
	await page.reload();
	await expect(page.locator('#p1')).toHaveAttribute('data-quoted', '成功經歷了');
	expect(await isInSight(), 'nor when it is loaded again').toBe(false);

	// In the script that the link is not from.
	await change(page, /江[蘇苏]代表/g, '浙江代表');
	await page.goto(two.replace('zh-hans', 'zh-hant'));
	await expect(page.locator('#p1')).toHaveAttribute('data-quote-changed', '');
	expect(await said(page)).toEqual([
		['p1', 'changed'],
		['p2', '毫無疑問，發展'],
	]);
	await expect.poll(isInSight).toBe(true);
	// The words of the twin would come, and the page go to them again.
	await page.locator('#p1 .number').click();
	await expect(page).toHaveURL(/#p1$/);
	await page.waitForLoadState('networkidle');
	expect(await isInSight(), 'nor when a passage is gone to').toBe(false);
});

test('what a link carries is never run, and what the site has not written marks nothing', async ({ page }) => {
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	await page.addInitScript(() => {
		Object.assign(window, { harm: () => document.body.setAttribute('data-harmed', '') });
	});
	const [, own = ''] = /quote=([^#]+)/.exec(linkTo(PAGE, ['#p1', '成功'], ['#p1', '經歷了'])) ?? [];
	const marker = 'title.0.2.0000000000000';
	// What else the site has not written is read as nothing by quotation.ts, whose own tests have more of it.
	const hostile = [
		'"><script>harm()</script>',
		`${own}_<svg/onload=harm()>`,
		`${own}${own}`,
		'p1"].0.2.0000000000000',
		'constructor.0.2.0000000000000',
		'%ff%fe',
		'\ud800',
		'_'.repeat(2000),
		`${marker}_`.repeat(300),
	];
	// A reader may hold a key and select more of the same passage.
	await page.goto(`${PAGE}?quote=${own}_${own}#p1`);
	await expect(page.locator('[data-quoted]')).toHaveAttribute('data-quoted', '成功經歷了\n成功經歷了');
	for (const value of hostile) {
		await page.evaluate((query) => {
			history.replaceState(null, '', `?quote=${query}#p1`);
			dispatchEvent(new PopStateEvent('popstate'));
		}, value);
		expect(await said(page), value).toEqual([]);
	}
	// They are opened once as a page too, in one.
	await page.goto(`${PAGE}?quote=${encodeURIComponent(hostile.slice(0, 6).join('_'))}#p1`);
	await expect(page.locator('#p1')).toBeInViewport();
	// What looks like the site's own is words that are nowhere.
	await page.goto(`${PAGE}?quote=${`${marker}_`.repeat(200)}${own}_p1.0.2.0000000000000#p2`);
	await expect(page.locator('#title')).toHaveAttribute('data-quote-changed', '');
	// Of a passage with one that is nowhere, the others are not told.
	expect(await said(page)).toEqual([
		['title', 'changed'],
		['p1', 'changed'],
	]);
	await expect(page.locator('[data-harmed]')).toHaveCount(0);
	expect(complaints).toEqual([]);
});

test('the words that were asked for last are marked, however late the other script comes for those before', async ({ page }) => {
	const there = linkTo(PAGE, ['#p1', '經歷了']);
	const here = linkTo(PAGE.replace('hant', 'hans'), ['#p2', '大手笔']);
	await page.goto(here);
	await expect(page.locator('#p2')).toHaveAttribute('data-quoted', '大手笔');
	// The second never stood there.
	await page.evaluate(
		(search) => history.pushState(null, '', search),
		`${there.slice(there.indexOf('?'), there.indexOf('#'))}_p3.0.1.0000000000000`,
	);
	await back(page);
	await expect(page).toHaveURL(here);
	const release = await holdBack(page, ({ pathname }) => pathname === PAGE);
	const asked = page.waitForRequest((request) => request.url().endsWith(PAGE));
	const came = page.waitForResponse((response) => response.url().endsWith(PAGE));
	await page.evaluate(() => history.forward());
	await asked;
	await back(page);
	await expect(page).toHaveURL(here);
	release();
	await (await came).finished();
	// What is asked for now comes after what the page has asked for.
	await page.evaluate(async (path) => (await fetch(path)).text(), PAGE);
	expect(await said(page)).toEqual([['p2', '大手笔']]);
	await page.evaluate(() => history.forward());
	await expect.poll(() => said(page)).toContainEqual(['p3', 'changed']);
	await back(page);
	await expect.poll(() => said(page), 'once they were shown, too').toEqual([['p2', '大手笔']]);
});
