import { added, append, type Case, INTRODUCTION } from './change.ts';

const { raw } = String;
const LIST = 'a list entry that begins with - and a space';
const ENTRY = 'write - and a space in its place; the page makes the sign';
const HYPHEN = raw`write - and a space for an entry, or \- if the sign is printed`;
const PLAIN_SPACE = 'no space but the plain one (U+0020)';

const BOX = 'a box: ::: and its title, its text, and :::';
const TABLE = '| 1 |\n|---|\n| 2 |';
const NO_SPACE = 'no space beside a Han character';
const REFUSED = 'headings, paragraphs, lists, tables, pictures, quotations, boxes, links, emphasis and footnotes';
const TAG = raw`delete it, or write it in Markdown; \< stands for the character itself`;
const COLON = 'write ： in place of the space of a caption, as in 表1：表題; in a sentence delete it';

/** Lines that are meant for lists, headings, tables, captions and boxes, and that Markdown takes for something else. */
export const LINES: Case[] = [
	added('-甲', LIST, '- in “-甲”', HYPHEN),
	added(`甲\n${TABLE}`, 'a blank line above a table', '甲', 'add the blank line', 12),
	added('甲\n乙\n-丙', LIST, '- in “-丙”', HYPHEN, 13),
	added('- 甲\n-乙', LIST, '- in “-乙”', HYPHEN, 12),
	added('- 甲\n  -「乙」', LIST, '- in “  -「乙」”', HYPHEN, 12),
	added('-**甲**乙', LIST, '- in “-**甲**乙”', HYPHEN),
	added('+ 甲', LIST, '+ in “+ 甲”', raw`write - for an entry, or put \ before the sign if it is printed: \* or \+`),
	added(
		'1) 甲',
		'a numbered list, whose entries begin with 1. and a space',
		'1) in “1) 甲”',
		raw`write 1. for an entry, or \) where the bracket is printed`,
	),
	...['·甲', '‧甲', '・甲', '－甲', '•\t甲', '  ●\t\t甲'].map((line) => {
		const sign = line.trim()[0] ?? '';
		return added(line, LIST, `${sign} in “${line.replaceAll('\t', '[U+0009]')}”`, ENTRY);
	}),
	added('甲\n\n- 乙\n·丙', LIST, '· in “·丙”', ENTRY, 14),
	added('-\t甲', PLAIN_SPACE, 'U+0009 in “-[U+0009]甲”', 'type one plain space behind the sign of the entry'),
	added('- \t甲', PLAIN_SPACE, 'U+0009 in “- [U+0009]甲”', 'type one plain space behind the sign of the entry'),
	added('1.\t甲', PLAIN_SPACE, 'U+0009 in “1.[U+0009]甲”', 'type one plain space behind the sign of the entry'),
	added(
		'cafe\u0301\uF901的re\u0301sume\u0301\uF901',
		'text in Unicode normalization form C (UAX #15)',
		'“e\u0301” (U+0065 U+0301), “\uF901” (U+F901)',
		'type “é” (U+00E9), “更” (U+66F4) in their places',
	),
	added(
		'\u1112\u1161\u11AB',
		'text in Unicode normalization form C (UAX #15)',
		'“\u1112\u1161\u11AB” (U+1112 U+1161 U+11AB)',
		'type “한” (U+D55C) in its place',
	),
	added(
		'\u2F08民\u2F45面\u2F08',
		'characters, not the radicals of a dictionary (U+2E80 to U+2FDF)',
		'U+2F08, U+2F45 in “\u2F08民\u2F45面\u2F08”',
		'type the characters that look the same; copying from a PDF makes such slips',
	),
	...['\u000B', '\u2028', '\u2029', '\u0085'].map((end) => {
		const code = `U+${end.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
		return added(
			`甲${end}乙`,
			'lines that end as the editor ends them',
			`${code} in “甲[${code}]乙”`,
			'begin a new paragraph there, below a blank line, or write <br> in its place',
		);
	}),
	added(
		'甲\r乙',
		'lines that end as the editor ends them',
		'U+000D in “甲[U+000D]乙”',
		'begin a new paragraph there, below a blank line, or write <br> in its place',
	),
	added('：：：要點', BOX, '：：： in “：：：要點”', 'type the half-width :::'),
	added('甲\n：：：', BOX, '：：： in “：：：”', 'type the half-width :::', 12),
	[
		'lines that close two boxes of which none is open',
		append(INTRODUCTION, '甲\n\n:::\n\n乙\n\n:::'),
		[13, 17].map((line) => added('', BOX, ':::', 'close every box with :::, and open none in another', line)[2]).join('\n\n'),
	],
	added(
		'用語\n：解釋',
		'the explanation of a term: a half-width : and a space, below it',
		'： in “：解釋”',
		'type the half-width : and a space',
		12,
	),
	added(
		'甲👨\u200D👩乙',
		'pictographs that are not joined',
		'U+200D in “甲👨[U+200D]👩乙”',
		'delete the joiner, which makes one picture of several, or write what the picture says',
	),
	added(
		'![甲](images/my chart.png "圖1：乙")',
		'a picture whose file has no space in its name',
		'![ in “![甲](image”',
		'name the file in Latin letters, digits and hyphens, here too',
	),
	added(`表3 丙開支\n\n${TABLE}`, NO_SPACE, 'a space in “表3 丙開支”', COLON),
	added(`**表A1 丙開支**\n\n${TABLE}`, NO_SPACE, 'a space in “**表A1 丙開支**”', COLON),
	added('![甲](images/a.png "圖一 乙")', NO_SPACE, 'a space in “.png "圖一 乙")”', COLON),
	added('\u3000甲', PLAIN_SPACE, 'U+3000 in “[U+3000]甲”', 'delete it; the page indents and spaces the text'),
	added(' ＃甲', 'a heading: ##, a space and its words', '＃ in “ ＃甲”', 'type the half-width # and a space'),
	...['-:|-:', '-|-'].map((row) => {
		const remedy = 'write | before the first cell and behind the last';
		return added(`甲 | 乙\n${row}`, 'rows of a table that begin and end with |', row, remedy, 12);
	}),
	...['與乙', '及乙', '和乙', '或乙', '𠮷'].map((words) => {
		const found = `*${words}* in “甲*${words}*”`;
		return added(`甲*${words}*丙`, '*words* that are emphasized', found, raw`write \* where the sign is printed`);
	}),
	added(
		'![甲](images/a.png)乙',
		REFUSED,
		'<img>',
		'put the picture into a paragraph of its own, with a blank line above and below',
	),
	added('<my-tag>', REFUSED, '<my-tag>', TAG),
	added(`<?php ${'1'.repeat(40)} ?>`, REFUSED, `<?php ${'1'.repeat(34)}`, TAG),
	added('## 甲\n\n###### 乙', 'a heading with ### at most', '######', 'skip no level of headings', 13),
	added('甲， 乙', NO_SPACE, 'a space in “甲， 乙”', 'delete the space; the page sets the gap between scripts'),
	added('表3 顯示開支。', NO_SPACE, 'a space in “表3 顯示開支。”', 'delete the space; the page sets the gap between scripts'),
	added(
		`表1：甲\n\n${TABLE}\n\n${'| 3 |\n|---|\n| 4 |'}\n\n## 表5：丙\n\n表4：丁\n\nTable 5\n\n表5：乙\n\n見表5`,
		'表 of this paper, which has 1',
		'表5, while introduction#p11 is 表5：乙, a paragraph',
		'put that line right above its table, with a blank line between',
		29,
	),
	added(
		`表1：甲\n\n${TABLE}\n\n表2：數字下跌。\n\n見表2`,
		'表 of this paper, which has 1',
		'表2',
		'correct the number, or name the other work between 見 and it',
		19,
	),
];
