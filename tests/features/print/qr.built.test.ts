import { expect, test } from 'vitest';
import { buildPaper } from '../../papers/build.ts';
import { type BuiltPage, findAll, readPages } from '../../support/built-site.ts';

const withAddress = readPages(await buildPaper('kitchen-sink'));

const codesOn = (pages: readonly BuiltPage[]) =>
	pages.flatMap((page) => findAll(page, ({ properties: { className } }) => Array.isArray(className) && className.includes('qr')));

test('without the address of its site, no page has a code on its sheets', () => {
	expect(codesOn(readPages())).toEqual([]);
});

test('a code is drawn whole: its lines run along the middle of its rows, half a square below their upper edge', () => {
	const codes = codesOn(withAddress.filter(({ path }) => path === 'zh-hant/'));
	expect(codes.map(({ properties }) => properties.viewBox)).toEqual([expect.stringMatching(/^0 -\.5 (\d+) \1$/)]);
});
