import {
	ADVANTAGES,
	all,
	type Case,
	changeNumber,
	edit,
	exceptions,
	INTRODUCTION,
	PAPER,
	replace,
	SIMPLIFIED,
	TERMS,
} from './change.ts';

/** Fields that are missing, misspelt or of the wrong kind. */
export const FIELDS: Case[] = [
	[
		'text with a line break in it',
		changeNumber('seriesNumber: "三\\n"'),
		`content/paper.yaml:4 · seriesNumber
  expected: text on one line, without control characters
  found:    "三\\n"
  to do:    write it on one line`,
	],
	[
		'blank text',
		changeNumber('seriesNumber: " "'),
		`content/paper.yaml:4 · seriesNumber
  expected: text
  found:    " "
  to do:    fill it in, or delete the field`,
	],
	[
		'a missing field',
		replace(PAPER, 'publisher: 香港中華廠商聯合會\n', ''),
		`content/paper.yaml:2 · publisher
  expected: text
  found:    nothing
  to do:    add the field`,
	],
	[
		'a missing group of fields',
		replace(PAPER, 'date:\n  printed: 2024年5月\n  iso: 2024-05\n', ''),
		`content/paper.yaml:2 · date
  expected: a group of fields
  found:    nothing
  to do:    add the field, and its fields on indented lines below it: printed, iso`,
	],
	[
		'a misspelt field',
		changeNumber('seriesNumer: 三'),
		`content/paper.yaml:4 · seriesNumer
  expected: a field that the schema names
  found:    seriesNumer
  to do:    correct its spelling, or delete it; src/paper/schema explains each field`,
	],
	[
		'a field without its value',
		changeNumber('seriesNumber:'),
		`content/paper.yaml:4 · seriesNumber
  expected: text
  found:    nothing
  to do:    fill it in, or delete the field`,
	],
	[
		'fields without their values that must be there',
		all(
			replace(PAPER, 'title: 探索香港新質生產力的發展之道', 'title: " "'),
			edit(SIMPLIFIED, () => 'exceptions:\n  - traditional: 循著\n    simplified: 循着\n    reason:\nmisprints:\n'),
		),
		`content/paper.yaml:2 · title
  expected: text
  found:    " "
  to do:    fill it in

content/simplified.yaml:4 · exceptions[0].reason
  expected: text
  found:    nothing
  to do:    fill it in

content/simplified.yaml:5 · misprints
  expected: a list
  found:    nothing
  to do:    fill it in, or write [] where there is nothing to list`,
	],
	[
		'a list where there should be text',
		changeNumber('seriesNumber: [三]'),
		`content/paper.yaml:4 · seriesNumber
  expected: text
  found:    a list of 1 entry
  to do:    write the words on the line of the field`,
	],
	[
		'text where there should be a list',
		replace(TERMS, 'seeAlso: [港版中試, 科技成果轉化]', 'seeAlso: 港版中試'),
		`content/terms.yaml:86 · [40].seeAlso
  expected: a list
  found:    "港版中試"
  to do:    write each entry on an indented line that begins with -, or all of them as [one, other]`,
	],
	[
		'Markdown in a field',
		replace(ADVANTAGES, 'factor: 創新', 'factor: 創新[^2]'),
		`content/chapters/advantages.mdx:11 · rows[0].factor
  expected: plain text
  found:    "創新[^2]"
  to do:    delete the marks; only the body of a chapter is Markdown`,
	],
	[
		'a month that no year has',
		replace(PAPER, 'iso: 2024-05', 'iso: 2024-13'),
		`content/paper.yaml:9 · date.iso
  expected: a date of the calendar from 1800, like 2024-05
  found:    "2024-13"
  to do:    correct the field; src/paper/schema explains it`,
	],
	[
		'a day that the month does not have',
		replace(PAPER, 'iso: 2024-05', 'iso: 2024-02-30'),
		`content/paper.yaml:9 · date.iso
  expected: a date of the calendar from 1800, like 2024-05
  found:    "2024-02-30"
  to do:    correct the field; src/paper/schema explains it`,
	],
	[
		'a date that is not the printed one',
		replace(PAPER, 'iso: 2024-05', 'iso: 2024-06'),
		`content/paper.yaml:9 · date.iso
  expected: the date that stands in date.printed
  found:    "2024-06"
  to do:    write 2024-05, or correct date.printed`,
	],
	[
		'an e-mail address that is none',
		replace(PAPER, '  email: research@cma.org.hk', '  email: research'),
		`content/paper.yaml:27 · notice.email
  expected: an e-mail address
  found:    "research"
  to do:    correct the field; src/paper/schema explains it`,
	],
	[
		'a telephone number that the notice does not print',
		replace(PAPER, 'phone: 2542 8611', 'phone: 2542 8612'),
		`content/paper.yaml:25 · notice.phone
  expected: words that stand in notice.contact
  found:    "2542 8612"
  to do:    correct the field; src/paper/schema explains it`,
	],
	[
		'a value that the schema does not know',
		replace(PAPER, 'indexing: refused', 'indexing: no'),
		`content/paper.yaml:30 · indexing
  expected: refused or allowed
  found:    "no"
  to do:    use one of the expected values`,
	],
	[
		'a kind of chapter that there is not',
		replace(INTRODUCTION, 'kind: text', 'kind: prose'),
		`content/chapters/introduction.mdx:2 · kind
  expected: text, strategies, or advantages
  found:    "prose"
  to do:    set kind to one of these`,
	],
	[
		'an order in quotation marks',
		replace(INTRODUCTION, 'order: 1', 'order: "1"'),
		`content/chapters/introduction.mdx:3 · order
  expected: a number
  found:    "1"
  to do:    write digits alone, without quotation marks`,
	],
	[
		'an order between two chapters',
		replace(INTRODUCTION, 'order: 1', 'order: 1.5'),
		`content/chapters/introduction.mdx:3 · order
  expected: a whole number
  found:    1.5
  to do:    write digits alone, without quotation marks`,
	],
	[
		'an order before the first',
		replace(INTRODUCTION, 'order: 1', 'order: 0'),
		`content/chapters/introduction.mdx:3 · order
  expected: a number from 1
  found:    0
  to do:    correct the number`,
	],
	[
		'a chapter with neither title nor label',
		replace(INTRODUCTION, 'label: 引言\n', ''),
		`content/chapters/introduction.mdx:2 · title
  expected: a title, or a label where the paper prints no heading
  found:    nothing
  to do:    add the field`,
	],
	[
		'a table without its third column head',
		replace(ADVANTAGES, '  - 例子\n', ''),
		`content/chapters/advantages.mdx:6 · columns
  expected: a list of 3 entries
  found:    a list of 2 entries
  to do:    add what is missing`,
	],
	[
		'a table with a column head too many',
		replace(ADVANTAGES, '  - 例子\n', '  - 例子\n  - 備註\n'),
		`content/chapters/advantages.mdx:6 · columns
  expected: a list of 3 entries
  found:    a list of 4 entries
  to do:    delete what is too much`,
	],
	[
		'a value of more characters than a message shows',
		replace(PAPER, 'iso: 2024-05', `iso: ${'甲'.repeat(79)}`),
		`content/paper.yaml:9 · date.iso
  expected: a date of the calendar from 1800, like 2024-05
  found:    "${'甲'.repeat(78)}…
  to do:    correct the field; src/paper/schema explains it`,
	],
	[
		'an empty list of terms',
		edit(TERMS, () => '[]\n'),
		`content/terms.yaml:1
  expected: a list of 1 entry or more
  found:    a list of 0 entries
  to do:    add what is missing, or delete the file`,
	],
	[
		'an exception of another length',
		exceptions(['循著', '循']),
		`content/simplified.yaml:8 · exceptions[0].simplified
  expected: as many characters as traditional
  found:    "循"
  to do:    correct the field; src/paper/schema explains it`,
	],
	[
		'a misprint that is read as it is printed',
		replace(SIMPLIFIED, 'reading: 市場', 'reading: 巿場'),
		`content/simplified.yaml:12 · misprints[0].reading
  expected: another word than printed
  found:    "巿場"
  to do:    correct the field; src/paper/schema explains it`,
	],
];
