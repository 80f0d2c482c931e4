import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { DIST, flatText } from '../../support/built-site.ts';

const read = (name: string) => readFileSync(join(DIST, 'cite', name), 'utf8');

const EXPECTED = {
	'zh-hant': ['香港中華廠商聯合會', '探索香港新質生產力的發展之道', '深掘潛力打造「港版新質生產力」'],
	'zh-hans': ['香港中华厂商联合会', '探索香港新质生产力的发展之道', '深掘潜力打造“港版新质生产力”'],
} as const;

describe.each(Object.entries(EXPECTED))('the files for reference managers in %s', (edition, [publisher, paper, chapter]) => {
	test.each([
		['bib', new BibLatexParser(read(`${edition}.bib`), {}).parse()],
		['ris', new RISParser(read(`${edition}.ris`)).parse()],
	])('name author, year and title of the paper to a reader of %s', (_, { entries }) => {
		const [entry] = Object.values(entries);
		expect(flatText(entry?.fields.author)).toBe(publisher);
		expect(flatText(entry?.fields.title)).toBe(paper);
		expect(flatText(entry?.fields.date)).toMatch(/^2024/);
	});

	test.each([
		['bib', new BibLatexParser(read(`${edition}/hong-kong-model.bib`), {}).parse()],
		['ris', new RISParser(read(`${edition}/hong-kong-model.ris`)).parse()],
	])('name a chapter and the paper that holds it to a reader of %s', (_, { entries }) => {
		const [entry] = Object.values(entries);
		expect(flatText(entry?.fields.title)).toBe(chapter);
		// Where RIS has T2, programs differ in the field that they take it for.
		expect(Object.values(entry?.fields ?? {}).map(flatText)).toContain(paper);
	});

	test('hold the same as CSL-JSON', () => {
		expect(JSON.parse(read(`${edition}/hong-kong-model.json`))).toMatchObject([
			{ type: 'chapter', title: chapter, 'container-title': paper, author: [{ literal: publisher }] },
		]);
	});
});
