import { describe, expect, test } from 'vitest';
import {
	BREAKTHROUGH,
	edited,
	field,
	GONE,
	MODEL,
	mergeLast,
	moveOpening,
	moveSixth,
	NEW,
	newNote,
	newRow,
	OTHERS,
	paragraph,
	textOf,
	WENT,
} from '../support/published-edits.ts';
import { ADVANTAGES, all, append, type Change, edit, INTRODUCTION, inBrief, remove, replace } from './wrong-content/change.ts';

const correctFirst = paragraph(1, (text) => text.replace('，', '、'), MODEL);

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
		moveSixth('introduction#p1'),
		`content/${INTRODUCTION}:7 · p1`,
		'“今年兩會期間，國家主席習近平在參…”; its words stand in introduction#p3 now',
		'write gone: { p6: introduction#p3 } at the head of the chapter',
	],
	[
		'a paragraph moved to another chapter, told as withdrawn',
		moveSixth('withdrawn'),
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
		replace('paper.yaml', 'title: 探索香港新質生產力的發展之道', 'title: 甲'),
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
		'a chapter merged into another, whose own words are corrected, of one passage told with a wrong place',
		all(mergeLast, field(GONE.replace('p1: p9', 'p1: p1'), MODEL), correctFirst),
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
	test.each(STOP)('stops the build with place and remedy: %s', (_edit, change, place, found, remedy) => {
		const [head, expected, ...rest] = edited(change).faults.split('\n');
		expect([head, ...rest]).toEqual([inBrief(place), `  found:    ${found}`, `  to do:    ${remedy}`]);
		expect(expected).toMatch(
			/^ {2}expected: (the words that were published as [a-z-]+#[a-z0-9-]+ on 2026-11-24|a page at [a-z-]+\/, which was published on 2026-11-24|a name that no other page has or had|a passage that is no more|a passage that was published|what became of each passage that was published in national-contribution)$/,
		);
	});
});
