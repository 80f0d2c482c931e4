import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { listen } from '../support/complaints.ts';
import { tryHarm } from '../support/harm.ts';

/** Another site: a page with a frame, and this paper's page as a host sends it that knows none of its headers. */
async function withOtherSite(html: string, use: (port: number) => Promise<void>) {
	const other = createServer(({ url = '' }, response) => {
		const [, frame] = url.split('?');
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(frame ? `<!doctype html><iframe src="${decodeURIComponent(frame)}"></iframe>` : html);
	}).listen(0, '127.0.0.1');
	await once(other, 'listening');
	await use((other.address() as AddressInfo).port).finally(() => {
		other.close();
		other.closeAllConnections();
	});
}

test.describe('under the security policy', () => {
	// Pages of every kind are seen in every-page.spec.ts, and in Firefox in firefox.spec.ts.
	test('a reader searches, opens a hit and switches the script on pages that are shown in full, nothing else would run, and no other site shows a page in a frame', async ({
		page,
		baseURL,
		request,
	}) => {
		const complaints = await listen(page);
		await page.goto('/zh-hant/search/?q=中試');
		await expect(page.locator('[data-hit]')).toHaveCount(4);
		await page.keyboard.press('Alt+S');
		await expect(page.locator('[data-hit="hong-kong-model#p6"]')).toContainText('中试');
		await page.locator('[data-hit="hong-kong-model#p6"] a').click();
		await expect(page.locator('[data-hit-bar]')).toContainText('2 / 4');
		expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
		await page.keyboard.press('Alt+S');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
		const block = page.locator('[type="application/ld+json"]');
		expect(await block.evaluate(({ textContent }) => textContent), 'what other programs read').toContain('"zh-Hant-HK"');
		await page.locator('[data-hit-next]').click();
		await expect(page).toHaveURL(/zh-hant\/strategies/);
		// A page that is left while it is being loaded, or leads on at once, is one that Firefox complains of.
		await page.waitForLoadState('networkidle');
		await page.goto('/', { waitUntil: 'commit' });
		await expect(page).toHaveURL('/zh-hant/');
		expect(await complaints()).toEqual([]);
		expect(await tryHarm(page)).toEqual([]);

		const introduction = `${baseURL}/zh-hant/introduction/`;
		const html = await (await request.get(introduction)).text();
		await withOtherSite(html, async (port) => {
			const openFramed = (address: string) => page.goto(`http://127.0.0.1:${port}/?${encodeURIComponent(address)}`);
			const words = page.frameLocator('iframe').locator('#p1');
			// Nothing but the headers keeps the page away: without them it is shown.
			await openFramed(`http://localhost:${port}/zh-hant/introduction/`);
			await expect(words).toContainText('江蘇代表團');
			const answer = page.waitForResponse(introduction);
			await openFramed(introduction);
			await answer;
			// What the browser shows in its place is a page of its own.
			await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
			await expect(words).toHaveCount(0);
		});
	});
});
