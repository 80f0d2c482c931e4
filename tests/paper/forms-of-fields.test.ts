import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { changesSchema } from '../../src/paper/schema/changes.ts';
import { chapterSchema } from '../../src/paper/schema/chapter.ts';
import { figuresSchema } from '../../src/paper/schema/figures.ts';
import { paperSchema } from '../../src/paper/schema/paper.ts';
import { proofSchema } from '../../src/paper/schema/proof.ts';
import { publishedSchema } from '../../src/paper/schema/published.ts';
import { scriptDataSchema } from '../../src/paper/schema/simplified.ts';
import { termsSchema } from '../../src/paper/schema/terms.ts';
import { words } from '../../src/paper/schema/words.ts';

type Schema = { safeParse(value: unknown): { error?: { issues: { path: PropertyKey[] }[] } } };

const refused = (schema: Schema, value: unknown) =>
	schema.safeParse(value).error?.issues.map(({ path }) => path.join('.') || 'itself') ?? [];

const PAPER = { title: '甲', publisher: '乙', date: { printed: '2024年5月', iso: '2024-05' } };
const CHAPTER = { kind: 'text', order: 1, title: '甲' };
const FIGURE = { id: 'a-1', value: 1, printed: '1', measures: '甲', passage: 'a#p1' };
const BAR = { figure: 'a-1', label: '甲' };
const CHART = { title: '甲', kind: 'bars', bars: [BAR, BAR], caption: '乙' };
const LINE = { passage: 'a#p1', on: '2026-11-24', digest: '0123456789abcdef', pairs: 3, sample: 'Ab-_' };

const paper = (fields: object) => refused(paperSchema, { ...PAPER, ...fields });
const chapter = (fields: object) => refused(chapterSchema, { ...CHAPTER, ...fields });
const figure = (fields: object) => refused(figuresSchema, { figures: [{ ...FIGURE, ...fields }], pictures: [] });
const chart = (fields: object) => refused(figuresSchema, { figures: [], pictures: [{ ...CHART, ...fields }] });
const line = (fields: object) => refused(publishedSchema, [{ ...LINE, ...fields }]);
const change = (fields: object) =>
	refused(changesSchema, [{ date: '2026-12-01', passage: 'a#p1', was: '甲', now: '乙', reason: '丙', ...fields }]);
const misprint = (printed: string, reading: string) =>
	refused(scriptDataSchema, { exceptions: [], misprints: [{ printed, reading, note: '甲' }] });
const proof = (fields: object) => refused(proofSchema, { unread: 'allowed', readings: [], ...fields });

test('a field has the forms that it needs', () => {
	expect(
		[
			...['ISBN: 978-0-306-40615-7', 'ISBN9780306406157', '0 8044 2957 X'].map((isbn) => paper({ isbn })),
			...['10.1234/a.b-c_(d)/e', '10.123456789/a'].map((doi) => paper({ doi })),
			...['1', '95', '999'].map((countryCode) => paper({ notice: { statement: '甲', countryCode } })),
			...['part-2', '2024', 'a'].map((name) =>
				chapter({ formerly: [name], gone: { p3: `${name}#a4-e2`, [`${name}#p1`]: 'fn1a' } }),
			),
			chapter({ title: undefined, label: '甲' }),
			...['part-2#a4-factor', '2024#p1'].map((passage) => change({ passage })),
			change({ minor: true }),
			...[-0.4, 0, 1.5].map((value) => figure({ value })),
			...['a', 'a-1-b2'].map((id) => figure({ id })),
			...['bars', 'ranks'].map((kind) => chart({ kind })),
			...['allowed', 'refused'].map((unread) => proof({ unread })),
			refused(termsSchema, [{ term: '甲', also: [], seeAlso: [] }]),
			...['甲:::乙', '甲 A', '甲[乙]', '3 < 4', '^', '甲_乙', '5*3', '~'].map((text) => refused(words, text)),
		].flat(),
	).toEqual([]);
});

