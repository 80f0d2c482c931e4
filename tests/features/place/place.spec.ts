import { expect, type Page, test } from '@playwright/test';
import { wheelTo } from '../../support/visit.ts';

const scrollTo = (page: Page, id: string) => wheelTo(page, `[id="${id}"]`);

/** What notes places has come and runs. */
async function noting(page: Page) {
	const file = await page.waitForFunction(
		() => performance.getEntriesByType('resource').find(({ name }) => /\/remember-place\.[^/]*\.js$/.test(name))?.name,
	);
	await page.evaluate((address) => import(address as string), await file.jsonValue());
}

/** Time passes. */
const wait = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1000);

/** This tab is looked at from now on, or another one. */
const look = (page: Page, isHere: boolean) =>
	page.evaluate((hidden) => {
		Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	}, !isHere);

async function readTo(page: Page, path: string, id: string) {
	await page.goto(path);
	await scrollTo(page, id);
	await noting(page);
	await wait(page, 6);
}

/** Playwright's clock takes away what a browser knows of a page's resources, which tells when scripts have come. */
test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => Object.assign(window, { entries: performance.getEntriesByType.bind(performance) }));
	await page.clock.install();
	await page.addInitScript(() => Object.assign(performance, { getEntriesByType: Reflect.get(window, 'entries') }));
});

const START = '.cover .start .button';

test('the cover leads a first reader to the beginning, and one who returns to where they were last, in either script; a place is kept for each chapter, that on the page of the whole paper for its chapter', async ({
	page,
}) => {
	const start = page.locator(START);
	const row = page.locator('.cover-contents');
	await page.goto('/zh-hant/');
	await expect(start).toHaveText('開始閱讀');
	await expect(start).toHaveAttribute('href', '/zh-hant/introduction/');
	// Who has looked a note up, and goes back to what it is about, reads there.
	await readTo(page, '/zh-hant/favourable-conditions/#fn2', 'p1');
	expect(await page.evaluate(() => localStorage.getItem('/place'))).toBe('favourable-conditions#p1');
	await readTo(page, '/zh-hant/hong-kong-model/', 'p7');
	await page.goto('/zh-hant/');
	await expect(start).toHaveText('繼續閱讀');
	await expect(row.getByText('上次讀到這裏')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(row.getByText('上次讀到這裏'), 'on paper').toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.locator('a[data-script-switch]').click();
	await expect(page).toHaveURL('/zh-hans/');
	await expect(start).toHaveText('继续阅读');
	await expect(row.getByText('上次读到这里')).toBeVisible();
	await start.click();
	await expect(page).toHaveURL('/zh-hans/hong-kong-model/#p7');
	await expect(page.locator('#p7')).toBeInViewport();

	// The contents lead to a whole part, whose heading alone is what was looked up.
	await readTo(page, '/zh-hans/full/#national-contribution', 'national-contribution--p3');
	await page.goto('/zh-hans/');
	await expect(start).toHaveAttribute('href', /\/zh-hans\/national-contribution\/#p3$/);
	await readTo(page, '/zh-hant/favourable-conditions/', 'p4');
	await page.goto('/zh-hant/hong-kong-model/');
	await page.getByRole('link', { name: '回到上次讀到之處' }).click();
	await expect(page.locator('#p7')).toBeInViewport();
	await page.goto('/zh-hant/');
	await expect(start, 'the latest').toHaveAttribute('href', /\/zh-hant\/favourable-conditions\/#p4$/);
	// As places were kept before a chapter was taken out.
	await page.evaluate(() => localStorage.setItem('/place', 'hong#p2 model#p2 hong-kong-model#p6'));
	await page.reload();
	await expect(start, 'a chapter that is gone is passed over').toHaveAttribute('href', /hong-kong-model\/#p6$/);
});

test('nothing but reading makes a place: not looking something up or at a beginning, nor passing by, nor a page left open', async ({
	page,
}) => {
	await readTo(page, '/zh-hant/hong-kong-model/', 'p5');
	await page.goto('/zh-hant/search/?q=國潮');
	await page.locator('[data-hit="national-contribution#p4"] a').click();
	await expect(page.locator('[data-hit-bar]')).toContainText('1 / 2');
	await noting(page);
	await page.mouse.move(600, 400);
	await page.mouse.wheel(0, 60);
	await wait(page, 60);
	// Nor at its beginning, while another tab is looked at and then this one.
	await page.goto('/zh-hant/introduction/');
	await noting(page);
	await look(page, false);
	await look(page, true);
	await wait(page, 60);
	await page.goto('/zh-hant/hong-kong-model/');
	await noting(page);
	await page.mouse.wheel(0, 30);
	await page.waitForFunction(() => scrollY === 30);
	// The event comes with the next picture.
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
	await wait(page, 60);
	await page.goto('/zh-hant/economic-breakthrough/');
	await noting(page);
	// However busy the machine is, no other time passes now.
	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
	for (const id of ['p7', 'p1']) {
		await scrollTo(page, id);
		await wait(page, 4.9);
	}
	await look(page, false);
	await wait(page, 60);
	await page.goto('/zh-hant/');
	await expect(page.locator(START)).toHaveAttribute('href', /\/zh-hant\/hong-kong-model\/#p5$/);
	await noting(page);
	await wheelTo(page, '.cover-contents', 100);
	await wait(page, 60);
	expect(await page.evaluate(() => localStorage.getItem('/place')), 'nor is the cover read').toBe('hong-kong-model#p5');
});

test('who reads on from what was looked up has a place there, and another further on; the chapter opened again offers it, until the reader goes on alone', async ({
	page,
}) => {
	await readTo(page, '/zh-hant/hong-kong-model/#p2', 'p5');
	const places = () => page.evaluate(() => localStorage.getItem('/place'));
	expect(await places()).toBe('hong-kong-model#p5');
	await scrollTo(page, 'p6');
	await wait(page, 3);
	// Its beginning is out of sight, and its rest is read.
	await page.mouse.wheel(0, 100);
	await expect.poll(() => page.locator('#p6').evaluate((passage) => Math.round(passage.getBoundingClientRect().top))).toBe(-10);
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
	await wait(page, 3);
	expect(await places(), 'moving on a little').toBe('hong-kong-model#p6');
	await scrollTo(page, 'p7');
	await wait(page, 3);
	await look(page, false);
	await wait(page, 60);
	await look(page, true);
	await wait(page, 6);
	expect(await places(), 'coming back to the tab').toBe('hong-kong-model#p7');

	const bar = page.getByRole('link', { name: /^回到上次[讀读]到之[處处]$/ });
	await page.goto('/zh-hant/hong-kong-model/');
	await expect(bar).toBeVisible();
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.mouse.wheel(0, 100);
	await expect(bar).toBeHidden();
	// Who loads it again has seen the offer.
	await page.mouse.wheel(0, -100);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	await page.reload();
	await noting(page);
	await expect(bar).toBeHidden();
	await page.goto('/zh-hans/hong-kong-model/#p2');
	await expect(page.locator('#p2')).toBeInViewport();
	await noting(page);
	await expect(bar, 'with a passage in the address').toBeHidden();
	await page.goBack();
	await noting(page);
	await expect(bar, 'nor is it made to who goes back').toBeHidden();
	await page.setViewportSize({ width: 1280, height: 6000 });
	await page.goto('/zh-hans/hong-kong-model/');
	await noting(page);
	await expect(bar, 'with the place in sight').toBeHidden();
});
