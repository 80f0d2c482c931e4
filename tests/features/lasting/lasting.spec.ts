import { expect, test } from '@playwright/test';
import { LONG } from '../../papers/long.ts';
import { paste } from '../../support/copied.ts';
import { findOddLooks, type Looks } from '../../support/looks.ts';
import { servePaper } from '../../support/paper-site.ts';
import { drag } from '../../support/select-words.ts';

const paper = servePaper('small', LONG);

const MARK: Looks = {
	'the mark is small and kept whole': [
		'.revised',
		{ marginLeft: 6.7, color: 'soft', fontSize: 13.3, fontWeight: '400', whiteSpace: 'nowrap' },
	],
};

const CHANGES: Looks = {
	'the title is that of every page': ['h1', { fontSize: 34, marginBottom: '24px' }],
	'lines have the length of the text': ['article', { width: 612 }],
	'each change begins with a line': [
		'article h2',
		{ marginTop: '32px', paddingTop: '8px', borderTop: '2px solid ink', fontSize: 17 },
	],
	'a small one is said to be': ['.minor', { marginLeft: 13.3, color: 'soft', fontSize: 13.3, fontWeight: '400' }],
	'what follows is named in small words': ['dt', { marginTop: '8px', color: 'soft', fontSize: 13.3, fontWeight: '400' }],
	'the way to be told of them is apart': ['p a[href$=xml]', { marginLeft: '16px' }],
	'new words have a thick line': ['ins', { textDecorationLine: 'underline', textDecorationThickness: '2px' }],
	'gone ones are struck out': ['del', { textDecorationLine: 'line-through' }],
};

const CHANGED: Looks = {
	'a passage whose words have changed is framed': ['#p1', { outline: 'edge dashed 2px', outlineOffset: '4px' }],
	'a bar at the foot of the window says so': [
		'.bars > [role=alert]:last-child',
		{ display: 'flex', left: 0, right: 1280, foot: 720, backgroundColor: 'accent', color: 'white' },
	],
};

const MERGED: Looks = {
	'passages that are gone stand in small words below': [
		'.former',
		{ marginTop: '24px', color: 'soft', fontSize: 13.3, fontWeight: '400' },
	],
	'the one that was asked for is dark and bold': ['.former :target', { color: 'ink', fontWeight: '700' }],
};

/** This paper alone has files. */
const OFFER: Looks = {
	'the offer of a file is a target beside the print control': [
		'.paper-tools a',
		{ beside: 16, height: 28, padding: '4px 0px', fontSize: 13.3, lineHeight: 20 },
	],
};

test('a former address leads to the chapter, with its passage and its query, in either edition; a corrected passage has a quiet mark there, which opens both wordings with the difference marked; former ids stand at the words on the page of the whole paper', async ({
	page,
}) => {
	// One that was merged since.
	await page.goto(`${paper.address}zh-hant/background/?q=分館#p9`);
	await expect(page).toHaveURL(`${paper.address}zh-hant/outlook/?q=${encodeURIComponent('分館')}#p2`);
	await page.goto(`${paper.address}zh-hant/background/#100%`);
	await expect(page, 'with what is no passage, too').toHaveURL(`${paper.address}zh-hant/outlook/#100%`);
	await page.goto(`${paper.address}zh-hans/background/`);
	await expect(page).toHaveURL(`${paper.address}zh-hans/outlook/`);
	await page.waitForLoadState();

	expect(await findOddLooks(page, MARK)).toEqual([]);
	const mark = await page.locator('#p1 .revised').boundingBox();
	if (!mark) throw new Error('no mark');
	await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
	await expect(page).toHaveURL(`${paper.address}zh-hans/changes/#c1`);
	await page.waitForLoadState();
	await expect(page.locator('article')).toHaveCount(3);
	await expect(page.locator('article').first()).toContainText('2026-12-05 第2部分第11段小改动');
	expect(await findOddLooks(page, CHANGES)).toEqual([]);
	const first = page.locator('#c1');
	await expect(first.locator('dt')).toHaveText(['原作', '更正为', '理由']);
	await expect(first.locator('dd')).toHaveText(['两个月', '三个月', '数字有误']);
	await expect(first.locator('del, ins')).toHaveText(['两', '三']);
	await page.keyboard.press('Alt+S');
	await expect(page).toHaveURL(`${paper.address}zh-hant/changes/#c1`);
	await expect(first.locator('dd')).toHaveText(['兩個月', '三個月', '數字有誤']);

	// Those of a merged passage too.
	await page.goto(`${paper.address}zh-hant/full/#background--p2`);
	const passage = page.locator('[data-passage="outlook#p2"]');
	await expect(passage).toBeInViewport();
	await expect(passage.locator('[id="background--p2"], [id="background--p9"], [id="outlook--p9"]')).toHaveCount(3);
	expect(await findOddLooks(page, OFFER)).toEqual([]);
});

test('a link to words from before a correction leads to it, and marks nothing', async ({ page }) => {
	await page.route('**/outlook/', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replace(/三[個个]月/g, '兩個月') });
	});
	await page.goto(`${paper.address}zh-hant/outlook/`);
	await drag(page, ['#p1', '進行了'], ['#p1', '兩個月']);
	await page.locator('[data-quote]').click();
	await expect(page.locator('[data-copied]')).toBeVisible();
	const [words, , link = ''] = (await paste(page)).plain.split('\n');
	expect(words).toBe('進行了兩個月');
	await page.unrouteAll();
	// The paper says where it is published; here it is read elsewhere, and with words of a heading that never stood there.
	await page.goto(link.replace('https://papers.example/', paper.address).replace('quote=', 'quote=title.0.1.0000000000000_'));
	await expect(page.locator('#title')).toHaveAttribute('data-quote-changed', '');
	await expect(page.locator('#p1')).toHaveAttribute('data-quote-changed', '');
	expect(await findOddLooks(page, CHANGED)).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('#p1')).toHaveCSS('outline-style', 'none');
	await page.emulateMedia({ media: 'screen' });
	const bar = page.getByRole('alert').filter({ hasText: '所引文字其後已修訂' });
	await bar.getByRole('link', { name: '查看更正' }).click();
	await expect(page).toHaveURL(`${paper.address}zh-hant/changes/#c1`);
	await expect(page.locator('#c1 del')).toHaveText('兩');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a former address says where every passage is, and leads there, and so does the chapter of one that is gone', async ({
		page,
	}) => {
		await page.goto(`${paper.address}zh-hant/background/#p2`);
		await expect(page.locator('h1')).toHaveText('這一章換了地址');
		await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', 'https://papers.example/zh-hant/outlook/');
		await page.locator('#p2 a').click();
		await expect(page).toHaveURL(`${paper.address}zh-hant/outlook/#p2`);
		// One that was merged says so under its own id.
		await page.goto(`${paper.address}zh-hans/outlook/#p9`);
		await expect(page.locator('#p9')).toHaveText('第9段：现见于第1部分第2段');
		await expect(page.locator('#p9')).toBeInViewport();
		expect(await findOddLooks(page, MERGED)).toEqual([]);
	});
});
