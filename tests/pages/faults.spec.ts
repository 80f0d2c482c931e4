import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type Route, test } from '@playwright/test';
import { type Site, withSite } from '../support/site.ts';

/** What may happen to a file on its way, or in it. */
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
	'is blocked': (route) => route.abort('blockedbyclient'),
	'is missing': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'not found' }),
	'is ten seconds late': async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 10_000));
		await route.continue().catch(() => undefined);
	},
	'throws an error': (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
};

/** Every script of the built site; the worker's own is asked for by the browser and is tried in another test. */
const FILES = [...readdirSync('dist/_astro').filter((file) => file.endsWith('.js')), 'pagefind.js'];

async function breakFile(page: Page, file: string, fault: (route: Route) => Promise<void>) {
	await page.route((url) => url.pathname.endsWith(`/${file}`), fault);
}

/** A page is there when its words are; a file that is late must not be waited for. */
const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'commit' });

for (const file of FILES) {
	for (const [what, fault] of Object.entries(FAULTS)) {
		test(`when ${file} ${what}, everything is read, switched and looked up`, async ({ page }) => {
			await breakFile(page, file, fault);

			// A page opened from a search has its words and its passage.
			await open(page, '/zh-hant/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6#p6');
			await expect(page.locator('#p6')).toBeInViewport();

			// The switch leads to the same passage, in place or as a link.
			await open(page, '/zh-hant/introduction/');
			await page.locator('a[data-script-switch]').click({ noWaitAfter: true });
			await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN', { timeout: 9000 });
			await expect(page.locator('#p1')).toContainText('国家主席');

			// The field in the header leads to the search page, and that finds, or shows the way to the index of terms.
			await page.locator('input[name=q]').fill('八大中心');
			await page.locator('input[name=q]').press('Enter', { noWaitAfter: true });
			await expect(page).toHaveURL(/zh-hans\/search\/\?q=/);
			const found = page.locator('[data-hit]').first();
			const wayOn = page.locator('main').getByRole('link', { name: '词汇索引' });
			await expect(found.or(wayOn).first()).toBeVisible({ timeout: 9000 });
			if (!(await found.isVisible())) {
				await wayOn.first().click({ noWaitAfter: true });
				await expect(page.getByRole('heading', { name: /^八大中心/ })).toBeAttached();
			}

			// The first page leads to both editions.
			await open(page, '/');
			await expect(page.locator('a[data-edition=zh-hant], a[data-script-switch]').first()).toBeVisible();
		});
	}
}

test.describe('when the service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	/** What may happen to the worker's file, which the browser itself asks for. */
	const WORKER_FAULTS: Record<string, (site: Site) => void> = {
		'is missing': ({ folder }) => rmSync(join(folder, 'sw.js')),
		'throws an error': ({ folder }) => writeFileSync(join(folder, 'sw.js'), 'throw new Error("broken")'),
		'is not JavaScript': ({ folder }) => writeFileSync(join(folder, 'sw.js'), '<!doctype html>'),
		'does not come': (site) => {
			site.host = ({ url }) => url === '/sw.js';
		},
	};

	for (const [what, breakWorker] of Object.entries(WORKER_FAULTS)) {
		test(`${what}, everything works as it does online`, async ({ page }) => {
			await withSite({}, async (site) => {
				breakWorker(site);
				const errors: string[] = [];
				page.on('pageerror', ({ message }) => errors.push(message));
				await page.goto(`${site.address}zh-hant/introduction/`);
				await expect.poll(() => site.asked).toContain('/sw.js');
				await page.keyboard.press('Alt+S');
				await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
				await page.goto(`${site.address}zh-hant/search/?q=八大中心`);
				await expect(page.locator('[data-hit]')).toHaveCount(5);
				expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
				expect(errors).toEqual([]);
			});
		});
	}
});
