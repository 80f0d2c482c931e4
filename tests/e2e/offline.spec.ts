import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PAGES } from './pages.ts';
import { type Site, withSite } from './site.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the worker has everything and answers for this page. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state !== 'activated') {
			await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
		}
	});

/** Marks the worker of this moment; what is returned waits until another one has taken over. */
const replacement = async (page: Page) => {
	const before = await page.evaluateHandle(async () => (await navigator.serviceWorker.ready).active);
	return () =>
		page.evaluate(async (worker) => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			while (registration.active === worker || registration.active?.state !== 'activated') {
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
		}, before);
};

/** After one visit: every page, the switch, the search and the first page, while nobody answers. */
async function readWithoutNetwork(page: Page, { address, cut }: Site) {
	// Thirty pages and more, one after the other.
	test.slow();
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
		const replaced = await replacement(reading);
		rebuild();
		await replaced();

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

test.describe('of a brief too large to be kept whole', () => {
	const limit = 1000;

	test('what was read, switched and searched is so again without a network', async ({ page }) => {
		await withSite({ limit }, async ({ address, cut }) => {
			await page.goto(address);
			await kept(page);
			expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
			for (const path of ['zh-hant/introduction/', 'zh-hant/search/?q=八大中心']) {
				await page.goto(address + path);
				await page.waitForLoadState('networkidle');
			}
			await expect(page.locator('[data-hit]')).toHaveCount(5);
			await cut();
			await page.goto(`${address}zh-hant/introduction/`);
			await page.keyboard.press('Alt+S');
			await expect(page.locator('#p1')).toContainText('江苏代表团');
			await page.goto(`${address}zh-hant/search/?q=代表團`);
			await expect(page.locator('[data-hit="introduction#p1"]')).toBeVisible();
			await expect(page.goto(`${address}zh-hant/strategies/`)).rejects.toThrow();
		});
	});

	test('a page of an older build gets nothing of the newer one, and one of the newer nothing of the older', async ({
		page,
		context,
	}) => {
		await withSite({ limit }, async ({ address, rebuild }) => {
			await page.goto(address);
			await kept(page);
			await page.goto(`${address}zh-hant/about/`);
			const wordIn = (path: string) =>
				page.evaluate(async (where) => {
					const words = await fetch(where).then((response) => response.text(), String);
					return /..代表[团團]|TypeError/.exec(words)?.[0];
				}, address + path);
			expect(await wordIn('zh-hans/introduction/')).toBe('江苏代表团');
			const replaced = await replacement(page);
			rebuild();

			// The worker still is of the older build, and has its twin of this page.
			const newer = await context.newPage();
			await newer.goto(`${address}zh-hant/introduction/`);
			await expect(newer.locator('#p1')).toContainText('新版代表團');
			await newer.keyboard.press('Alt+S');
			await expect(newer.locator('#p1')).toContainText('新版代表团');

			await replaced();
			expect(await wordIn('zh-hans/introduction/')).toBe('江苏代表团');
			expect(await wordIn('zh-hant/introduction/')).toBe('TypeError');
			await page.goto(`${address}zh-hant/introduction/`);
			await expect(page.locator('#p1')).toContainText('新版代表團');
		});
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
