import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { buildPaper } from '../../papers/build.ts';
import { findAll, readPages } from '../../support/built-site.ts';

const pages = readPages(await buildPaper('kitchen-sink')).filter(({ path }) => path === 'zh-hant/figures/');

/** The drawings of the page, a row each: 37.5% and 62.5% as bars, the ranks 3 and 128 as points, and the ticks of these. */
const [used, idle, before, after, ticks] = pages.flatMap((page) => findAll(page, ({ tagName }) => tagName === 'svg'));

const within = (drawing: Element | undefined, condition: (element: Element) => boolean) =>
	drawing ? findAll({ path: '', html: '', tree: { type: 'root', children: [drawing] } }, condition) : [];
/** An attribute of every such shape in a row. */
const all = (drawing: Element | undefined, tagName: string, name: string) =>
	within(drawing, (element) => element.tagName === tagName && element.properties[name] !== undefined).map(({ properties }) =>
		String(properties[name]),
	);

test('bars are as long as their numbers, which stand behind them', () => {
	expect(all(used, 'rect', 'width')).toEqual(['60%']);
	expect(all(used, 'text', 'x')).toEqual(['60%']);
	expect(all(idle, 'rect', 'width')).toEqual(['100%']);
	expect(all(idle, 'text', 'x')).toEqual(['100%']);
	expect(all(idle, 'text', 'dx')).toEqual(['.5em']);
});

test('ranks stand on one scale with its ticks, the first place at its beginning, their numbers above and beside', () => {
	const [first = 0, , hundredth = 0] = all(ticks, 'line', 'x1').map(parseFloat);
	expect(first).toBeLessThan(1);
	const at = (rank: number) => first + ((rank - 1) / 99) * (hundredth - first);
	expect(parseFloat(all(before, 'circle', 'cx')[0] ?? '')).toBeCloseTo(at(3));
	expect(parseFloat(all(after, 'circle', 'cx')[0] ?? '')).toBeCloseTo(at(128));
	expect(at(128)).toBeLessThanOrEqual(100);
	for (const row of [before, after]) {
		expect(all(row, 'text', 'x')).toEqual(all(row, 'circle', 'cx'));
		expect(all(row, 'line', 'x1').map(parseFloat)).toEqual([first]);
		expect(all(row, 'line', 'x2')).toEqual(['100%']);
	}
	expect(all(ticks, 'text', 'x')).toEqual(all(ticks, 'line', 'x1'));
	expect(all(ticks, 'text', 'x')).toHaveLength(3);
});

test('the column of places is sorted in the order of the paper, not by its words', () => {
	const rows = pages.flatMap((page) =>
		findAll(page, ({ tagName, properties }) => tagName === 'tr' && properties.id !== undefined),
	);
	const places = rows.map((row) => within(row, ({ tagName }) => tagName === 'td').at(-1)?.properties.dataKey);
	expect(places).toEqual(['0', '1', '2', '3', '4']);
});
