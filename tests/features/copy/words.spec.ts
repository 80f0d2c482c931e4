import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { paste } from '../../support/copied.ts';
import { overPlainHttp } from '../../support/plain-host.ts';
import { button } from '../../support/quoting.ts';
import { squeeze } from '../../support/sheets.ts';

const require = createRequire(import.meta.url);
const ENGINE_OF_READING_VIEWS = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

test.use({ viewport: { width: 1280, height: 2600 } });

/** Selects with the mouse from the beginning of one passage to the end of another. */
async function drag(page: Page, from: string, to: string) {
	const start = await page.locator(from).boundingBox();
	const end = await page.locator(to).boundingBox();
	if (!start || !end) throw new Error('A passage is not shown');
	await page.mouse.move(start.x + 1, start.y + 8);
	await page.mouse.down();
	await page.mouse.move(end.x + 40, end.y + end.height / 2, { steps: 4 });
	await page.mouse.move(end.x + end.width - 3, end.y + end.height - 6, { steps: 4 });
	await page.mouse.up();
}

test('from a page that came over plain http, words of the paper alone are copied by key, and with their reference', {
	tag: '@firefox',
}, async ({ page, baseURL }) => {
	await page.goto(`${overPlainHttp(baseURL)}/zh-hant/economic-breakthrough/`);
	expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
	const number = page.getByRole('link', { name: '連到第3段' });
	await expect(number).toHaveAttribute('data-not-paper', '3');
	// Nothing but these words, which style writes, makes it so wide.
	expect((await number.boundingBox())?.width).toBeGreaterThan(5);
	await page.locator('#p2 .number').focus();
	for (let presses = 0; presses < 5; presses++) {
		await page.keyboard.press('Tab');
		if (await number.evaluate((link) => link === document.activeElement)) break;
	}
	await expect(number, 'a key reaches it').toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/economic-breakthrough\/#p3$/);
	await expect(page.getByText('已複製引文與連結')).toBeVisible();
	expect((await paste(page)).plain).toMatch(
		/^香港中華廠商聯合會\. 新發展[^\n]*，2024：第3段\.\nhttp:\/\/intranet\.test:\d+\/zh-hant\/economic-breakthrough\/#p3$/,
	);

	await expect(page.locator('#p3 .argues')).toBeVisible();
	await drag(page, '#p1', '#fn1');
	await page.keyboard.press('ControlOrMeta+c');
	const { plain, rich } = await paste(page);
	expect(plain).toMatch(/^二戰結束後，.*\n香港回歸祖國之後，/);
	expect(plain).toContain('進行大手筆的投資，並設立了');
	expect(plain).toMatch(/支持創科發展。https:\/\/www\.fso\.gov\.hk\/chi\/blog\/blog20230618\.htm$/);
	expect(plain).not.toMatch(/見策略|註釋|↩|投資1/);
	expect(plain.split('\n')).toHaveLength(8);
	expect(squeeze(rich)).toBe(squeeze(plain));

	await page.goto(`${overPlainHttp(baseURL)}/zh-hans/advantages/`);
	await expect(page.getByText('论据').first()).toBeVisible();
	await drag(page, '#a1-factor', '#a2-factor');
	await expect(button(page)).toBeVisible();
	await page.keyboard.press('ControlOrMeta+c');
	const cells = (await paste(page)).plain;
	expect(cells).toMatch(/^创新\t革命性科技突破必须建基于高水平的基础研发，基础研究正是香港一贯的强项\s+本港目前有5所大学/);
	expect(cells).toMatch(/设立分中心。\n优质$/);
	await button(page).click();
	await expect(page.locator('[data-copied]')).toBeVisible();
	const { plain: lines, html } = await paste(page);
	const quoted = lines.split('\n');
	expect([quoted[0], quoted.at(-3)]).toEqual(['创新', '优质']);
	expect(lines, 'nor what is argued for').not.toContain('论据');
	expect(quoted.at(-1)).toMatch(/^http:\/\/intranet\.test:\d+\/zh-hans\/advantages\/\?quote=[a-z0-9._-]+#a1-factor$/);
	expect(html).toMatch(/^<blockquote[^>]* lang="zh-Hans-CN"><p>创新<\/p>.*<p>优质<\/p><\/blockquote><p>香港中华/);
});

test.describe('in a reading view', () => {
	// It writes HTML, which the page's policy forbids to scripts of the page itself.
	test.use({ bypassCSP: true });

	test('it shows the words of the paper alone', async ({ page }) => {
		for (const path of [
			'zh-hant/economic-breakthrough',
			'zh-hans/favourable-conditions',
			'zh-hant/advantages',
			'zh-hans/introduction',
		]) {
			await page.goto(`/${path}/`);
			const { shown, passages } = (await page.evaluate(`${ENGINE_OF_READING_VIEWS}
				const passages = [...document.querySelectorAll('[data-passage]')].map((passage) => {
					const copy = passage.cloneNode(true);
					for (const other of copy.querySelectorAll('[data-not-paper]')) other.remove();
					return copy.textContent;
				});
				({ shown: new Readability(document.cloneNode(true)).parse().textContent, passages });`)) as {
				shown: string;
				passages: string[];
			};
			// The heading is the title of such a view, and may stand in it once more.
			const heading = squeeze((await page.locator('h1').textContent()) ?? '');
			const withoutHeading = (text: string) => (text.startsWith(heading) ? text.slice(heading.length) : text);
			expect(passages.length, path).toBeGreaterThan(1);
			expect.soft(withoutHeading(squeeze(shown)), path).toBe(withoutHeading(squeeze(passages.join(''))));
		}
	});
});
