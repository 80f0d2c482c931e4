import { expect, test } from '@playwright/test';
import { BASE, SITE } from '../papers/build.ts';
import { paste } from '../support/copied.ts';
import { servePaper } from '../support/paper-site.ts';
import { readSheets } from '../support/sheets.ts';

const paper = servePaper('small', { base: BASE });

// There a day begins eight hours before it does in Greenwich.
test.use({ timezoneId: 'Asia/Hong_Kong' });

test('is searched in either script, switched where it is read, and remembers which edition its reader chose, without a cookie', async ({
	page,
	context,
}) => {
	await page.goto(`${paper.address}zh-hant/search/?q=读者`);
	await expect(page.locator('[data-search-state="ready"]')).toBeVisible();
	await expect(page.locator('[data-search-status]')).toHaveText('找到2段，見於2個部分。');
	const hits = page.locator('[data-hit]');
	expect(await hits.evaluateAll((all) => all.map((hit) => (hit as HTMLElement).dataset.hit))).toEqual([
		'background#p1',
		'results#p11',
	]);
	await hits.last().getByRole('link').first().click();
	await expect(page).toHaveURL(/zh-hant\/results\/\?.*#p11$/);
	const marked = () => page.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)));
	await expect.poll(marked).toContain('讀者');

	await page.goto(`${paper.address}zh-hant/background/#p1`);
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL(`${paper.address}zh-hans/background/#p1`);
	await expect(page.locator('#p1')).toContainText('试验已经进行了三个月。沿着河岸');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');

	await page.goto(paper.address);
	await expect(page).toHaveURL(`${paper.address}zh-hans/`);
	expect(await context.cookies()).toEqual([]);
});

test('shows nothing that its security policy would refuse, its terms with their places, its number inside its seal, and its title on sheets, which it counts', async ({
	page,
}) => {
	const complaints: string[] = [];
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	// Both editions have the same elements: they take turns.
	for (const path of ['zh-hant/background/', 'zh-hans/results/', 'zh-hant/about/', 'zh-hant/search/', 'zh-hant/'])
		await page.goto(`${paper.address}${path}`);
	for (const seal of [page.locator('.mark'), page.locator('.seal')]) {
		const outer = await seal.boundingBox();
		// Of two characters.
		const inner = await seal.evaluate((element) => {
			const range = document.createRange();
			range.selectNodeContents(element);
			return range.getBoundingClientRect().toJSON() as DOMRect;
		});
		if (!outer) throw new Error('no seal');
		expect(inner.x).toBeGreaterThan(outer.x);
		expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width);
		expect(inner.y).toBeGreaterThan(outer.y);
		expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height);
	}

	await page.goto(`${paper.address}zh-hans/terms/`);
	await expect(page.locator('main p').first()).toHaveText('本文2个政策用语及其全部出处；每个出处链接到原文段落。');
	const term = page.locator('.term', { has: page.getByRole('heading', { name: /自修室/ }) });
	await expect(term.locator('.gloss')).toHaveText('干区可用电脑，湿区可饮食');
	await term.locator('.gloss a').click();
	await expect(page).toHaveURL(`${paper.address}zh-hans/results/#fn3`);

	await page.goto(`${paper.address}zh-hans/full/`);
	const sheets = readSheets(await page.pdf({ format: 'A4' }));
	expect(sheets.length).toBeGreaterThanOrEqual(3);
	expect(sheets.map(({ foot }) => foot)).toEqual(sheets.map((_, at) => `第${at + 1}页，共${sheets.length}页`));
	const results = sheets.filter(({ head }) => head === '社区图书馆夜间开放试验结果与建议');
	expect(results.length).toBeGreaterThanOrEqual(1);
	const words = sheets.map(({ body }) => body).join('');
	for (const part of ['试验已经进行了三个月', '延长至午夜', '干区可用电脑', '澳门社区研究社', '欢迎转载'])
		expect(words).toContain(part);
	expect(words).not.toContain('引用本文');
	expect(complaints).toEqual([]);
});

test('is cited with the address that it says it has', async ({ page }) => {
	const copied = async () => {
		await expect(page.getByText('已複製引文與連結')).toBeVisible();
		return (await paste(page)).plain;
	};
	await page.goto(`${paper.address}zh-hant/full/`);
	await page.locator('[data-passage="results#p11"] .number').click();
	const link = `${SITE}${BASE}zh-hant/results/#p11`;
	expect(await copied()).toBe(
		`澳門社區研究社. 社區圖書館夜間開放試驗[R/OL]. 2025-11-30：結果與建議，第11段. ${SITE}${BASE}zh-hant/.\n${link}`,
	);
	await page.clock.setFixedTime('2026-03-09T01:00:00+08:00');
	await page.goto(`${paper.address}zh-hant/results/`);
	await page.locator('#p11 .number').click();
	expect(await copied()).toBe(
		`澳門社區研究社. 結果與建議[R/OL]//澳門社區研究社. 社區圖書館夜間開放試驗. 澳門社區研究社，2025：第11段. ${SITE}${BASE}zh-hant/results/.\n${link}`,
	);
	await page.locator('.cite summary').click();
	await page.getByRole('button', { name: 'GB/T 7714-2015' }).click();
	expect(await copied(), 'the reader’s own day').toContain('[2026-03-09]');
	await page.clock.setFixedTime('2026-03-10T01:00:00+08:00');
	await page.getByRole('button', { name: 'GB/T 7714-2015' }).click();
	await expect.poll(copied, 'and the next, on a page that was left open').toContain('[2026-03-10]');
});
