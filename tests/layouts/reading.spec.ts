import { expect, test } from '@playwright/test';
import { readSheets } from '../support/sheets.ts';
import { wheelTo } from '../support/visit.ts';

const URL_IN_NOTE = 'https://www.fso.gov.hk/chi/blog/blog20230618.htm';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader goes on by links, changes the script, reaches and leaves a note by keyboard, comes from a search to the index of terms and is told of an unknown address', async ({
		page,
	}) => {
		await page.goto('/');
		await page.getByRole('link', { name: '閱讀繁體版' }).click();
		await page.getByRole('link', { name: '開始閱讀' }).click();
		await page.locator('a[rel=next]').click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('新發展思維助力香港經濟破局');
		await page.locator('a[data-script-switch]').click();
		await expect(page).toHaveURL('/zh-hans/economic-breakthrough/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('新发展思维助力香港经济破局');
		await page.locator('a[data-script-switch]').click();
		await expect(page).toHaveURL('/zh-hant/economic-breakthrough/');

		await page.locator('[role=doc-noteref]').focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#fn1$/);
		await expect(page.locator('#fn1')).toBeInViewport();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: URL_IN_NOTE })).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.locator('[role=doc-backlink]')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#fnref1$/);
		await expect(page.locator('#fnref1'), 'the line of the focus, not that of what was gone to').toHaveCSS(
			'outline-width',
			'3px',
		);
		await expect(page.locator('[role=doc-noteref]')).toBeInViewport();

		await page.goto('/zh-hans/search/?q=中试');
		const wayOn = page.locator('main').getByRole('link', { name: '词汇索引' });
		expect(await wayOn.isVisible(), 'nothing else is waited for').toBe(true);
		await expect(page.locator('[data-search-status]'), 'nor is it said what to type').toBeHidden();
		await wayOn.click();
		await expect(page).toHaveURL('/zh-hans/terms/');
		await expect(page.getByRole('heading', { name: /^中试/ })).toBeVisible();

		const response = await page.goto('/zh-hant/nowhere/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: '找不到這一頁' })).toBeVisible();
		await expect(page.getByRole('heading', { name: '找不到此页面' })).toBeVisible();
	});
});

