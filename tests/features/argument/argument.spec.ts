import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the argument is walked from a strategy, from an advantage and from the cover to the paragraphs that argue for it, and back', async ({
		page,
	}) => {
		await page.goto('/zh-hant/strategies/');
		const second = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^策略二：/ }) });
		await second.getByRole('link', { name: '第3段' }).click();
		await expect(page).toHaveURL('/zh-hant/hong-kong-model/#p3');
		await expect(page.locator('#p3')).toBeInViewport();
		await page.locator('#p3').getByRole('link', { name: '策略二' }).click();
		await expect(page).toHaveURL('/zh-hant/strategies/#s2');

		await page.goto('/zh-hans/advantages/');
		const third = page.getByRole('row', { name: /^先进生产要素/ });
		await third.getByRole('link', { name: '第4段' }).click();
		await expect(page).toHaveURL('/zh-hans/favourable-conditions/#p4');
		await page.locator('#p4').getByRole('link', { name: '优势“先进生产要素”' }).click();
		await expect(page).toHaveURL('/zh-hans/advantages/#a3');

		// In the order of the paper, each quotation with a link to its passage.
		await page.goto('/zh-hant/');
		const steps = page.getByRole('region', { name: '論點（引自原文）' }).getByRole('listitem');
		await expect(steps.getByRole('heading')).toHaveText(['欠缺什麼', '擁有什麼', '應做什麼']);
		await expect(steps.first().locator('blockquote')).toHaveText(
			'本港以創新科技為核心驅動力和重要標誌的第三次經濟結構轉型迄今仍「未竟全功」',
		);
		await steps.last().getByRole('link', { name: '第4部分第1段' }).click();
		await expect(page).toHaveURL('/zh-hant/hong-kong-model/#p1');
	});
});

test('the cover says at once what this is and where to begin, strategies stand side by side, links back in the margin where there is one, and nothing runs off a page when text is twice as large', async ({
	page,
}) => {
	const visit = async (slug: string, width: number, height: number) => {
		await page.setViewportSize({ width, height });
		await page.goto(`/${slug}`);
	};
	const enlarge = async () => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(1440);
	};
	await visit('zh-hans/', 1280, 800);
	const inSight = await page
		.locator('.cover *')
		.evaluateAll((all) =>
			all
				.filter((each) => each.checkVisibility() && each.getBoundingClientRect().bottom <= innerHeight)
				.map(({ textContent }) => textContent),
		);
	const said = ['香港中华厂商联合会', '2024年5月', '政策文章', '全文约8,800字', '估计阅读约25分钟', '开始阅读'];
	for (const text of [...said, '欠缺什么', '拥有什么', '应做什么']) expect(inSight.join('\n')).toContain(text);
	await enlarge();

	await visit('zh-hant/strategies/', 1280, 900);
	const tops = (selector: string) =>
		page.locator(selector).evaluateAll((elements) => elements.map((element) => Math.round(element.getBoundingClientRect().top)));
	const [first, second] = await tops('.direction-head');
	expect(first, 'two directions level with each other').toBe(second);
	expect(new Set(await tops('.strategy')).size).toBeLessThan(6);
	await page.setViewportSize({ width: 390, height: 844 });
	const order = await tops('.direction-head, .strategy, .measures > li');
	expect(order).toHaveLength(20);
	expect(order, 'in order on a narrow screen').toEqual([...order].sort((a, b) => a - b));
	await enlarge();

	await visit('zh-hant/favourable-conditions/', 1280, 900);
	const behind = (passage: string) =>
		page
			.locator(`${passage} .argues a`)
			.evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content.replaceAll('"', '')));
	expect(await behind('#p7'), 'a comma between two names').toEqual(['、', 'none']);
	for (const width of [1280, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		const paragraph = await page.locator('#p2').boundingBox();
		const link = await page.locator('#p2 .argues').boundingBox();
		expect(link?.x, `${width}`).toBeGreaterThan((paragraph?.x ?? 0) + (paragraph?.width ?? 0));
		expect((link?.y ?? 0) - (paragraph?.y ?? 0), 'beside its first line').toBeCloseTo(4, 0);
	}
	await enlarge();
	for (const slug of ['advantages/', 'figures/', 'full/']) {
		await visit(`zh-hant/${slug}`, 1440, 900);
		await enlarge();
	}
});
