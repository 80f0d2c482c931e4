import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { filesToKeep, writePrecacheList } from '../../src/deploy/precache.ts';
import { PAGES } from './pages.ts';

test.use({ serviceWorkers: 'allow' });

/** A site of the test's own, which can go away and come back changed. */
interface Site {
	folder: string;
	address: string;
	/** From now on nobody answers. */
	cut(): Promise<void>;
	/** Another build takes the place of this one: a word of the introduction is another in pages and index. */
	rebuild(): void;
}

async function withSite({ dist = 'dist', base = '/' }, use: (site: Site) => Promise<void>) {
	const folder = mkdtempSync(join(tmpdir(), 'offline-'));
	cpSync(dist, folder, { recursive: true });
	const { server, address } = await serve(folder, base, 0);
	const close = (open: Server) =>
		new Promise<void>((resolve) => {
			open.close(() => resolve());
			open.closeAllConnections();
		});
	try {
		await use({
			folder,
			address,
			cut: () => close(server),
			rebuild() {
				for (const file of filesToKeep(folder).filter((name) => /\.(html|json)$/.test(name))) {
					const path = join(folder, file);
					const text = readFileSync(path, 'utf8').replaceAll('江蘇代表團', '新版代表團').replaceAll('江苏代表团', '新版代表团');
					writeFileSync(path, text);
				}
				const worker = join(folder, 'sw.js');
				writeFileSync(worker, readFileSync(worker, 'utf8').replace(/^const BUILD.*\n/, ''));
				writePrecacheList(folder);
			},
		});
	} finally {
		if (server.listening) await close(server);
		rmSync(folder, { recursive: true });
	}
}

/** Waits until the worker has everything and answers for this page. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state !== 'activated') {
			await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
		}
	});

/** Waits until another worker has taken over. */
const replaced = async (page: Page) => {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const before = registration.active;
		await registration.update();
		while (registration.active === before || registration.active?.state !== 'activated') {
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	});
};

/** After one visit: every page, the switch, the search and the first page, while nobody answers. */
async function readWithoutNetwork(page: Page, { address, cut }: Site) {
	await page.goto(`${address}zh-hant/introduction/`);
	await kept(page);
	await cut();
	for (const path of PAGES) {
		await page.goto(address + path.slice(1));
		await expect(page.locator('h1')).toBeAttached();
	}
	await page.goto(`${address}zh-hant/hong-kong-model/`);
	await page.keyboard.press('Alt+S');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	for (const edition of ['zh-hant', 'zh-hans']) {
		await page.goto(`${address}${edition}/search/?q=八大中心`);
		await expect(page.locator('[data-hit]')).toHaveCount(5);
	}
	await page.locator('[data-hit] a').first().click();
	await expect(page.locator('[data-hit-bar]')).toContainText('1 / 5');
	await page.goto(address);
	await expect(page).toHaveURL(/zh-han[ts]\/$/);
}

test('after one visit the whole brief is read, switched and searched without a network', async ({ page }) => {
	await withSite({}, (site) => readWithoutNetwork(page, site));
});

test('after one visit below a base path the same holds', async ({ page }) => {
	test.setTimeout(90_000);
	const built = mkdtempSync(join(tmpdir(), 'base-path-'));
	const env = { ...process.env, BASE_PATH: '/briefs/2024/', OUT_DIR: join(built, 'dist') };
	execFileSync('node', ['scripts/build.ts'], { env, stdio: 'ignore' });
	await withSite({ dist: join(built, 'dist'), base: '/briefs/2024/' }, (site) => readWithoutNetwork(page, site));
	rmSync(built, { recursive: true });
});

test('the page of the first visit itself is searched without a network', async ({ page }) => {
	await withSite({}, async ({ address, cut }) => {
		await page.goto(`${address}zh-hant/search/`);
		await kept(page);
		await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
		await cut();
		await page.locator('[data-search-input]').fill('八大中心');
		await expect(page.locator('[data-hit]')).toHaveCount(5);
	});
});

test('an open page stays with its build, in its words, its twin and its search; the next page is of the new one', async ({
	page,
	context,
}) => {
	await withSite({}, async ({ address, rebuild }) => {
		await page.goto(`${address}zh-hant/about/`);
		await kept(page);
		const reading = await context.newPage();
		await reading.goto(`${address}zh-hant/introduction/`);
		await reading.evaluate(() => Object.assign(window, { isSamePage: true }));
		const searching = await context.newPage();
		await searching.goto(`${address}zh-hans/search/`);
		rebuild();
		await replaced(reading);

		await searching.locator('[data-search-input]').fill('江苏代表团');
		await expect(searching.locator('[data-hit="introduction#p1"]')).toContainText('江苏代表团');
		await searching.locator('[data-search-input]').fill('新版代表团');
		await expect(searching.locator('[data-search-status]')).toContainText('没有');
		await reading.keyboard.press('Alt+S');
		await expect(reading.locator('#p1')).toContainText('江苏代表团');
		expect(await reading.evaluate(() => 'isSamePage' in window)).toBe(true);

		await page.goto(`${address}zh-hans/introduction/`);
		await expect(page.locator('#p1')).toContainText('新版代表团');
		await page.keyboard.press('Alt+S');
		await expect(page.locator('#p1')).toContainText('新版代表團');
		await reading.reload();
		await expect(reading.locator('#p1')).toContainText('新版代表团');
		await searching.goto(`${address}zh-hans/search/?q=代表团`);
		await expect(searching.locator('[data-hit="introduction#p1"]')).toContainText('新版代表团');
	});
});

test('a build that does not arrive whole is not taken', async ({ page }) => {
	await withSite({}, async ({ folder, address, rebuild }) => {
		await page.goto(`${address}zh-hant/introduction/`);
		await kept(page);
		rebuild();
		// One file of yet another build among those of this one.
		writeFileSync(join(folder, 'zh-hans/terms/index.html'), '<!doctype html><title>mixed</title>');
		const outcome = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			const { installing } = registration;
			await new Promise((resolve) => installing?.addEventListener('statechange', resolve));
			return installing?.state;
		});
		expect(outcome).toBe('redundant');
		await page.goto(`${address}zh-hans/introduction/`);
		await expect(page.locator('#p1')).toContainText('江苏代表团');
	});
});

test('nothing is kept on a connection that asks to save data', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	await page.goto('/zh-hant/introduction/');
	await page.waitForTimeout(500);
	expect(await page.evaluate(async () => [await navigator.serviceWorker.getRegistration(), await caches.keys()])).toEqual([
		undefined,
		[],
	]);
});
