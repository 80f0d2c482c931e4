import { expect, type Page, test } from '@playwright/test';
import { paste } from '../../support/copied.ts';

/** What a reader has copied, once the page says so in its script. */
async function copied(page: Page): Promise<string> {
	const told = page.url().includes('/zh-hans/') ? '已复制引文与链接' : '已複製引文與連結';
	await expect(page.getByText(told)).toBeVisible();
	return (await paste(page)).plain;
}

test('a passage without a number is copied from the list below, in the script that the reader chose, on the cover too, and told of each time for as long as it takes to read that', async ({
	page,
	baseURL,
}) => {
	await page.goto('/zh-hant/strategies/');
	await page.locator('[data-script-switch]').click();
	await expect(page).toHaveURL(/zh-hans/);
	await page.getByText('引用本附表').click();
	await page.getByRole('link', { name: '策略一，措施2' }).click();
	expect(await copied(page)).toContain(`香港：香港中华厂商联合会，2024：策略一，措施2.\n${baseURL}/zh-hans/strategies/#s1-m2`);

	await page.clock.install();
	await page.goto('/zh-hans/');
	await page.getByText('引用本文').click();
	// From now on time passes at a word of this test alone.
	await page.clock.pauseAt(Date.now() + 60_000);
	const told = page.locator('[data-copied]');
	await page.getByRole('link', { name: '使用限制' }).click();
	await expect(told).toBeVisible();
	await page.clock.fastForward(2000);
	await told.evaluate((message: HTMLElement) => {
		const note = () => Object.assign(message.dataset, { changes: `${message.dataset.changes ?? ''}.` });
		new MutationObserver((changes) => changes.forEach(note)).observe(message, { attributeFilter: ['hidden'] });
	});
	await page.getByRole('link', { name: '使用限制' }).click();
	await expect(told, 'what is copied again is told again: hidden, and shown').toHaveAttribute('data-changes', '..');
	await expect(told).toHaveText('已复制引文与链接');
	await page.clock.fastForward(3500);
	await expect(told, 'for as long as it takes to read it, whatever was copied before').toBeVisible();
	await page.clock.fastForward(500);
	await expect(told).toBeHidden();
	// A file to be taken is no reference to be copied.
	await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'BibTeX' }).click()]);
	expect((await paste(page)).plain).toBe(
		`香港中华厂商联合会. 探索香港新质生产力的发展之道[R]. 香港：香港中华厂商联合会，2024：使用限制.\n${baseURL}/zh-hans/#notice`,
	);
});

test('a click on a paragraph’s number copies its reference and its link; on the page of the whole paper the reference is to the paper and names the chapter, and the link is the passage’s own', async ({
	page,
	baseURL,
}) => {
	await page.goto('/zh-hant/hong-kong-model/');
	await page.locator('#p3 .number').click();
	const link = `${baseURL}/zh-hant/hong-kong-model/#p3`;
	expect(await copied(page)).toBe(
		`香港中華廠商聯合會. 深掘潛力打造「港版新質生產力」[R]//香港中華廠商聯合會. 探索香港新質生產力的發展之道. 香港：香港中華廠商聯合會，2024：第3段.\n${link}`,
	);
	expect(page.url()).toBe(link);
	await page.getByText('引用本章').click();
	await page.getByRole('button', { name: 'GB/T 7714-2025' }).click();
	await expect
		.poll(async () => (await paste(page)).plain, 'by its style, the reference to the chapter, without the place')
		.toBe(
			`香港中華廠商聯合會. 深掘潛力打造「港版新質生產力」[R]//香港中華廠商聯合會. 探索香港新質生產力的發展之道. 香港：香港中華廠商聯合會，2024.\n${baseURL}/zh-hant/hong-kong-model/`,
		);
	await page.goto('/zh-hant/full/');
	await page.locator('[data-passage="hong-kong-model#p3"] .number').click();
	expect(await copied(page)).toBe(
		`香港中華廠商聯合會. 探索香港新質生產力的發展之道[R]. 香港：香港中華廠商聯合會，2024：深掘潛力打造「港版新質生產力」，第3段.\n${link}`,
	);
	expect(page.url()).toBe(`${baseURL}/zh-hant/full/#hong-kong-model--p3`);
	await page.getByText('引用本文').click();
	await page.locator('.places', { hasText: '封面：' }).getByRole('link', { name: '日期' }).click();
	expect(await copied(page)).toContain(`，2024：封面，日期.\n${baseURL}/zh-hant/#date`);
});

