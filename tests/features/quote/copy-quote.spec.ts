import { expect, test } from '@playwright/test';
import { paste } from '../../support/copied.ts';
import { findOddLooks, type Looks } from '../../support/looks.ts';
import { BUTTON, button, copy, MARKED, marked } from '../../support/quoting.ts';
import { boxOf, drag } from '../../support/select-words.ts';

const ON_PAPER: Looks = {
	'but not on a sheet': ['#p2::highlight(quote)', { backgroundColor: 'none', textDecorationLine: 'none' }],
};

test('words selected with the mouse are copied exactly, with their reference and a link that marks them in both scripts', async ({
	page,
}) => {
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
	expect(await page.evaluate(() => String(getSelection())), 'it stays selected').toBe('大手筆的投資，並設立');
	const { plain, rich, html } = await paste(page);
	const [words, reference, link = ''] = plain.split('\n');
	expect(words).toBe('大手筆的投資，並設立');
	expect(reference).toBe(
		'香港中華廠商聯合會. 新發展思維助力香港經濟破局[R]//香港中華廠商聯合會. 探索香港新質生產力的發展之道. 香港：香港中華廠商聯合會，2024：第2段.',
	);
	expect(link).toMatch(/^http:\/\/[^/]+\/zh-hant\/economic-breakthrough\/\?quote=[a-z0-9.]{20,26}#p2$/);
	expect(rich).toBe(`${words}${reference}${link}`);
	expect(html).toMatch(
		/^<blockquote cite="[^"]+#p2" lang="zh-Hant-HK"><p>大手筆的投資，並設立<\/p><\/blockquote><p>香港[^<]*<br><a href="[^"]+#p2">/,
	);
	await page.emulateMedia({ media: 'print' });
	await expect(button(page)).toHaveCSS('display', 'none');
	await page.emulateMedia({ media: 'screen' });
	await page.goto(link);
	await expect(page.locator('#p2')).toHaveAttribute('data-quoted', '大手筆的投資，並設立');
	expect(await marked(page)).toEqual(['大手筆的投資，並設立']);
	// It lies above what a search has marked.
	expect(await page.evaluate(() => CSS.highlights.get('quote')?.priority)).toBe(1);
	expect(await findOddLooks(page, { 'words of a link are marked': ['#p2::highlight(quote)', MARKED] })).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	expect(await findOddLooks(page, ON_PAPER)).toEqual([]);
	await page.emulateMedia({ media: 'screen' });
	await page.keyboard.press('Alt+S');
	await expect(page.locator('#p2')).toHaveAttribute('data-quoted', '大手笔的投资，并设立');
	expect(await marked(page)).toEqual(['大手笔的投资，并设立']);
	expect(page.url()).toBe(link.replace('zh-hant', 'zh-hans'));
	await page.reload();
	await expect(page.locator('#p2')).toHaveAttribute('data-quoted', '大手笔的投资，并设立');
	// In a style with what stands in the text that cites, that has a line of its own.
	await page.getByText('引用本章').click();
	await page.getByRole('button', { name: 'APA 7' }).click();
	await expect(page.getByText('已复制引文与链接')).toBeVisible();
	await drag(page, ['#p2', '大手笔'], ['#p2', '并设立']);
	const [, work, place] = await copy(page);
	expect(place).toMatch(/, 第2段\)$/);
	expect((await paste(page)).html).toContain(`<p>${work}<br>${place}<br><a `);
});

test('on the page of the whole paper, what is quoted of several passages keeps them apart, and names the first and the last', async ({
	page,
}) => {
	await page.goto('/zh-hant/full/');
	await drag(page, ['#advantages--a1-factor', '創新'], ['#advantages--a1-advantage', '基礎研究']);
	const [cell, next, reference, link = ''] = await copy(page);
	expect(cell).toBe('創新');
	expect(next).toMatch(/基礎研究$/);
	expect(reference).toContain('，2024：附表1：香港發展新質生產力的優勢條件，第1行.');
	expect(link).toMatch(/#advantages--a1-factor$/);
	await drag(page, ['#hong-kong-model--title', '「港版'], ['#hong-kong-model--p1', '新質'], true);
	const [heading, paragraph, both] = await copy(page);
	expect(heading, 'made backwards').toBe('「港版新質生產力」');
	expect(paragraph).toMatch(/新質$/);
	expect(both).toContain('，標題至第1段.');
	await drag(page, ['#national-contribution--title', '為國家'], ['#national-contribution--title', '獻']);
	// Past the link with its number, which is none of its words.
	for (let times = 0; times < 2; times++) await page.keyboard.press('Shift+ArrowRight');
	const [whole, own] = await copy(page);
	const none = 'to the beginning of the next, of which it has no words';
	expect([whole, own], none).toEqual(['為國家發展作新貢獻', expect.stringContaining('，標題.')]);
	await drag(page, ['#strategies--s1', '策略一'], ['#strategies--s1-m1', '國家重大']);
	expect((await copy(page)).join('\n'), 'what both are in is named once').toContain('，策略一至措施1.');
	await page.locator('#introduction--p2').scrollIntoViewIfNeeded();
	const from = await boxOf(page, ['#introduction--p2', '毫無疑問']);
	await page.mouse.click(from.left + 1, from.start);
	await page.locator('#economic-breakthrough--p2').scrollIntoViewIfNeeded();
	const to = await boxOf(page, ['#economic-breakthrough--p2', '大手筆']);
	await page.keyboard.down('Shift');
	await page.mouse.click(to.right - 1, to.start);
	await page.keyboard.up('Shift');
	const parts = (await copy(page)).find((line) => line.includes('[R]'));
	expect(parts).toContain('，2024：引言，第2段至新發展思維助力香港經濟破局，第2段.');
});

test('where the script of quoting does not come, the words are copied as anywhere; a selection with the clipboard refused is told of, and the address of the page becomes the link', async ({
	page,
}) => {
	await page.route(/\/begin\.[^/]+$/, (route) => route.abort());
	await page.goto('/zh-hant/economic-breakthrough/');
	const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('/begin.'));
	await drag(page, ['#p2', '大手筆'], ['#p2', '並設立']);
	await refused;
	await page.keyboard.press('Control+C');
	expect((await paste(page)).plain).toBe('大手筆的投資，並設立');
	await expect(button(page)).toHaveCount(0);

	await page.unrouteAll();
	await page.addInitScript(() => {
		navigator.clipboard.write = () => Promise.reject(new Error('refused'));
		document.execCommand = () => false;
	});
	await page.goto('/zh-hant/introduction/');
	await drag(page, ['#p2', '必由之'], ['#p2', '必由之']);
	const steps = await page.evaluate(() => history.length);
	await button(page).click();
	await expect(page.getByText('瀏覽器不允許複製；請複製地址列的連結。')).toBeVisible();
	expect(await page.evaluate(() => history.length), 'the way back is as long as it was').toBe(steps);
	expect(page.url()).toMatch(/introduction\/\?quote=p2\.[a-z0-9.]+#p2$/);
	await expect(page.locator('[data-script-switch]')).toHaveAttribute('href', /zh-hans\/introduction\/\?quote=p2\.[a-z0-9.]+#p2$/);
	await page.reload();
	await expect(page.locator('#p2')).toHaveAttribute('data-quoted', '必由之');
});
