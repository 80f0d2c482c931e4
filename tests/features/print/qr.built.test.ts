import { expect, test } from 'vitest';
import { buildPaper } from '../../papers/build.ts';
import { findAll, readPages } from '../../support/built-site.ts';

test('without the address of its site, no page has a code on its sheets', () => {
	const codes = readPages().flatMap((page) =>
		findAll(page, ({ properties: { className } }) => Array.isArray(className) && className.includes('qr')),
	);
	expect(codes).toEqual([]);
});

test('a code is drawn whole: its lines run along the middle of its rows, half a square below their upper edge', async () => {
	const codes = readPages(await buildPaper('kitchen-sink'))
		.filter(({ path }) => path === 'zh-hant/')
		.flatMap((page) => findAll(page, ({ properties: { className } }) => Array.isArray(className) && className.includes('qr')));
	expect(codes.map(({ properties }) => properties.viewBox)).toEqual([expect.stringMatching(/^0 -\.5 (\d+) \1$/)]);
});
