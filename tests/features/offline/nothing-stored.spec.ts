import { expect, type Page, test } from '@playwright/test';
import { type Site, withSite } from '../../support/site.ts';
import { replacement, visit } from '../../support/worker.ts';

test.use({ serviceWorkers: 'allow' });

/** A page, and search, while the network is there. */
async function readOnline(page: Page, address: string) {
	await page.goto(`${address}zh-hans/introduction/`);
	await expect(page.locator('h1')).toBeAttached();
	await page.goto(`${address}zh-hant/search/?q=八大中心`);
	await expect(page.locator('[data-hit]')).toHaveCount(5);
}

/** A newer build comes while a page is open; the next page is of that. */
async function getNewer(page: Page, { address, rebuild }: Site, version: string) {
	const replaced = await replacement(page);
	rebuild(version);
	await replaced();
	await page.goto(`${address}zh-hant/introduction/`);
	await expect(page.locator('#p1')).toContainText(`${version}代表團`);
}

const STORAGE_FAILS =
	"for (const name of ['open', 'match', 'has', 'keys', 'delete']) CacheStorage.prototype[name] = () => Promise.reject(new Error(name));";

test('when nothing can be stored, since the quota is used up after a first visit or storage fails, the network answers, and no page fetches the whole again', async ({
	page,
}) => {
	await withSite({}, async (site) => {
		await visit(page, `${site.address}zh-hant/introduction/`);
		const devTools = await page.context().newCDPSession(page);
		await devTools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin, quotaSize: 1 });
		site.asked.length = 0;
		await page.goto(`${site.address}zh-hant/about/`);
		expect(
			site.asked.filter((path) => path !== '/sw.js'),
			'what was kept is there still',
		).toEqual([]);
		await readOnline(page, site.address);
		await getNewer(page, site, '新版');

		await test.step('of the newer build, nothing was stored', async () => {
			site.asked.length = 0;
			await readOnline(page, site.address);
			await page.waitForLoadState('networkidle');
			// Of what the worker fetches first, these two are loaded by no page until they are used.
			expect(site.asked.filter((path) => /copy-text|copy-citation/.test(path))).toEqual([]);
			site.before = STORAGE_FAILS;
			await getNewer(page, site, '三版');
		});

		await test.step('storage fails', async () => {
			await readOnline(page, site.address);
			await getNewer(page, site, '新版');
		});
	});
});
