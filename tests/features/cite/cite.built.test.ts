import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, DIST, findAll, flatText, readPages } from '../../support/built-site.ts';

const read = (name: string) => readFileSync(join(DIST, 'cite', name), 'utf8');
/** Entries as another program reads them, each field as plain text. */
const entriesOf = ({ entries }: { entries: Record<string, { bib_type: string; fields: Record<string, unknown> }> }) =>
	Object.values(entries).map(({ bib_type, fields }) => ({
		type: bib_type,
		...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, flatText(value)])),
	}));
const bibtex = (name: string) => entriesOf(new BibLatexParser(read(name), {}).parse() as never);
const ris = (name: string) => entriesOf(new RISParser(read(name)).parse() as never);

/** An attribute of every element of a page that a condition holds for. */
const valuesOf = (page: BuiltPage, condition: (element: Element) => boolean, name: string) =>
	findAll(page, condition).map(({ properties }) => String(properties[name]));

test('there is one file for each script and format', () => {
	expect(readdirSync(join(DIST, 'cite')).sort()).toEqual(
		['zh-hans', 'zh-hant'].flatMap((edition) => ['bib', 'json', 'ris'].map((ending) => `${edition}.${ending}`)),
	);
});

describe.each([
	['zh-hant', '香港中華廠商聯合會', '探索香港新質生產力的發展之道', '深掘潛力打造「港版新質生產力」'],
	['zh-hans', '香港中华厂商联合会', '探索香港新质生产力的发展之道', '深掘潜力打造“港版新质生产力”'],
])('the files for reference managers in %s', (edition, publisher, paper, chapter) => {
	// This reader takes of RIS the year alone.
	test.each([
		['bib', bibtex, '2024-05'],
		['ris', ris, '2024'],
	])('name the paper and its chapters, each with author, title and date, to a reader of %s', (ending, readBack, date) => {
		const entries = readBack(`${edition}.${ending}`);
		expect(entries).toHaveLength(8);
		expect(entries[0]).toMatchObject({ type: 'report', author: publisher, title: paper, date, location: '香港' });
		const [found] = entries.filter(({ title }: Record<string, string>) => title === chapter);
		expect(found).toMatchObject({ author: publisher, date, publisher });
		// Where RIS has T2, programs differ in the field that they take it for.
		expect(Object.values(found ?? {})).toContain(paper);
	});

	test('hold the same as CSL-JSON', () => {
		const records = JSON.parse(read(`${edition}.json`));
		expect(records).toHaveLength(8);
		expect(records[0]).toMatchObject({ type: 'report', title: paper, issued: { 'date-parts': [[2024, 5]] } });
		expect(records[4]).toMatchObject({
			type: 'chapter',
			title: chapter,
			'container-title': paper,
			author: [{ literal: publisher }],
			'publisher-place': '香港',
		});
	});
});

test('BibTeX is in what its own styles read: an entry in a collection, a month by its macro', () => {
	expect(read('zh-hant.bib')).toMatch(
		/^@incollection\{CMAHK2024-4,\n(?:\t.*\n)*\tbooktitle = \{探索香港新質生產力的發展之道\},\n(?:\t.*\n)*\tmonth = may,\n\}$/m,
	);
});

test('RIS has months and days of two digits, for chapters too', () => {
	expect(read('zh-hant.ris').match(/^DA {2}- .*$/gm)).toEqual(Array(8).fill('DA  - 2024/05//'));
});

const withPassages = readPages()
	.map((page) => ({ page, path: page.path, ids: valuesOf(page, ({ properties }) => properties.dataPassage !== undefined, 'id') }))
	.filter(({ ids }) => ids.length > 0);

test.each(withPassages)('every passage of $path has a link on its page', ({ page, ids }) => {
	const links = valuesOf(page, ({ tagName, properties }) => tagName === 'a' && String(properties.href).startsWith('#'), 'href');
	expect(ids.filter((id) => !links.includes(`#${id}`))).toEqual([]);
});

test('the cover, the chapters and the page of the whole paper hold passages, in both editions', () => {
	expect(withPassages).toHaveLength(18);
});
