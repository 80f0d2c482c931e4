import {
	ADVANTAGES,
	addLines,
	all,
	type Case,
	changeNumber,
	create,
	edit,
	INTRODUCTION,
	PAPER,
	PROOF,
	replace,
	TERMS,
} from './change.ts';

const NAMED = 'the name of a field, a half-width colon and a space';
const DAY = 'a day like 2026-12-01';
const DATED = 'a date of the calendar from 1800, like 2024-05';

/** A correction of some day, and what is told of it. */
const dated = (date: string, expected: string, found: string, remedy: string): Case => [
	`the day ${date}`,
	create('changes.yaml', `- { date: ${date}, passage: introduction#p2, was: 甲, now: 毫無疑問, reason: 乙 }\n`),
	`content/changes.yaml:1 · [0].date\n  expected: ${expected}\n  found:    ${found}\n  to do:    ${remedy}`,
];

/** A date of the paper, and what is told of it. */
const published = (iso: string, found: string, remedy: string): Case => [
	`the date ${iso}`,
	replace(PAPER, 'iso: 2024-05', `iso: ${iso}`),
	`content/paper.yaml:9 · date.iso\n  expected: ${DATED}\n  found:    ${found}\n  to do:    ${remedy}`,
];

/** A list that is emptied, the first of its name, and what is told of it. */
const emptied = (file: string, name: string, place: string): Case => [
	`an empty list of ${name}`,
	edit(file, (text) => text.replace(new RegExp(`^(( *)(?:- )?${name}:)(?: \\[.*|(?:\\n\\2 +.*)+)`, 'm'), '$1 []')),
	`content/${file}:${place}\n  expected: a list of 1 entry or more\n  found:    a list of 0 entries\n  to do:    add what is missing`,
];

