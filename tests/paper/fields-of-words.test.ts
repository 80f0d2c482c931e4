import { expect, test } from 'vitest';
import { changesSchema } from '../../src/paper/schema/changes.ts';
import { chapterSchema } from '../../src/paper/schema/chapter.ts';
import { figuresSchema } from '../../src/paper/schema/figures.ts';
import { paperSchema } from '../../src/paper/schema/paper.ts';
import { proofSchema } from '../../src/paper/schema/proof.ts';
import { scriptDataSchema } from '../../src/paper/schema/simplified.ts';
import { termsSchema } from '../../src/paper/schema/terms.ts';

/** Words that no field of whole words may hold, though a field of parts may. */
const OPEN = '甲「';

const open = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, OPEN]));
const passage = 'a#p1';

// A field that took any text would publish blank ones, Markdown and half a pair of marks. What is copied from passages, the
// last of each row, may hold signs of Markdown, for these may print them.
test.each([
	[
		'paper.yaml',
		paperSchema,
		{
			...open('title', 'subtitle', 'series', 'seriesNumber', 'publisher', 'place', 'publisherEnglish', 'version', 'licence'),
			authors: [open('name', 'family', 'affiliation')],
			date: { printed: OPEN, iso: '2024-05' },
			argument: Object.fromEntries(['lacks', 'has', 'should'].map((step) => [step, { words: OPEN, passage }])),
			notice: open('statement', 'restriction', 'contact', 'phone', 'fax'),
			provenance: OPEN,
		},
		'title subtitle authors.0.name authors.0.family authors.0.affiliation series seriesNumber publisher place publisherEnglish date.printed version licence notice.statement notice.contact notice.phone notice.fax provenance',
		'notice.restriction',
		'argument.lacks.words argument.has.words argument.should.words',
	],
	['a chapter', chapterSchema, { kind: 'text', order: 1, ...open('title', 'label') }, 'title label', ''],
	[
		'figures.yaml',
		figuresSchema,
		{
			figures: [{ id: 'a', value: 1, passage, ...open('unit', 'printed', 'measures', 'period', 'year', 'source') }],
			pictures: [{ kind: 'bars', ...open('title', 'caption'), bars: [open('figure', 'label'), { figure: 'a', label: 'b' }] }],
		},
		'figures.0.unit figures.0.measures figures.0.year pictures.0.title pictures.0.bars.0.figure pictures.0.bars.0.label pictures.0.caption',
		'',
		'figures.0.printed figures.0.period figures.0.source',
	],
	[
		'terms.yaml',
		termsSchema,
		[
			{
				term: OPEN,
				gloss: { words: OPEN, passage },
				english: open('name', 'source'),
				also: [open('name', 'source')],
				seeAlso: [OPEN],
			},
		],
		'0.term 0.english.name 0.english.source 0.also.0.name 0.also.0.source 0.seeAlso.0',
		'',
		'0.gloss.words',
	],
	[
		'changes.yaml',
		changesSchema,
		[{ date: '2026-06-01', passage, ...open('was', 'now', 'reason') }],
		'0.reason',
		'',
		'0.was 0.now',
	],
	[
		'simplified.yaml',
		scriptDataSchema,
		{
			exceptions: [open('traditional', 'simplified', 'reason')],
			misprints: [{ printed: '己經', reading: '已經', ...open('note', 'simplifiedNote') }],
		},
		'exceptions.0.reason misprints.0.note misprints.0.simplifiedNote',
		'',
		'exceptions.0.traditional exceptions.0.simplified',
	],
	[
		'proof.yaml',
		proofSchema,
		{ unread: 'allowed', readings: [{ by: OPEN, on: '2026-06-01', choices: [open('traditional', 'simplified')] }] },
		'readings.0.by',
		'',
		'readings.0.choices.0.traditional readings.0.choices.0.simplified',
	],
])(
	'in %s each field of whole words has its marks in pairs, and each of words is plain, or copied, and not blank',
	(_file, schema, value, whole, parts, copied = '') => {
		const refused = (typed: string, expected: string) => {
			const issues = schema.safeParse(JSON.parse(JSON.stringify(value).replaceAll(OPEN, typed))).error?.issues ?? [];
			return issues.filter(({ message }) => message === expected).map(({ path }) => path.join('.'));
		};
		expect(refused(OPEN, '「」, 『』, 《》, 〈〉 and “” in pairs')).toEqual(whole.split(' '));
		expect(refused('甲**', 'plain text').sort()).toEqual(`${whole} ${parts}`.trim().split(' ').sort());
		expect(refused('', 'text').sort()).toEqual(`${whole} ${parts} ${copied}`.trim().split(/ +/).sort());
	},
);
