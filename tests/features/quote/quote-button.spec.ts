import { expect, test } from '@playwright/test';
import { findBarriers } from '../../support/barriers.ts';
import { paste } from '../../support/copied.ts';
import { servePaper } from '../../support/paper-site.ts';
import { button, copy, quoteByKey, quoteNote, stand } from '../../support/quoting.ts';
import { boxOf, drag } from '../../support/select-words.ts';
import { holdBack, holdScripts, wheelTo } from '../../support/visit.ts';

test('no button stands in the way of a mouse that is still selecting when the script comes; Escape and an empty selection take it away, Escape before the marks of a search', async ({
	page,
}) => {
	// The marks come after the button, whose Escape must not reach them.
	const releaseMarks = await holdBack(page, ({ pathname }) => pathname.includes('/hit-bar.'));
	const asked = page.waitForRequest(/\/hit-bar\./);
	await page.goto('/zh-hant/hong-kong-model/?q=中試#p3');
	await asked;
	const first = await boxOf(page, ['#p3', '中試']);
	const last = await boxOf(page, ['#p3', '催化劑']);
	const countSheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
	const before = await countSheets();
	const release = await holdScripts(page);
	await page.mouse.move(first.left + 1, first.start);
	await page.mouse.down();
	await page.mouse.move(first.right - 1, first.start, { steps: 3 });
	release();
	// The script has come when its styles are there.
	await expect.poll(countSheets).toBeGreaterThan(before);
	await expect(button(page)).toHaveCount(0);
	releaseMarks();
	await expect(page.locator('[data-hit-bar]')).toBeVisible();
	await page.mouse.move(last.right - 1, last.end, { steps: 3 });
	await page.mouse.up();
	await expect(button(page)).toBeVisible();
	expect(await page.evaluate(() => String(getSelection()))).toMatch(/^中試.*催化劑$/);
	const hint = page.getByRole('status').filter({ hasText: '已選取文字' });
	await expect(hint).toBeAttached();
	await page.keyboard.press('Tab');
	await expect(button(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(button(page)).toHaveCount(0);
	await expect(hint).toHaveCount(0);
	for (let presses = 0; presses < 2; presses++) await page.getByRole('button', { name: '顯示' }).click();
	expect(await page.evaluate(() => String(getSelection())), 'a press in the header takes no words').toMatch(/^中試.*催化劑$/);
	await expect(button(page), 'nor does it bring the button back').toHaveCount(0);
	await expect(page.locator('[data-hit-bar]')).toBeVisible();
	await drag(page, ['#p3', '捷徑'], ['#p3', '捷徑']);
	await expect(button(page)).toBeVisible();
	await page.keyboard.press('ControlOrMeta+a');
	await expect(hint).toBeAttached();
	await page.keyboard.press('ControlOrMeta+c');
	expect((await paste(page)).plain, 'what is only read out is not copied').not.toContain('已選取文字');
	await drag(page, ['#p3', '捷徑'], ['#p3', '捷徑']);
	await expect(button(page)).toBeVisible();
	await page.getByRole('button', { name: '顯示' }).focus();
	await page.keyboard.press('Tab');
	await expect(button(page), 'who is in the header goes on there').not.toBeFocused();
	const { left, start } = await boxOf(page, ['#p3', '可以說']);
	await page.mouse.move(left, start);
	await page.mouse.down();
	await expect(button(page), 'nor of one that selects anew').toHaveCount(0);
	await page.mouse.up();
	await expect(button(page)).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-hit-bar]')).toBeHidden();
});

test('what the site adds shows no button, a note that is open is quoted as it stands, Tab leads to the button and on, and words that fill the window have it beside them', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 400 });
	await page.goto('/zh-hant/economic-breakthrough/#p2');
	const [noted, reference, link] = await quoteNote(page);
	expect(noted).toBe('接近2,000億元');
	expect(reference).toContain('，2024：註釋1.');
	expect(link).toMatch(/#fn1$/);
	const isAt = async () => (await button(page).boundingBox())?.x ?? 0;
	const stood = await isAt();
	await page.keyboard.press('Shift+ArrowLeft');
	await expect.poll(isAt, 'what is selected after a press counts').toBeLessThan(stood);
	// A press that ends elsewhere is none.
	await button(page).hover();
	await page.mouse.down();
	await page.mouse.move(9, 390);
	await page.mouse.up();
	for (const key of ['Shift+ArrowLeft', 'Tab', 'Enter']) await page.keyboard.press(key);
	await expect.poll(async () => (await paste(page)).plain).toMatch(/^接近2,000\n/);
	await page.keyboard.press('Escape');
	const words = await quoteByKey(page);
	expect((await paste(page)).plain.split('\n')[0]).toBe(words);
	await expect(button(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('#p7 .number')).toBeFocused();
	await expect(button(page)).toHaveCount(0);

	await page.setViewportSize({ width: 1280, height: 200 });
	await wheelTo(page, '#p7', -60);
	await page.mouse.click(500, 120, { clickCount: 3 });
	await expect(button(page)).toBeVisible();
	const right = await page.locator('#p7').evaluate((passage) => passage.getBoundingClientRect().right);
	expect((await button(page).boundingBox())?.x, 'to the right of words that fill the window').toBeCloseTo(right + 8, 0);
});

