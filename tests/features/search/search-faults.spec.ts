import { expect, type Page, test } from '@playwright/test';
import { LONG } from '../../papers/long.ts';
import { servePaper } from '../../support/paper-site.ts';
import { holdBack, keepRoutes } from '../../support/visit.ts';

interface Fault {
	file: string;
	status: number;
	body: string;
}

/** A page says that the search failed, for every fault anew at a retry. */
async function expectFailures(page: Page, address: string, faults: readonly Fault[]) {
	const retry = page.getByRole('button', { name: '重試' });
	await keepRoutes(page);
	for (const [index, { file, status, body }] of faults.entries()) {
		const name = `${file}: ${body}`;
		const isFile = ({ pathname }: URL) => pathname.includes(file);
		await page.route(isFile, (route) => route.fulfill({ status, body }));
		const asked = page.waitForRequest((request) => isFile(new URL(request.url())));
		await (index === 0 ? page.goto(address) : retry.click());
		await asked;
		const results = page.locator('[data-search-state]');
		await expect(results, name).toHaveAttribute('data-search-state', 'error');
		await expect(page.locator('[data-search-status]'), name).toContainText('搜尋未能完成');
		await expect(results.getByRole('link', { name: '改用詞彙索引' }), name).toHaveAttribute('href', /zh-hant\/terms\/$/);
		await page.unroute(isFile);
	}
}

test('the words at hand cannot be had, or do not come for as long as anybody waits: the page says so, and a retry, or what is typed afterwards, finds everything', async ({
	page,
}) => {
	const faults = [
		{ status: 404, body: 'not found' },
		{ status: 200, body: '<!doctype html>of the host' },
		{ status: 200, body: '{"chapters":[{"slug":"gone","piece":0}],"of":"another build"}' },
	];
	await expectFailures(
		page,
		'/zh-hant/search/?q=中試',
		faults.map((fault) => ({ file: 'zh-hant.json', ...fault })),
	);
	const field = page.locator('[data-search-input]');
	await field.fill('八大中心');
	await expect(page.locator('[data-hit]')).toHaveCount(5);

	await page.clock.install();
	let isHeld = true;
	await page.route('**/search-data/zh-hant.json', (route) => isHeld || route.continue());
	const asked = page.waitForRequest('**/search-data/zh-hant.json');
	await page.goto('/zh-hant/search/?q=八大中心');
	await asked;
	await expect(page.locator('[data-search-state=loading]')).toBeAttached();
	// What leads on without search comes into sight by and by.
	const without = page.locator('[data-without-search]');
	await expect(without).not.toHaveAttribute('hidden');
	await page.clock.fastForward(10_000);
	await expect(page.locator('[data-search-state=loading]')).toBeAttached();
	await field.fill('');
	// The first search gives up meanwhile.
	await page.clock.fastForward(6000);
	await expect(page.locator('[data-search-state=ready]'), 'nothing is asked any more').toBeAttached();
	await field.fill('八大中心');
	await expect(page.locator('[data-search-state=loading]')).toBeAttached();
	await page.clock.fastForward(16_000);
	await expect(page.locator('[data-search-state=error]')).toBeAttached();
	await expect(without, 'the failure says it now').toHaveAttribute('hidden');
	isHeld = false;
	await page.getByRole('button', { name: '重試' }).click();
	await expect(page.locator('[data-hit]')).toHaveCount(5);
});

