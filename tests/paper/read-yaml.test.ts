import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { ContentError } from '../../src/paper/fault.ts';
import { lineOfField, readYaml, withoutField } from '../../src/paper/read/read-yaml.ts';

const date = z.string().refine((text) => text === '', 'a date');

/** What is told of some YAML, which follows two lines of its file. */
function told(schema: z.ZodType, source: string) {
	try {
		readYaml(schema, source, { file: 'x', linesBefore: 2 });
		return [];
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return error.faults.map(({ line, found, remedy }) => [line, found, remedy]);
	}
}

const CORRECT = 'correct the field; src/paper/schema explains it';

test.each([
	['甲'.repeat(78), `"${'甲'.repeat(78)}"`, CORRECT],
	['甲'.repeat(79), `"${'甲'.repeat(78)}…`, CORRECT],
	['甲“乙”', '"甲“乙”"', CORRECT],
	['“甲”乙', '"“甲”乙"', CORRECT],
	['“甲”', '"“甲”"', "type straight quotation marks, '甲'"],
])(
	'a message shows a value of up to 80 characters whole, and knows quotation marks only around all of it: %s',
	(value, found, remedy) => {
		expect(told(z.object({ day: date }), `day: ${value}\n`)).toEqual([[3, found, remedy]]);
	},
);

test('digits in curly quotation marks are to be written without any', () => {
	expect(told(z.object({ order: z.number() }), 'order: “1”\n')).toEqual([
		[3, '"“1”"', 'write digits alone, without quotation marks'],
	]);
});

test('a field below one with two values is not told to be indented where it stands as it should', () => {
	expect(told(z.array(z.unknown()), "- a: '甲': 乙\n  b: 丙\n")).toEqual([
		[
			3,
			'Nested mappings are not allowed in compact mappings',
			'check indentation, colons and quotation marks; quote text that begins with a mark',
		],
	]);
});

test('a field that stands twice is told in its line of the file', () => {
	expect(told(z.unknown(), 'a: 甲\na: 乙\n')).toEqual([[4, 'a again', 'delete one of the two']]);
});

test('the line of a field is that of its name, else of what it is missing from', () => {
	const source = '# 甲\nrows:\n  - name: 乙\n    examples:\n      - 丙\n      - 丁\n';
	const fields = ['rows', 'rows[0].name', 'rows[0].examples[1]', 'rows[0].other', 'other'];
	expect(fields.map((field) => lineOfField(source, field))).toEqual([2, 3, 6, 3, 2]);
});

test('a text without a field keeps its lines and the places of all else', () => {
	const blank = ' '.repeat(5);
	const source = 'a: 甲乙\nwas:\n  - 丙\n  - 丁\nb: 戊\n';
	expect(withoutField(source, 'was')).toBe(`a: 甲乙\nwas:\n${blank}\n${blank}\nb: 戊\n`);
});