test('keys that follow each other while the page is busy, and a press after them, quote all that they have selected; what translates or reads aloud the words for a reader is not taken for the paper’s', async ({
	page,
}) => {
	await page.goto('/zh-hant/economic-breakthrough/#p6');
	const { left, start } = await boxOf(page, ['#p6', '主任']);
	const input = await page.context().newCDPSession(page);
	// Playwright's own keys and presses wait for each other.
	const key = (name: string, code: number, more = {}) =>
		input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: name, windowsVirtualKeyCode: code, ...more });
	const extend = () => key('ArrowRight', 39, { modifiers: 8, commands: ['MoveRightAndModifySelection'] });
	const mouse = (type: 'mousePressed' | 'mouseReleased', { x, y }: { x: number; y: number }) =>
		input.send('Input.dispatchMouseEvent', { type, x: x + 9, y: y + 9, button: 'left', clickCount: 1 });
	for (const way of ['key', 'mouse']) {
		await page.mouse.dblclick(left + 3, start);
		await expect(button(page)).toBeVisible();
		const place = (await button(page).boundingBox()) ?? { x: 0, y: 0 };
		await page.evaluate(() => {
			setTimeout(() => {
				for (const end = performance.now() + 300; performance.now() < end; );
			});
		});
		const press = () => (way === 'key' ? [key('Tab', 9)] : [mouse('mousePressed', place), mouse('mouseReleased', place)]);
		await Promise.all([extend(), extend(), extend(), ...press()]);
		if (way === 'key') {
			await expect(button(page)).toBeFocused();
			await page.keyboard.press('Enter');
		}
		await expect(page.getByText('已複製引文與連結')).toBeVisible();
		expect((await paste(page)).plain, way).toMatch(/^主任夏寶龍\n/);
		await page.keyboard.press('Escape');
		await expect(button(page)).toHaveCount(0);
	}

	await page.evaluate(() => {
		const passage = document.querySelector('#p6') as Element;
		const reading = document.createElement('ruby');
		const make = (name: string, textContent: string) => Object.assign(document.createElement(name), { textContent });
		reading.append('註', make('rp', '〔'), make('rt', 'zung1 si3'), make('rp', '〕'));
		passage.append(make('font', 'In English'), reading);
		document.querySelector('#p3')?.replaceChildren(make('font', 'Words of a translator'));
	});
	await drag(page, ['#p6', '迭代'], ['#p6', 'zung1 si3']);
	expect(await page.evaluate(() => String(getSelection()))).toContain('In English');
	const copied = (await copy(page)).join('');
	expect(copied).toMatch(/^迭代/);
	expect(copied).not.toMatch(/English|zung1|〔/);
	await expect(button(page)).toBeVisible();
	await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#p3') as Element));
	await expect(button(page), 'it goes with the paper’s words').toHaveCount(0);
});

test.describe('over a paper with a table that is wider than a screen', () => {
	const paper = servePaper('kitchen-sink');

	test('the button bars nobody, in light or dark, stands clear of the words wherever they go, and moves nothing', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 900 });
		await page.goto(`${paper.address}zh-hant/everything/`);
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		await drag(page, ['#p1', '第一段有'], ['#p1', '破折號']);
		await expect(button(page)).toBeVisible();
		expect(await stand(page)).toMatchObject({ isInWindow: true, isBeside: true, isLarge: true });
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '110%'));
		await expect.poll(() => stand(page), 'larger text').toMatchObject({ isInWindow: true, isBeside: true, below: 8 });
		await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await findBarriers(page, '[data-quote]'), colorScheme).toEqual([]);
		}
		for (const top of [300, 200, 320]) {
			await wheelTo(page, '#p1', top);
			await expect(button(page)).toBeVisible();
			await expect.poll(() => stand(page)).toMatchObject({ isInWindow: true, isBeside: true, below: 8 });
		}
		// The words are behind the header then, and below it there is room for the button.
		await wheelTo(page, '#p1', -120);
		await expect(button(page)).toBeHidden();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.tagName), 'the keys go on without it').toBe('A');
		const cell = ['#p34', '低溫'] as const;
		await drag(page, cell, cell);
		const { x, y, height: own } = (await button(page).boundingBox()) ?? { x: 0, y: 0, height: 0 };
		const frame = page.locator('.wide', { has: page.locator('#p34') });
		// A wheel that has just turned the page goes on turning it for a while.
		await expect(async () => {
			await page.mouse.wheel(10, 0);
			expect(await frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
		}).toPass();
		const followed = async () =>
			((await button(page).boundingBox())?.x ?? 0) + (await frame.evaluate(({ scrollLeft }) => scrollLeft));
		await expect.poll(followed, 'it follows them in the table').toBeCloseTo(x, 0);
		await page.setViewportSize({ width: 320, height: Math.round(y + own / 2) });
		await expect.poll(() => stand(page), 'a lower window').toMatchObject({ isInWindow: true, isBeside: true });
	});
});
