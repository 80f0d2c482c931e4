import { expect, test } from '@playwright/test';
import { withSite } from '../../support/site.ts';
import { all, editionsOn, HERE, idle, isTwin, open, press, TWIN } from '../../support/switch.ts';

test('nothing is asked of the server after the click', async ({ page }) => {
	await open(page, '/zh-hant/full/');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	for (const lang of ['zh-Hans-CN', 'zh-Hant-HK', 'zh-Hans-CN']) {
		await press(page);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
	}
	expect(requests).toEqual([]);
});

test('nothing is fetched ahead on a connection that asks to save data, and the switch still works; without a network the page stays, and says so', async ({
	page,
}) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	await withSite({}, async ({ address, asked, cut }) => {
		await page.goto(`${address}zh-hant/introduction/`);
		await idle(page);
		expect(asked).toContain('/zh-hant/introduction/');
		expect(asked).not.toContain('/zh-hans/introduction/');
		await press(page);
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');

		await page.goto(`${address}zh-hans/hong-kong-model/#p6`);
		await cut();
		await press(page);
		await expect(page.getByRole('alert')).toHaveText('未能加载另一文字版本，请检查网络后再试。');
		await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
		await expect(page).toHaveURL(`${address}zh-hans/hong-kong-model/#p6`);
		expect(await editionsOn(page)).toEqual(all('zh-hans'));
	});
});

test('a twin that only a page of its own can have, or one of another build, with other elements, is loaded as a page', async ({
	page,
}) => {
	await page.route(isTwin, (route) => (route.request().resourceType() === 'xhr' ? route.abort() : route.continue()));
	await page.goto(`${HERE}?from=mail#p6`);
	await press(page);
	await expect(page).toHaveURL(`${TWIN}?from=mail#p6`);
	await expect.poll(() => editionsOn(page)).toEqual(all('zh-hans'));
	await page.unroute(isTwin);

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
			add(document.head, 'prepend', 'meta', { name: 'darkreader', content: 'a' });
			add(document.head, 'append', 'link', { rel: 'stylesheet', href: 'data:text/css,' });
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
	await press(page);
	expect(await editionsOn(page)).toEqual(all('zh-hant'));
});

test('a line slower than anybody waits for still ends in the other script', async ({ page }) => {
	await page.route('**/zh-hans/introduction/', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 4500));
		await route.continue();
	});
	await page.goto('/zh-hant/introduction/');
	await press(page);
	await expect(page).toHaveURL('/zh-hans/introduction/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	await expect(page.locator('[data-switch-failed]')).toBeHidden();
});
