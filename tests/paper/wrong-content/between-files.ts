import { added, addLines, all, append, type Case, CONDITIONS, create, INTRODUCTION, PAPER, replace, TERMS } from './change.ts';

const HINT = 'write https://…, #p1 for a passage of this chapter, or ../economic-breakthrough/#p1 for one of another';

const [, , BRACES] = added('甲{乙}', 'words of the paper', '{乙} in “甲{乙}”', 'delete it, or write \\{ for the sign');

/** A link in line 11 of the introduction that leads nowhere. */
const link = (address: string, expected: string, remedy = HINT): Case => [
	`a link to ${address || 'nothing'}`,
	append(INTRODUCTION, `[甲](${address})`),
	`content/chapters/introduction.mdx:11\n  expected: ${expected}\n  found:    ${address || 'an empty address'}\n  to do:    ${remedy}`,
];

/** What is right in each file but wrong in all of them together. */
export const BETWEEN_FILES: Case[] = [
	[
		'two chapters of one order',
		replace(CONDITIONS, 'order: 3', 'order: 2'),
		`content/chapters/favourable-conditions.mdx:3 · order
  expected: 3
  found:    2, which economic-breakthrough.mdx has too
  to do:    number the chapters 1, 2, 3 … without gaps or repeats`,
	],
	[
		'a gap in the order, beside what no chapter may hold',
		all(append(INTRODUCTION, '甲{乙}'), replace('chapters/strategies.mdx', 'order: 7', 'order: 8')),
		`${BRACES}\n\ncontent/chapters/strategies.mdx:3 · order
  expected: 7
  found:    8
  to do:    number the chapters 1, 2, 3 … without gaps or repeats`,
	],
	[
		'a copy of a chapter under another name',
		create('chapters/foreword.mdx', '---\nkind: text\norder: 8\nlabel: 引言\n---\n\n甲\n'),
		`content/chapters/foreword.mdx:4 · label
  expected: a name of its own
  found:    引言, which introduction.mdx has too
  to do:    correct one of the two`,
	],
	link('#p9', 'a passage of introduction, the last of which is introduction#p3'),
	link('../hong-kong-model/#p99', 'a passage of hong-kong-model, the last of which is hong-kong-model#p8'),
	link('../hong-kong/', 'a chapter or a page of the site'),
	link('../constructor/', 'a chapter or a page of the site'),
	link('../search/#p1', 'a chapter or a page of the site'),
	link(
		'../changes/',
		'a page that is built; changes is, once a correction is recorded',
		'delete the link, or record the correction in changes.yaml',
	),
	link('/zh-hant/full/', 'an address that the site can follow'),
	link('報告.pdf', 'an address that the site can follow'),
	link('javascript:alert(1)', 'an address that the site can follow'),
	link('data:text/html,x', 'an address that the site can follow'),
	link('', 'an address that the site can follow'),
	link('../hong-kong/%E0', 'an address that the site can follow'),
	link('https://', 'a whole address', 'write [words](address)'),
	added('**甲乙丙丁戊**己^p2', 'each id once', 'p2 again', 'end one of the two with a mark of its own', '11 · p2'),
	...['^s10a', '^s1-m1a', '^a1-factor'].map((mark) =>
		added(
			`甲${mark}`,
			'a mark of the same kind as p3',
			mark,
			'correct it; words that really end so need a mark of punctuation',
			'11 · p3',
		),
	),
	[
		'a mark in the label of a direction, of a strategy and of the principle, of one letter or two',
		all(
			replace('chapters/strategies.mdx', '總體原則：', '總體原則：^fn1'),
			replace('chapters/strategies.mdx', '方向一：', '方向一：^d1a'),
			replace('chapters/strategies.mdx', '策略一：', '策略一：^s1a'),
		),
		[
			[7, 'principle.label', '總體原則：^fn1'],
			[10, 'directions[0].label', '方向一：^d1a'],
			[14, 'directions[0].strategies[0].label', '策略一：^s1a'],
		]
			.map(
				([line, field, found]) => `content/chapters/strategies.mdx:${line} · ${field}
  expected: words without the mark of an id
  found:    "${found}"
  to do:    delete it; the id of a strategy or a direction stands at the end of its text`,
			)
			.join('\n\n'),
	],
	[
		'a mark in the name of a direction',
		replace('chapters/strategies.mdx', '激發「港版新質生產力」。', '激發「港版新質生產力」^d1a。'),
		`content/chapters/strategies.mdx:11 · directions[0].name
  expected: words without the mark of an id
  found:    "激發「港版新質生產力」^d1a。"
  to do:    delete it; the id of a strategy or a direction stands at the end of its text`,
	],
	[
		'a term that the paper does not hold',
		addLines(TERMS, '- term: 元宇宙'),
		`content/terms.yaml:190 · [95].term
  expected: words that the paper holds
  found:    元宇宙
  to do:    correct the term, or delete it`,
	],
	[
		'a number that the paper does not hold',
		addLines(TERMS, '- term: 30+8'),
		`content/terms.yaml:190 · [95].term
  expected: words that the paper holds
  found:    30+8
  to do:    correct the term, or delete it`,
	],
	[
		'a term of marks alone',
		addLines(TERMS, '- term: 「」'),
		`content/terms.yaml:190 · [95].term
  expected: words that the paper holds
  found:    「」
  to do:    correct the term, or delete it`,
	],
	[
		'a term that stands twice',
		addLines(TERMS, '- term: 低碳'),
		`content/terms.yaml:190 · [95].term
  expected: each term once
  found:    低碳 again
  to do:    delete one of the two`,
	],
	[
		'an explanation that the passage does not hold',
		replace(TERMS, 'passage: hong-kong-model#p7', 'passage: hong-kong-model#p8'),
		`content/terms.yaml:5 · [0].gloss.words
  expected: words that stand in hong-kong-model#p8
  found:    發展新質生產力不是忽視、放棄傳統產業
  to do:    copy them from the paper, or name the passage that holds them`,
	],
	[
		'an explanation from a passage that there is not',
		all(replace(INTRODUCTION, 'label', 'title'), replace(TERMS, 'passage: hong-kong-model#p7', 'passage: hong-kong-model#p70')),
		`content/terms.yaml:6 · [0].gloss.passage
  expected: a passage of the paper
  found:    hong-kong-model#p70
  to do:    name the passage by its chapter’s file and its id: introduction#p1`,
	],
	[
		'a reference to a term that is not in the list',
		replace(TERMS, 'seeAlso: [北都大學教育城]', 'seeAlso: [教育城]'),
		`content/terms.yaml:33 · [12].seeAlso[0]
  expected: another term of this list
  found:    教育城
  to do:    add it as a term, or delete it here`,
	],
	[
		'a term that refers to itself',
		replace(TERMS, 'seeAlso: [北都大學教育城]', 'seeAlso: [北部都會區]'),
		`content/terms.yaml:33 · [12].seeAlso[0]
  expected: another term of this list
  found:    北部都會區
  to do:    add it as a term, or delete it here`,
	],
	[
		'a reference that stands twice',
		replace(TERMS, 'seeAlso: [北都大學教育城]', 'seeAlso: [北都大學教育城, 北都大學教育城]'),
		`content/terms.yaml:33 · [12].seeAlso[1]
  expected: another term of this list
  found:    北都大學教育城 again
  to do:    delete one of the two`,
	],
	[
		'wrong things in several files, all told at once',
		all(
			replace(PAPER, 'indexing: refused', 'indexing: maybe'),
			replace(INTRODUCTION, 'label: 引言', 'lable: 引言'),
			append(INTRODUCTION, '甲{乙}'),
			append(CONDITIONS, '发展'),
		),
		`content/paper.yaml:30 · indexing
  expected: refused or allowed
  found:    "maybe"
  to do:    use one of the expected values

content/chapters/favourable-conditions.mdx:23
  expected: Traditional characters
  found:    simplified 发
  to do:    type 發 or 髮; what the paper prints so itself goes into misprints in simplified.yaml

content/chapters/introduction.mdx:4 · lable
  expected: a field that the schema names
  found:    lable
  to do:    correct its spelling, or delete it; src/paper/schema explains each field

content/chapters/introduction.mdx:2 · title
  expected: a title, or a label where the paper prints no heading
  found:    nothing
  to do:    add the field

content/chapters/introduction.mdx:11
  expected: words of the paper
  found:    {乙} in “甲{乙}”
  to do:    delete it, or write \\{ for the sign`,
	],
];