test.describe('footnotes', () => {
	test('are read at their marks, by keyboard, on wide screens and on telephones; those in sight are gone to, but not those of which half is', async ({
		page,
	}) => {
		for (const [edition, name, words, width] of [
			['zh-hant', '註釋1', '財政司司長陳茂波於2023年6月的網誌中提到', 1280],
			['zh-hans', '注释1', '财政司司长陈茂波于2023年6月的网志中提到', 390],
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`/${edition}/economic-breakthrough/`);
			const marker = page.locator('[role=doc-noteref]');
			await expect(marker).toHaveAccessibleName(name);
			await marker.focus();
			const line = await marker.boundingBox();
			await page.keyboard.press('Enter');
			const note = page.locator('#fn1:popover-open');
			await expect(note).toContainText(words);
			await expect(note).toBeInViewport({ ratio: 1 });
			await expect(note).toBeFocused();
			expect(await marker.boundingBox()).toEqual(line);
			const box = await note.boundingBox();
			const distance = Math.min(
				Math.abs((box?.y ?? 0) - (line?.y ?? 0)),
				Math.abs((box?.y ?? 0) + (box?.height ?? 0) - (line?.y ?? 0)),
			);
			expect(distance).toBeLessThan(60);
			await page.keyboard.press('Tab');
			await expect(page.getByRole('link', { name: URL_IN_NOTE })).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(note).toHaveCount(0);
			await expect(marker).toBeFocused();
			await expect(page.locator('.notes #fn1')).toBeVisible();
			await page.keyboard.press('Enter');
			await expect(note).toBeFocused();
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			await expect(page.locator('#p3 .number'), 'the keys go on behind the mark').toBeFocused();
			await expect(note, 'which it would cover').toHaveCount(0);
		}

		const [mark, note] = [page.locator('[role=doc-noteref]'), page.locator('#fn1')];
		await page.setViewportSize({ width: 1280, height: 5000 });
		await mark.click();
		await expect(page).toHaveURL(/#fn1$/);
		await expect(page.locator('#fn1:popover-open')).toHaveCount(0);
		// Its ground leaves the heading above it free.
		const { reach, gap } = await note.evaluate((of) => ({
			reach: Number.parseFloat(getComputedStyle(of).boxShadow.split('px').at(-2) ?? ''),
			gap: of.getBoundingClientRect().top - (document.querySelector('.notes h2')?.getBoundingClientRect().bottom ?? 0),
		}));
		expect(reach).toBeGreaterThan(0);
		await expect(note).toHaveCSS('background-color', 'rgb(244, 240, 230)');
		expect(gap).toBeGreaterThanOrEqual(reach);
		const { y, height } = (await note.boundingBox()) ?? { y: 0, height: 0 };
		await page.setViewportSize({ width: 1280, height: Math.round(y + height / 2) });
		await mark.click();
		await expect(page.locator('#fn1:popover-open')).toHaveCount(1);
	});

	test('open in a new tab with a key held, and change their words with the page while they are open', async ({
		page,
		context,
	}) => {
		await page.goto('/zh-hant/economic-breakthrough/');
		for (const key of ['ControlOrMeta', 'Shift'] as const) {
			const [opened] = await Promise.all([
				context.waitForEvent('page'),
				page.locator('[role=doc-noteref]').click({ modifiers: [key] }),
			]);
			await expect(opened).toHaveURL(/#fn1$/);
			await opened.close();
			await expect(page.locator('#fn1:popover-open')).toHaveCount(0);
		}
		await page.locator('[role=doc-noteref]').click();
		await expect(page.locator('#fn1:popover-open')).toContainText('網誌');
		await page.keyboard.press('Alt+s');
		await expect(page).toHaveURL('/zh-hans/economic-breakthrough/');
		const note = page.locator('#fn1:popover-open');
		await expect(note).toContainText('网志');
		// A note may be longer than the window.
		const scrolled = () => page.evaluate(() => scrollY);
		await page.keyboard.press('PageDown');
		await expect.poll(scrolled, 'by key').toBeGreaterThan(100);
		// It comes to rest, in sight.
		await note.hover();
		const rest = await scrolled();
		await page.mouse.wheel(0, 200);
		await expect.poll(scrolled, 'over the note').toBeGreaterThan(rest + 100);
		// Who has read on past it finds it in its list.
		await page.mouse.wheel(0, 9000);
		await expect(note).toHaveCount(0);
		await expect(page.locator('.notes #fn1')).toBeInViewport();
		await page.mouse.wheel(0, -9000);
		// Where the window is too low for it, the line with the mark stays where it is.
		await page.setViewportSize({ width: 1280, height: 160 });
		await wheelTo(page, '[role=doc-noteref]', 100);
		const place = await scrolled();
		await page.locator('[role=doc-noteref]').click();
		await expect(note).toBeFocused();
		expect(await scrolled()).toBe(place);
		// On paper it stands in its own place.
		const sheets = readSheets(await page.pdf({ format: 'A4' }));
		const printed = sheets.map(({ body }) => body).join('');
		expect(printed).toContain('1.财政司司长陈茂波于2023年6月的网志中提到');
		// The key that other systems have for a new tab is left to the browser.
		await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
		await page.locator('[role=doc-noteref]').click({ modifiers: ['Meta'] });
		await expect(page.locator('#fn1:popover-open')).toHaveCount(0);
	});
});

test('the first page leads to the edition of the browser’s language; a chapter has its place: the skip link leads to its text, its notes have their numbers, the contents mark it; those of the whole paper lead within it and mark the chapter in sight', async ({
	page,
}) => {
	// Which languages there are is a matter of the function that is asked; here it is given those of the browser.
	const userAgent = await page.evaluate(() => navigator.userAgent);
	const devTools = await page.context().newCDPSession(page);
	for (const [language, edition] of [
		['zh-CN', 'zh-hans'],
		['zh-HK', 'zh-hant'],
	] as const) {
		await devTools.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: language });
		await page.goto('/');
		await expect(page, language).toHaveURL(`/${edition}/`);
	}
	// All of them, in their order.
	await devTools.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: 'en-GB,zh-CN,zh-HK' });
	await page.goto('/');
	await expect(page, 'Chinese as a second language').toHaveURL('/zh-hans/');

	await page.goto('/zh-hant/favourable-conditions/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
	expect(await page.evaluate(() => scrollY), 'no line of it goes under the header').toBe(0);
	const mark = page.locator('[role=doc-noteref]');
	await expect(mark).toHaveAttribute('data-not-paper', '2');
	await expect(mark).toHaveAccessibleName('註釋2');
	await expect(page.locator('#fn2')).toHaveAttribute('value', '2');
	const contents = page.getByRole('navigation', { name: '目錄' });
	await expect(contents.locator('[aria-current=page]')).toHaveText('香港具備條件發展新質生產力');
	await expect(page.getByText('第3部分，共7部分')).toBeVisible();

	await page.goto('/zh-hant/full/');
	await contents.getByRole('link', { name: '深掘潛力打造「港版新質生產力」' }).click();
	await expect(page).toHaveURL('/zh-hant/full/#hong-kong-model');
	await expect(page.locator('[id="hong-kong-model--title"]')).toBeInViewport();
	const current = contents.locator('[aria-current=location]');
	await expect(current).toHaveText('深掘潛力打造「港版新質生產力」');
	await wheelTo(page, '[id="national-contribution--title"]', 260);
	await expect(current, 'until the next has come to the upper part of the window').toHaveText('深掘潛力打造「港版新質生產力」');
	await wheelTo(page, '[id="national-contribution--title"]', 130);
	await expect(current).toHaveText('整合優勢為國家發展作新貢獻');
	await page.keyboard.press('Alt+s');
	await expect(page).toHaveURL('/zh-hans/full/#hong-kong-model');
	await expect(page.locator('.contents [aria-current=location]')).toHaveText('整合优势为国家发展作新贡献');

	// What a link has led to is seen by its ground; where the system chooses all colours, by a line around it.
	await page.goto('/zh-hant/hong-kong-model/#p6');
	const groundOf = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
	for (const contrast of ['no-preference', 'more'] as const) {
		await page.emulateMedia({ contrast });
		expect(await groundOf('#p6'), contrast).not.toBe('rgba(0, 0, 0, 0)');
		expect(await groundOf('#p6'), contrast).not.toBe(await groundOf('body'));
	}
	await page.emulateMedia({ forcedColors: 'active' });
	await expect(page.locator('#p6')).toHaveCSS('outline-color', /^rgb\(/);
	await expect(page.locator('#p6')).toHaveCSS('outline-style', 'solid');
});
