import type { ServerResponse } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { BASE } from '../../papers/build.ts';
import { servePaper } from '../../support/paper-site.ts';
import { type Site, withSite } from '../../support/site.ts';
import { cacheNames, visit } from '../../support/worker.ts';

test.use({ serviceWorkers: 'allow' });

test.describe('a site that is taken down', () => {
	type Answer = (response: ServerResponse) => void;
	const ANSWERS: [what: string, Answer][] = [
		['404', (response) => response.writeHead(404)],
		[
			// One that has moved may lead to another host.
			'a redirect',
			(response) => {
				const isWorker = response.req.url === '/sw.js';
				return response.writeHead(301, { Location: isWorker ? 'https://papers.example/sw.js' : '/elsewhere' });
			},
		],
		['a page', (response) => response.writeHead(200, { 'Content-Type': 'text/html' })],
	];

	/** Where no paper is kept whole a first visit is over sooner, and what is to be deleted is the same. */
	const limit = 1000;

	const SLOW_DISK = `const { open } = CacheStorage.prototype;
		CacheStorage.prototype.open = async function (name) {
			await new Promise((resolve) => setTimeout(resolve, 250));
			return open.call(this, name);
		};`;

	/** A reader's last visits, when the host answers for every address what hosts answer of sites that they no longer have. */
	async function takeDown(page: Page, site: Site, respond: Answer) {
		const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
		site.held = /sw\.js$/;
		await visit(page, `${site.address}zh-hant/introduction/`);
		await page.goto(`${site.address}zh-hant/about/`);
		expect(await cacheNames(page)).toHaveLength(2);
		site.host = ({ url }, response) => {
			if (url !== '/elsewhere') respond(response);
			response.end('<!doctype html><h1>gone</h1>');
			return true;
		};
		await page.goto(`${site.address}zh-hant/about/`);
		await expect(page.locator('h1')).not.toHaveText('gone');
		await expect.poll(() => cacheNames(page)).toEqual([]);
		for (let visits = 0; visits < 2; visits++) {
			await page.goto(`${site.address}zh-hant/about/`);
			await expect(page.locator('h1')).toHaveText('gone');
		}
		await expect.poll(registrations).toBe(0);
		expect(await cacheNames(page)).toEqual([]);
	}

	test('with 410 takes along what is still being kept, where a disk takes its time to open what it has; with the site it comes back', async ({
		page,
	}) => {
		await withSite({ before: SLOW_DISK, limit }, async (site) => {
			await visit(page, `${site.address}zh-hant/introduction/`);
			await page.goto(`${site.address}zh-hant/figures/`);
			let isAsked = () => {};
			const asked = new Promise<void>((resolve) => {
				isAsked = resolve;
			});
			site.host = ({ url }, response) => {
				// Gone is gone, whether a host says for how long or not.
				const gone = () => void response.writeHead(410).end();
				// The worker hears of it while the disk still opens what the page is to be kept in.
				if (url === '/sw.js') asked.then(() => setTimeout(gone, 100));
				else gone();
				if (url === '/zh-hans/strategies/') isAsked();
				return true;
			};
			await page.goto(`${site.address}zh-hant/figures/`);
			// It is answered when it has been kept.
			await page.evaluate(() => fetch('/zh-hans/strategies/').catch(() => undefined));
			await expect.poll(() => cacheNames(page)).toEqual([]);

			delete site.host;
			await visit(page, `${site.address}zh-hant/introduction/`);
			expect(await cacheNames(page)).toHaveLength(2);
		});
	});

	for (const [what, respond] of ANSWERS) {
		test(`with ${what} for every address is gone from its readers too`, async ({ page }) => {
			await withSite({ limit }, (site) => takeDown(page, site, respond));
		});
	}

	const second = servePaper('small', { base: BASE });

	test('by withdraw.js in the place of sw.js is gone at once, and another paper of the host keeps its own', async ({ page }) => {
		await withSite({ limit }, async (other) => {
			await withSite({ dist: second.folder, base: BASE }, async (site) => {
				other.host = (request, response) =>
					request.url?.startsWith(BASE) === true && site.server.emit('request', request, response);
				const address = other.address + BASE.slice(1);
				await visit(page, `${address}zh-hant/`);
				// The first page is none that the worker has answered, and kept.
				await visit(page, `${other.address}zh-hant/about/`);
				await page.goto(`${other.address}zh-hant/introduction/`);
				expect(await cacheNames(page)).toHaveLength(4);
				await page.evaluate((name) => caches.open(name), `${address}below/ build`);

				// Moved: the old path has the one file, and leads elsewhere from each of its pages.
				site.host = (request, response) => {
					const isWorker = request.url === `${BASE}sw.js`;
					if (isWorker) request.url = `${BASE}withdraw.js`;
					else if (request.url === `${BASE}zh-hant/`) response.writeHead(301, { Location: '/zh-hans/introduction/' }).end();
					else response.writeHead(404).end();
					return !isWorker;
				};
				await page.goto(`${address}zh-hant/`);
				await expect(page).toHaveURL(`${other.address}zh-hans/introduction/`);
				await expect(page.locator('#p1')).toContainText('江苏代表团');
				const names = await cacheNames(page);
				expect(names.filter((name) => name.startsWith(`${other.address} `))).toHaveLength(2);
				expect(names, 'nor does it touch a site below it').toHaveLength(3);
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
