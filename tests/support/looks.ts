import { expect, type Page } from '@playwright/test';

/**
 * What a reader sees, by a sentence: of which element (`.a::before` for what style writes), and its values by name. A name is
 * a property of CSS as scripts spell it, or one of these distances in pixels: `left`, `right`, `top` and `foot` in the window,
 * `width` and `height` as drawn, `above` and `beside` to the box before it, `offCentre` of its words from its middle; `face`
 * is its font. Numbers may differ by half a pixel.
 */
export type Looks = Record<string, readonly [selector: string, expected: Record<string, string | number>]>;

/** The colours of the site on light ground, by the names that looks call them. */
const INKS: Record<string, string> = {
	'rgb(252, 250, 245)': 'paper',
	'rgb(244, 240, 230)': 'sheet',
	'rgb(29, 26, 22)': 'ink',
	'rgb(82, 76, 67)': 'soft',
	'rgb(216, 208, 192)': 'rule',
	'rgb(133, 123, 106)': 'edge',
	'rgb(142, 27, 18)': 'accent',
	'rgb(255, 227, 138)': 'mark',
	'rgb(255, 255, 255)': 'white',
	'rgb(0, 0, 0)': 'black',
	'rgba(0, 0, 0, 0)': 'none',
};

/**
 * Compares how a page looks with how it should, all at once.
 * @returns what differs, as `sentence: name is …, not …`
 */
export function findOddLooks(page: Page, looks: Looks): Promise<string[]> {
	return page.evaluate(
		({ looks, inks }) => {
			/** The nearest box before an element, or else the upper left corner of what it stands in. */
			const previous = (element: Element): DOMRect => {
				let before = element.previousElementSibling;
				while (before && (!before.checkVisibility() || before.matches('.unseen'))) before = before.previousElementSibling;
				if (before) return before.getBoundingClientRect();
				const { left, top } = element.parentElement?.getBoundingClientRect() ?? new DOMRect();
				return new DOMRect(left, top, 0, 0);
			};
			const distances: Record<string, (element: Element) => number> = {
				left: (element) => element.getBoundingClientRect().left,
				right: (element) => element.getBoundingClientRect().right,
				top: (element) => element.getBoundingClientRect().top,
				foot: (element) => element.getBoundingClientRect().bottom,
				width: (element) => element.getBoundingClientRect().width,
				height: (element) => element.getBoundingClientRect().height,
				above: (element) => element.getBoundingClientRect().top - previous(element).bottom,
				beside: (element) => element.getBoundingClientRect().left - previous(element).right,
				offCentre: (element) => {
					const words = document.createRange();
					words.selectNodeContents(element);
					const [inner, outer] = [words.getBoundingClientRect(), element.getBoundingClientRect()];
					return Math.max(
						Math.abs(inner.left + inner.right - outer.left - outer.right) / 2,
						Math.abs(inner.top + inner.bottom - outer.top - outer.bottom) / 2,
					);
				},
			};
			return Object.entries(looks).flatMap(([sentence, [selector, expected]]) => {
				const pseudo = selector.includes('::') ? selector.slice(selector.indexOf('::')) : '';
				const element = document.querySelector(selector.slice(0, selector.length - pseudo.length));
				if (!element) return [`${sentence}: there is no ${selector}`];
				const style = getComputedStyle(element, pseudo);
				return Object.entries(expected).flatMap(([name, value]) => {
					const distance = pseudo === '' && distances[name]?.(element);
					const property = name === 'face' ? style.fontFamily.split(',')[0]?.replaceAll('"', '') : style[name as 'color'];
					const found = String(typeof distance === 'number' ? distance : property);
					const named = found.replaceAll(/rgba?\([^)]*\)/g, (colour) => inks[colour] ?? colour);
					const isSo = typeof value === 'number' ? Math.abs(Number.parseFloat(found) - value) < 0.5 : named === value;
					return isSo ? [] : [`${sentence}: ${name} of ${selector} is ${named}, not ${value}`];
				});
			});
		},
		{ looks, inks: INKS },
	);
}

/** Expects of a page how it looks 1280 px wide, on a telephone of 390 px, and on a sheet. */
export async function expectLooks(page: Page, looks: { wide?: Looks; narrow?: Looks; paper?: Looks }) {
	const { wide = {}, narrow = {}, paper = {} } = looks;
	await page.setViewportSize({ width: 1280, height: 800 });
	expect.soft(await findOddLooks(page, wide), 'on a wide screen').toEqual([]);
	await page.setViewportSize({ width: 390, height: 800 });
	expect.soft(await findOddLooks(page, narrow), 'on a telephone').toEqual([]);
	await page.setViewportSize({ width: 680, height: 900 });
	await page.emulateMedia({ media: 'print' });
	expect.soft(await findOddLooks(page, paper), 'on paper').toEqual([]);
}
