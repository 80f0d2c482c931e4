import { expect, type Page, test } from '@playwright/test';
import { type Site, withSite } from '../../support/site.ts';
import { replacement, visit } from '../../support/worker.ts';

test.use({ serviceWorkers: 'allow' });

test.describe('when nothing can be stored', () => {
	/** Pages and search while the network is there, a newer build included. */
	async function readOnline(page: Page, { address, rebuild }: Site, version = '新版') {
		for (const path of ['zh-hant/about/', 'zh-hans/introduction/']) {
			await page.goto(address + path);
			await expect(page.locator('h1').first()).toBeAttached();
		}
		await page.goto(`${address}zh-hant/search/?q=八大中心`);
		await expect(page.locator('[data-hit]')).toHaveCount(5);
		const replaced = await replacement(page);
		rebuild(version);
		await replaced();
		await page.goto(`${address}zh-hant/introduction/`);
		await expect(page.locator('#p1')).toContainText(`${version}代表團`);
	}

	const STORAGE_FAILS =
		"for (const name of ['open', 'match', 'has', 'keys', 'delete']) CacheStorage.prototype[name] = () => Promise.reject(new Error(name));";
	const DISK_IS_FULL = "Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));";

	test('since storage fails or the disk is full, the network answers, and no page fetches the whole again', async ({ page }) => {
		await withSite({ before: STORAGE_FAILS }, async (site) => {
			await visit(page, `${site.address}zh-hant/introduction/`);
			site.before = DISK_IS_FULL;
			await readOnline(page, site);
			site.asked.length = 0;
			for (const path of ['zh-hant/about/', 'zh-hant/figures/']) {
				await page.goto(site.address + path);
				await page.waitForLoadState('networkidle');
			}
			// Of what the worker fetches first, these two are loaded by no page until they are used.
			expect(site.asked.filter((path) => /reference-to|copy-citation/.test(path))).toEqual([]);
			await readOnline(page, site, '三版');
		});
	});

	test('since the quota is used up after a first visit, the network answers', async ({ page }) => {
		await withSite({}, async (site) => {
			await visit(page, `${site.address}zh-hant/introduction/`);
			const devTools = await page.context().newCDPSession(page);
			await devTools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin, quotaSize: 1 });
			// What was kept is there still.
			site.asked.length = 0;
			await page.goto(`${site.address}zh-hant/about/`);
			expect(site.asked.filter((path) => path !== '/sw.js')).toEqual([]);
			await readOnline(page, site);
		});
	});
});
