import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { findAll, readPages } from '../../support/built-site.ts';

const pages = readPages();
const editions = ['zh-hant', 'zh-hans'];

function linksIn(path: string, className: string) {
	const page = pages.find((each) => each.path === path);
	if (!page) throw new Error(`no page ${path}`);
	const blocks = findAll(page, ({ properties }) => String(properties.className).split(',').includes(className));
	return blocks.map((block) => {
		const links = findAll({ ...page, tree: { type: 'root', children: [block] } }, ({ tagName }) => tagName === 'a');
		return links
			.map(({ properties }) => new URL(String(properties.href), `http://site/${path}`))
			.map(({ pathname, hash }) => pathname + hash);
	});
}

describe.each(editions)('in %s', (edition) => {
	const chapters = ['introduction', 'economic-breakthrough', 'favourable-conditions', 'hong-kong-model', 'national-contribution'];
	const back = chapters.flatMap((chapter) => linksIn(`${edition}/${chapter}/`, 'argues').flat());

	test('each of the six strategies names the paragraphs that argue for it', () => {
		const paths = linksIn(`${edition}/strategies/`, 'argued');
		expect(paths.map((links) => links.length)).toEqual([2, 1, 3, 5, 2, 3]);
		expect(paths[1]).toEqual([`/${edition}/hong-kong-model/#p3`]);
	});

	test('each of the four advantages names its own', () => {
		expect(linksIn(`${edition}/advantages/`, 'argued')).toEqual(
			[['p2'], ['p7'], ['p3', 'p4'], ['p5', 'p6']].map((ids) => ids.map((id) => `/${edition}/favourable-conditions/#${id}`)),
		);
	});

	test('and each link has its link back', () => {
		expect(back).toHaveLength(2 + 1 + 3 + 5 + 2 + 3 + 6);
		expect([...new Set(back)].sort()).toEqual(
			[
				...['s1', 's2', 's3', 's4', 's5', 's6'].map((id) => `/${edition}/strategies/#${id}`),
				...['a1', 'a2', 'a3', 'a4'].map((id) => `/${edition}/advantages/#${id}`),
			].sort(),
		);
	});

	test('the page of figures lists and draws with nothing that a security policy would refuse', () => {
		const page = pages.find(({ path }) => path === `${edition}/figures/`);
		if (!page) throw new Error('no page of figures');
		const rows = findAll(page, ({ tagName, properties }) => tagName === 'tr' && properties.id !== undefined);
		expect(rows.length).toBeGreaterThanOrEqual(25);
		const pictures = findAll(page, ({ properties }) => properties.role === 'img');
		expect(pictures.map((picture) => textOf(picture).length > 0)).toEqual([true, true, true, true, true, true]);
		expect(findAll(page, ({ properties }) => properties.style !== undefined)).toEqual([]);
	});
});
