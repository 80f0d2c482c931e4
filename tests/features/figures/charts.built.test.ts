import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { buildPaper } from '../../papers/build.ts';
import { findAll, readPages } from '../../support/built-site.ts';

const pages = readPages(await buildPaper('kitchen-sink')).filter(({ path }) => path === 'zh-hant/figures/');

/** The drawings of the page: 37.5% and 62.5% as bars, the ranks 3 and 128 as points. */
const [bars, ranks] = pages.flatMap((page) => findAll(page, ({ tagName }) => tagName === 'svg'));

const within = (drawing: Element | undefined, condition: (element: Element) => boolean) =>
	drawing ? findAll({ path: '', html: '', tree: { type: 'root', children: [drawing] } }, condition) : [];
/** An attribute of every such shape, as a number. */
const numbers = (drawing: Element | undefined, tagName: string, name: string) =>
	within(drawing, (element) => element.tagName === tagName && element.properties[name] !== undefined).map(({ properties }) =>
		Number(properties[name]),
	);
const shifts = (drawing: Element | undefined) =>
	within(drawing, ({ tagName }) => tagName === 'g').map(({ properties }) =>
		(String(properties.transform).match(/[\d.]+/g) ?? []).map(Number),
	);
const heightOf = (drawing: Element | undefined) => Number(String(drawing?.properties.viewBox).split(' ')[3]);

test('bars are as long as their numbers, which stand behind them', () => {
	const [used = 0, idle = 0] = numbers(bars, 'rect', 'width');
	expect(used / idle).toBeCloseTo(37.5 / 62.5);
	expect(numbers(bars, 'text', 'x')).toEqual([used + 8, idle + 8]);
	expect(idle, 'a number has room').toBeLessThan(320 - 100);
});

test('ranks stand on one scale with its ticks, the first place at its beginning, their numbers above and beside', () => {
	const [first = 0, , hundredth = 0] = shifts(ranks)
		.slice(2)
		.map(([x = 0]) => x);
	const at = (rank: number) => first + ((rank - 1) / 99) * (hundredth - first);
	const [before = 0, after = 0] = numbers(ranks, 'circle', 'cx');
	expect(before).toBeCloseTo(at(3));
	expect(after).toBeCloseTo(at(128));
	expect(numbers(ranks, 'text', 'x')).toEqual([before + 12, after + 12]);
	expect(numbers(ranks, 'line', 'x1')).toEqual([first, first]);
	expect(Math.min(...numbers(ranks, 'line', 'x2'))).toBeGreaterThan(after);
});

test('rows stand one below the other, and the drawing ends below the last', () => {
	expect(shifts(bars)).toEqual([
		[0, 0],
		[0, 58],
	]);
	expect(heightOf(bars)).toBe(2 * 58);
	const words = shifts(ranks)
		.slice(2)
		.map(([, y = 0]) => y + 16);
	expect(words).toHaveLength(3);
	expect(heightOf(ranks)).toBeGreaterThanOrEqual(Math.max(...words));
	expect(Math.min(...words) - 16, 'ticks stand below the points').toBeGreaterThan(58 + 35);
});

test('the column of places is sorted in the order of the paper, not by its words', () => {
	const rows = pages.flatMap((page) =>
		findAll(page, ({ tagName, properties }) => tagName === 'tr' && properties.id !== undefined),
	);
	const places = rows.map((row) => within(row, ({ tagName }) => tagName === 'td').at(-1)?.properties.dataKey);
	expect(places).toEqual(['0', '1', '2', '3', '4']);
});
