import { expect, test } from '@playwright/test';
import { hasWebKit } from '../../scripts/browsers.mjs';
import { copyInPage, draw, followInPage, wordsOf } from '../support/quotations.ts';
import { createRandom } from '../support/random.ts';
import { withSite } from '../support/site.ts';
import { ALT, CONTROL, startWebKit, type WebKitWindow } from '../support/webkit.ts';

test.skip(!hasWebKit(), 'WebKit is not installed (on Debian: webkit2gtk-driver and xvfb)');
test.describe.configure({ mode: 'default' });

let webkit: WebKitWindow;
test.beforeAll(async () => {
	webkit = await startWebKit();
});
test.afterAll(() => webkit?.close());

/** What the page of this moment shows. */
const shown = (selector: string) =>
	webkit.run((wanted) => {
		const element = document.querySelector(wanted);
		return {
			lang: document.documentElement.lang,
			path: location.pathname,
			text: element?.textContent ?? '',
			top: element?.getBoundingClientRect().top ?? Number.NaN,
		};
	}, selector);

const hits = () => webkit.run(() => [...document.querySelectorAll<HTMLElement>('[data-hit]')].map(({ dataset }) => dataset.hit));

/** Where the paper has these words, read in it by hand. */
const PILOT = ['hong-kong-model#p3', 'hong-kong-model#p6', 'strategies#s2', 'strategies#s2-m1'];
const EIGHT_CENTRES = [2, 5]
	.map((at) => `national-contribution#p${at}`)
	.concat(['', '-m1', '-m2'].map((at) => `strategies#s5${at}`));

/** The width of a paragraph, and of each of its lines, in characters. */
const measureLines = () =>
	webkit.run(() => {
		const paragraph = document.querySelector('#p8');
		const range = document.createRange();
		const text = [...(paragraph?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE);
		if (text) range.selectNodeContents(text);
		const size = parseFloat(getComputedStyle(document.querySelector('#p8') as Element).fontSize);
		return [paragraph?.clientWidth ?? 0, ...[...range.getClientRects()].map(({ width }) => width)].map((width) => width / size);
	});

test('WebKit shows a chapter in full, at the passage of its address, fills its lines, switches the script in place, and back', async ({
	baseURL,
}) => {
	await webkit.open(`${baseURL}/zh-hant/hong-kong-model/#p6`);
	const before = await shown('#p6');
	expect(before.lang).toBe('zh-Hant-HK');
	expect(before.text).toContain('科研成果中試和商品化');
	expect(before.top).toBeGreaterThan(40);
	expect(before.top).toBeLessThan(200);
	expect(await webkit.run(() => getComputedStyle(document.body).margin)).toBe('0px');
	// It knows no `user-select` without its own prefix.
	const selectionOf = (selector: string) =>
		webkit.run((wanted) => getComputedStyle(document.querySelector(wanted) as Element).webkitUserSelect, selector);
	expect([await selectionOf('.paper-tools'), await selectionOf('.unseen'), await selectionOf('#p6')]).toEqual([
		'none',
		'none',
		'text',
	]);

	const [room, ...lines] = await measureLines();
	expect(lines.length).toBeGreaterThan(5);
	// What may not begin a line takes one character with it, and there may be two such marks.
	for (const line of lines.slice(0, -1)) expect(line).toBeGreaterThan((room ?? 0) - 3);

	await webkit.run(() => {
		Object.assign(window, { isSamePage: true, complaints: [] as string[] });
		const { complaints } = window as unknown as { complaints: string[] };
		addEventListener('error', ({ message }) => complaints.push(message));
		addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
		document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => complaints.push(violatedDirective));
	});
	await webkit.press(ALT, 's');
	await expect.poll(async () => (await shown('#p6')).lang).toBe('zh-Hans-CN');
	const after = await shown('#p6');
	expect(after.path).toBe('/zh-hans/hong-kong-model/');
	expect(after.text).toContain('科研成果中试和商品化');
	expect(Math.abs(after.top - before.top)).toBeLessThan(1);
	await webkit.press(ALT, 's');
	await expect.poll(async () => (await shown('#p6')).text).toBe(before.text);
	expect(await webkit.run(() => 'isSamePage' in window && (window as unknown as { complaints: string[] }).complaints)).toEqual(
		[],
	);
});