test.each<[string, (value: never) => string[], unknown[], string]>([
	[
		'isbn',
		(isbn) => paper({ isbn }),
		['No. 9780306406157', '19780306406157', '97803064061577', '03064061529', '0-8044-2957-XX', 'X044299570'],
		'isbn',
	],
	['doi', (doi) => paper({ doi }), ['10.123/a', '10.1234567890/a', '10.1234/', '10.1234/a b', '10.12a4/b'], 'doi'],
	['formerly', (name) => chapter({ formerly: [name] }), ['old name', 'old#p1', 'a.', '.a'], 'formerly.0'],
	['gone', (to) => chapter({ gone: { p3: to } }), ['#p2', 'a#', 'a#p2#p3', 'p2 ', ' p2', 'A#p2'], 'gone.p3'],
	['order', (order) => chapter({ order }), [0, 1.5, -1, '1'], 'order'],
	['id', (id) => figure({ id }), ['', '1', 'a1 ', 'aB', ' a'], 'figures.0.id'],
	['passage', (passage) => figure({ passage }), ['a', '甲#p1'], 'figures.0.passage'],
	[
		'gloss',
		(passage) => refused(termsSchema, [{ term: '甲', gloss: { words: '乙', passage } }]),
		['a', 'a#p1 '],
		'0.gloss.passage',
	],
	['kind', (kind) => chart({ kind }), ['', 'bar', 'lines'], 'pictures.0.kind'],
	['digest', (digest) => line({ digest }), [`${LINE.digest}0`, 'ABCDEF0123456789', ` ${LINE.digest}`], '0.digest'],
	['pairs', (pairs) => line({ pairs }), [0, 1.5, -1, '3'], '0.pairs'],
	['sample', (sample) => line({ sample }), ['', ' Ab', 'Ab ', 'Ab='], '0.sample'],
	['printed', (printed) => misprint(printed, '市場'), ['巿。', '。巿', '3巿'], 'misprints.0.printed'],
	['reading', (reading) => misprint('巿場', reading), ['市。', '。市', '市3'], 'misprints.0.reading'],
	['unread', (unread) => proof({ unread }), ['', 'maybe', true], 'unread'],
	['words', (text) => refused(words, text), ['甲[^]', '\u0007甲', ' 甲', '甲\t', '<B>', ':::', '![', ']('], 'itself'],
])('the field %s takes no other form', (_name, check, values, field) => {
	expect(values.filter((value) => check(value as never).join(' ') !== field)).toEqual([]);
});

test('what a file cannot do without is asked for', () => {
	expect(refused(paperSchema, { authors: [{}], date: {}, argument: {}, notice: {} })).toEqual(
		'title authors.0.name publisher date.printed date.iso argument.lacks argument.has argument.should notice.statement'.split(
			' ',
		),
	);
	expect(refused(chapterSchema, { kind: 'text', order: 1 })).toEqual(['title']);
	expect(refused(figuresSchema, { figures: [{}], pictures: [{ bars: [{}, {}] }] })).toEqual(
		'figures.0.id figures.0.value figures.0.printed figures.0.measures figures.0.passage pictures.0.title pictures.0.kind pictures.0.bars.0.figure pictures.0.bars.0.label pictures.0.bars.1.figure pictures.0.bars.1.label pictures.0.caption'.split(
			' ',
		),
	);
	expect(refused(termsSchema, [{ gloss: {}, english: {}, also: [{}] }])).toEqual(
		'0.term 0.gloss.words 0.gloss.passage 0.english.name 0.english.source 0.also.0.name 0.also.0.source'.split(' '),
	);
	expect(refused(scriptDataSchema, { exceptions: [{}], misprints: [{}] })).toEqual(
		'exceptions.0.traditional exceptions.0.simplified exceptions.0.reason misprints.0.printed misprints.0.reading misprints.0.note'.split(
			' ',
		),
	);
	expect(refused(proofSchema, { readings: [{ choices: [{}] }] })).toEqual(
		'unread readings.0.by readings.0.on readings.0.choices.0.traditional readings.0.choices.0.simplified'.split(' '),
	);
	expect(refused(changesSchema, [{}])).toEqual('0.date 0.passage 0.was 0.now 0.reason'.split(' '));
	expect(refused(publishedSchema, [{}])).toEqual('0.passage 0.on 0.digest 0.pairs 0.sample'.split(' '));
});

test('the family name of the second author is looked for in the name of the second', () => {
	const authors = [{ name: '陳大文' }, { name: '李小明', family: '陳' }];
	expect(paper({ authors })).toEqual(['authors.1.family']);
});

test('an ISBN is kept without the letters before it, and search engines may list a paper that says nothing of them', () => {
	const { isbn, indexing } = paperSchema.parse({ ...PAPER, isbn: 'ISBN: 0-8044-2957-X' });
	expect([isbn, indexing]).toEqual(['0-8044-2957-X', 'allowed']);
});

test('an author is told once what is wrong with words, and what to do', () => {
	const told = (schema: z.ZodType, value: unknown) =>
		schema.safeParse(value).error?.issues.map((issue) => ('params' in issue ? issue.params : undefined));
	expect(['甲「** ', '甲\n**', '甲**「', '甲「'].map((text) => told(words, text))).toEqual([
		[{ remedy: 'delete the space' }],
		[{ remedy: 'write it on one line' }],
		[{ remedy: 'delete the marks; only the body of a chapter is Markdown' }],
		[{ remedy: 'add the mark that 「 belongs to, or delete it' }],
	]);
	expect(
		['2024年6月', '2024年13月'].map((printed) => told(paperSchema, { ...PAPER, date: { printed, iso: '2024-05' } })),
	).toEqual([[{ remedy: 'write 2024-06, or correct date.printed' }], [{ remedy: 'correct date.printed' }]]);
});
