import type { Page } from '@playwright/test';

/** Where the switch is. */
export const LINK = 'a[data-script-switch]';
/** A chapter, and the same in the other script. */
export const HERE = '/zh-hant/hong-kong-model/';
export const TWIN = '/zh-hans/hong-kong-model/';

export const twinOf = (path: string) => (path.includes('hant') ? path.replace('hant', 'hans') : path.replace('hans', 'hant'));
export const isTwin = ({ pathname }: URL) => pathname === TWIN;

/** Opens a page and waits until its twin has been fetched ahead, as a reader does who reads for a second. */
export async function open(page: Page, path: string) {
	await page.goto(path);
	await twinHasCome(page);
}

/** Waits until the twin of the page that is open has been fetched ahead. */
export async function twinHasCome(page: Page) {
	const twin = twinOf(new URL(page.url()).pathname);
	// The page itself tells: the one before it may have asked for the same, and have been left before it was answered.
	await page.evaluate(
		(awaited) =>
			new Promise<void>((resolve) => {
				const see = (entries: PerformanceObserverEntryList) => {
					if (entries.getEntries().some(({ name }) => new URL(name).pathname === awaited)) resolve();
				};
				new PerformanceObserver(see).observe({ type: 'resource', buffered: true });
			}),
		twin,
	);
}

/** Waits until the page and its scripts have come, and half a second more, in which the twin would be fetched ahead. */
export const idle = (page: Page) => page.waitForLoadState('networkidle');

/**
 * On this machine both scripts have fonts of one height; elsewhere words of one script take more room than those of the
 * other. Not every engine holds a place by itself.
 */
export const makeTaller = (page: Page, lang: string) =>
	page.evaluate((of) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			`:root { overflow-anchor: none } :lang(${of}) main :is(p:not(.without-search), li, td) { padding-bottom: 9px }`,
		);
		document.adoptedStyleSheets.push(sheet);
	}, lang);

/** Where a finger or a pointer meets the switch. */
export async function placeOfSwitch(page: Page): Promise<[x: number, y: number]> {
	const box = await page.locator(LINK).boundingBox();
	if (!box) throw new Error('no switch');
	return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Presses the switch with the pointer. */
export const press = async (page: Page, options: { button?: 'left' | 'middle' } = {}) =>
	page.mouse.click(...(await placeOfSwitch(page)), options);

/** The edition that each part of the page is of. */
export const editionsOn = (page: Page) =>
	page.evaluate(() => {
		const edition = (isSimplified: boolean) => (isSimplified ? 'zh-hans' : 'zh-hant');
		return {
			address: location.pathname.split('/')[1],
			lang: edition(document.documentElement.lang === 'zh-Hans-CN'),
			title: edition(document.title === '深掘潜力打造“港版新质生产力” · 探索香港新质生产力的发展之道'),
			heading: edition(document.querySelector('h1')?.textContent === '深掘潜力打造“港版新质生产力”'),
			words: edition(document.querySelector('#p6')?.textContent?.includes('中试') === true),
			switch: edition(document.querySelector('a[data-script-switch] [lang]')?.textContent === '繁體'),
		};
	});

/** What `editionsOn` tells of a page that is wholly of one edition. */
export const all = (edition: string) =>
	Object.fromEntries(['address', 'lang', 'title', 'heading', 'words', 'switch'].map((part) => [part, edition]));