test('WebKit finds by a link, and by typing, in either edition what is asked for in the other script', async ({ baseURL }) => {
	await webkit.open(`${baseURL}/zh-hans/search/?q=%E4%B8%AD%E8%A9%A6`);
	await expect.poll(hits).toEqual(PILOT);
	await webkit.open(`${baseURL}/zh-hant/search/`);
	await webkit.type('[data-search-input]', '中试');
	await expect.poll(hits).toEqual(PILOT);
	await webkit.press(ALT, 's');
	await expect.poll(async () => (await shown('h1')).lang).toBe('zh-Hans-CN');
	await webkit.press('1');
	const typed = () => webkit.run(() => document.querySelector<HTMLInputElement>('[data-search-input]')?.value);
	await expect.poll(typed, 'who types goes on typing').toBe('中试1');
});

test('WebKit copies a reference at the first press on a page, though what writes it comes only then', async ({ baseURL }) => {
	await webkit.open(`${baseURL}/zh-hant/introduction/`);
	await webkit.click('#p2 .number');
	const told = () => webkit.run(() => document.querySelector('.copied > :not([hidden])')?.textContent);
	await expect.poll(told).toBe('已複製引文與連結');
	await webkit.click('[name=q]');
	await webkit.press(CONTROL, 'v');
	const pasted = () => webkit.run(() => document.querySelector<HTMLInputElement>('[name=q]')?.value);
	await expect.poll(pasted).toMatch(/^香港中華廠商聯合會\. 引言.*：第2段/);
});

test('WebKit copies random selections exactly, and marks them in both scripts', async ({ baseURL }) => {
	await webkit.open(`${baseURL}/zh-hant/full/`);
	const keys = await webkit.run(() =>
		[...document.querySelectorAll<HTMLElement>('main [data-passage]')].map(({ dataset }) => dataset.passage ?? ''),
	);
	const random = createRandom(21);
	const wanted = Array.from({ length: 40 }, () => draw(random, keys));
	const words = wanted.map((stretch) => wordsOf(stretch, 'zh-hant'));
	const copied = await webkit.run(copyInPage, wanted);
	const links = copied.map((text) => text.split('\n').at(-1) ?? '');
	expect(copied.map((text) => text.split('\n').slice(0, -2))).toEqual(words.map((passages) => passages.map(([, text]) => text)));
	expect(await webkit.run(followInPage, links)).toEqual(words);
	await webkit.open(links[0]?.replace('zh-hant', 'zh-hans') ?? '');
	expect(await webkit.run(followInPage, links.slice(1))).toEqual(wanted.slice(1).map((each) => wordsOf(each, 'zh-hans')));
	expect(await webkit.run(() => CSS.highlights.get('quote')?.size)).toBe(words.at(-1)?.length);
});

test('WebKit reads, switches and searches without a network after one visit', async () => {
	await withSite({}, async ({ address, cut }) => {
		await webkit.open(`${address}zh-hant/introduction/`);
		await webkit.run(async () => {
			const { active } = await navigator.serviceWorker.ready;
			if (active?.state !== 'activated') {
				await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
			}
		});
		await cut();
		await webkit.open(`${address}zh-hans/full/`);
		expect((await shown('h1')).text).toBe('探索香港新质生产力的发展之道');
		await webkit.open(`${address}zh-hant/hong-kong-model/`);
		await webkit.press(ALT, 's');
		await expect.poll(async () => (await shown('#p6')).text).toContain('中试');
		await webkit.open(`${address}zh-hans/search/?q=%E5%85%AB%E5%A4%A7%E4%B8%AD%E5%BF%83`);
		await expect.poll(hits).toEqual(EIGHT_CENTRES);
	});
});
