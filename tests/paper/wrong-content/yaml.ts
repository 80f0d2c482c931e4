import { ADVANTAGES, addLines, all, type Case, changeNumber, edit, INTRODUCTION, PAPER, replace, TERMS } from './change.ts';

/** Frontmatter and YAML that are broken, or say more than values. */
export const YAML: Case[] = [
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
		'a tag',
		changeNumber('seriesNumber: !!str 三'),
		`content/paper.yaml:4
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
		changeNumber('seriesNumber: 三\n  四'),
		`content/paper.yaml:4
  expected: text on one line
  found:    "三\\n  四"
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
];