test.describe('in a paper so long that its words are in several pieces', () => {
	const long = servePaper('small', LONG);

	test('Pagefind tells which pieces to fetch; what is found is exact, and what is not there is looked for in the chapters that come nearest; the hits at hand stand there before the rest has come', async ({
		page,
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const told: string[] = [];
		page.on('console', (message) => told.push(message.text()));
		await page.goto(`${long.address}zh-hant/search/?q=第12號水庫的第3項`);
		await expect(page.locator('[data-hit]')).toHaveCount(1);
		await expect(page.locator('[data-hit="reservoir-12#p3"] mark')).toHaveText(['第12號水庫的第3項']);
		expect(asked.filter((path) => path.includes('pagefind.js'))).toHaveLength(1);
		expect(asked.filter((path) => /zh-hant-\d+\.json/.test(path))).toHaveLength(1);
		const ahead = await page
			.locator('link[rel=modulepreload]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(ahead.map((path) => path?.replace(/\.[\w-]{8}\.js/, '')).filter((path) => /pagefind/.test(path ?? ''))).toEqual([
			'/_astro/pagefind',
			'/pagefind/pagefind.js',
		]);
		await page.locator('[data-search-input]').fill('第12號湖水庫安排');
		await expect(page.locator('[data-near]').first()).toHaveAttribute('data-near', /^reservoir-12#/);
		await expect(page.locator('[data-hit]')).toHaveCount(0);
		await page.locator('[data-search-input]').fill('鱷魚');
		await expect(page.locator('[data-search-state=ready] .hint'), 'none of its characters is in the paper').toBeVisible();
		// To one that is ready it knows no such option any more.
		expect(
			told.filter((message) => message.includes('Pagefind')),
			'Pagefind is made ready once',
		).toEqual([]);

		const release = await holdBack(page, ({ pathname }) => pathname.startsWith('/pagefind/'));
		const releaseWords = await holdBack(page, ({ pathname }) => pathname.endsWith('/zh-hant.json'));
		await page.goto(`${long.address}zh-hant/search/?q=安排`);
		const field = page.locator('[data-search-input]');
		const looking = page.locator('[data-search-state=loading] [data-hit]');
		await expect(field).toHaveValue('安排');
		await field.fill('運輸');
		await page.locator('[data-search-state]').evaluate((results: HTMLElement) => {
			const input = document.querySelector<HTMLInputElement>('[data-search-input]');
			const note = () => {
				const hit = results.querySelector<HTMLAnchorElement>('[data-hit] a');
				if (hit && new URL(hit.href).searchParams.get('q') !== input?.value) results.dataset.stale = '';
			};
			new MutationObserver(note).observe(results, { childList: true });
		});
		releaseWords();
		await expect(looking.first()).toBeVisible();
		await expect(page.locator('[data-search-status]')).toHaveText('正在搜尋……');
		await field.fill('');
		release();
		await page.waitForLoadState('networkidle');
		await expect(page.locator('[data-hit]'), 'an answer that comes too late').toHaveCount(0);
		await field.fill('安排');
		await expect(page.locator('[data-search-state=ready] [data-hit^="reservoir-12#"]')).toHaveCount(30);
		await expect(page.locator('[data-stale]'), 'those of what was asked before').toHaveCount(0);
		await page.route('**/search-data/zh-hant-*', (route) => route.abort());
		await page.locator('[data-hit="reservoir-12#p3"] a').click();
		await expect(page.locator('[data-hit-bar]'), 'the page of a hit knows the others without asking').toContainText('/ 360');
	});

	test('a piece of the index or of the words is missing: the page says so, and a retry finds everything; a page of hits tells its own; nearest passages that come too late do not take the place of what is asked now', async ({
		page,
	}) => {
		const release = await holdBack(page, ({ pathname }) => pathname.startsWith('/search-data/zh-hant-'));
		await page.clock.install();
		await page.goto(`${long.address}zh-hant/search/`);
		const field = page.locator('[data-search-input]');
		// Words of a hit, and of what comes near, that do not come for as long as anybody waits.
		for (const query of ['第12號水庫的第3項', '第12號湖水庫安排', '第12號湖水庫']) {
			const asked = page.waitForRequest('**/search-data/zh-hant-*');
			await field.fill(query);
			await asked;
			if (query === '第12號湖水庫') break;
			await page.clock.fastForward(16_000);
			await expect(page.locator('[data-search-state=error]'), query).toBeAttached();
		}
		const come = page.waitForResponse('**/search-data/zh-hant-*');
		await field.fill('');
		release();
		await (await come).finished();
		await page.waitForLoadState('networkidle');
		await expect(page.locator('[data-search-status]')).toContainText('空格分開的詞');
		await expect(page.locator('[data-near]')).toHaveCount(0);
		await page.unrouteAll();
		// What was found last is no answer to what a page asks next.
		await field.fill('第12號水庫的第3項');
		await expect(page.locator('[data-hit]')).toHaveCount(1);

		let fail = () => {};
		const failing = new Promise<void>((resolve) => (fail = resolve));
		await page.route('**/search-data/zh-hant-*', (route) => failing.then(() => route.abort()));
		await page.goto(`${long.address}zh-hant/reservoir-12/?q=第12號水庫的#p3`);
		const bar = page.locator('[data-hit-bar]');
		await expect(bar).toContainText('第12號水庫的');
		await expect(bar, 'no number while the hits are looked for').not.toContainText('/');
		fail();
		await expect(bar).toContainText('3 / 30');
		await page.unrouteAll({ behavior: 'wait' });
		const again = page.waitForRequest(/search-data\/zh-hant-/, { timeout: 20_000 });
		await page.reload();
		await again;

		const address = `${long.address}zh-hant/search/?q=第9號水庫`;
		const files = ['pagefind.js', '.pf_meta', '.pf_filter', '.pf_index', 'zh-hant-1.json'];
		await expectFailures(
			page,
			address,
			files.map((file) => ({ file, status: 404, body: 'not found' })),
		);
		const atNewAddress = page.waitForRequest('**/pagefind.js?retry=5');
		await page.getByRole('button', { name: '重試' }).click();
		await expect(page.locator('[data-hit]')).toHaveCount(31);
		// Firefox would answer from what failed before.
		await atNewAddress;
		// Nor is there any without what runs it.
		await page.addInitScript(() => Object.defineProperty(window, 'WebAssembly', { value: undefined }));
		await page.goto(address);
		await expect(page.locator('[data-search-state=error]')).toBeAttached();
		await expect(page.getByRole('link', { name: '改用詞彙索引' })).toBeVisible();
	});
});
