import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { withSite } from '../../support/site.ts';
import { visit } from '../../support/worker.ts';

test.use({ serviceWorkers: 'allow' });

test.describe('when the host', () => {
	test('has altered a file, that page comes from the network, the rest is kept, and nothing is fetched twice', async ({
		page,
	}) => {
		await withSite({}, async ({ folder, address, asked, rebuild, cut }) => {
			const alter = () =>
				writeFileSync(join(folder, 'zh-hans/terms/index.html'), '<!doctype html><link rel="icon" href="data:"><h1>altered</h1>');
			alter();
			await visit(page, `${address}zh-hant/introduction/`);
			expect(asked).toContain('/zh-hans/full/');
			asked.length = 0;
			for (const path of ['zh-hant/', 'zh-hant/about/', 'zh-hant/full/']) await page.goto(address + path);
			await page.goto(`${address}zh-hans/terms/`);
			await expect(page.locator('h1')).toHaveText('altered');
			expect(asked.filter((path) => path !== '/sw.js')).toEqual(['/zh-hans/terms/']);
			await page.goto(`${address}zh-hant/terms/`);
			await page.keyboard.press('Alt+S');
			await expect(page.locator('h1'), 'also as a twin').toHaveText('altered');
			// Nor does it keep a reader with the build before.
			rebuild();
			alter();
			await page.goto(`${address}zh-hant/introduction/`);
			await expect(page.locator('[data-update]')).toBeVisible();
			await cut();
			await page.reload();
			await expect(page.locator('#p1')).toContainText('新版代表團');
		});
	});

	test('was cut off or fell silent during the first visit, the rest is fetched with the next page', async ({ page }) => {
		// The first two minutes pass at once.
		const before = 'const later = setTimeout; setTimeout = (act, time) => ((setTimeout = later), later(act, time / 200));';
		await withSite({ before }, async (site) => {
			site.host = ({ url, socket }) => url === '/zh-hans/figures/' || Boolean(url?.startsWith('/zh-hans/') && socket.destroy());
			await visit(page, `${site.address}zh-hant/introduction/`);
			// Who asks too often is told so for the worker's file, and a host may have trouble; that is no reason to leave.
			for (const [status, path] of [
				[503, 'figures'],
				[429, 'about'],
			] as const) {
				site.host = ({ url }, response) => url === '/sw.js' && Boolean(response.writeHead(status).end());
				await page.goto(`${site.address}zh-hant/${path}/`);
			}
			await expect
				.poll(() => page.evaluate(async () => Boolean(await caches.match(new URL('../../zh-hans/terms/', location.href)))))
				.toBe(true);
			await site.cut();
			await page.goto(`${site.address}zh-hans/introduction/`);
			await expect(page.locator('#p1')).toContainText('江苏代表团');
		});
	});

	for (const ending of ['', '/index.html']) {
		test(`redirects /x/ to /x${ending}, every page is shown, also without a network`, async ({ page }) => {
			await withSite({}, async (site) => {
				site.host = (request, response) => {
					const { pathname, search } = new URL(request.url ?? '', site.address);
					const folder = /^(\/zh-han.*)\/$/.exec(pathname)?.[1];
					if (folder) response.writeHead(301, { Location: folder + ending + search }).end();
					else if (/^\/zh-han[^.]*$/.test(pathname)) request.url = `${pathname}/`;
					return folder !== undefined;
				};
				await visit(page, `${site.address}zh-hant/introduction/`);
				for (let visits = 0; visits < 2; visits++) {
					await page.goto(`${site.address}zh-hant/introduction${ending}`);
					await page.goto(`${site.address}zh-hant/introduction/`);
					await expect(page.locator('#p1')).toContainText('江蘇代表團');
					await page.keyboard.press('Alt+S');
					await expect(page.locator('#p1')).toContainText('江苏代表团');
					if (visits === 0) await site.cut();
				}
			});
		});
	}
});
