import { ADVANTAGES, all, append, type Case, create, INTRODUCTION, PAPER, replace, TERMS } from './change.ts';

/** Characters that the words of the paper may not hold. */
export const CHARACTERS: Case[] = [
	[
		'text that is not in normalization form C',
		append(INTRODUCTION, 'cafe\u0301'),
		`content/chapters/introduction.mdx:11
  expected: text in Unicode normalization form C (UAX #15)
  found:    “e\u0301” (U+0065 U+0301)
  to do:    type “é” (U+00E9) in its place`,
	],
	[
		'a compatibility ideograph',
		append(INTRODUCTION, '\uF901'),
		`content/chapters/introduction.mdx:11
  expected: text in Unicode normalization form C (UAX #15)
  found:    “\uF901” (U+F901)
  to do:    type “更” (U+66F4) in its place`,
	],
	[
		'a radical from a PDF in the place of its character',
		append(INTRODUCTION, '\u2F08民'),
		`content/chapters/introduction.mdx:11
  expected: characters, not the radicals of a dictionary (U+2E80 to U+2FDF)
  found:    U+2F08 in “\u2F08民”
  to do:    type the characters that look the same; copying from a PDF makes such slips`,
	],
	[
		'a private-use character',
		append(INTRODUCTION, '\uE000甲'),
		`content/chapters/introduction.mdx:11
  expected: characters of Unicode, no private-use ones
  found:    U+E000 in “[U+E000]甲”
  to do:    type the character that it stands for; make a list entry of it where it was a bullet`,
	],
	[
		'a zero-width space',
		append(INTRODUCTION, '甲\u200B乙'),
		`content/chapters/introduction.mdx:11
  expected: visible characters only
  found:    U+200B in “甲[U+200B]乙”
  to do:    delete the invisible character`,
	],
	[
		'a bidi control in a YAML file',
		replace(PAPER, 'seriesNumber: 三', 'seriesNumber: \u202E三'),
		`content/paper.yaml:4
  expected: visible characters only
  found:    U+202E in “Number: [U+202E]三”
  to do:    delete the invisible character

content/paper.yaml:4 · seriesNumber
  expected: a number that stands in series
  found:    "[U+202E]三"
  to do:    correct the field; src/paper/schema explains it`,
	],
	[
		'a variation selector',
		append(INTRODUCTION, '甲\u{E0100}'),
		`content/chapters/introduction.mdx:11
  expected: characters without variation selectors
  found:    U+E0100 in “甲[U+E0100]”
  to do:    delete the selector; the font then decides which form of the character before it is shown`,
	],
	[
		'a byte order mark within the text',
		append(INTRODUCTION, '甲\uFEFF乙'),
		`content/chapters/introduction.mdx:11
  expected: visible characters only
  found:    U+FEFF in “甲[U+FEFF]乙”
  to do:    delete the invisible character`,
	],
	[
		'a control character',
		append(INTRODUCTION, '甲\u0007'),
		`content/chapters/introduction.mdx:11
  expected: no control characters
  found:    U+0007 in “甲[U+0007]”
  to do:    delete it`,
	],
	[
		'what is left of a character that was lost',
		append(INTRODUCTION, '甲\uFFFD'),
		`content/chapters/introduction.mdx:11
  expected: no replacement character, which stands where another was lost
  found:    U+FFFD in “甲\uFFFD”
  to do:    type the lost character`,
	],
	[
		'a paragraph indented with full-width spaces',
		append(INTRODUCTION, '\u3000\u3000甲'),
		`content/chapters/introduction.mdx:11
  expected: no space but the plain one (U+0020)
  found:    U+3000 in “[U+3000][U+3000]甲”
  to do:    delete it; the page indents and spaces the text`,
	],
	[
		'a space between a Han character and a Latin word',
		append(INTRODUCTION, '響應 ESG理念'),
		`content/chapters/introduction.mdx:11
  expected: no space beside a Han character
  found:    a space in “響應 ESG理念”
  to do:    delete the space; the page sets the gap between scripts`,
	],
	[
		'a space between a digit and a Han character, in YAML',
		replace(ADVANTAGES, '目前有5所', '目前有5 所'),
		`content/chapters/advantages.mdx:15
  expected: no space beside a Han character
  found:    a space in “- 本港目前有5 所大學在QS世界”
  to do:    delete the space; the page sets the gap between scripts`,
	],
	[
		'a space between two Han characters',
		append(INTRODUCTION, '新質 生產力'),
		`content/chapters/introduction.mdx:11
  expected: no space beside a Han character
  found:    a space in “新質 生產力”
  to do:    delete the space; the page sets the gap between scripts`,
	],
	[
		'a space behind a full stop',
		append(INTRODUCTION, '甲。  乙'),
		`content/chapters/introduction.mdx:11
  expected: no space beside a Han character
  found:    a space in “甲。  乙”
  to do:    delete the space; the page sets the gap between scripts`,
	],
	[
		'a space before Markdown within a line',
		append(INTRODUCTION, '見 [上文](#p1)'),
		`content/chapters/introduction.mdx:11
  expected: no space beside a Han character
  found:    a space in “見 [上文](#p1”
  to do:    delete the space; the page sets the gap between scripts`,
	],
	[
		'a tab within a line',
		append(INTRODUCTION, '甲\t乙'),
		`content/chapters/introduction.mdx:11
  expected: no space but the plain one (U+0020)
  found:    U+0009 in “甲[U+0009]乙”
  to do:    write cells of a table between |, and a plain space between Latin words`,
	],
	[
		'a tab before the words of a line',
		append(INTRODUCTION, '\t甲'),
		`content/chapters/introduction.mdx:11
  expected: no space but the plain one (U+0020)
  found:    U+0009 in “[U+0009]甲”
  to do:    delete it, or indent an entry of a list or a field with plain spaces`,
	],
	[
		'a tab before a field in YAML',
		replace(PAPER, '  printed: ', '\tprinted: '),
		`content/paper.yaml:8
  expected: no space but the plain one (U+0020)
  found:    U+0009 in “[U+0009]printed:”
  to do:    delete it, or indent an entry of a list or a field with plain spaces

content/paper.yaml:8
  expected: well-formed YAML
  found:    Tabs are not allowed as indentation
  to do:    check indentation, colons and quotation marks; quote text that begins with a mark`,
	],
	[
		'a no-break space between Latin words',
		append(INTRODUCTION, 'Hong Kong\u00A0Monetary Authority'),
		`content/chapters/introduction.mdx:11
  expected: no space but the plain one (U+0020)
  found:    U+00A0 in “ong Kong[U+00A0]Monetary”
  to do:    type a plain space`,
	],
	[
		'a no-break space beside a Han character',
		append(INTRODUCTION, 'ESG\u00A0理念'),
		`content/chapters/introduction.mdx:11
  expected: no space but the plain one (U+0020)
  found:    U+00A0 in “ESG[U+00A0]理念”
  to do:    delete it; the page indents and spaces the text`,
	],
	[
		'Simplified words pasted into a chapter',
		append(INTRODUCTION, '加快发展新质生产力；这些广州工厂无人发展。'),
		`content/chapters/introduction.mdx:11
  expected: Traditional characters
  found:    simplified 发 质 产 这 广 厂 无
  to do:    type 發 or 髮, 質, 產, 這, 廣, 廠, 無; what the paper prints so itself goes into misprints in simplified.yaml`,
	],
	[
		'a half-converted term',
		replace(TERMS, '- term: 農產品', '- term: 农產品'),
		`content/terms.yaml:156
  expected: Traditional characters
  found:    simplified 农
  to do:    type 農; what the paper prints so itself goes into misprints in simplified.yaml`,
	],
	[
		'Simplified words in every other file',
		all(
			replace(PAPER, 'indexing:', 'version: 发\nindexing:'),
			replace('figures.yaml', '重大經濟結構轉型', '重大經濟结構轉型'),
			create('changes.yaml', '- { date: 2026-12-01, passage: introduction#p2, was: 甲, now: 毫無疑問, reason: 质 }\n'),
		),
		[
			['paper.yaml:30', '发', '發 or 髮'],
			['figures.yaml:8', '结', '結'],
			['changes.yaml:1', '质', '質'],
		]
			.map(
				([place, form, traditional]) => `content/${place}
  expected: Traditional characters
  found:    simplified ${form}
  to do:    type ${traditional}; what the paper prints so itself goes into misprints in simplified.yaml`,
			)
			.join('\n\n'),
	],
	[
		'a character reference',
		append(INTRODUCTION, '甲&#xE000;乙'),
		`content/chapters/introduction.mdx:11
  expected: characters typed as themselves
  found:    &#xE000; in “甲&#xE000;乙”
  to do:    type the character, not its code`,
	],
	[
		'an escape in a YAML file',
		replace(PAPER, 'seriesNumber: 三', 'seriesNumber: "\\u4E09"'),
		`content/paper.yaml:4
  expected: characters typed as themselves
  found:    \\u4E09 in “umber: "\\u4E09"”
  to do:    type the character, not its code`,
	],
];
