import { expect, type Page, test } from '@playwright/test';
import { readPaper } from '../../../src/paper/read-paper.ts';
import { createRandom } from '../../support/random.ts';

/** How many selections are tried on each page: 10,000 in all with QUOTATIONS=2500. */
const COUNT = Number(process.env.QUOTATIONS ?? 40);

const paper = readPaper();
const random = createRandom(20);
const below = (limit: number) => Math.floor(random() * limit);

/** A stretch of the paper's words, in characters; both ends are inside or at the end of their passages. */
interface Wanted {
	from: { key: string; at: number };
	to: { key: string; at: number };
	/** Made from its end to its beginning. */
	isBackwards: boolean;
	/** Each passage with its words in the stretch, in the script of the edition. */
	passages: [key: string, words: string][];
}

/** A random stretch of one to four passages of a page; a stretch without words is none. */
function draw(keys: readonly string[], wordsOf: (key: string) => string[]): Wanted {
	const first = below(keys.length);
	const last = Math.min(keys.length - 1, first + Math.max(0, below(6) - 2));
	const [from = '', to = ''] = [keys[first], keys[last]];
	let [start, end] = [below(wordsOf(from).length + 1), below(wordsOf(to).length + 1)];
	if (first === last && start > end) [start, end] = [end, start];
	const passages = keys.slice(first, last + 1).map((key): [string, string] => {
		const words = wordsOf(key);
		return [key, words.slice(key === from ? start : 0, key === to ? end : words.length).join('')];
	});
	const held = passages.filter(([, words]) => words !== '');
	if (held.length === 0) return draw(keys, wordsOf);
	return { from: { key: from, at: start }, to: { key: to, at: end }, isBackwards: random() < 0.5, passages: held };
}

/** Selects each stretch on the page, presses the button, and returns what was put on the clipboard. */
const copyAll = (page: Page, all: readonly Wanted[]) =>
	page.evaluate(async (stretches) => {
		/** The place of a character: the last one that is at such an offset, or the first. */
		const placeOf = (key: string, at: number, isLast: boolean): [Node, number] => {
			const passage = document.querySelector(`main [data-passage="${key}"]`) as HTMLElement;
			const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
			const places: [Node, number][] = [];
			let before = 0;
			while (walker.nextNode()) {
				const { parentElement, nodeValue } = walker.currentNode;
				if (parentElement?.closest('[data-not-paper]')) continue;
				const characters = [...(nodeValue ?? '')];
				if (at >= before && at <= before + characters.length)
					places.push([walker.currentNode, characters.slice(0, at - before).join('').length]);
				before += characters.length;
			}
			return (isLast ? places.at(-1) : places[0]) ?? [passage, 0];
		};
		let put: Promise<string> | undefined;
		navigator.clipboard.write = async ([item]) => {
			put = item?.getType('text/plain').then((blob) => blob.text());
		};
		const copied: string[] = [];
		for (const [index, { from, to, isBackwards }] of stretches.entries()) {
			const ends = [placeOf(from.key, from.at, index % 2 === 0), placeOf(to.key, to.at, index % 3 === 0)];
			const [[anchor, anchorOffset], [focus, focusOffset]] = (isBackwards ? ends.reverse() : ends) as [
				[Node, number],
				[Node, number],
			];
			getSelection()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
			while (!document.querySelector('[data-quote]')) await new Promise((resolve) => setTimeout(resolve));
			put = undefined;
			document.querySelector<HTMLElement>('[data-quote]')?.click();
			while (!put) await new Promise((resolve) => setTimeout(resolve));
			copied.push(await put);
			getSelection()?.removeAllRanges();
			while (document.querySelector('[data-quote]')) await new Promise((resolve) => setTimeout(resolve));
		}
		return copied;
	}, all);

/** Goes to each link within the page, as the browser does on its way back, and returns what is then said to be quoted. */
const followAll = (page: Page, links: readonly string[]) =>
	page.evaluate(async (all) => {
		const shown: [string, string][][] = [];
		for (const link of all) {
			const { search, hash } = new URL(link);
			history.replaceState(null, '', location.pathname + search + hash);
			for (const passage of document.querySelectorAll<HTMLElement>('[data-quoted]')) delete passage.dataset.quoted;
			dispatchEvent(new PopStateEvent('popstate'));
			const count = search.split('_').length;
			const found = () => [...document.querySelectorAll<HTMLElement>('[data-quoted], [data-quote-changed]')];
			while (found().length < count) await new Promise((resolve) => setTimeout(resolve));
			shown.push(found().map(({ dataset }) => [dataset.passage ?? '', dataset.quoted ?? 'changed']));
		}
		return shown;
	}, links);

for (const slug of ['full', 'economic-breakthrough']) {
	test(`random selections of ${slug} are copied exactly, and their links mark them in both scripts`, async ({ page }) => {
		test.slow(COUNT > 100);
		if (COUNT > 100) test.setTimeout(0);
		/** Links that were copied in an edition, with the words that they are to mark in each. */
		for (const edition of ['zh-hant', 'zh-hans'] as const) {
			const other = edition === 'zh-hant' ? 'zh-hans' : 'zh-hant';
			const wordsIn = (script: 'zh-hant' | 'zh-hans') =>
				new Map(paper.passages.map(({ chapter, id, text }) => [`${chapter}#${id}`, [...paper.in(script)(text)]]));
			const words = { 'zh-hant': wordsIn('zh-hant'), 'zh-hans': wordsIn('zh-hans') };
			await page.goto(`/${edition}/${slug}/`);
			const keys = await page
				.locator('main [data-passage]')
				.evaluateAll((all) => all.map((passage) => (passage as HTMLElement).dataset.passage ?? ''));
			const seed = Array.from({ length: COUNT }, () => draw(keys, (key) => words[edition].get(key) ?? []));
			const copied = await copyAll(page, seed);
			const links = copied.map((text) => text.split('\n').at(-1) ?? '');
			for (const [index, { passages }] of seed.entries()) {
				const expected = passages.map(([, text]) => text).join('\n');
				expect(copied[index]?.slice(0, expected.length + 1)).toBe(`${expected}\n`);
			}
			expect(await followAll(page, links)).toEqual(seed.map(({ passages }) => passages));
			await page.goto(links[0]?.replace(edition, other) ?? '');
			await expect(page.locator('[data-quoted]').first()).toBeAttached();
			const again = await followAll(page, links.slice(1));
			const inOther = seed.map(({ from, to, passages }) =>
				passages.map(([key]) => {
					const all = words[other].get(key) ?? [];
					return [key, all.slice(key === from.key ? from.at : 0, key === to.key ? to.at : all.length).join('')];
				}),
			);
			expect(again).toEqual(inOther.slice(1));
		}
	});
}
