import { ADVANTAGES, addLines, all, type Case, edit, INTRODUCTION, PAPER, replace, SIMPLIFIED, TERMS } from './change.ts';

const number = (text: string) => replace(PAPER, 'seriesNumber: 三', text);

/** YAML that is broken, and fields that are missing, misspelt or of the wrong kind. */
export const FIELDS: Case[] = [
	[
		'no frontmatter',
		edit(INTRODUCTION, () => '甲\n'),
		`content/chapters/introduction.mdx:1
  expected: frontmatter between two lines of ---
  found:    "甲"
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
  to do:    fill it in, or delete the field`,
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
		all(number('seriesNumber: &three 三'), replace(PAPER, 'indexing: refused', 'indexing: *three')),
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
		'a tag',
		number('seriesNumber: !!str 三'),
		`content/paper.yaml:4
  expected: values without tags
  found:    the tag tag:yaml.org,2002:str
  to do:    delete the tag`,
	],
	[
		'text that a comment cuts short',
		number('seriesNumber: 三 #1'),
		`content/paper.yaml:4
  expected: comments on lines of their own
  found:    #1 after a value
  to do:    move the comment to its own line; quote text that holds a #`,
	],
	[
		'text over two lines, which YAML joins with a space',
		number('seriesNumber: 三\n  四'),
		`content/paper.yaml:4
  expected: text on one line
  found:    "三\\n  四"
  to do:    write it on one line`,
	],
	[
		'text with a line break in it',
		number('seriesNumber: "三\\n"'),
		`content/paper.yaml:4 · seriesNumber
  expected: text on one line, without control characters
  found:    "三\\n"
  to do:    write it on one line`,
	],
	[
		'blank text',
		number('seriesNumber: " "'),
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
		'a misspelt field',
		number('seriesNumer: 三'),
		`content/paper.yaml:2 · seriesNumber
  expected: text
  found:    nothing
  to do:    add the field

content/paper.yaml:4 · seriesNumer
  expected: a field that the schema names
  found:    seriesNumer
  to do:    correct its spelling, or delete it; src/schema explains each field`,
	],
	[
		'a field without its value',
		number('seriesNumber:'),
		`content/paper.yaml:4 · seriesNumber
  expected: text
  found:    nothing
  to do:    fill it in, or delete the field`,
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
	[
		'a list where there should be text',
		number('seriesNumber: [三]'),
		`content/paper.yaml:4 · seriesNumber
  expected: text
  found:    a list of 1 entry
  to do:    write the value in that form; src/schema explains it`,
	],
	[
		'text where there should be a list',
		replace(TERMS, 'seeAlso: [港版中試, 科技成果轉化]', 'seeAlso: 港版中試'),
		`content/terms.yaml:86 · [40].seeAlso
  expected: a list
  found:    "港版中試"
  to do:    write the value in that form; src/schema explains it`,
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
  expected: a date of the calendar, like 2024-05
  found:    "2024-13"
  to do:    correct the field; src/schema explains it`,
	],
	[
		'a day that the month does not have',
		replace(PAPER, 'iso: 2024-05', 'iso: 2024-02-30'),
		`content/paper.yaml:9 · date.iso
  expected: a date of the calendar, like 2024-05
  found:    "2024-02-30"
  to do:    correct the field; src/schema explains it`,
	],
	[
		'a date that is not the printed one',
		replace(PAPER, 'iso: 2024-05', 'iso: 2024-06'),
		`content/paper.yaml:9 · date.iso
  expected: the date that stands in date.printed
  found:    "2024-06"
  to do:    correct the field; src/schema explains it`,
	],
	[
		'an e-mail address that is none',
		replace(PAPER, '  email: research@cma.org.hk', '  email: research'),
		`content/paper.yaml:27 · notice.email
  expected: an e-mail address
  found:    "research"
  to do:    correct the field; src/schema explains it`,
	],
	[
		'a telephone number that the notice does not print',
		replace(PAPER, 'phone: 2542 8611', 'phone: 2542 8612'),
		`content/paper.yaml:25 · notice.phone
  expected: words that stand in notice.contact
  found:    "2542 8612"
  to do:    correct the field; src/schema explains it`,
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
  expected: text, advantages or strategies
  found:    "prose"
  to do:    set kind to one of these`,
	],
	[
		'an order in quotation marks',
		replace(INTRODUCTION, 'order: 1', 'order: "1"'),
		`content/chapters/introduction.mdx:3 · order
  expected: a number
  found:    "1"
  to do:    write the value in that form; src/schema explains it`,
	],
	[
		'an order between two chapters',
		replace(INTRODUCTION, 'order: 1', 'order: 1.5'),
		`content/chapters/introduction.mdx:3 · order
  expected: a whole number
  found:    1.5
  to do:    write the value in that form; src/schema explains it`,
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
		'an empty list of terms',
		edit(TERMS, () => '[]\n'),
		`content/terms.yaml:1
  expected: a list of 1 entry or more
  found:    a list of 0 entries
  to do:    add what is missing`,
	],
	[
		'an exception of another length',
		replace(SIMPLIFIED, 'simplified: 循着', 'simplified: 循'),
		`content/simplified.yaml:14 · exceptions[2].simplified
  expected: as many characters as traditional
  found:    "循"
  to do:    correct the field; src/schema explains it`,
	],
	[
		'a misprint that is read as it is printed',
		replace(SIMPLIFIED, 'reading: 市場', 'reading: 巿場'),
		`content/simplified.yaml:24 · misprints[0].reading
  expected: another word than printed
  found:    "巿場"
  to do:    correct the field; src/schema explains it`,
	],
];
