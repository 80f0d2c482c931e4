import { writeFileSync } from 'node:fs';
import {
	ADVANTAGES,
	all,
	type Case,
	create,
	edit,
	INTRODUCTION,
	link,
	PAPER,
	remove,
	rename,
	SIMPLIFIED,
	TERMS,
} from './change.ts';

/** Files that are missing, in the way, or not text. */
export const FILES: Case[] = [
	[
		'no content folder',
		remove(),
		`content
  expected: a folder
  found:    no such folder
  to do:    add it; README.md says what it holds`,
	],
	[
		'a file in the place of the content folder',
		(folder) => {
			remove()(folder);
			writeFileSync(folder, '甲');
		},
		`content
  expected: a folder
  found:    a file
  to do:    put a folder of that name in its place`,
	],
	[
		'no paper.yaml',
		remove(PAPER),
		`content/paper.yaml
  expected: the file
  found:    no such file
  to do:    add it; src/paper/schema explains its fields`,
	],
	[
		'no simplified.yaml',
		remove(SIMPLIFIED),
		`content/simplified.yaml
  expected: the file
  found:    no such file
  to do:    add it; at first it holds two lines, exceptions: [] and misprints: []`,
	],
	[
		'a data file under another name',
		rename(TERMS, 'terms.yml'),
		`content/terms.yml
  expected: only paper.yaml, simplified.yaml, proof.yaml, terms.yaml, figures.yaml, published.yaml, changes.yaml, README.md and the folders chapters and images
  found:    terms.yml
  to do:    rename it, or move it out of the folder`,
	],
	[
		'a folder in the place of a file',
		(folder) => {
			remove(TERMS)(folder);
			create('terms.yaml/notes.txt')(folder);
		},
		`content/terms.yaml
  expected: a file
  found:    a folder
  to do:    put a file of that name in its place`,
	],
	[
		'a link to a file elsewhere',
		link('/etc/passwd', INTRODUCTION),
		`content/chapters/introduction.mdx
  expected: a file or folder of its own
  found:    a symbolic link
  to do:    put what it leads to in its place`,
	],
	[
		'a link that leads to itself',
		link('terms.yaml', TERMS),
		`content/terms.yaml
  expected: a file or folder of its own
  found:    a symbolic link
  to do:    put what it leads to in its place`,
	],
	[
		'a folder of chapters that stands elsewhere',
		link('/etc', 'chapters'),
		`content/chapters
  expected: a file or folder of its own
  found:    a symbolic link
  to do:    put what it leads to in its place`,
	],
	[
		'no folder of chapters',
		remove('chapters'),
		`content/chapters
  expected: a folder
  found:    no such folder
  to do:    add it; README.md says what it holds`,
	],
	[
		'a file in the place of the folder of chapters',
		all(remove('chapters'), create('chapters')),
		`content/chapters
  expected: a folder
  found:    a file
  to do:    put a folder of that name in its place`,
	],
	[
		'a folder of chapters that holds none',
		(folder) => {
			remove('chapters')(folder);
			create('chapters/.hidden')(folder);
		},
		`content/chapters
  expected: at least one chapter, a file whose name ends in .mdx
  found:    none
  to do:    add the chapters of the paper`,
	],
	[
		'a chapter that is plain Markdown',
		create('chapters/conclusion.md'),
		`content/chapters/conclusion.md
  expected: chapters only: files whose names end in .mdx
  found:    conclusion.md
  to do:    rename it, or move it out of the folder`,
	],
	[
		'a chapter whose ending is in capitals',
		rename(INTRODUCTION, 'chapters/introduction.MDX'),
		`content/chapters/introduction.MDX
  expected: chapters only: files whose names end in .mdx
  found:    introduction.MDX
  to do:    rename it, or move it out of the folder`,
	],
	[
		'a folder among the chapters',
		create('chapters/drafts/conclusion.mdx'),
		`content/chapters/drafts
  expected: chapters only: files whose names end in .mdx
  found:    drafts
  to do:    rename it, or move it out of the folder`,
	],
	[
		'a slug in capitals, which differs from another by nothing else',
		rename(INTRODUCTION, 'chapters/Introduction.mdx'),
		`content/chapters/Introduction.mdx
  expected: a name of small letters, digits and hyphens
  found:    Introduction
  to do:    rename the file`,
	],
	[
		'a slug that a page of the site has',
		rename(INTRODUCTION, 'chapters/search.mdx'),
		`content/chapters/search.mdx
  expected: a name that no page of the site has
  found:    search
  to do:    rename the file; taken are full, terms, figures, changes, about, search, cover, index`,
	],
	[
		'a slug that stands for the folder itself',
		rename(INTRODUCTION, 'chapters/index.mdx'),
		`content/chapters/index.mdx
  expected: a name that no page of the site has
  found:    index
  to do:    rename the file; taken are full, terms, figures, changes, about, search, cover, index`,
	],
	[
		'an empty chapter file',
		edit(INTRODUCTION, () => ''),
		`content/chapters/introduction.mdx
  expected: text
  found:    an empty file
  to do:    fill it in; src/paper/schema explains its fields`,
	],
	[
		'a data file of nothing but white space',
		edit(TERMS, () => ' \n\n'),
		`content/terms.yaml
  expected: text
  found:    an empty file
  to do:    fill it in; or delete it, for a paper needs none`,
	],
	...(
		[
			[INTRODUCTION, '10.2', '1', '; cut a very long chapter in two'],
			[TERMS, '2.1', '1', ''],
			['published.yaml', '21.0', '20', ''],
		] as const
	).map(
		([file, megabytes, largest, more]): Case => [
			`a file ${file} of ${megabytes} MB`,
			create(file, '甲'.repeat((Number(megabytes) * 1_000_000) / 3)),
			`content/${file}
  expected: a text file of at most ${largest} MB
  found:    ${megabytes} MB
  to do:    look whether it is the right file${more}`,
		],
	),
	[
		'a byte order mark in a chapter',
		edit(INTRODUCTION, (text) => `\uFEFF${text}`),
		`content/chapters/introduction.mdx:1
  expected: UTF-8 without a byte order mark
  found:    a byte order mark
  to do:    save the file as UTF-8 without BOM`,
	],
	[
		'a byte order mark before a comment',
		edit(TERMS, (text) => `\uFEFF${text}`),
		`content/terms.yaml:1
  expected: UTF-8 without a byte order mark
  found:    a byte order mark
  to do:    save the file as UTF-8 without BOM`,
	],
	...['UTF-16LE', 'UTF-16BE'].map((encoding): Case => {
		const bytes = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
		return [
			encoding,
			edit(ADVANTAGES, (text) => (encoding === 'UTF-16LE' ? bytes(text) : bytes(text).swap16())),
			`content/chapters/advantages.mdx:1
  expected: a file in UTF-8
  found:    one in UTF-16
  to do:    save the file as UTF-8; in most editors: Save As, Encoding`,
		];
	}),
	[
		'UTF-16 without its mark',
		edit(PAPER, (text) => Buffer.from(text, 'utf16le')),
		`content/paper.yaml:1
  expected: a file in UTF-8
  found:    a byte 00, which no text has
  to do:    save the file as UTF-8; in most editors: Save As, Encoding`,
	],
	[
		'Big5 in the second line',
		edit(INTRODUCTION, (text) =>
			Buffer.concat([Buffer.from('---\nlabel: '), Buffer.of(0xad, 0xbb, 0xb4, 0xe4), Buffer.from(text.slice(3))]),
		),
		`content/chapters/introduction.mdx:2
  expected: a file in UTF-8
  found:    bytes of another encoding, such as Big5 or GBK
  to do:    save the file as UTF-8; in most editors: Save As, Encoding`,
	],
];
