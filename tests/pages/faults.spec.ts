import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type Route, test } from '@playwright/test';
import { type Site, withSite } from '../support/site.ts';
import { keepRoutes } from '../support/visit.ts';

const CHAPTER = '/zh-hant/hong-kong-model/?q=%E4%B8%AD%E8%A9%A6#p6';

/** Every script file of the site by its name and the page that asks for it: of what is broken here, all is asked for. */
const ASKED_BY: Record<string, string> = {
	// Asked for by the first scrolling, of a reader who has read nothing before.
	'remember-place': '/zh-hant/introduction/',
	Page: CHAPTER,
	'hit-bar': CHAPTER,
	'into-view': CHAPTER,
	search: CHAPTER,
	shared: CHAPTER,
	'reading-places': '/zh-hant/',
	index: '/zh-hant/',
	full: '/zh-hant/full/',
	figures: '/zh-hant/figures/',
};

/** Broken in the tests of what asks for them: of citing, quoting, a long paper, a former address, the worker. */
const ELSEWHERE = ['copy-citation', 'copy-text', 'begin', 'pagefind', '_former_', 'updates'];

type Fault = (route: Route) => Promise<void>;

const isMissing: Fault = (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'not found' });
const doesNotCome: Fault = () => Promise.resolve();
const throwsAnError: Fault = (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' });

/** The name of a script file without its fingerprint. */
const nameOf = (file: string) => /([^/]+)\.[^/.]+\.js$/.exec(file)?.[1] ?? '';

/** The field in the header, whether it offers terms or not. */
const fieldOf = (page: Page) =>
	page.getByRole('searchbox', { name: '搜索全文' }).or(page.getByRole('combobox', { name: '搜索全文' }));

/** A page is there when its words are; a file that does not come must not be waited for. */
const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'commit' });

/** Breaks script files; returns the names of those that have been asked for. */
async function breakScripts(page: Page, names: readonly string[], fault: Fault): Promise<Set<string>> {
	const asked = new Set<string>();
	await page.route(
		({ pathname }) => pathname.startsWith('/_astro/') && names.includes(nameOf(pathname)),
		(route) => {
			asked.add(nameOf(route.request().url()));
			return fault(route);
		},
	);
	return asked;
}

/** What every reader can do, whatever becomes of the scripts that search is made of. */
async function readSwitchAndLookUp(page: Page) {
	// A page opened from a search has its words and its passage.
	await open(page, CHAPTER);
	await expect(page.locator('#p6')).toBeInViewport();

	// The switch leads to the same page, in place or as a link.
	await page.locator('a[data-script-switch]').click({ noWaitAfter: true });
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	await expect(page.locator('#p6')).toContainText('科研成果中试和商品化');

	// The field in the header leads to the search page, and that to the index of terms.
	await fieldOf(page).fill('八大中心');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/zh-hans\/search\/\?q=/);
	await page
		.locator('main')
		.getByRole('link', { name: '词汇索引' })
		.filter({ visible: true })
		.first()
		.click({ noWaitAfter: true });
	await expect(page.getByRole('heading', { name: /^八大中心/ })).toBeVisible();
}

/** The first page leads to both editions, by itself or by its links. */
async function startReading(page: Page) {
	await open(page, '/');
	await expect(page.locator('a[data-edition=zh-hans], a[data-script-switch]').first()).toBeVisible();
}

/** A page without one script is read and switched, and the field to search in is there. */
async function readAndSwitch(page: Page, path: string, asked: Set<string>) {
	await open(page, path);
	if (path === CHAPTER) await expect(page.locator('#p6')).toBeInViewport();
	else await expect(page.locator('[data-passage] >> nth=0').or(page.getByRole('table').first()).first()).toBeVisible();
	// What notes where a reader is comes once they move, and a page may not have heard of the first time.
	await page.mouse.move(600, 400);
	await expect
		.poll(async () => {
			await page.mouse.wheel(0, 50);
			return asked.size;
		})
		.toBe(1);
	await page.locator('a[data-script-switch]').click({ noWaitAfter: true });
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
	await expect(fieldOf(page)).toBeVisible();
}

test('every script file is broken here or in the tests of what asks for it', () => {
	const built = readdirSync('dist/_astro').filter((file) => file.endsWith('.js'));
	expect([...new Set(built.map(nameOf))].sort()).toEqual([...Object.keys(ASKED_BY), ...ELSEWHERE].sort());
});

test('when all scripts are missing or do not come, one throws an error or any one alone is missing, all else is read, switched and looked up', async ({
	page,
}) => {
	await keepRoutes(page);
	for (const [name, path] of Object.entries(ASKED_BY).filter(([name]) => name !== 'Page' && name !== 'search')) {
		await test.step(`${name} alone is missing`, async () => {
			await readAndSwitch(page, path, await breakScripts(page, [name], isMissing));
			await page.unrouteAll();
		});
	}
	for (const [what, fault, broken, asksFor] of [
		['search alone is missing', isMissing, ['search'], ['search']],
		['what all pages share throws an error', throwsAnError, ['Page'], ['Page']],
		['all scripts are missing', isMissing, Object.keys(ASKED_BY), ['Page', 'search', 'index']],
		['all scripts do not come', doesNotCome, Object.keys(ASKED_BY), ['Page', 'search', 'index']],
	] as const) {
		await test.step(what, async () => {
			const asked = await breakScripts(page, broken, fault);
			await readSwitchAndLookUp(page);
			// The first page asks for nothing else that is broken here.
			if (asksFor.some((name) => name === 'index')) await startReading(page);
			await expect.poll(() => [...asked]).toEqual(expect.arrayContaining([...asksFor]));
			await page.unrouteAll();
		});
	}
});

test.describe('when the service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	/** What may happen to the worker's file, which the browser itself asks for. */
	const WORKER_FAULTS: Record<string, (site: Site) => void> = {
		'is missing': ({ folder }) => rmSync(join(folder, 'sw.js')),
		'does not come': (site) => {
			site.host = ({ url }) => url === '/sw.js';
		},
	};

	test('is broken, everything works as it does online', async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		for (const [what, breakWorker] of Object.entries(WORKER_FAULTS)) {
			// A site of its own: a browser asks once for a file that two pages of a site ask for at the same time.
			await withSite({}, async (site) => {
				breakWorker(site);
				await page.goto(`${site.address}zh-hant/introduction/`);
				await expect.poll(() => site.asked, what).toContain('/sw.js');
				await page.keyboard.press('Alt+S');
				await expect(page.locator('html'), what).toHaveAttribute('lang', 'zh-Hans-CN');
				await page.goto(`${site.address}zh-hant/search/?q=八大中心`);
				await expect(page.locator('[data-hit]'), what).toHaveCount(5);
				expect(await page.evaluate(() => navigator.serviceWorker.controller), what).toBeNull();
				expect(errors, what).toEqual([]);
			});
		}
	});
});
