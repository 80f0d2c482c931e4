import { expect, test } from '@playwright/test';

test('the table of figures is sorted by the button of a column, by keyboard, and puts figures without a year or a source last', async ({
	page,
}) => {
	await page.goto('/zh-hant/figures/');
	const first = page.locator('tbody tr').first();
	const head = page.getByRole('columnheader', { name: '數字' });
	await expect(page.getByText('按欄名可重新排序。')).toBeVisible();
	await expect(page.getByRole('columnheader', { name: '出處' })).toHaveAttribute('aria-sort', 'ascending');
	await expect(first).toContainText('兩次');
	await head.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	await expect(page.locator('[aria-sort]')).toHaveCount(1);
	await expect(first).toContainText('2.7%');
	await page.keyboard.press('Space');
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	await expect(head.getByRole('button')).toBeFocused();
	await expect(first).toContainText('超過1.6萬億元人民幣');
	// By words: 工 has three strokes; of the Simplified words 本 (běn) comes first.
	await page.getByRole('columnheader', { name: '所指' }).getByRole('button').press('Enter');
	await expect(first).toContainText('工業佔香港生產總值的最高比例');
	const place = page.locator('tbody a').first();
	await page.keyboard.press('Control+Home');
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	await page.setViewportSize({ width: 1280, height: Math.ceil((await place.boundingBox())?.y ?? 0) + 100 });
	await place.focus();
	await page.keyboard.press('Alt+s');
	await expect(first).toContainText('本港安排发行的绿色和可持续债券');
	await expect(page.locator('tbody a:focus'), 'its row has moved').toHaveCount(1);
	await expect(page.locator('tbody a:focus')).not.toBeInViewport();
	expect(await page.evaluate(() => scrollY), 'and who is at the top stays there').toBe(0);
	// Whichever way it is sorted by time.
	const years = page.getByRole('columnheader', { name: '时间' }).getByRole('button');
	const last = page.locator('tbody tr').last().getByRole('cell').nth(1);
	await years.click();
	await expect(first).toContainText('1970-1996年');
	await expect(last).not.toContainText(/\d{4}/);
	// By the year that is meant, where the paper says 今年 or 至今.
	const sorted = await page
		.locator('tbody tr td:nth-of-type(2)')
		.evaluateAll((cells) =>
			cells.map(({ textContent }) => Number(/即\D*(\d{4})/.exec(textContent)?.[1] ?? /\d{4}/.exec(textContent)?.[0] ?? Infinity)),
		);
	expect(sorted.filter(Number.isFinite).length).toBe(17);
	expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
	await years.click();
	await expect(first).toContainText('到2025年');
	await expect(last).not.toContainText(/\d{4}/);
	// And by source: 16 of 29 name one.
	const sources = page.getByRole('columnheader', { name: '来源' }).getByRole('button');
	for (const direction of ['ascending', 'descending']) {
		await sources.click();
		await expect(page.locator('[aria-sort]')).toHaveAttribute('aria-sort', direction);
		const named = await page
			.locator('tbody tr td:nth-of-type(3)')
			.evaluateAll((cells) => cells.map(({ textContent }) => !textContent.includes('未注明')));
		expect(named.indexOf(false), direction).toBe(16);
		expect(named.lastIndexOf(true), direction).toBe(15);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('figures are read in the order of the paper, without buttons, and drawn where they compare, in the script of the page and the colour of text', async ({
		page,
	}) => {
		await page.goto('/zh-hant/figures/');
		const table = page.getByRole('table', { name: '數字一覽' });
		await expect(table.getByRole('button')).toHaveCount(0);
		await expect(page.getByText('按欄名可重新排序。')).toBeHidden();
		await expect(table.getByRole('rowheader').first()).toHaveText('香港成功經歷的重大經濟結構轉型');
		await table.getByRole('link', { name: '第2部分註釋1' }).click();
		await expect(page).toHaveURL('/zh-hant/economic-breakthrough/#fn1');

		await page.goto('/zh-hans/figures/');
		const picture = page.getByRole('figure').filter({ has: page.getByRole('img', { name: '国家级科研单位' }) });
		await expect(picture.locator('.chart-label, text')).toHaveText(['国家重点实验室', '16所', '国家工程技术研究中心', '6所']);
		await expect(picture.locator('figcaption')).toHaveText(
			'目前在香港设立分中心的，有16所国家重点实验室和6所国家工程技术研究中心。',
		);
		const widths = await picture
			.locator('rect')
			.evaluateAll((bars) => bars.map((bar) => parseFloat(bar.getAttribute('width') ?? '')));
		expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(16 / 6);

		await page.setViewportSize({ width: 390, height: 800 });
		await expect(page.locator('.figures-table thead'), 'heads of columns that are none there').toHaveCSS('position', 'absolute');
		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
		const text = await page.locator('main h1').evaluate((heading) => getComputedStyle(heading).color);
		for (const shape of ['rect', 'circle', 'text']) {
			const drawn = page.locator(`.chart ${shape}`).first();
			expect(await drawn.evaluate((element) => getComputedStyle(element).fill), `${shape} in forced colours`).toBe(text);
		}
	});
});
