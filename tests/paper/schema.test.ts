import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { chapterOf, idOf } from '../../src/paper/passages.ts';
import { changesSchema } from '../../src/paper/schema/changes.ts';
import { chapterSchema } from '../../src/paper/schema/chapter.ts';
import { figuresSchema } from '../../src/paper/schema/figures.ts';
import { paperSchema } from '../../src/paper/schema/paper.ts';
import { proofSchema } from '../../src/paper/schema/proof.ts';
import { publishedSchema } from '../../src/paper/schema/published.ts';
import { scriptDataSchema } from '../../src/paper/schema/simplified.ts';
import { termsSchema } from '../../src/paper/schema/terms.ts';
import { words } from '../../src/paper/schema/words.ts';

type Schema = { safeParse(value: unknown): { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } } };

/** The fields that are refused, with what is expected there. */
const faults = (schema: Schema, value: unknown) =>
	schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a field of words', () => {
	test.each([
		['甲乙', []],
		['', ['text']],
		['\u3000', ['text']],
		['甲\n乙', ['text on one line, without control characters']],
		['甲 ', ['text without a space at either end']],
		...[
			'甲__乙',
			'甲**乙',
			'甲~~乙',
			'甲`乙',
			'甲\\乙',
			'[甲](乙',
			'[甲][乙',
			'甲![乙',
			'甲[^1]',
			'::: 甲',
			'甲</B',
			'甲<!-',
		].map((text): [string, string[]] => [text, ['plain text']]),
		['甲「乙', ['「」, 『』, 《》, 〈〉 and “” in pairs']],
	])('%j: %j', (text, expected) => {
		expect(faults(words, text)).toEqual(expected.map((message) => `: ${message}`));
	});
});

describe('paper.yaml', () => {
	const paper = { title: '甲', publisher: '乙', date: { printed: '2024年5月', iso: '2024-05' } };
	const notice = { statement: '不得翻印', contact: '電話2542 8611，傳真2815 4836' };

	test.each<[string, object, string[]]>([
		['no more than it needs', {}, []],
		['an ISBN of thirteen digits', { isbn: '978-0-306-40615-7' }, []],
		['one that begins with 979, whose parts stand apart', { isbn: '979 10 90636 07 1' }, []],
		['one of ten whose last is X', { isbn: 'ISBN 0-8044-2957-X' }, []],
		['one of ten with a wrong digit', { isbn: '0-8044-2957-1' }, ['isbn: an ISBN whose last digit is right']],
		['a book number that is none', { isbn: '977-0-306-40615-7' }, ['isbn: an ISBN whose last digit is right']],
		['a DOI', { doi: '10.1234/abc' }, []],
		['a DOI with more before it', { doi: 'x10.1234/abc' }, ['doi: a DOI like 10.1234/abc']],
		['an empty list of authors', { authors: [] }, ['authors: Too small: expected array to have >=1 items']],
		['a number of another series', { series: '之三', seriesNumber: '四' }, ['seriesNumber: a number that stands in series']],
		['a number without a series', { seriesNumber: '四' }, ['seriesNumber: a number that stands in series']],
		['a notice with its numbers', { notice: { ...notice, phone: '2542 8611', fax: '2815 4836', countryCode: '852' } }, []],
		[
			'a fax that it does not print',
			{ notice: { ...notice, fax: '2815 0000' } },
			['notice.fax: words that stand in notice.contact'],
		],
		[
			'a mail address without a contact',
			{ notice: { statement: '甲', email: 'a@b.example' } },
			['notice.email: words that stand in notice.contact'],
		],
		[
			'a restriction that it does not print',
			{ notice: { ...notice, restriction: '歡迎' } },
			['notice.restriction: words that stand in notice.statement'],
		],
		...['0', '052', '8521', '+852'].map((countryCode): [string, object, string[]] => [
			`the country code ${countryCode}`,
			{ notice: { ...notice, countryCode } },
			["notice.countryCode: a country's code like '852'"],
		]),
		['a day that the printed month has', { date: { printed: '2024年5月', iso: '2024-05-31' } }, []],
		['a printed day of which the date says the month alone', { date: { printed: '2024年5月31日', iso: '2024-05' } }, []],
		['a year alone', { date: { printed: '2024年', iso: '2024' } }, []],
		[
			'a month that is not the printed one',
			{ date: { printed: '2024年5月', iso: '2024-06' } },
			['date.iso: the date that stands in date.printed'],
		],
		...(
			[
				['二〇二五年十一月三十日', '2025-11-30', '2025-10-30'],
				['二零二五年十二月', '2025-12', '2025-02'],
				['二○二六年一月廿五日', '2026-01-25', '2026-01-20'],
				['民國114年11月卅日', '2025-11-30', '2025-11-03'],
				['中華民國一一四年十一月', '2025-11', '2025-10'],
				['民國一百零五年', '2016', '2015'],
				['民國一百一十年二月', '2021-02', '2021-01'],
				['民國元年', '1912', '1911'],
				['２０２４年５月', '2024-05', '2024-06'],
				['2025/11/30', '2025-11-30', '2025-11-03'],
				['30 November 2025', '2025-11-30', '2024-11-30'],
				['2024年第3期', '2024-05', '2025-05'],
			] as const
		).flatMap(([printed, right, wrong]): [string, object, string[]][] => [
			[`${printed} as ${right}`, { date: { printed, iso: right } }, []],
			[`${printed} as ${wrong}`, { date: { printed, iso: wrong } }, ['date.iso: the date that stands in date.printed']],
		]),
		['a year that only its calendar tells', { date: { printed: '乙巳年十月十一日', iso: '2025-11-30' } }, []],
		['a year of an era', { date: { printed: '光緒三十年三月', iso: '1904-04' } }, []],
		[
			'a year of the Republic for machines',
			{ date: { printed: '民國114年', iso: '0114' } },
			['date.iso: a date of the calendar from 1800, like 2024-05'],
		],
		[
			'a date of one digit, told once',
			{ date: { printed: '2024年5月', iso: '2024-6' } },
			['date.iso: a date of the calendar from 1800, like 2024-05'],
		],
	])('with %s', (_, fields, expected) => {
		expect(faults(paperSchema, { ...paper, ...fields })).toEqual(expected);
	});
});

