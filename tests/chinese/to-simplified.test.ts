import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHARACTER_RULES } from '../../src/chinese/character-rules.ts';
import { createTrace, outcomeOf } from '../../src/chinese/converter.ts';
import { readPaper } from '../../src/paper/read-paper.ts';

const paper = readPaper();

/** The pairs of `simplified-table.txt`, under the rule that each stands for. */
const TABLE = readFileSync('tests/chinese/simplified-table.txt', 'utf8')
	.split(/^## /m)
	.slice(1)
	.map((section) => {
		const [rule = '', ...lines] = section.split('\n').filter(Boolean);
		return { rule, pairs: lines.map((line) => line.split(' ')) };
	});

describe('the conversion to Simplified script', () => {
	test.each(TABLE)('keeps to $rule', ({ pairs }) => {
		const trace = createTrace({ exceptions: [], misprints: [] });
		const outcomes = pairs.map(([traditional = '']) => [traditional, outcomeOf(trace(traditional))]);
		expect(outcomes).toEqual(pairs);
	});

	test('has at least 700 pairs to keep to, each once', () => {
		const all = TABLE.flatMap(({ pairs }) => pairs);
		expect(all.length).toBeGreaterThan(700);
		expect(new Set(all.map(([traditional]) => traditional)).size).toBe(all.length);
		expect(all.filter(({ length }) => length !== 2)).toEqual([]);
	});

	test.each([
		['巿場推廣', '市场推广'],
		['新質生産力', '新质生产力'],
	])('reads the recorded misprint in %s as %s', (printed, simplified) => {
		expect(paper.in('zh-hans')(printed)).toBe(simplified);
	});

	test('tells the editor of every rule its own reason, and of a variant each form that it stands for', () => {
		const reasons = CHARACTER_RULES.map(({ reason }) => reason);
		expect(new Set(reasons).size).toBe(reasons.length);
		expect(
			reasons.filter((reason) => !/（[^（]*(《.*》|局).*）$/.test(reason)),
			'without a source',
		).toEqual([]);
		const citing = (source: string) =>
			CHARACTER_RULES.filter(({ reason }) => reason.includes(source)).map(({ character }) => character);
		expect(citing('（《通用規範漢字表》附件1').join('')).toBe('著祇祗乾徵藉覆瞭暸夥逕鍾甦讎鎔觔');
		expect(citing('《第一批異形詞整理表》（GF 1001—2001）').join('')).toBe('著畫劃份采痲');
		const read = reasons.flatMap((reason) => [...reason.matchAll(/讀([\p{Script=Latin}、]+)[^，；]*?作「(.)」/gu)]);
		expect(read.map(([, readings, form]) => `${readings}${form}`)).toEqual([
			'zhuó、zháo着',
			'zhù著',
			'gān干',
			'zhēng征',
			'jiè借',
			'liǎo了',
			'liǎo了',
			'liào瞭',
		]);
		const toSimplified = paper.in('zh-hans');
		const unnamed = CHARACTER_RULES.filter(({ reason }) => reason.includes('異體字')).flatMap(
			({ character, usual, words, reason }) =>
				[usual, ...Object.keys(words)].filter((form) => form !== character && !`${reason}${toSimplified(reason)}`.includes(form)),
		);
		expect(unnamed).toEqual([]);
	});

	test('keeps the length of every passage', () => {
		const { passages } = paper;
		const toSimplified = paper.in('zh-hans');
		for (const { text } of passages) expect([...toSimplified(text)]).toHaveLength([...text].length);
	});
});
