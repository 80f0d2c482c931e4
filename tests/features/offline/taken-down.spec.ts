import type { ServerResponse } from 'node:http';
import { expect, test } from '@playwright/test';
import { BASE } from '../../papers/build.ts';
import { servePaper } from '../../support/paper-site.ts';
import { withSite } from '../../support/site.ts';
import { cacheNames, visit } from '../../support/worker.ts';

test.use({ serviceWorkers: 'allow' });

test.describe('a site that is taken down', () => {
	const ANSWERS: Record<string, (response: ServerResponse) => void> = {
		'404': (response) => response.writeHead(404),
		'410': (response) => response.writeHead(410),
		'a redirect': (response) => response.writeHead(301, { Location: '/elsewhere' }),
		'a page': (response) => response.writeHead(200, { 'Content-Type': 'text/html' }),
	};

	// A disk that takes its time to open what it has.
	const before = `const { open } = CacheStorage.prototype;
		CacheStorage.prototype.open = async function (name) {
			await new Promise((resolve) => setTimeout(resolve, 500));
			return open.call(this, name);
		};`;

	for (const [what, respond] of Object.entries(ANSWERS)) {
		test(`with ${what} for every address is gone from its readers too`, async ({ page }) => {
			await withSite(what === '404' ? { before } : {}, async (site) => {
				await visit(page, `${site.address}zh-hant/introduction/`);
				site.host = ({ url }, response) => {
					if (url !== '/elsewhere') respond(response);
					response.end('<!doctype html><h1>gone</h1>');
					return true;
				};
				await page.goto(`${site.address}zh-hant/about/`);
				await expect(page.locator('h1')).toHaveText(/關於本文/);
				await expect.poll(() => cacheNames(page)).toEqual([]);
				for (let visits = 0; visits < 2; visits++) {
					await page.goto(`${site.address}zh-hant/about/`);
					await expect(page.locator('h1')).toHaveText('gone');
				}
				await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
				expect(await cacheNames(page)).toEqual([]);
			});
		});
	}

	const second = servePaper('small', { base: BASE });

	test('by withdraw.js in the place of sw.js is gone at once, and another paper of the host keeps its own', async ({ page }) => {
		await withSite({}, async (other) => {
			await withSite({ dist: second.folder, base: BASE }, async (site) => {
				other.host = (request, response) =>
					request.url?.startsWith(BASE) === true && site.server.emit('request', request, response);
				const address = other.address + BASE.slice(1);
				await visit(page, `${address}zh-hant/`);
				await visit(page, `${other.address}zh-hant/introduction/`);
				expect(await cacheNames(page)).toHaveLength(4);

				// Moved: the old path has the one file, and leads elsewhere from all others.
				site.host = (request, response) => {
					const isWorker = request.url === `${BASE}sw.js`;
					if (isWorker) request.url = `${BASE}withdraw.js`;
					else response.writeHead(301, { Location: '/zh-hans/introduction/' }).end();
					return !isWorker;
				};
				await page.goto(`${address}zh-hant/`);
				await expect(page).toHaveURL(`${other.address}zh-hans/introduction/`);
				await expect(page.locator('#p1')).toContainText('江苏代表团');
				const names = await cacheNames(page);
				expect(names).toHaveLength(2);
				expect(names.filter((name) => name.startsWith(`${other.address} `))).toHaveLength(2);
				const scopes = () =>
					page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
				await expect.poll(scopes).toEqual([other.address]);
				await other.cut();
				await page.goto(`${other.address}zh-hant/introduction/`);
				await expect(page.locator('#p1')).toContainText('江蘇代表團');
			});
		});
	});
});
