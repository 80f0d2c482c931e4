import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/**
 * Random quotations of a page. What stands here knows nothing of how the site reads a selection or a link: words come from
 * the paper's data, which are held against its pages elsewhere, places from the page's text.
 */

type Edition = 'zh-hant' | 'zh-hans';

const { passages } = JSON.parse(readFileSync('dist/data/paper.json', 'utf8')) as {
	passages: { key: string; text: Record<'zh-Hant-HK' | 'zh-Hans-CN', string> }[];
};
const read = (lang: 'zh-Hant-HK' | 'zh-Hans-CN') => new Map(passages.map(({ key, text }) => [key, [...text[lang]]]));
const words = { 'zh-hant': read('zh-Hant-HK'), 'zh-hans': read('zh-Hans-CN') };

/** A stretch of the paper's words; both ends are in or behind the words of their passages. */
export interface Wanted {
	/** Its passages in reading order. */
	keys: string[];
	/** Where it begins in the first, and ends in the last, in characters. */
	start: number;
	end: number;
	/** Made from its end to its beginning. */
	isBackwards: boolean;
}

/** What a stretch holds of each passage, in the script of an edition. */
export function wordsOf({ keys, start, end }: Wanted, edition: Edition): [key: string, words: string][] {
	const held = keys.map((key, index): [string, string] => {
		const all = words[edition].get(key) ?? [];
		return [key, all.slice(index === 0 ? start : 0, index === keys.length - 1 ? end : all.length).join('')];
	});
	return held.filter(([, text]) => text !== '');
}

/** A random stretch of one to four passages of a page, with at least one character. */
export function draw(random: () => number, all: readonly string[]): Wanted {
	const below = (limit: number) => Math.floor(random() * limit);
	const first = below(all.length);
	const keys = all.slice(first, first + 1 + Math.max(0, below(6) - 2));
	const lengthOf = (key = '') => words['zh-hant'].get(key)?.length ?? 0;
	const start = below(lengthOf(keys[0]) + 1);
	const least = keys.length > 1 ? 0 : start;
	const end = least + below(lengthOf(keys.at(-1)) - least + 1);
	const drawn = { keys, start, end, isBackwards: random() < 0.5 };
	return wordsOf(drawn, 'zh-hant').length > 0 ? drawn : draw(random, all);
}

/** Random stretches of the page that is open. */
export async function drawOn(page: Page, random: () => number, count: number): Promise<Wanted[]> {
	const keys = await page
		.locator('main [data-passage]')
		.evaluateAll((all) => all.map((passage) => (passage as HTMLElement).dataset.passage ?? ''));
	return Array.from({ length: count }, () => draw(random, keys));
}

/** To be run in a page: selects each stretch, presses the button, and returns what was put on the clipboard. */
export async function copyInPage(stretches: readonly Wanted[]): Promise<string[]> {
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
	for (const [index, { keys, start, end, isBackwards }] of stretches.entries()) {
		const ends = [placeOf(keys[0] ?? '', start, index % 2 === 0), placeOf(keys.at(-1) ?? '', end, index % 3 === 0)];
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
}

/** To be run in a page: goes to each link, as the browser does on its way back, and returns what is then said to be quoted. */
export async function followInPage(all: readonly string[]): Promise<[key: string, words: string][][]> {
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
}
