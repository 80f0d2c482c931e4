import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { withSite } from '../../support/site.ts';
import { visit } from '../../support/worker.ts';

test.use({ serviceWorkers: 'allow' });

test.describe('when the host', () => {
	test('has altered a file, it comes from the network, the rest is kept, and nothing is fetched twice', async ({ page }) => {
		await withSite({}, async ({ folder, address, asked, rebuild, cut }) => {
			const [script = ''] = readdirSync(join(folder, '_astro')).filter((name) => name.startsWith('updates.'));
			const alter = (word: string) => {
				writeFileSync(join(folder, 'zh-hans/terms/index.html'), `<!doctype html><link rel="icon" href="data:"><h1>${word}</h1>`);
				appendFileSync(join(folder, '_astro', script), '\n');
			};
			alter('altered');
			await visit(page, `${address}zh-hant/introduction/`);
			expect(asked).toContain('/zh-hans/full/');
			asked.length = 0;
			for (const path of ['zh-hant/', 'zh-hant/full/']) await page.goto(address + path);
			await page.goto(`${address}zh-hans/terms/`);
			await expect(page.locator('h1')).toHaveText('altered');
			expect(asked.filter((path) => path !== '/sw.js' && !path.endsWith(script))).toEqual(['/zh-hans/terms/']);
			// Each page has the worker looked for once by the browser, and once by the worker itself.
			const looked = asked.filter((path) => path === '/sw.js').length;
			expect(looked).toBeGreaterThanOrEqual(1);
			expect(looked).toBeLessThanOrEqual(8);
			await page.goto(`${address}zh-hant/terms/`);
			await page.keyboard.press('Alt+S');
			await expect(page.locator('h1'), 'also as a twin').toHaveText('altered');
			// Nor does it keep a reader with the build before.
			rebuild();
			alter('again');
			await page.goto(`${address}zh-hant/introduction/`);
			// The altered script that says so does its work.
			await expect(page.locator('[data-update]')).toBeVisible();
			await cut();
			await page.reload();
			await expect(page.locator('#p1')).toContainText('新版代表團');
		});
	});

	test('was cut off or fell silent during the first visit, the rest is fetched with the next page', async ({ page }) => {
		// The first two minutes pass at once.
		const before = `const { timeout } = AbortSignal;
			AbortSignal.timeout = (time) => {
				const signal = timeout.call(AbortSignal, time - 119_400);
				AbortSignal.timeout = timeout;
				return signal;
			};`;
		await withSite({ before }, async (site) => {
			site.host = ({ url, socket }) => url === '/zh-hans/figures/' || Boolean(url?.startsWith('/zh-hans/') && socket.destroy());
			await visit(page, `${site.address}zh-hant/introduction/`);
			// Who asks too often is told so for the worker's file, and a host may have trouble; that is no reason to leave.
			for (const [status, path] of [
				[500, 'zh-hans/figures'],
				[429, 'zh-hant/about'],
			] as const) {
				site.host = ({ url }, response) => url === '/sw.js' && Boolean(response.writeHead(status).end());
				await page.goto(`${site.address}${path}/`);
			}
			await expect
				.poll(() => page.evaluate(async () => Boolean(await caches.match(new URL('../../zh-hans/terms/', location.href)))))
				.toBe(true);
			// The first may not have been sent when the time was up.
			const asked = site.asked.filter((path) => path === '/zh-hans/figures/').length;
			expect(asked, 'once in vain, and once by its reader').toBeLessThanOrEqual(2);
			// What the worker does not keep is shown as it arrives.
			site.host = ({ url }, response) => {
				if (url !== '/draft/') return false;
				return (
					response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write('<!doctype html><h1>draft</h1>') || true
				);
			};
			await page.goto(`${site.address}draft/`, { waitUntil: 'commit' });
			await expect(page.locator('h1')).toHaveText('draft');
			await site.cut();
			await page.goto(`${site.address}zh-hans/introduction/`);
			await expect(page.locator('#p1')).toContainText('江苏代表团');
		});
	});
});
