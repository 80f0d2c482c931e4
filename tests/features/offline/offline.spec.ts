import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '../../support/pages.ts';
import { type Site, withSite } from '../../support/site.ts';
import { translate } from '../../support/translate.ts';
import { cacheNames, replacement, visit } from '../../support/worker.ts';

test.use({ serviceWorkers: 'allow' });

/** So few bytes hold no whole paper: of a larger one, what is read is kept. */
const LIMIT = 1000;

/** A host that redirects /x/ to /x in one edition and to /x/index.html in the other. */
function redirect(request: IncomingMessage, response: ServerResponse): boolean {
	const { pathname, search } = new URL(request.url ?? '', 'http://site');
	const folder = /^(\/zh-han.*)\/$/.exec(pathname)?.[1];
	const ending = pathname.startsWith('/zh-hans') ? '/index.html' : '';
	if (folder) response.writeHead(301, { Location: folder + ending + search }).end();
	else if (/^\/zh-han[^.]*$/.test(pathname)) request.url = `${pathname}/`;
	return folder !== undefined;
}

test('after one visit the whole paper is read, switched and searched without a network, also where the host redirects /x/ to /x or to /x/index.html, and what is not kept says why', async ({
	page,
	context,
}) => {
	await withSite({}, async (site) => {
		const { address, cut } = site;
		site.host = (request, response) => {
			// No cache takes an answer that says so, nor Firefox a worker; a host may say it of some.
			if (!/^\/(sw\.js|zh-hans\/)/.test(request.url ?? '')) response.setHeader('Vary', '*');
			return redirect(request, response);
		};
		await visit(page, `${address}zh-hant/search/`);
		await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
		const next = await context.newPage();
		for (const path of ['hans/introduction/index.html', 'hans/introduction/', 'hant/introduction']) {
			await next.goto(`${address}zh-${path}`);
			await expect(next.locator('#p1'), path).toContainText(/江[蘇苏]代表[團团]/);
		}
		await next.keyboard.press('Alt+S');
		await expect(next.locator('#p1')).toContainText('江苏代表团');
		await next.close();
		await cut();
		await page.locator('[data-search-input]').fill('八大中心');
		await expect(page.locator('[data-hit]'), 'in the page of the first visit itself').toHaveCount(5);
		const answers = (paths: string[]) =>
			page.evaluate((all) => Promise.all(all.map((path) => fetch(path).then(({ status }) => status, String))), paths);
		expect(await answers(PAGES), 'every page was kept').toEqual(PAGES.map(() => 200));
		await page.goto(`${address}zh-hans/full/`);
		await expect(page.locator('h1').first()).toBeAttached();
		await page.goto(`${address}zh-hant/hong-kong-model/`);
		await page.keyboard.press('Alt+S');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
		await translate(page);
		await page.keyboard.press('Alt+S');
		await expect(page, 'a page that the browser has translated').toHaveURL(`${address}zh-hant/hong-kong-model/`);
		await expect(page.locator('#p6')).toContainText('中試');
		// The slash is added.
		await page.goto(`${address}zh-hans/search?q=八大中心`);
		await expect(page.locator('[data-hit]')).toHaveCount(5);
		await page.locator('[data-hit] a').first().click();
		await expect(page.locator('[data-hit-bar]')).toContainText('1 / 5');
		await page.goto(`${address}index.html`);
		await expect(page).toHaveURL(/zh-han[ts]\/$/);
		await page.goto(`${address}zh-hans/introduction.html#p1`);
		await expect(page).toHaveURL(`${address}zh-hans/introduction/#p1`);
		await expect(page.locator('#p1')).toContainText('江苏代表团');
		for (const path of ['zh-hant/no-such-page/', 'data/paper.json']) {
			await page.goto(address + path);
			await expect(page.getByText('現在如果沒有網絡，也可能是這一頁沒有存到這部裝置上。')).toBeVisible();
			await expect(page.getByText('如果现在没有网络，也可能是此页面没有保存到这台设备上。')).toBeVisible();
		}
		await page.getByRole('link', { name: '回到封面' }).first().click();
		await expect(page).toHaveURL(`${address}zh-hant/`);
	});
});

/** Who comes back to a tab has the host asked for a newer build, once the script for it is there; who leaves it has not. */
async function leaveAndComeBack(page: Page) {
	await page.evaluate(() => {
		ServiceWorkerRegistration.prototype.update = async function () {
			document.documentElement.dataset.looked = '';
			return this;
		};
	});
	const comeBack = () => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
	await expect(async () => {
		await comeBack();
		await expect(page.locator('html')).toHaveAttribute('data-looked', '', { timeout: 500 });
	}).toPass({ timeout: 60_000 });
	await page.evaluate(async () => {
		delete document.documentElement.dataset.looked;
		Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
		document.dispatchEvent(new Event('visibilitychange'));
		await navigator.serviceWorker.getRegistration();
	});
	await expect(page.locator('html'), 'who leaves it has not').not.toHaveAttribute('data-looked');
}

