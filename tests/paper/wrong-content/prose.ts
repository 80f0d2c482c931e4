import { ADVANTAGES, append, type Case, CONDITIONS, edit, INTRODUCTION, replace } from './change.ts';

const REFUSED = 'headings, paragraphs, lists, tables, pictures, quotations, boxes, links, emphasis and footnotes';
const WRITE = String.raw`delete it, or write it in Markdown; \< stands for the character itself`;
const MARKS = String.raw`correct the marks, or write \ before a sign that is printed; ** goes inside 「」, not around them`;
const CODE = 'delete it; a chapter is text and runs no code';
const BRACE = String.raw`delete it, or write \{ for the sign`;

/** A fault in line 11 of the introduction, where what is appended begins. */
const line11 = (expected: string, found: string, remedy: string) =>
	`content/chapters/introduction.mdx:11\n  expected: ${expected}\n  found:    ${found}\n  to do:    ${remedy}`;

/** MDX that is broken, says more than words, or would not be shown as it is meant. */
export const PROSE: Case[] = [
	...['>', '> - ', '- ', '1. '].map(
		(mark): Case => [
			`${mark}a hundred thousand times in a row`,
			append(INTRODUCTION, `${mark.repeat(100_000)}甲`),
			`content/chapters/introduction.mdx:11
  expected: no deep nesting
  found:    ${mark.repeat(20).slice(0, 20)}…
  to do:    take away marks at the beginning of the line`,
		],
	),
	...(
		[
			['{', 100_000],
			['<', 100_000],
			['[^', 1001],
		] as const
	).map(
		([mark, times]): Case => [
			`${mark} ${times} times`,
			append(INTRODUCTION, mark.repeat(times)),
			`content/chapters/introduction.mdx:11
  expected: at most 1000 of the marks {, < and [^ in a chapter
  found:    more
  to do:    write \\{ and \\< for the characters themselves; cut a very long chapter in two`,
		],
	),
	['a script', append(INTRODUCTION, '<script>alert(1)</script>'), line11(REFUSED, '<script>', WRITE)],
	['a script within a line', append(INTRODUCTION, '甲<script>alert(1)</script>'), line11(REFUSED, '<script>', WRITE)],
	['a tag with a handler', append(INTRODUCTION, '<b onclick="alert(1)">甲</b>'), line11(REFUSED, '<b>', WRITE)],
	[
		'an import',
		append(INTRODUCTION, "import x from './x.js'"),
		line11('words of the paper', "import x from './x.js' in “import x from './x.js'”", CODE),
	],
	[
		'an export',
		append(INTRODUCTION, 'export const x = 1'),
		line11('words of the paper', 'export const x = 1 in “export const x = 1”', CODE),
	],
	['an expression', append(INTRODUCTION, '甲{1 + 1}乙'), line11('words of the paper', '{1 + 1} in “甲{1 + 1}乙”', BRACE)],
	['an undefined variable', append(INTRODUCTION, '甲{year}乙'), line11('words of the paper', '{year} in “甲{year}乙”', BRACE)],
	['a program of another kind', append(INTRODUCTION, '<?php ?>'), line11(REFUSED, '<?php ?>', WRITE)],
	['a tag that does not close', append(INTRODUCTION, '甲<b>乙'), line11(REFUSED, '<b>', WRITE)],
	['a tag that nothing opens', append(INTRODUCTION, '</div>甲'), line11(REFUSED, '</div>', WRITE)],
	['a brace that does not close', append(INTRODUCTION, '甲{乙'), line11('words of the paper', '{乙 in “甲{乙”', BRACE)],
	[
		'a comment that does not end',
		append(INTRODUCTION, '<!--甲'),
		line11('a comment that ends with -->', '<!-- in “<!--甲”', 'close the comment'),
	],
	[
		'a picture within a line',
		append(INTRODUCTION, '見![甲](images/chart.png)'),
		line11(REFUSED, '<img>', 'put the picture into a paragraph of its own, with a blank line above and below'),
	],
	['code', append(INTRODUCTION, '甲`乙`'), line11(REFUSED, '<code>', 'delete the backquotes')],
	[
		'a block of code',
		append(INTRODUCTION, '```js\nalert(1)\n```'),
		line11(REFUSED, '<pre>', 'delete the lines of ```, or the spaces before the words'),
	],
	...['---', '____'].map(
		(rule): Case => [
			`the rule ${rule}`,
			append(INTRODUCTION, rule),
			line11(REFUSED, '<hr>', 'delete it, since a blank line parts paragraphs; a blank to be filled in is typed as ＿＿＿＿'),
		],
	),
	[
		'a blank to be filled in',
		append(INTRODUCTION, '姓名：____'),
		line11('Markdown that can be understood', '__ in “姓名：____”', 'type ＿＿＿＿ for a blank to be filled in'),
	],
	[
		'another mark beside a blank',
		append(INTRODUCTION, '甲`乙____'),
		line11('Markdown that can be understood', '` in “甲`乙____”', MARKS),
	],
	[
		'marks of bold type without an end',
		append(INTRODUCTION, '甲__乙'),
		line11('Markdown that can be understood', '__ in “甲__乙”', MARKS),
	],
	[
		'words crossed out',
		append(INTRODUCTION, '~~甲~~'),
		line11(REFUSED, '<del>', String.raw`delete the marks, or write \~ for the sign`),
	],
	['a task in a list', append(INTRODUCTION, '- [ ] 甲'), line11(REFUSED, '<input>', String.raw`write \[ for the bracket`)],
	[
		'a main heading in the text',
		append(INTRODUCTION, '# 甲'),
		line11(REFUSED, '<h1>', 'begin with ##; the heading of the chapter is the field title'),
	],
	[
		'a heading that skips a level',
		append(INTRODUCTION, '### 甲\n\n#### 乙'),
		line11('a heading with ## at most', '###', 'skip no level of headings'),
	],
	['a heading without words', append(INTRODUCTION, '##'), line11('words', 'an empty heading', 'fill it in, or delete it')],
	['an entry without words', append(INTRODUCTION, '-\n- 甲'), line11('words', 'an empty bullet', 'fill it in, or delete it')],
	[
		'a paragraph over two lines, between which a space would show',
		append(INTRODUCTION, '甲\n乙'),
		line11('a paragraph on one line', String.raw`"甲\n乙"`, 'join its lines, or put a blank line between paragraphs'),
	],
	[
		'bold type that Markdown does not see',
		append(INTRODUCTION, '他說**「甲」**乙'),
		line11('Markdown that can be understood', '** in “他說**「甲」**乙”', MARKS),
	],
	...[
		['**重點：**一項', '** in “**重點：**一項”', 'put ** before ：, since Markdown does not see it between a mark and a letter'],
		[
			'**問題1？**請說明',
			'** in “**問題1？**請說”',
			'put ** before ？, since Markdown does not see it between a mark and a letter',
		],
		[
			'**12%**一項',
			'** in “**12%**一項”',
			String.raw`write \% for the sign, or Markdown does not see ** between it and a letter`,
		],
		['共**$5**元', '** in “共**$5**元”', String.raw`write \$ for the sign, or Markdown does not see ** between it and a letter`],
	].map(
		([source = '', found = '', remedy = '']): Case => [
			`bold type between a mark and a letter, ${source}`,
			append(INTRODUCTION, source),
			line11('Markdown that can be understood', found, remedy),
		],
	),
	[
		'a backslash that is no escape',
		append(INTRODUCTION, '甲\\n乙'),
		line11(String.raw`\\ where the sign \ is printed`, String.raw`\ in “甲\n乙”`, String.raw`write \\ for the sign`),
	],
	[
		'an image that is not written to its end',
		append(INTRODUCTION, '甲![乙'),
		line11('Markdown that can be understood', '![ in “甲![乙”', MARKS),
	],
	[
		'a link to a definition that is not there',
		append(INTRODUCTION, '[甲][乙]'),
		line11('Markdown that can be understood', '][ in “[甲][乙]”', MARKS),
	],
	[
		'a link whose address is defined elsewhere',
		append(INTRODUCTION, '- 甲\n\n  - 乙\n\n    [a]: #p1'),
		line11('the address in the link itself', '    [a]:', 'write [words](address) and delete this line').replace(':11', ':15'),
	],
	[
		'a link without words',
		append(INTRODUCTION, '[ ](#p1)'),
		line11('words to click on', 'a link to #p1 without words', 'write [words](address)'),
	],
	[
		'a link with a title',
		append(INTRODUCTION, '[甲](#p1 "乙")'),
		line11('a link of words and address', 'the title “乙”', 'delete the title'),
	],
	[
		'bold type in a link',
		append(INTRODUCTION, '[**甲**](#p1)'),
		line11('plain words in a link', '<strong>', 'delete the marks, or put them around the link'),
	],
	[
		'a marker without its note',
		append(INTRODUCTION, '甲[^9]'),
		line11('a note that begins with [^9]: in this file', 'a marker without its note', 'add the note, or delete the marker'),
	],
	[
		'a marker for a note of another chapter',
		append(INTRODUCTION, '甲[^2]'),
		line11('a note that begins with [^2]: in this file', 'a marker without its note', 'add the note, or delete the marker'),
	],
	[
		'a note that nothing refers to',
		append(INTRODUCTION, '[^9]: 甲'),
		line11(
			'a marker [^9] in the text',
			'a note that nothing refers to',
			'put the marker where the paper has it, or delete the note',
		),
	],
	[
		'a note that stands twice',
		append(CONDITIONS, '[^2]: 甲'),
		`content/chapters/favourable-conditions.mdx:23
  expected: one note for each label
  found:    a second [^2]:
  to do:    give it its own label`,
	],
	[
		'a note without words',
		edit(CONDITIONS, (text) => text.replace(/^\[\^2\]:.*$/m, '[^2]:')),
		`content/chapters/favourable-conditions.mdx:21
  expected: a note of words, in one paragraph or several
  found:    nothing, a list or a table
  to do:    write the note as paragraphs, each on one line`,
	],
	[
		'a chapter without text',
		edit(INTRODUCTION, (text) => text.slice(0, text.indexOf('---', 3) + 4)),
		`content/chapters/introduction.mdx:6
  expected: text below the frontmatter
  found:    nothing
  to do:    add its paragraphs, or delete the file`,
	],
	[
		'an appendix with text',
		append(ADVANTAGES, '甲'),
		`content/chapters/advantages.mdx:40
  expected: nothing below the frontmatter: an appendix is all fields
  found:    text
  to do:    move it into a chapter of kind: text`,
	],
	[
		'a reference in an appendix to a table that the paper does not have',
		replace('chapters/strategies.mdx', '「港版新質生產力」。', '「港版新質生產力」，見附表9。'),
		`content/chapters/strategies.mdx
  expected: 附表 of this paper, which has 1, 2
  found:    附表9
  to do:    correct the number, or name the other work between 見 and it`,
	],
	[
		'a marker in a heading that is a field',
		replace(CONDITIONS, 'title: 香港具備條件發展新質生產力', 'title: 香港具備條件發展新質生產力[^2]'),
		`content/chapters/favourable-conditions.mdx:4 · title
  expected: plain text
  found:    "香港具備條件發展新質生產力[^2]"
  to do:    delete the marks; only the body of a chapter is Markdown`,
	],
];
