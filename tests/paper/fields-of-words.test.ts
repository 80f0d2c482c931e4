import { expect, test } from 'vitest';
import { changesSchema } from '../../src/paper/schema/changes.ts';
import { chapterSchema } from '../../src/paper/schema/chapter.ts';
import { figuresSchema } from '../../src/paper/schema/figures.ts';
import { paperSchema } from '../../src/paper/schema/paper.ts';
import { proofSchema } from '../../src/paper/schema/proof.ts';
import { scriptDataSchema } from '../../src/paper/schema/simplified.ts';
import { termsSchema } from '../../src/paper/schema/terms.ts';

/** Words that no field of whole words may hold. */
const OPEN = '甲「';

const open = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, OPEN]));
const passage = 'a#p1';

// A field that took any text would publish blank ones, Markdown and half a pair of marks.
test.each([
	[
		'paper.yaml',
		paperSchema,
		{
			...open('title', 'subtitle', 'series', 'seriesNumber', 'publisher', 'place', 'publisherEnglish', 'version', 'licence'),
			authors: [open('name', 'family', 'affiliation')],
			date: { printed: OPEN, iso: '2024-05' },
			notice: open('statement', 'contact', 'phone', 'fax'),
			provenance: OPEN,
		},
		'title subtitle authors.0.name authors.0.family authors.0.affiliation series seriesNumber publisher place publisherEnglish date.printed version licence notice.statement notice.contact notice.phone notice.fax provenance',
	],
	['a chapter', chapterSchema, { kind: 'text', order: 1, ...open('title', 'label') }, 'title label'],
	[
		'figures.yaml',
		figuresSchema,
		{
			figures: [{ id: 'a', value: 1, printed: '1', passage, ...open('unit', 'measures', 'year') }],
			pictures: [{ kind: 'bars', ...open('title', 'caption'), bars: [open('figure', 'label'), { figure: 'a', label: 'b' }] }],
		},
		'figures.0.unit figures.0.measures figures.0.year pictures.0.title pictures.0.bars.0.figure pictures.0.bars.0.label pictures.0.caption',
	],
	[
		'terms.yaml',
		termsSchema,
		[{ term: OPEN, english: open('name', 'source'), also: [open('name', 'source')], seeAlso: [OPEN] }],
		'0.term 0.english.name 0.english.source 0.also.0.name 0.also.0.source 0.seeAlso.0',
	],
	['changes.yaml', changesSchema, [{ date: '2026-06-01', passage, was: '甲', now: '乙', reason: OPEN }], '0.reason'],
	[
		'simplified.yaml',
		scriptDataSchema,
		{
			exceptions: [{ traditional: '乾', simplified: '乾', reason: OPEN }],
			misprints: [{ printed: '己經', reading: '已經', ...open('note', 'simplifiedNote') }],
		},
		'exceptions.0.reason misprints.0.note misprints.0.simplifiedNote',
	],
	[
		'proof.yaml',
		proofSchema,
		{ unread: 'allowed', readings: [{ by: OPEN, on: '2026-06-01', choices: [{ traditional: '乾', simplified: '乾' }] }] },
		'readings.0.by',
	],
])('in %s each field of whole words has its marks in pairs', (_file, schema, value, fields) => {
	const issues = schema.safeParse(value).error?.issues ?? [];
	const refused = issues.filter(({ message }) => message === '「」, 『』, 《》, 〈〉 and “” in pairs');
	expect(refused.map(({ path }) => path.join('.'))).toEqual(fields.split(' '));
});