/** Frontmatter and YAML that are broken, or say more than values. */
export const YAML: Case[] = [
	[
		'no frontmatter',
		edit(INTRODUCTION, () => `${'甲'.repeat(41)}\n`),
		`content/chapters/introduction.mdx:1
  expected: frontmatter between two lines of ---
  found:    "${'甲'.repeat(40)}"
  to do:    begin the file with ---, its fields, and ---`,
	],
	[
		'frontmatter that does not end',
		replace(INTRODUCTION, '引言\n---', '引言\n'),
		`content/chapters/introduction.mdx:1
  expected: frontmatter between two lines of ---
  found:    "---"
  to do:    begin the file with ---, its fields, and ---`,
	],
	[
		'empty frontmatter',
		edit(INTRODUCTION, () => '---\n---\n\n甲\n'),
		`content/chapters/introduction.mdx:2
  expected: a group of fields
  found:    nothing
  to do:    fill it in`,
	],
	[
		'quotation marks that do not close',
		replace(PAPER, 'series: ', 'series: "'),
		`content/paper.yaml:3
  expected: well-formed YAML
  found:    Missing closing "quote
  to do:    check indentation, colons and quotation marks; quote text that begins with a mark`,
	],
	[
		'quotation marks that do not close, with all to the end of the file within them',
		replace(ADVANTAGES, '  - factor: 優質', '  - factor: "優質'),
		`content/chapters/advantages.mdx:17
  expected: well-formed YAML
  found:    Missing closing "quote
  to do:    check indentation, colons and quotation marks; quote text that begins with a mark`,
	],
	[
		'an unknown tag above an unclosed quotation mark',
		all(changeNumber('seriesNumber: !three 三'), replace(PAPER, 'indexing: refused', 'indexing: "refused')),
		`content/paper.yaml:4
  expected: well-formed YAML
  found:    Unresolved tag: !three
  to do:    check indentation, colons and quotation marks; quote text that begins with a mark`,
	],
	[
		'a comma that is missing at the end of a line',
		replace(PAPER, 'indexing:', 'authors: [\n  { name: 甲 }\n  { name: 乙 }\n]\nindexing:'),
		`content/paper.yaml:31
  expected: well-formed YAML
  found:    Missing , or : between flow sequence items
  to do:    check indentation, colons and quotation marks; quote text that begins with a mark`,
	],
	[
		'a value with another behind it',
		replace(PAPER, 'publisher: 香港中華廠商聯合會', "publisher: '香港': 聯合會"),
		`content/paper.yaml:5
  expected: well-formed YAML
  found:    Nested mappings are not allowed in compact mappings
  to do:    check indentation, colons and quotation marks; quote text that begins with a mark`,
	],
	...['{ name: 香港 }', '\n  name: 香港'].map(
		(value): Case => [
			`${value} in the place of words`,
			replace(PAPER, 'publisher: 香港中華廠商聯合會', `publisher: ${value}`),
			'content/paper.yaml:5 · publisher\n  expected: text\n  found:    a group of fields\n  to do:    write the words on the line of the field',
		],
	),
	[
		'an entry that is not indented like the others',
		replace(ADVANTAGES, '  - factor: 優質', '    - factor: 優質'),
		`content/chapters/advantages.mdx:17
  expected: well-formed YAML
  found:    A block sequence may not be used as an implicit map key
  to do:    check indentation, colons and quotation marks; quote text that begins with a mark`,
	],
	[
		'a field that stands twice',
		addLines(PAPER, 'title: 甲'),
		`content/paper.yaml:31
  expected: each field once
  found:    title again
  to do:    delete one of the two`,
	],
	[
		'an anchor and its alias',
		all(changeNumber('seriesNumber: &three 三'), replace(PAPER, 'indexing: refused', 'indexing: *three')),
		`content/paper.yaml:4
  expected: values without anchors
  found:    the anchor &three
  to do:    delete the anchor

content/paper.yaml:30
  expected: the value itself
  found:    the alias *three
  to do:    write the value again`,
	],
	[
		'a tag beside an anchor',
		changeNumber('seriesNumber: &three !!str 三'),
		`content/paper.yaml:4
  expected: values without anchors
  found:    the anchor &three
  to do:    delete the anchor

content/paper.yaml:4
  expected: values without tags
  found:    the tag tag:yaml.org,2002:str
  to do:    delete the tag`,
	],
	[
		'text that a comment cuts short',
		changeNumber('seriesNumber: 三 #1'),
		`content/paper.yaml:4
  expected: comments on lines of their own
  found:    #1 after a value
  to do:    move the comment to its own line; quote text that holds a #`,
	],
	[
		'text over two lines, which YAML joins with a space',
		changeNumber(`seriesNumber: 三\n  ${'四'.repeat(40)}`),
		`content/paper.yaml:4
  expected: text on one line
  found:    "三\\n  ${'四'.repeat(36)}"
  to do:    write it on one line`,
	],
	[
		'text that YAML takes for a number',
		replace(PAPER, 'iso: 2024-05', 'iso: 2024'),
		`content/paper.yaml:9 · date.iso
  expected: text
  found:    2024
  to do:    put the value in quotation marks`,
	],
	[
		'text that YAML takes for true or false',
		replace(TERMS, '- term: 低碳', '- term: true'),
		`content/terms.yaml:114 · [55].term
  expected: text
  found:    true
  to do:    put the value in quotation marks`,
	],
	emptied(ADVANTAGES, 'rows', '10 · rows'),
	emptied(ADVANTAGES, 'arguedIn', '13 · rows[0].arguedIn'),
	emptied(ADVANTAGES, 'examples', '14 · rows[0].examples'),
	emptied('chapters/strategies.mdx', 'directions', '9 · directions'),
	emptied('chapters/strategies.mdx', 'strategies', '13 · directions[0].strategies'),
	emptied('chapters/strategies.mdx', 'measures', '17 · directions[0].strategies[0].measures'),
	dated('2026/12', DAY, '"2026/12"', 'correct the field; src/paper/schema explains it'),
	dated('20261203', 'text', '20261203', 'write 2026-12-03'),
	dated('2026.12.3', DAY, '"2026.12.3"', 'write 2026-12-03'),
	dated('31/5/2026', DAY, '"31/5/2026"', 'write 2026-05-31 (year, month, day)'),
	dated('5/6/2026', DAY, '"5/6/2026"', 'write 2026-06-05 (year, month, day)'),
	dated('31-12-2026', DAY, '"31-12-2026"', 'write 2026-12-31 (year, month, day)'),
	dated('5.31.2026', DAY, '"5.31.2026"', 'write 2026-05-31 (year, month, day)'),
	dated('2026年12月3日', DAY, '"2026年12月3日"', 'write 2026-12-03'),
	published('2024/5', '"2024/5"', 'write 2024-05'),
	published('二〇二四年五月', '"二〇二四年五月"', 'write 2024-05'),
	published('0113-05', '"0113-05"', 'write 2024-05, for 1911 is added to a year of the Republic'),
	[
		'an entry of a list without its value',
		replace(PAPER, 'indexing:', 'authors:\n  -\nindexing:'),
		'content/paper.yaml:31 · authors[0]\n  expected: a group of fields\n  found:    nothing\n  to do:    fill it in, or delete the field',
	],
	...['香', '「', '『', '《', '（'].map(
		(first): Case => [
			`a field without its colon, whose words begin with ${first}`,
			replace(PAPER, 'publisher: 香', `publisher ${first}`),
			`content/paper.yaml:5\n  expected: ${NAMED}\n  found:    publisher ${first}港中華廠商聯合會\n  to do:    write publisher: and a space`,
		],
	),
	[
		'a full-width colon behind the name with which an entry begins',
		replace(ADVANTAGES, '  - factor: 優質', '  - factor：優質'),
		`content/chapters/advantages.mdx:17\n  expected: ${NAMED}\n  found:    - factor：優質\n  to do:    write - factor: and a space`,
	],
	[
		'a field that is indented more than the one above',
		replace(INTRODUCTION, 'label:', '  label:'),
		`content/chapters/introduction.mdx:4\n  expected: fields of one group below each other\n  found:    label: 引言\n  to do:    indent it as the field above, of which it is no part`,
	],
	...['“853”', '‘853’'].map(
		(value): Case => [
			`the curly quotation marks of ${value}`,
			replace(PAPER, 'countryCode: "852"', `countryCode: ${value}`),
			`content/paper.yaml:28 · notice.countryCode\n  expected: a country's code like '852'\n  found:    "${value}"\n  to do:    type straight quotation marks, '853'`,
		],
	),
	[
		'a day of a reading in another order',
		create(PROOF, 'unread: allowed\nreadings:\n  - { by: 甲, on: 31/5/2026, choices: [] }\n'),
		`content/proof.yaml:3 · readings[0].on\n  expected: a day of the calendar, like 2026-05-31\n  found:    "31/5/2026"\n  to do:    write 2026-05-31 (year, month, day)`,
	],
	[
		'a date of the paper without its two fields',
		replace(PAPER, 'date:\n  printed: 2024年5月\n  iso: 2024-05', 'date: 2024年5月31日'),
		`content/paper.yaml:7 · date\n  expected: a group of fields\n  found:    "2024年5月31日"\n  to do:    write each of its fields on an indented line below it`,
	],
	[
		'what is gone without its name',
		replace(INTRODUCTION, 'label: 引言', 'label: 引言\ngone: p4'),
		'content/chapters/introduction.mdx:5 · gone\n  expected: a group of fields\n  found:    "p4"\n  to do:    write each of its fields on an indented line below it',
	],
];
