import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { breakable } from '../../src/chinese/breakable.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import { buildPaper } from '../papers/build.ts';
import { findAll, paperText, readPages } from '../support/built-site.ts';

const pages = readPages();
const constructs = readPages(await buildPaper('kitchen-sink'));
const page = (path: string, of = pages) => {
	const found = of.find((each) => each.path === path);
	if (!found) throw new Error(`no page ${path}`);
	return found;
};

test.each(['advantages', 'figures'])('the table of %s says by roles what it is, for a narrow screen stacks its cells', (slug) => {
	const roles = findAll(page(`zh-hant/${slug}/`), ({ tagName }) => /^(table|thead|tbody|tr|th|td)$/.test(tagName)).map(
		({ tagName, properties: { role, scope } }) => [tagName, role, scope].filter(Boolean).join(' '),
	);
	expect(new Set(roles)).toEqual(
		new Set(['table table', 'thead rowgroup', 'tr row', 'th columnheader col', 'tbody rowgroup', 'th rowheader row', 'td cell']),
	);
});

describe('English words of the paper are marked as English', () => {
	const PHRASE =
		/Instrumentation|Nuclear Magnetic|English phrases|Open Science|Made in China|Sold by HK|Pilot Manufacturing|Technology Outputs/;
	const sites = { 'of the paper': pages, 'of every construct': constructs };

	/** Texts of passages and quotations with such words, each after the language that it is marked as. */
	function spoken(node: Nodes, language: unknown, isPassage: boolean): string[] {
		if (node.type === 'text') return isPassage && PHRASE.test(node.value) ? [String(language)] : [];
		if (node.type !== 'element')
			return 'children' in node ? node.children.flatMap((each) => spoken(each, language, isPassage)) : [];
		const { lang = language, dataPassage, dataNotPaper } = node.properties;
		const isPaper = isPassage || dataPassage !== undefined || node.tagName === 'blockquote';
		if (dataNotPaper !== undefined) return [];
		return node.children.flatMap((each) => spoken(each, lang, isPaper));
	}

	test.each(Object.entries(sites))('on every page %s', (_, of) => {
		const languages = of.flatMap(({ tree }) => spoken(tree, undefined, false));
		expect(languages.length).toBeGreaterThan(10);
		expect(languages.filter((language) => language !== 'en')).toEqual([]);
	});
});

/** The words of an element between the places where its lines may end. */
const pieces = ({ children }: Pick<Element, 'children'>): string[] =>
	children
		.map((child) => (child.type === 'element' && child.tagName === 'wbr' ? '\n' : paperText(child)))
		.join('')
		.split('\n');

test('names of chapters may be broken where words end, on the cover, in the contents and in the way on', () => {
	const broken = ['zh-hant/', 'zh-hant/hong-kong-model/'].flatMap((path) =>
		findAll(page(path), ({ properties }) => properties.href === '/zh-hant/national-contribution/').map((link) =>
			pieces(link).join('|'),
		),
	);
	const name = '整合|優勢|為國家|發展|作|新|貢獻';
	expect(broken).toEqual([name, name, `下一章${name}`]);
});

test('headings of the paper may be broken where words end, on the page of the whole paper and on the first page too', () => {
	const phrases = readPaper().terms.map(({ term }) => term);
	const headings = pages
		.filter(({ path }) => /^zh-hant\/(full|hong-kong-model|strategies)\/$/.test(path))
		.flatMap((each) =>
			findAll(each, ({ tagName, properties }) => /^h\d$/.test(tagName) && /#(title|s\d)$/.test(String(properties.dataPassage))),
		);
	expect(headings.length).toBeGreaterThan(15);
	headings.push(findAll(page(''), ({ tagName }) => tagName === 'h2')[0] as Element);
	for (const heading of headings) {
		const [label] = heading.children.filter((child) => child.type === 'element' && child.properties.className !== undefined);
		const broken = pieces({ ...heading, children: heading.children.filter((child) => child !== label) });
		expect(broken).toEqual(breakable(broken.join(''), phrases));
		expect(broken.length).toBeGreaterThan(1);
	}
});

test('every field to search in says to the eye what it is for, and asks a telephone’s keyboard for a key to search', () => {
	const fields = pages.flatMap((each) => findAll(each, ({ properties }) => properties.type === 'search'));
	expect(fields).toHaveLength(28);
	for (const { properties } of fields) {
		expect(properties.placeholder).toBe(properties.ariaLabel);
		expect([properties.name, properties.autoComplete, properties.enterKeyHint]).toEqual(['q', ['off'], 'search']);
	}
});

test.each(['zh-hant', 'zh-hans'])(
	'the search page of %s asks at once for its words, as they will be fetched, and its scripts',
	(edition) => {
		const links = findAll(
			page(`${edition}/search/`),
			({ tagName, properties }) => tagName === 'link' && /preload/.test(String(properties.rel)),
		);
		const [words, ...scripts] = links.map(({ properties }) => properties);
		expect(words).toEqual({ rel: ['preload'], as: 'fetch', crossOrigin: '', href: `/search-data/${edition}.json` });
		expect(scripts.map(({ rel, href }) => `${rel} ${href}`.replace(/\.[\w-]{8}\.js/, ''))).toEqual([
			'modulepreload /_astro/search',
			'modulepreload /_astro/shared',
		]);
	},
);
