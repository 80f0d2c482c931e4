import type { Page } from '@playwright/test';

/** A passage, and words in it. */
export type Place = readonly [selector: string, words: string];

/** Where in the window a passage has some words, which no mark cuts in two. */
export const boxOf = (page: Page, place: Place) =>
	page.evaluate(([selector, words]) => {
		const walker = document.createTreeWalker(document.querySelector(selector) as Element, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const at = walker.currentNode.nodeValue?.indexOf(words) ?? -1;
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(walker.currentNode, at);
			range.setEnd(walker.currentNode, at + words.length);
			const boxes = [...range.getClientRects()];
			const [first, last] = [boxes[0], boxes.at(-1)];
			if (!first || !last) throw new Error(`${words} is not shown`);
			return { left: first.left, right: last.right, start: (first.top + first.bottom) / 2, end: (last.top + last.bottom) / 2 };
		}
		throw new Error(`${selector} has no ${words}`);
	}, place);

/** Selects with the mouse, from before some words to behind others; backwards where the first stand behind the others. */
export async function drag(page: Page, from: Place, to: Place, isBackwards = false) {
	await page.locator(from[0]).scrollIntoViewIfNeeded();
	const first = await boxOf(page, from);
	const last = await boxOf(page, to);
	const points = [
		{ x: first.left + 1, y: first.start },
		{ x: last.right - 1, y: last.end },
	];
	const [start, end] = isBackwards ? points.reverse() : points;
	if (!start || !end) return;
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 });
	await page.mouse.move(end.x, end.y, { steps: 3 });
	await page.mouse.up();
}
