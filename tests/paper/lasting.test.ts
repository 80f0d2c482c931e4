import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whereNow } from '../../src/paper/lasting/moved.ts';
import { reportPublished } from '../../src/paper/lasting/standings.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import {
	ADVANTAGES,
	all,
	append,
	type Change,
	create,
	edit,
	INTRODUCTION,
	remove,
	rename,
	replace,
	withContent,
} from './wrong-content/change.ts';

const BREAKTHROUGH = 'chapters/economic-breakthrough.mdx';

/** What a build says of published content after a change: the faults without their first line, or what it reports. */
function edited(change: Change): { faults: string; report: string[]; lead: (key: string) => string } {
	const publish: Change = (folder) => cpSync('content/published.yaml', join(folder, 'published.yaml'));
	return withContent(all(publish, change), (folder) => {
		try {
			const paper = readPaper(folder);
			return { faults: '', report: reportPublished(paper.published, paper).slice(1), lead: (key) => whereNow(key, paper.moved) };
		} catch (error) {
			const [, ...faults] = (error as Error).message.trim().split('\n\n');
			return { faults: faults.join('\n\n'), report: [], lead: (key) => key };
		}
	});
}

/** A paragraph of a chapter by its number among the blocks of its body, from 1. */
const paragraph = (number: number, change: (text: string) => string | undefined, file = BREAKTHROUGH): Change =>
	edit(file, (source) => {
		const blocks = source.trimEnd().split('\n\n');
		const text = change(blocks[number] ?? '');
		return `${[...blocks.slice(0, number), ...(text === undefined ? [] : [text]), ...blocks.slice(number + 1)].join('\n\n')}\n`;
	});
const NEW = '這一段是後來加上的，說的是原文沒有談及的另一件事。';
const field = (line: string, file = BREAKTHROUGH) => replace(file, 'order:', `${line}\norder:`);
const corrected = (passage: string, was: string, now: string) =>
	create('changes.yaml', `- date: 2026-12-01\n  passage: ${passage}\n  was: ${was}\n  now: ${now}\n  reason: 更正\n`);

const ROW = '  - factor: 優質';
const newRow = (factor: string) =>
	replace(
		ADVANTAGES,
		ROW,
		`  - factor: ${factor}\n    advantage: 後來加上的優勢\n    arguedIn: [favourable-conditions#p2]\n    examples:\n      - 後來加上的例子\n${ROW}`,
	);
const textOf = (number: number, file: string) => readFileSync(`content/${file}`, 'utf8').split('\n\n')[number]?.trim() ?? '';
const WENT = 'chapters/opening.mdx';
const moveOpening = rename(INTRODUCTION, WENT);
const newNote = (words: string) => all(replace(BREAKTHROUGH, '可以說，', '可以說[^b]，'), append(BREAKTHROUGH, `[^b]: ${words}`));
const NEW_ID = ['not recorded as published: 1 id; npm run publish-ids records them'];

const OTHERS = [
	BREAKTHROUGH,
	'chapters/favourable-conditions.mdx',
	'chapters/hong-kong-model.mdx',
	'chapters/national-contribution.mdx',
	ADVANTAGES,
	'chapters/strategies.mdx',
];