test('who comes from a search sees above the bar of hits what is told; a number is copied in the style that was copied last, on whatever page', async ({
	page,
	baseURL,
}) => {
	await page.goto('/zh-hant/introduction/?q=新質生產力#p1');
	await expect(page.locator('[data-hit-bar]')).toContainText('3 / 36');
	const told = page.getByText('已複製引文與連結');
	const opened = page.context().waitForEvent('page');
	await page.locator('#p1 .number').click({ modifiers: ['ControlOrMeta'] });
	const other = await opened;
	await other.waitForLoadState();
	// Looked at once: what is told goes away by itself.
	expect(await page.locator('.copied > :visible').count(), 'a passage opened in another tab').toBe(0);
	await other.close();
	await page.locator('#p1 .number').click();
	await expect(told).toBeVisible();
	expect((await paste(page)).plain, 'without what was asked').toMatch(/\/zh-hant\/introduction\/#p1$/);
	for (const bar of [told, page.locator('[data-hit-bar]')])
		expect(
			await bar.evaluate((element) => {
				const { left, top, width, height } = element.getBoundingClientRect();
				return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
			}),
		).toBe(true);

	await page.goto('/zh-hans/about/');
	await page.getByRole('button', { name: 'Chicago 18' }).click();
	expect(await copied(page)).toBe(
		`香港中华厂商联合会. 2024. 《探索香港新质生产力的发展之道》. “新质生产力”专题讨论之三. 香港中华厂商联合会.\n(香港中华厂商联合会 2024)\n${baseURL}/zh-hans/`,
	);
	await page.goto('/zh-hans/hong-kong-model/');
	await page.locator('#p3 .number').click();
	expect(await copied(page)).toBe(
		`香港中华厂商联合会. 2024. “深掘潜力打造‘港版新质生产力’”. 收入《探索香港新质生产力的发展之道》. “新质生产力”专题讨论之三. 香港中华厂商联合会.\n(香港中华厂商联合会 2024, 第3段)\n${baseURL}/zh-hans/hong-kong-model/#p3`,
	);
	await page.getByText('引用本章').click();
	await expect(page.getByRole('button', { name: 'Chicago 18' })).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByRole('button', { name: 'Chicago 18' })).toHaveCSS('font-weight', '700');
	await page.getByRole('button', { name: 'GB/T 7714-2015' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Chicago 18' })).toHaveAttribute('aria-pressed', 'false');
	expect((await paste(page)).plain).toBe(
		`香港中华厂商联合会. 深掘潜力打造“港版新质生产力”[R]//香港中华厂商联合会. 探索香港新质生产力的发展之道. 香港: 香港中华厂商联合会, 2024.\n${baseURL}/zh-hans/hong-kong-model/`,
	);
	await page.locator('#p3 .number').click();
	await expect
		.poll(async () => (await paste(page)).plain, 'at once in the style pressed last')
		.toContain(`2024: 第3段.\n${baseURL}/zh-hans/hong-kong-model/#p3`);
});

test('a script that does not come, and a browser that refuses to copy, are told of, and the link still leads to its passage', async ({
	page,
}) => {
	const copy = async (path: string, passage: string) => {
		await page.goto(path);
		await page.locator(`#${passage} .number`).click();
		await expect(page.getByText('瀏覽器不允許複製')).toBeVisible();
		await expect(page).toHaveURL(`${path}#${passage}`);
	};
	const script = /\/(copy-citation|copy-text)\.[^/]+$/;
	await page.route(script, (route) => route.abort());
	await copy('/zh-hant/introduction/', 'p2');
	await page.unroute(script);
	await page.addInitScript(() => {
		navigator.clipboard.write = () => Promise.reject(new Error('refused'));
		document.execCommand = () => false;
	});
	await copy('/zh-hant/hong-kong-model/', 'p3');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every style is shown', async ({ page }) => {
		await page.goto('/zh-hant/hong-kong-model/');
		await page.getByText('引用本章').click();
		await expect(page.getByText('2024. 「深掘潛力打造『港版新質生產力』」. 收入《')).toBeVisible();
		for (const style of ['GB/T 7714-2025', 'GB/T 7714-2015', 'APA 7', 'Chicago 18']) {
			await expect(page.getByText(style)).toBeVisible();
			await expect(page.getByText(style), 'it does nothing').toHaveCSS('text-decoration-line', 'none');
		}
	});
});
