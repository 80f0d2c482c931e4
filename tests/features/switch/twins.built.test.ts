import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { findAll, readPages } from '../../support/built-site.ts';

const pages = readPages();
const pairs = pages
	.filter(({ path }) => path.startsWith('zh-hant/'))
	.map((page) => ({ path: page.path, page, twin: pages.find(({ path }) => path === page.path.replace('hant', 'hans')) }));

/**
 * All elements of a page with their attributes, nested as they are, and where texts stand; code is not compared. What an
 * attribute says in words is the edition's own. An address leads to the same edition from both pages: their own, or the
 * other. Only a language may be one and the same in both, as where they show what was converted.
 */
function outline(of: string, node: ElementContent, isWanted: (element: Element) => boolean): string {
	if (node.type !== 'element') return node.type;
	if (!isWanted(node)) return '';
	const alike = (name: string, value: unknown) =>
		String(value)
			.replace(/zh-han[ts](-HK|-CN)?/gi, (edition) => (/lang/i.test(name) || of.startsWith(edition) ? 'own' : 'other'))
			.replace(/[^ -~]+/g, 'words');
	const attributes =
		node.tagName === 'meta' ? [] : Object.entries(node.properties).map(([name, value]) => ` ${name}=${alike(name, value)}`);
	return `${node.tagName}${attributes.join('')}(${node.children.map((child) => outline(of, child, isWanted)).join(' ')})`;
}

describe('the two pages of a pair, so that the switch can swap their words in place,', () => {
	test.each(pairs)('have the same elements around the text on $path', ({ page, twin }) => {
		const around = (of: typeof page) =>
			findAll(of, ({ tagName }) => tagName === 'head' || tagName === 'body').map((part) =>
				outline(of.path, part, ({ tagName }) => !['main', 'script', 'style'].includes(tagName)),
			);
		expect(twin && around(twin)).toEqual(around(page));
	});

	test('have the same elements in the text, but for the order of the index', () => {
		const within = (of: typeof pages) =>
			of.flatMap((page) =>
				findAll(page, ({ tagName }) => tagName === 'main').map((main) => outline(page.path, main, () => true)),
			);
		const differing = pairs.filter(({ page, twin }) => String(within([page])) !== String(within(twin ? [twin] : [])));
		expect(differing.map(({ path }) => path)).toEqual(['zh-hant/terms/']);
	});
});