test('a returning reader is told of a newer build and loads it, and an open page stays with its own until then, in its words, its twin and its search', async ({
	page,
	context,
}) => {
	await withSite({}, async (site) => {
		const { address, rebuild, asked, cut } = site;
		site.held = /./;
		await visit(page, `${address}zh-hant/about/`);
		const searching = await context.newPage();
		await searching.goto(`${address}zh-hans/search/`);
		rebuild();
		asked.length = 0;
		// As long as no newer worker is to be had, nothing else is asked for: the page was kept.
		site.host = ({ url }, response) => url === '/sw.js' && Boolean(response.writeHead(503).end());
		await page.goto(`${address}zh-hant/introduction/#p2`);
		await expect(page.locator('#p1')).toContainText('江蘇代表團');
		expect(asked.filter((path) => path !== '/sw.js')).toEqual([]);
		delete site.host;
		await page.reload();
		await expect(page.locator('#p1')).toContainText('江蘇代表團');
		await page.evaluate(() => Object.assign(window, { isSamePage: true }));
		const notice = page.getByRole('status').filter({ hasText: '本文已更新' });
		await expect(notice).toBeVisible();
		await expect(notice).toBeInViewport();
		// What was kept of the newer build is not what the browser still had of the older.
		await cut();

		await searching.locator('[data-search-input]').fill('江苏代表团');
		await expect(searching.locator('[data-hit="introduction#p1"]')).toContainText('江苏代表团');
		await searching.locator('[data-search-input]').fill('新版代表团');
		await expect(searching.locator('[data-search-status]')).toContainText('没有');
		await page.keyboard.press('Alt+S');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
		await expect(page.locator('#p1')).toContainText('江苏代表团');
		expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
		const words = await page.evaluate(async () => (await fetch('../../zh-hant/full/')).text());
		expect(words, 'what the page had not asked for before').toContain('江蘇代表團');

		await page.getByRole('link', { name: '加载新版' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('#p1')).toContainText('新版代表团');
		await expect(page).toHaveURL(`${address}zh-hans/introduction/#p2`);
		// Before its script has come, the page does not know the keys.
		await page.waitForLoadState();
		await page.keyboard.press('Alt+S');
		await expect(page.locator('#p1')).toContainText('新版代表團');
		await searching.goto(`${address}zh-hans/search/?q=代表团`);
		await expect(searching.locator('[data-hit="introduction#p1"]')).toContainText('新版代表团');
		await leaveAndComeBack(page);
		// By then the page has asked its worker.
		await expect(page.locator('[data-update]')).toBeHidden();
	});
});

test.describe('of a paper too large to be kept whole', () => {
	const limit = LIMIT;

	/** A page of a build stays open while the next build comes, and another page is of that one already. */
	async function keepApart(page: Page, site: Site) {
		const { address, rebuild } = site;
		const wordIn = (path: string) =>
			page.evaluate(async (where) => {
				const words = await fetch(where).then((response) => response.text(), String);
				return /..代表[团團]|TypeError/.exec(words)?.[0];
			}, address + path);
		expect(await wordIn('zh-hans/introduction/')).toBe('江苏代表团');
		expect(await wordIn('data/paper.json'), 'what no worker keeps').toBe('江蘇代表團');
		const replaced = await replacement(page);
		// Chromium lets a newer worker wait for as long as the older one may run, if pages ask that one for something just
		// then. So the newer one is to be had only when nothing is asked.
		site.host = ({ url }, response) => url === '/sw.js' && Boolean(response.writeHead(503).end());
		rebuild();

		// The worker still is of the older build, and has its twin of this page.
		const newer = await page.context().newPage();
		await newer.goto(`${address}zh-hant/introduction/`);
		await expect(newer.locator('#p1')).toContainText('新版代表團');
		await newer.keyboard.press('Alt+S');
		await expect(newer.locator('#p1')).toContainText('新版代表团');
		expect(await wordIn('zh-hant/introduction/')).toBe('TypeError');

		delete site.host;
		await replaced();
		expect(await wordIn('zh-hans/introduction/')).toBe('江苏代表团');
		expect(await wordIn('zh-hant/introduction/')).toBe('TypeError');
		await expect(page.locator('[data-update]')).toBeVisible();
		await expect(newer.locator('[data-update]'), 'nothing is newer').toBeHidden();
		await newer.close();
	}

	test('a page of one build gets nothing of another, builds that no page is of are deleted, and what was read, switched and searched of the newest is so again without a network', async ({
		page,
	}) => {
		await withSite({ limit }, async (site) => {
			const { address, rebuild, cut, asked } = site;
			await visit(page, address);
			await page.goto(`${address}zh-hant/about/`);
			expect(asked).not.toContain('/zh-hant/strategies/');
			await keepApart(page, site);
			await page.goto(`${address}zh-hant/introduction/`);
			await expect(page.locator('#p1')).toContainText('新版代表團');
			const replaced = await replacement(page);
			rebuild('三版');
			await replaced();
			await page.goto(`${address}zh-hant/about/`);
			await page.goto(`${address}zh-hant/introduction/`);
			await expect(page.locator('#p1')).toContainText('三版代表團');
			// The newest, the one that the page before was of, and which page is of which.
			expect(await cacheNames(page)).toHaveLength(3);
			// Of pages, the one that was open when the newest came, and the two since.
			const remembered = await page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, `${address} `);
			expect(remembered).toBe(3);

			await page.waitForLoadState('networkidle');
			await page.goto(`${address}zh-hant/search/?q=八大中心`);
			await page.waitForLoadState('networkidle');
			await expect(page.locator('[data-hit]')).toHaveCount(5);
			// No room is left on the device.
			const devTools = await page.context().newCDPSession(page);
			await devTools.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 1 });
			await page.goto(`${address}zh-hant/figures/`);
			expect(asked.filter((path) => path === '/zh-hant/figures/')).toHaveLength(1);
			await cut();
			await page.goto(`${address}zh-hant/introduction/`);
			await page.keyboard.press('Alt+S');
			await expect(page.locator('#p1')).toContainText('三版代表团');
			await page.goto(`${address}zh-hant/search/?q=代表團`);
			await expect(page.locator('[data-hit="introduction#p1"]')).toBeVisible();
			await expect(page.goto(`${address}zh-hant/strategies/`)).rejects.toThrow('ERR_FAILED');
		});
	});
});
