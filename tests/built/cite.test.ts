import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { DIST } from './site.ts';

const read = (name: string) => readFileSync(join(DIST, 'cite', name), 'utf8');

/** Text of a field that the second library parsed into rich text. */
const flat = (field: unknown): string => {
	if (typeof field === 'string') return field;
	if (Array.isArray(field)) return field.map(flat).join('');
	if (field && typeof field === 'object') {
		const { text, literal } = field as Record<string, unknown>;
		return flat(text ?? literal ?? '');
	}
	return '';
};

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
		expect(flat(entry?.fields.author)).toBe(publisher);
		expect(flat(entry?.fields.title)).toBe(paper);
		expect(flat(entry?.fields.date)).toMatch(/^2024/);
	});

	test.each([
		['bib', new BibLatexParser(read(`${edition}/hong-kong-model.bib`), {}).parse()],
		['ris', new RISParser(read(`${edition}/hong-kong-model.ris`)).parse()],
	])('name a chapter and the paper that holds it to a reader of %s', (_, { entries }) => {
		const [entry] = Object.values(entries);
		expect(flat(entry?.fields.title)).toBe(chapter);
		// Where RIS has T2, programs differ in the field that they take it for.
		expect(Object.values(entry?.fields ?? {}).map(flat)).toContain(paper);
	});

	test('hold the same as CSL-JSON', () => {
		expect(JSON.parse(read(`${edition}/hong-kong-model.json`))).toMatchObject([
			{ type: 'chapter', title: chapter, 'container-title': paper, author: [{ literal: publisher }] },
		]);
	});
});