/** The groups of fields of a schema that take others than they name, each by its own fields. */
function openGroups(node: unknown): string[] {
	if (typeof node !== 'object' || node === null) return [];
	const { properties, additionalProperties } = node as { properties?: object; additionalProperties?: unknown };
	const own = properties && additionalProperties !== false ? [Object.keys(properties).join(', ')] : [];
	return [...own, ...Object.values(node).flatMap(openGroups)];
}

test('no group of fields takes one that it does not name', () => {
	const schemas = {
		changesSchema,
		chapterSchema,
		figuresSchema,
		paperSchema,
		proofSchema,
		publishedSchema,
		scriptDataSchema,
		termsSchema,
	};
	for (const [name, schema] of Object.entries(schemas))
		expect([name, openGroups(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))]).toEqual([name, []]);
});

describe('what names a passage', () => {
	const change = (passage: string) => [{ date: '2026-12-01', passage, was: '甲', now: '乙', reason: '丙' }];

	test.each(['p1', 'A#p1', 'a#P1', 'a#p1 ', ' a#p1', 'a#p1#p2', 'a/b#p1', '#p1', 'a#'])('is not “%s”', (passage) => {
		expect(faults(changesSchema, change(passage))).toEqual([
			'0.passage: the name of a chapter’s file, # and the id of a passage',
		]);
	});

	test('is a chapter and an id; and a correction is no misprint unless it says so', () => {
		expect(changesSchema.parse(change('hong-kong-model#p3a'))).toMatchObject([{ passage: 'hong-kong-model#p3a', minor: false }]);
		expect([chapterOf('hong-kong-model#p3a'), idOf('hong-kong-model#p3a')]).toEqual(['hong-kong-model', 'p3a']);
	});
});

test('a chapter has the former names of files, and tells what became of ids', () => {
	const chapter = (fields: object) => faults(chapterSchema, { kind: 'text', order: 1, title: '甲', ...fields });
	expect(chapter({ formerly: ['old-name'], gone: { p3: 'p2', 'old-name#p4': 'withdrawn' } })).toEqual([]);
	for (const name of ['../old', 'old.mdx', 'Old', '']) {
		expect(chapter({ formerly: [name] })).toEqual(['formerly.0: the name of a file without .mdx']);
	}
	expect(chapter({ formerly: [] })).toHaveLength(1);
	expect(chapter({ order: 0 })).toHaveLength(1);
	expect(chapter({ gone: { p3: 'P2' } })).toEqual(['gone.p3: an id like p2, a passage like other-chapter#p1, or withdrawn']);
	expect(chapter({ gone: { p3: 'x/p2' } })).toHaveLength(1);
});

