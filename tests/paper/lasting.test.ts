import { describe, expect, test } from 'vitest';
import {
	corrected,
	edited,
	field,
	GONE,
	MODEL,
	mergeLast,
	moveOpening,
	moveSixth,
	NEW,
	NEW_ID,
	newNote,
	newRow,
	paragraph,
	publishIds,
	textOf,
	WENT,
} from '../support/published-edits.ts';
import { all, append, type Change, create, edit, INTRODUCTION, remove, rename, replace } from './wrong-content/change.ts';

/** A chapter that is renamed with a number in it corrected, and recorded under its new name. */
const renamed = all(moveOpening, field('formerly: [introduction]', WENT), replace(WENT, '4月份', '5月份'), publishIds);

/** Edits that pass: what the build reports, and where an old address leads. */
const PASS: [edit: string, change: Change, report: string[], old: string, now: string][] = [
	['nothing', () => {}, [], 'introduction#p1', 'introduction#p1'],
	[
		'a misprint',
		replace(INTRODUCTION, '毫無疑問', '亳無疑問'),
		['corrected since then, with no word in changes.yaml: introduction#p2'],
		'introduction#p2',
		'introduction#p2',
	],
	[
		'a number, told',
		all(replace(INTRODUCTION, '4月份', '5月份'), corrected('introduction#p1', '4月份', '5月份')),
		[],
		'introduction#p1',
		'introduction#p1',
	],
	[
		'a number corrected twice, both told',
		all(
			replace(INTRODUCTION, '4月份', '6月份'),
			create(
				'changes.yaml',
				'- { date: 2026-12-01, passage: introduction#p1, was: 4月份, now: 5月份, reason: 更正 }\n' +
					'- { date: 2026-12-01, passage: introduction#p1, was: 5月份, now: 6月份, reason: 更正 }\n',
			),
		),
		[],
		'introduction#p1',
		'introduction#p1',
	],
	[
		'a paragraph in other words, told',
		all(
			paragraph(1, () => NEW, INTRODUCTION),
			corrected('introduction#p1', textOf(1, INTRODUCTION), NEW),
		),
		[],
		'introduction#p1',
		'introduction#p1',
	],
	[
		'a mark alone',
		replace(INTRODUCTION, '毫無疑問，', '毫無疑問：'),
		['corrected since then, with no word in changes.yaml: introduction#p2'],
		'introduction#p2',
		'introduction#p2',
	],
	[
		'a number of which something untrue is told',
		all(replace(INTRODUCTION, '4月份', '5月份'), corrected('introduction#p1', '3月份', '5月份')),
		['changes.yaml does not lead back to the published words: introduction#p1'],
		'introduction#p1',
		'introduction#p1',
	],
	[
		'a paragraph at the start with an id of its own',
		paragraph(1, (text) => `${NEW}^p0a\n\n${text}`),
		NEW_ID,
		'economic-breakthrough#p1',
		'economic-breakthrough#p1',
	],
	[
		'one in the middle with an id of its own',
		paragraph(3, (text) => `${NEW}^p2a\n\n${text}`),
		NEW_ID,
		'economic-breakthrough#p3',
		'economic-breakthrough#p3',
	],
	['one at the end', append(INTRODUCTION, NEW), NEW_ID, 'introduction#p2', 'introduction#p2'],
	[
		'two paragraphs merged, told, the second after a correction',
		all(
			edit(INTRODUCTION, (text) =>
				text.replace('」。\n\n毫無疑問', '」。毫無疑問').replace('order:', 'gone: { p2: p1 }\norder:'),
			),
			corrected('introduction#p2', '絕無疑問', '毫無疑問'),
		),
		['corrected since then, with no word in changes.yaml: introduction#p1'],
		'introduction#p2',
		'introduction#p1',
	],
	[
		'a paragraph split, the rest with an id of its own',
		edit(INTRODUCTION, (text) => text.replace('。作為「一國兩制」', '。\n\n作為「一國兩制」').replace(/\n$/, '^p2a\n')),
		[
			'not recorded as published: 1 id; npm run publish-ids records them',
			'corrected since then, with no word in changes.yaml: introduction#p2',
		],
		'introduction#p2',
		'introduction#p2',
	],
	[
		'a paragraph withdrawn after a correction, told',
		all(
			paragraph(2, () => undefined, INTRODUCTION),
			field('gone: { p2: withdrawn }', INTRODUCTION),
			remove('terms.yaml'),
			corrected('introduction#p2', '絕無疑問', '毫無疑問'),
		),
		[],
		'introduction#p2',
		'withdrawn',
	],
	[
		'a paragraph moved to another chapter, told',
		moveSixth('introduction#p3'),
		NEW_ID,
		'economic-breakthrough#p6',
		'introduction#p3',
	],
	[
		'a chapter renamed, told, with a correction that was none',
		all(moveOpening, field('formerly: [introduction]', WENT), corrected('opening#p1', '去年兩會', '今年兩會')),
		[
			'not recorded as published: 2 ids; npm run publish-ids records them',
			'changes.yaml does not lead back to the published words: opening#p1',
		],
		'introduction#p1',
		'opening#p1',
	],
	[
		'a chapter renamed after a correction that was none and one of a paragraph that was withdrawn since, told',
		all(
			moveOpening,
			field('formerly: [introduction]', WENT),
			paragraph(2, () => undefined, WENT),
			field('gone: { introduction#p2: withdrawn }', WENT),
			remove('terms.yaml'),
			create(
				'changes.yaml',
				'- { date: 2026-12-01, passage: introduction#p1, was: 去年兩會, now: 今年兩會, reason: 更正 }\n' +
					'- { date: 2026-12-01, passage: introduction#p2, was: 絕無疑問, now: 毫無疑問, reason: 更正 }\n',
			),
		),
		[
			'not recorded as published: 1 id; npm run publish-ids records them',
			'changes.yaml does not lead back to the published words: opening#p1',
		],
		'introduction#p1',
		'opening#p1',
	],
	[
		'a note with an id of its own',
		newNote('後來加上的註釋。^fn1a'),
		NEW_ID,
		'favourable-conditions#fn2',
		'favourable-conditions#fn2',
	],
	[
		'a row of an appendix with an id of its own',
		newRow('新因素^a1a'),
		['not recorded as published: 3 ids; npm run publish-ids records them'],
		'advantages#a2-e1',
		'advantages#a2-e1',
	],
	[
		'a paragraph that goes when its chapter was renamed and recorded under its new name too',
		all(
			moveOpening,
			edit(
				'published.yaml',
				(text) => text + [...text.matchAll(/^.*introduction#.*\n/gm)].join('').replaceAll('introduction#', 'opening#'),
			),
			paragraph(2, () => undefined, WENT),
			field('formerly: [introduction]', WENT),
			field('gone: { p2: p1 }', WENT),
			remove('terms.yaml'),
		),
		[],
		'introduction#p2',
		'opening#p1',
	],
	[
		'a number corrected in a chapter that is renamed and recorded under its new name',
		renamed,
		['corrected since then, with no word in changes.yaml: opening#p1'],
		'introduction#p1',
		'opening#p1',
	],
	['the same, told afterwards', all(renamed, corrected('opening#p1', '4月份', '5月份')), [], 'introduction#p1', 'opening#p1'],
	[
		'the same, told afterwards with something untrue',
		all(renamed, corrected('opening#p1', '3月份', '5月份')),
		['changes.yaml does not lead back to the published words: opening#p1'],
		'introduction#p1',
		'opening#p1',
	],
	[
		'the same, and the chapter renamed and recorded once more, told afterwards',
		all(
			renamed,
			rename(WENT, 'chapters/start.mdx'),
			replace('chapters/start.mdx', '[introduction]', '[introduction, opening]'),
			publishIds,
			corrected('start#p1', '4月份', '5月份'),
		),
		[],
		'introduction#p1',
		'start#p1',
	],
	[
		'a chapter merged into another, told',
		all(
			mergeLast,
			field(GONE, MODEL),
			edit('chapters/strategies.mdx', (text) => text.replaceAll('national-contribution#', 'hong-kong-model#')),
			remove('figures.yaml'),
			remove('terms.yaml'),
		),
		['not recorded as published: 4 ids; npm run publish-ids records them'],
		'national-contribution#p3',
		'hong-kong-model#p10',
	],
];

describe('an edit of published content', () => {
	test.each(PASS)('passes and keeps old addresses: %s', (_edit, change, report, old, now) => {
		const { faults, report: said, lead } = edited(change);
		expect([faults, said, lead(old)]).toEqual(['', report, now]);
	});
});