const MODEL = 'chapters/hong-kong-model.mdx';
const LAST = 'chapters/national-contribution.mdx';
const removeLast = all(
	remove(LAST),
	field('formerly: [national-contribution]', MODEL),
	replace(ADVANTAGES, 'order: 6', 'order: 5'),
	replace('chapters/strategies.mdx', 'order: 7', 'order: 6'),
);
/** Puts the last chapter but for its second paragraph at the end of the one before. */
const mergeLast = all(
	edit(MODEL, (text) => `${text.trimEnd()}\n\n${[1, 3, 4, 5].map((number) => textOf(number, LAST)).join('\n\n')}\n`),
	removeLast,
);
const GONE =
	'gone: { national-contribution#title: withdrawn, national-contribution#p1: p9, national-contribution#p2: withdrawn, ' +
	'national-contribution#p3: p10, national-contribution#p4: p11, national-contribution#p5: p12 }';

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
		'two paragraphs merged, told',
		edit(INTRODUCTION, (text) => text.replace('」。\n\n毫無疑問', '」。毫無疑問').replace('order:', 'gone: { p2: p1 }\norder:')),
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
		'a paragraph withdrawn, told',
		all(
			paragraph(2, () => undefined, INTRODUCTION),
			field('gone: { p2: withdrawn }', INTRODUCTION),
			remove('terms.yaml'),
		),
		[],
		'introduction#p2',
		'withdrawn',
	],
	[
		'a paragraph moved to another chapter, told',
		all(
			paragraph(6, () => undefined),
			paragraph(6, (text) => `${text}^p7`),
			append(INTRODUCTION, textOf(6, BREAKTHROUGH)),
			field('gone: { p6: introduction#p3 }'),
		),
		NEW_ID,
		'economic-breakthrough#p6',
		'introduction#p3',
	],
	[
		'a chapter renamed, told',
		all(moveOpening, field('formerly: [introduction]', WENT)),
		['not recorded as published: 2 ids; npm run publish-ids records them'],
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

/** Edits that stop the build: the place, what was found, and what is to be done. */
const STOP: [edit: string, change: Change, place: string, found: string, remedy: string][] = [
	[
		'a paragraph at the start',
		paragraph(1, (text) => `${NEW}\n\n${text}`),
		`content/${BREAKTHROUGH}:7 · p1`,
		'“這一段是後來加上的，說的是原文沒…”, which is new; its words stand in economic-breakthrough#p2 now; as for 6 more of the chapter',
		'end it with ^p0a, an id of its own',
	],
	[
		'one in the middle',
		paragraph(3, (text) => `${NEW}\n\n${text}`),
		`content/${BREAKTHROUGH}:11 · p3`,
		'“這一段是後來加上的，說的是原文沒…”, which is new; its words stand in economic-breakthrough#p4 now; as for 4 more of the chapter',
		'end it with ^p2a, an id of its own',
	],
	[
		'a paragraph deleted',
		paragraph(6, () => undefined),
		`content/${BREAKTHROUGH}:17 · p6`,
		'“在某種意義上，新質生產力概念的提…”, published as economic-breakthrough#p7; its words stand nowhere; as for 1 more of the chapter',
		'end it with ^p7, and write gone: { p6: withdrawn } at the head of the chapter',
	],
	[
		'two paragraphs merged',
		edit(INTRODUCTION, (text) => text.replace('」。\n\n毫無疑問', '」。毫無疑問')),
		`content/${INTRODUCTION}`,
		'no such passage; its words stand in introduction#p1 now',
		'restore it, or write gone: { p2: p1 } at the head of the chapter',
	],
	[
		'a paragraph in other words',
		paragraph(1, () => NEW, INTRODUCTION),
		`content/${INTRODUCTION}:7 · p1`,
		'“這一段是後來加上的，說的是原文沒…”; its words stand nowhere',
		'record the change in changes.yaml, if it is still the same passage; if it is another one, end it with ^p0a and write gone: { p1: withdrawn } at the head of the chapter',
	],
	[
		'a paragraph moved to another chapter',
		all(
			paragraph(6, () => undefined),
			append(INTRODUCTION, textOf(6, BREAKTHROUGH)),
		),
		`content/${BREAKTHROUGH}:17 · p6`,
		'“在某種意義上，新質生產力概念的提…”, published as economic-breakthrough#p7; its words stand in introduction#p3 now; as for 1 more of the chapter',
		'end it with ^p7, and write gone: { p6: introduction#p3 } at the head of the chapter',
	],
	[
		'a chapter renamed',
		moveOpening,
		'content/published.yaml:7',
		'no chapter introduction',
		'restore the chapter, or write formerly: [introduction] at the head of the one that readers should be led to',
	],
	[
		'a chapter taken away, though something is said of each of its passages',
		all(
			remove(INTRODUCTION),
			edit(BREAKTHROUGH, (text) =>
				text.replace('order:', 'gone: { introduction#p1: withdrawn, introduction#p2: withdrawn }\norder:'),
			),
			...OTHERS.map((file, index) => edit(file, (text) => text.replace(/order: \d/, `order: ${index + 1}`))),
			remove('terms.yaml'),
		),
		'content/published.yaml:7',
		'no chapter introduction',
		'restore the chapter, or write formerly: [introduction] at the head of the one that readers should be led to',
	],
	[
		'a paragraph moved to another chapter, told with a wrong place',
		all(
			paragraph(6, () => undefined),
			paragraph(6, (text) => `${text}^p7`),
			append(INTRODUCTION, textOf(6, BREAKTHROUGH)),
			field('gone: { p6: introduction#p1 }'),
		),
		`content/${INTRODUCTION}:7 · p1`,
		'“今年兩會期間，國家主席習近平在參…”; its words stand in introduction#p3 now',
		'write gone: { p6: introduction#p3 } at the head of the chapter',
	],
	[
		'a paragraph moved to another chapter, told as withdrawn',
		all(
			paragraph(6, () => undefined),
			paragraph(6, (text) => `${text}^p7`),
			append(INTRODUCTION, textOf(6, BREAKTHROUGH)),
			field('gone: { p6: withdrawn }'),
		),
		`content/${BREAKTHROUGH}`,
		'withdrawn; its words stand in introduction#p3 now',
		'write gone: { p6: introduction#p3 } at the head of the chapter',
	],
	[
		'a paragraph in the place of another, whose words follow twice, first in part and then all but one',
		edit(INTRODUCTION, (text) => {
			const words = textOf(2, INTRODUCTION);
			return `${text.replace(words, NEW)}\n${words.slice(0, -30)}\n\n${words.replace('毫無疑問', '亳無疑問')}\n`;
		}),
		`content/${INTRODUCTION}:9 · p2`,
		'“這一段是後來加上的，說的是原文沒…”, which is new; its words stand in introduction#p4 now',
		'end it with ^p1a, an id of its own',
	],
	[
		'a second paragraph before one whose letter is taken',
		paragraph(3, (text) => `${NEW}^p2a\n\n還有一段，也是後來加上的，另說一件事。\n\n${text}`),
		`content/${BREAKTHROUGH}:13 · p3`,
		'“還有一段，也是後來加上的，另說一…”, which is new; its words stand in economic-breakthrough#p4 now; as for 4 more of the chapter',
		'end it with ^p2b, an id of its own',
	],
	[
		'another title of a chapter',
		replace(BREAKTHROUGH, 'title: 新發展思維助力香港經濟破局', 'title: 第一章'),
		`content/${BREAKTHROUGH}:4 · title`,
		'“第一章”; its words stand nowhere',
		'record the change in changes.yaml',
	],
	[
		'another title of the paper',
		replace('paper.yaml', /^title: .*$/m.exec(readFileSync('content/paper.yaml', 'utf8'))?.[0] ?? '', 'title: 甲'),
		'content/paper.yaml:2 · title',
		'“甲”; its words stand nowhere',
		'record the change in changes.yaml',
	],
	[
		'a passage that is gone from a renamed chapter, under its new name',
		all(
			moveOpening,
			field('formerly: [introduction]', WENT),
			paragraph(2, () => undefined, WENT),
			field('gone: { p2: withdrawn }', WENT),
			remove('terms.yaml'),
		),
		`content/${WENT}:4 · gone.p2`,
		'opening#p2',
		'write introduction#p2, as it was published',
	],
	[
		'a passage that is gone from a renamed chapter, of which nothing is said',
		all(
			moveOpening,
			field('formerly: [introduction]', WENT),
			paragraph(2, () => undefined, WENT),
			remove('terms.yaml'),
		),
		`content/${WENT}`,
		'no such passage; its words stand nowhere',
		'restore it, or write gone: { introduction#p2: withdrawn } at the head of the chapter',
	],
	[
		'a former name that is a page of the site',
		field('formerly: [search]', INTRODUCTION),
		`content/${INTRODUCTION}:3 · formerly[0]`,
		'search',
		'correct it, or delete it',
	],
	[
		'a former name that two chapters claim',
		all(field('formerly: [opening]', INTRODUCTION), field('formerly: [opening]')),
		`content/${BREAKTHROUGH}:3 · formerly[0]`,
		'opening',
		'correct it, or delete it',
	],
	[
		'a passage that is said to be gone, and is not',
		field('gone: { p1: p2 }', INTRODUCTION),
		`content/${INTRODUCTION}:3 · gone.p1`,
		'introduction#p1, which the paper has',
		'delete this line',
	],
	[
		'a note before another',
		newNote('後來加上的註釋。'),
		'content/chapters/favourable-conditions.mdx',
		'no such note; its words stand in favourable-conditions#fn3 now',
		'end the note that was put in before it with ^fn1a',
	],
	[
		'a note taken away',
		all(
			replace(BREAKTHROUGH, '[^1]，', '，'),
			edit(BREAKTHROUGH, (text) => text.replace(/\n\[\^1\]: .*\n/, '')),
			field('gone: { fn1: withdrawn }'),
		),
		'content/chapters/favourable-conditions.mdx',
		'no such note; its words stand in favourable-conditions#fn1 now',
		'end it with ^fn2',
	],
	[
		'a row of an appendix',
		newRow('新因素'),
		`content/${ADVANTAGES}:17 · a2-factor`,
		'“新因素”, which is new; its words stand in advantages#a3-factor now; as for 13 more of the chapter',
		'end it with ^a1a, an id of its own',
	],
	[
		'a chapter merged into another',
		mergeLast,
		`content/${MODEL}:3 · formerly`,
		'of 6 it is not said, or not truly',
		`write ${GONE} at the head of the chapter`,
	],
	[
		'a chapter merged into another, and a paragraph put in there',
		all(
			mergeLast,
			paragraph(3, (text) => `${NEW}\n\n${text}`, MODEL),
		),
		`content/${MODEL}:12 · p3`,
		'“這一段是後來加上的，說的是原文沒…”, which is new; its words stand in hong-kong-model#p4 now; as for 5 more of the chapter',
		'end it with ^p2a, an id of its own',
	],
	[
		'a chapter merged into another, of one passage told with a wrong place',
		all(mergeLast, field(GONE.replace('p1: p9', 'p1: p1'), MODEL)),
		`content/${MODEL}:3 · formerly`,
		'of 1 it is not said, or not truly',
		'write gone: { national-contribution#p1: p9 } at the head of the chapter',
	],
	[
		'a chapter merged into another, of one passage told that it is withdrawn',
		all(mergeLast, field(GONE.replace('p1: p9', 'p1: withdrawn'), MODEL)),
		`content/${MODEL}`,
		'withdrawn; its words stand in hong-kong-model#p9 now',
		'write gone: { national-contribution#p1: hong-kong-model#p9 } at the head of the chapter',
	],
];

describe('an edit of published content', () => {
	test.each(PASS)('passes and keeps old addresses: %s', (_edit, change, report, old, now) => {
		const { faults, report: said, lead } = edited(change);
		expect([faults, said, lead(old)]).toEqual(['', report, now]);
	});

	test.each(STOP)('stops the build with place and remedy: %s', (_edit, change, place, found, remedy) => {
		const [head, expected, ...rest] = edited(change).faults.split('\n');
		expect([head, ...rest]).toEqual([place, `  found:    ${found}`, `  to do:    ${remedy}`]);
		expect(expected).toMatch(
			/^ {2}expected: (the words that were published as [a-z-]+#[a-z0-9-]+ on 2026-11-24|a page at [a-z-]+\/, which was published on 2026-11-24|a name that no other page has or had|a passage that is no more|a passage that was published|what became of each passage that was published in national-contribution)$/,
		);
	});
});