test('a row of an appendix names the paragraphs that argue for it, one at least', () => {
	const row = (arguedIn: string[]) => ({ factor: '甲', advantage: '乙', examples: ['丙'], arguedIn });
	const appendix = (arguedIn: string[]) =>
		faults(chapterSchema, {
			kind: 'advantages',
			order: 1,
			title: '甲',
			columns: ['甲', '乙', '丙'],
			rows: [row(arguedIn)],
			source: '丁',
		});
	expect([appendix(['a#p1']), appendix(['a']).length, appendix([]).length]).toEqual([[], 1, 1]);
});

test('a figure has an address of small letters, and a picture has two bars at least', () => {
	const figure = { id: 'a-1', value: 1, printed: '1', measures: '甲', passage: 'a#p1' };
	const bar = { figure: 'a-1', label: '甲' };
	const picture = { title: '甲', kind: 'bars', bars: [bar, bar], caption: '乙' };
	expect(faults(figuresSchema, { figures: [figure], pictures: [picture] })).toEqual([]);
	expect(faults(figuresSchema, { figures: [], pictures: [{ ...picture, bars: [bar] }] })).toHaveLength(1);
	expect(faults(figuresSchema, { figures: [{ ...figure, measures: '「甲' }], pictures: [] })).toHaveLength(1);
	for (const id of ['1a', 'A', 'a b', '-a', 'a_b']) {
		expect(faults(figuresSchema, { figures: [{ ...figure, id }], pictures: [] })).toEqual([
			'figures.0.id: small letters, digits and hyphens, like gdp-growth-after',
		]);
	}
});

test('what is accepted or converted otherwise has as many characters in both scripts', () => {
	const choice = (traditional: string, simplified: string) =>
		faults(proofSchema, {
			unread: 'allowed',
			readings: [{ by: '甲', on: '2026-05-31', choices: [{ traditional, simplified }] }],
		});
	expect(choice('隨著', '随着')).toEqual([]);
	expect(choice('隨著', '随')).toEqual(['readings.0.choices.0.simplified: as many characters as traditional']);
	expect(choice('𠮷', '吉')).toEqual([]);
	const script = (traditional: string, simplified: string) =>
		faults(scriptDataSchema, { exceptions: [{ traditional, simplified, reason: '乙' }], misprints: [] });
	expect(script('「祇」字', '“祇”字')).toEqual([]);
	expect(script('𠮷', '吉')).toEqual([]);
	expect(script('「」', '“”')).toEqual([
		'exceptions.0.traditional: words with a Han character',
		'exceptions.0.simplified: words with a Han character',
	]);
});

test('a misprint is Han characters, read as others of the same number', () => {
	const misprint = (printed: string, reading: string) =>
		faults(scriptDataSchema, { exceptions: [], misprints: [{ printed, reading, note: '甲' }] });
	expect(misprint('巿場', '市場')).toEqual([]);
	expect(misprint('𠮷場', '市場')).toEqual([]);
	expect(misprint('巿場', '市')).toEqual(['misprints.0.reading: as many characters as printed']);
	expect(misprint('市場', '市場')).toEqual(['misprints.0.reading: another word than printed']);
	expect(misprint('3月', '4月')).toEqual(
		['printed', 'reading'].map((field) => `misprints.0.${field}: Han characters, at least one and nothing else`),
	);
});

test('a line of the ledger is refused that npm run publish-ids would not write', () => {
	const line = { passage: 'a#p1', on: '2026-11-24', digest: '0123456789abcdef', pairs: 3, sample: 'Ab-_' };
	expect(faults(publishedSchema, [line])).toEqual([]);
	for (const wrong of [
		{ digest: '0123456789abcde' },
		{ digest: '0123456789abcdeg' },
		{ pairs: 0 },
		{ sample: 'a+b' },
		{ on: '2026-11' },
	]) {
		expect(faults(publishedSchema, [{ ...line, ...wrong }]), JSON.stringify(wrong)).toHaveLength(1);
	}
});
