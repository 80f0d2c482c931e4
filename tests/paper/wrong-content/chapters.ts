import { all, append, type Case, CONDITIONS, create, edit, INTRODUCTION, rename, replace } from './change.ts';

/** Names of chapters, and what is wrong in the head of one and in its body. */
export const CHAPTERS: Case[] = [
	...['-introduction', 'introduction-', 'intro--duction', 'intro_duction', '引言'].map(
		(slug): Case => [
			`the name ${slug} of a file`,
			rename(INTRODUCTION, `chapters/${slug}.mdx`),
			`content/chapters/${slug}.mdx\n  expected: a name of small letters, digits and hyphens\n  found:    ${slug}\n  to do:    rename the file`,
		],
	),
	[
		'a copy of a chapter with its title',
		all(
			create('chapters/conclusion.mdx', '---\nkind: text\norder: 8\ntitle: 香港具備條件發展新質生產力\n---\n\n甲\n'),
			replace(CONDITIONS, 'title: ', 'label: 第三章\ntitle: '),
		),
		`content/chapters/conclusion.mdx:4 · title
  expected: a name of its own
  found:    香港具備條件發展新質生產力, which favourable-conditions.mdx has too
  to do:    correct one of the two`,
	],
	[
		'words of an appendix below blank lines',
		edit('chapters/strategies.mdx', (text) => `${text.trimEnd()}\n\n\n甲\n\n乙\n`),
		`content/chapters/strategies.mdx:58
  expected: nothing below the frontmatter: an appendix is all fields
  found:    text
  to do:    move it into a chapter of kind: text`,
	],
	[
		'a fault in the head of a chapter, and two in its body of which one is told of its line already',
		all(replace(INTRODUCTION, 'order: 1', 'order: 0'), append(INTRODUCTION, '甲{乙\u200B}'), append(INTRODUCTION, '甲{乙}')),
		`content/chapters/introduction.mdx:11
  expected: visible characters only
  found:    U+200B in “甲{乙[U+200B]}”
  to do:    delete the invisible character

content/chapters/introduction.mdx:3 · order
  expected: a number from 1
  found:    0
  to do:    correct the number

content/chapters/introduction.mdx:13
  expected: words of the paper
  found:    {乙} in “甲{乙}”
  to do:    delete it, or write \\{ for the sign`,
	],
];
