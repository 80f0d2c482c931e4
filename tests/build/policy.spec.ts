import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { listen } from '../support/complaints.ts';

/** A page of every kind of script and style; every-page.spec.ts has all of them, in the browser that all is tested in. */
const KINDS = ['/', '/zh-hans/full/', '/zh-hant/search/', '/zh-hans/figures/', '/404.html', '/zh-hant/hong-kong-model/'];

/** Tries what somebody could slip into a page, and tells what of it would have run. */
const tryHarm = (page: Page) =>
	page.evaluate(async () => {
		const done: string[] = [];
		// What the test itself runs may make code from strings; what runs later may not.
		await new Promise((resolve) => setTimeout(resolve));
		Object.assign(window, { harm: (name: string) => done.push(name) });
		const attempt = (name: string, act: () => void) => {
			try {
				act();
				done.push(name);
			} catch {
				// Refused, as it should be.
			}
		};
		attempt('markup from a string', () => {
			document.body.innerHTML += '<b></b>';
		});
		attempt('code from a string', () => new Function('return 1')());
		attempt('a policy of its own', () => {
			(window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy(
				'harm',
				{},
			);
		});
		const button = document.createElement('button');
		try {
			button.setAttribute('onclick', 'harm("a handler")');
		} catch {
			// Trusted Types refuse it at once; where they do not, the policy will.
		}
		document.body.append(button);
		button.click();
		const paragraph = document.createElement('p');
		paragraph.setAttribute('style', 'color: rgb(1, 2, 3)');
		document.body.append(paragraph);
		if (getComputedStyle(paragraph).color === 'rgb(1, 2, 3)') done.push('a style attribute');
		await fetch('https://example.org/').then(
			() => done.push('a request to another site'),
			() => undefined,
		);
		return done;
	});

test.describe('under the security policy', () => {
	test.use({ serviceWorkers: 'allow' });

	test('pages of every kind are shown in full, their scripts run, and nothing else would', { tag: '@firefox' }, async ({
		page,
		browserName,
	}) => {
		const complaints = await listen(page);
		for (const path of browserName === 'chromium' ? KINDS.slice(-1) : KINDS) {
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
		}
		expect(await complaints()).toEqual([]);
		expect(await tryHarm(page)).toEqual([]);
	});

	test('a reader searches, opens a hit and switches the script', async ({ page }) => {
		const complaints = await listen(page);
		await page.goto('/zh-hant/search/?q=中試');
		await expect(page.locator('[data-hit]')).toHaveCount(4);
		await page.keyboard.press('Alt+S');
		await expect(page.locator('[data-hit="hong-kong-model#p6"]')).toContainText('中试');
		await page.locator('[data-hit="hong-kong-model#p6"] a').click();
		await expect(page.locator('[data-hit-bar]')).toContainText('2 / 4');
		await page.keyboard.press('Alt+S');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
		await page.locator('[data-hit-next]').click();
		await expect(page).toHaveURL(/zh-hant\/strategies/);
		// A page that is left while it is being loaded, or leads on at once, is one that Firefox complains of.
		await page.waitForLoadState('networkidle');
		await page.goto('/', { waitUntil: 'commit' });
		await expect(page).toHaveURL('/zh-hant/');
		expect(await complaints()).toEqual([]);
	});

	test('no other site shows a page in a frame', async ({ page, baseURL, request }) => {
		const introduction = `${baseURL}/zh-hant/introduction/`;
		const html = await (await request.get(introduction)).text();
		/** Another site: a page with a frame, and this paper's page as a host sends it that knows none of its headers. */
		const other = createServer(({ url = '' }, response) => {
			const [, frame] = url.split('?');
			response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(frame ? `<!doctype html><iframe src="${decodeURIComponent(frame)}"></iframe>` : html);
		}).listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { port } = other.address() as AddressInfo;
		const openFramed = (address: string) => page.goto(`http://127.0.0.1:${port}/?${encodeURIComponent(address)}`);
		const words = page.frameLocator('iframe').locator('#p1');
		try {
			// Nothing but the headers keeps the page away: without them it is shown.
			await openFramed(`http://localhost:${port}/zh-hant/introduction/`);
			await expect(words).toContainText('江蘇代表團');
			const answer = page.waitForResponse(introduction);
			await openFramed(introduction);
			await answer;
			await expect(words).toHaveCount(0);
		} finally {
			other.close();
			other.closeAllConnections();
		}
	});
});
