import { expect, test } from '@playwright/test';
import { all, editionsOn, HERE, idle, isTwin, open, press, TWIN } from '../../support/switch.ts';
import { wheelTo } from '../../support/visit.ts';

test('a line slower than anybody waits for still ends in the other script; one that asks to save data fetches nothing ahead; without a network the page stays, and says so', async ({
	page,
	context,
}) => {
	await page.route('**/zh-hans/introduction/', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 4500));
		await route.continue();
	});
	await page.goto('/zh-hant/introduction/');
	await press(page);
	await expect(page).toHaveURL('/zh-hans/introduction/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	await expect(page.locator('[data-switch-failed]')).toBeHidden();

	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/zh-hant/economic-breakthrough/');
	await idle(page);
	expect(asked).toContain('/zh-hant/economic-breakthrough/');
	expect(asked).not.toContain('/zh-hans/economic-breakthrough/');
	await press(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');

	await page.clock.install();
	await page.goto('/zh-hant/search/?q=品牌');
	await expect(page.locator('[data-hit]').first()).toBeVisible();
	await page.clock.fastForward(5000);
	await idle(page);
	expect(asked.filter((path) => path.startsWith('/search-data/'))).toEqual(['/search-data/zh-hant.json']);

	await page.goto(`${TWIN}#p6`);
	await context.setOffline(true);
	await press(page);
	await expect(page.getByRole('alert')).toHaveText('未能加载另一文字版本，请检查网络后再试。');
	await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
	await expect(page).toHaveURL(`${TWIN}#p6`);
	expect(await editionsOn(page)).toEqual(all('zh-hans'));
	// A link behind what is said comes out when the focus goes to it.
	const { y: edge = 0 } = (await page.locator('.bars').boundingBox()) ?? {};
	await wheelTo(page, '#p7 .number', edge + 4);
	await page.locator('#p6 .number').focus();
	const next = page.locator('#p7 .number');
	while (!(await next.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
	const { y = 0, height = 0 } = (await next.boundingBox()) ?? {};
	expect(y + height).toBeLessThanOrEqual(edge);
});

test('a twin that fails, or of which the host has an error, leaves the page as it is and says so; one that only a page of its own can have, or of another build, with other elements, is loaded as a page', async ({
	page,
}) => {
	await page.route(isTwin, (route) => route.abort());
	await page.goto(HERE);
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	await press(page);
	await expect(page.getByRole('alert')).toHaveText('未能載入另一文字版本，請檢查網絡後再試。');
	await page.route(isTwin, (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>down</h1>' }));
	const asked = page.waitForResponse((response) => response.request().method() === 'HEAD');
	await press(page);
	await asked;
	await expect(page.getByRole('alert')).toBeVisible();
	expect(await editionsOn(page)).toEqual(all('zh-hant'));
	// Within the text, another build may have elements of another kind.
	await page.route(isTwin, async (route) => {
		const answer = await route.fetch();
		const body = (await answer.text()).replace(/<p( [^>]*id="p1".*?)<\/p>/s, '<div$1</div>');
		await route.fulfill({ response: answer, body });
	});
	await press(page);
	await expect.poll(() => editionsOn(page)).toEqual(all('zh-hans'));
	await expect(page.locator('div#p1')).toBeVisible();
	await expect(page.getByRole('alert')).toBeHidden();
	await press(page);
	await expect.poll(() => editionsOn(page)).toEqual(all('zh-hant'));
	await expect(page.locator('p#p1')).toBeVisible();
	expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);

	await page.route(isTwin, (route) => (route.request().resourceType() === 'xhr' ? route.abort() : route.continue()));
	await page.goto(`${HERE}?from=mail#p6`);
	const steps = await page.evaluate(() => history.length);
	await press(page);
	await expect(page).toHaveURL(`${TWIN}?from=mail#p6`);
	expect(await page.evaluate(() => history.length), 'a page of its own is a step, as by any link').toBe(steps + 1);
	await expect.poll(() => editionsOn(page)).toEqual(all('zh-hans'));
	await page.goto('/');
	await expect(page, 'the choice leads the first page').toHaveURL('/zh-hans/');

	await page.route(isTwin, async (route) => {
		const answer = await route.fetch();
		await route.fulfill({ response: answer, body: (await answer.text()).replace('</body>', '<p>新</p></body>') });
	});
	await page.goto(HERE);
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	await press(page);
	await expect(page.getByText('新', { exact: true })).toBeVisible();
	await expect.poll(() => editionsOn(page)).toEqual(all('zh-hans'));
	expect(await page.evaluate(() => 'isSamePage' in window)).toBe(false);
});

test('what a browser’s extension has put on the page before it is read stays, and the page is switched where it stands', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const add = (to: Element, at: 'prepend' | 'append', name: string, attributes: Record<string, string>) => {
			const element = document.createElement(name);
			for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
			to[at](element);
		};
		const watch = new MutationObserver(() => {
			if (!document.querySelector('.site-footer')) return;
			watch.disconnect();
			document.documentElement.dataset.readerMode = 'on';
			add(document.head, 'prepend', 'meta', { name: 'darkreader', content: 'a' });
			add(document.head, 'append', 'link', { rel: 'stylesheet', href: 'data:text/css,' });
			add(document.head, 'append', 'style', {});
			add(document.head, 'append', 'script', { type: 'text/plain' });
			add(document.body, 'prepend', 'div', { id: 'reader-tools' });
			add(document.body, 'append', 'grammar-check', {});
			add(document.documentElement, 'append', 'div', {});
			add(document.querySelector('.quick-search') as Element, 'append', 'grammar-check', {});
		});
		watch.observe(document, { childList: true, subtree: true });
	});
	await open(page, HERE);
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	await press(page);
	await expect(page).toHaveURL(TWIN);
	expect(await editionsOn(page)).toEqual(all('zh-hans'));
	expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
	await expect(page.locator('#reader-tools, grammar-check, meta[name=darkreader]')).toHaveCount(4);
	await expect(page.locator('html')).toHaveAttribute('data-reader-mode', 'on');
	await press(page);
	expect(await editionsOn(page)).toEqual(all('zh-hant'));
});
