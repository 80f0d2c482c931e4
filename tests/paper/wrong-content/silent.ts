import { added, all, type Case, CONDITIONS, create, INTRODUCTION, PAPER, replace } from './change.ts';

const { raw } = String;
const LIST = 'a list entry that begins with - and a space';
const HEADING = 'a heading: ##, a space and its words';
const NOTE = 'a note: [^1] in the text, and [^1]: with its words in a line of its own';
const BOX = 'a box: ::: and its title, its text, and :::';
const PAIRS = '「」, 『』, 《》, 〈〉 and “” in pairs';
const UNDERSCORE = 'words without _, which Markdown does not read beside Han characters';
const CAPTION = 'put the marker into a line of text: a caption may stand as a line of its own, 圖1：…, below the picture';
const TABLE = '| 1 |\n|---|\n| 2 |';
const COLON = 'the name of a field, a half-width colon and a space';

/** What Markdown and YAML would lose, change or publish raw without a word. */
export const SILENT: Case[] = [
	added(
		'2024. 這一年',
		'the number of a list, of three digits at most',
		'2024. in “2024. 這一年”',
		raw`write \. for the full stop of a sentence, and no space behind it`,
	),
	added(
		'1) A',
		'a numbered list, whose entries begin with 1. and a space',
		'1) in “1) A”',
		raw`write 1. for an entry, or \) where the bracket is printed`,
	),
	added('1. 甲\n1. 乙', '2, the next number of the list', '1', 'write the numbers that are printed', 12),
	added('+ 8.8%', LIST, '+ in “+ 8.8%”', raw`write - for an entry, or put \ before the sign if it is printed: \* or \+`),
	added('* 為估算值', LIST, '* in “* 為估算值”', raw`write - for an entry, or put \ before the sign if it is printed: \* or \+`),
	added(
		'- 8.8%',
		LIST,
		'- 8.8% in “- 8.8%”',
		raw`write \- if the sign belongs to the number; an entry of a number alone would lose it`,
	),
	...['> 50%', '> $100', '> 1.5 km²', '> 50kWh', '> 2,000平方公里', '- > 18歲'].map((line) =>
		added(line, 'a quotation, > and a sentence', line.replace('- ', ''), raw`write \> if the sign is printed`),
	),
	added('甲*與*乙', '*words* that are emphasized', '*與* in “甲*與*”', raw`write \* where the sign is printed`),
	added('abcdefgh5*3*2', '*words* that are emphasized', '*3* in “bcdefgh5*3*”', raw`write \* where the sign is printed`),
	added('_甲_，乙', UNDERSCORE, '_甲_ in “_甲_，乙”', raw`write *words* or **words**, or \_ for the sign`),
	added('甲_乙_丙', UNDERSCORE, '_乙_ in “甲_乙_丙”', raw`write *words* or **words**, or \_ for the sign`),
	added('＊＊甲＊＊', 'bold type between two pairs of *', '＊＊ in “＊＊甲＊＊”', 'type the half-width *: **words**'),
	added('甲［^c］', NOTE, '［^c］ in “甲［^c］”', 'type [, ^, ] and : in half width'),
	added('[^c]：乙', NOTE, '[^c]： in “[^c]：乙”', 'type [, ^, ] and : in half width'),
	added(
		'甲[1]\n\n[1] 乙',
		NOTE,
		'[1] in the text and before these words',
		'write [^1] in the text, and [^1]: before the note',
		13,
	),
	added('甲＾p3a', 'the mark of an id, like ^p3a', '＾p3a in “甲＾p3a”', 'type a half-width ^ and small letters'),
	added('甲^P3a', 'the mark of an id, like ^p3a', '^P3a in “甲^P3a”', 'type a half-width ^ and small letters'),
	added(
		'見https://a.example/?scode=190及甲',
		'an address of Latin letters, digits and marks, and nothing behind it',
		'https://a.example/?scode=190及甲 in “見https://a.example/?scode=190及甲”',
		'write <https://…> around the address',
	),
	added('a<b', raw`\< where the sign < is printed`, '<b in “a<b”', raw`write \< for the sign`),
	added(raw`C:\Users`, raw`\\ where the sign \ is printed`, raw`\ in “C:\Users”`, raw`write \\ for the sign`),
	added('::: 甲[^a]\n乙\n:::\n\n[^a]: 丙', 'words without a note', '[^a] in “甲[^a]”', CAPTION),
	added('![甲](images/a.png "圖1：乙[^a]")\n\n[^a]: 丙', 'words without a note', '[^a] in “圖1：乙[^a]”', CAPTION),
	added('甲[^a b]', 'a label without spaces', '[^a b] in “甲[^a b]”', 'write the label of the note without spaces'),
	added(
		'甲\n---',
		'a blank line below a paragraph',
		'“甲”, which the line below it makes a heading',
		'delete that line, or write ## before a heading',
	),
	added(
		`${'甲'.repeat(39)}𠮷乙\n===`,
		'a blank line below a paragraph',
		`“${'甲'.repeat(39)}\uFFFD”, which the line below it makes a heading`,
		'delete that line, or write ## before a heading',
	),
	added(
		'甲^^乙^^',
		'words without marks for raised letters',
		'^^ in “甲^^乙^^”',
		'delete the marks; a raised 2 or 3 is typed as ² or ³',
	),
	added(
		'甲x^2^',
		'words without marks for raised letters',
		'^2^ in “甲x^2^”',
		'delete the marks; a raised 2 or 3 is typed as ² or ³',
	),
	added(
		'$x+1$',
		'words without formulas',
		'$x+1$ in “$x+1$”',
		raw`write the formula in words and signs, or write \$ for the sign`,
	),
	added(
		'H~2~O',
		'words without marks for crossed-out or lowered letters',
		'~2~ in “H~2~O”',
		raw`delete the marks, or write \~ for the sign`,
	),
	added(
		'==甲==',
		'words without marks for highlighting',
		'==甲== in “==甲==”',
		'delete the marks, or write **words** for bold type',
	),
	added('> [!NOTE]\n> 甲', BOX, '> [!NOTE] in “> [!NOTE]”', 'write ::: 要點 above the text and ::: below it'),
	added('##小結', HEADING, '## in “##小結”', raw`put a space behind the #, or write \# for the sign`),
	added('＃＃小結', HEADING, '＃＃ in “＃＃小結”', 'type the half-width # and a space'),
	added('•甲', LIST, '• in “•甲”', 'write - and a space in its place; the page makes the sign'),
	added('甲^[乙]', NOTE, '^[ in “甲^[乙]”', 'write [^1] here, and the words of the note in a line of their own'),
	added('甲³乙', NOTE, '³ in “甲³乙”', 'write [^1] for the number of a note'),
	added(' ｜甲｜乙｜', 'a table, whose cells are parted by |', '｜ in “ ｜甲｜乙｜”', 'type the half-width |'),
	added('甲「乙', PAIRS, '「 in “甲「乙”', 'add the mark that 「 belongs to, or delete it'),
	added('甲“乙', PAIRS, '“ in “甲“乙”', 'add the mark that “ belongs to, or delete it'),
	added('甲》乙', PAIRS, '》 in “甲》乙”', 'add the mark that 》 belongs to, or delete it'),
	added('《甲「乙》丙」', PAIRS, '》 in “《甲「乙》丙」”', 'add the mark that 》 belongs to, or delete it'),
	added(
		'| 甲 | 乙 |\n|---|---|\n| 丙 |',
		'2 cells, as the row of heads has',
		'1 cell',
		'add the missing cell, if need be an empty one',
		13,
	),
	added(
		'| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 | 戊 |',
		'2 cells, as the row of heads has',
		'3 cells',
		raw`join two cells, or write \| for the sign`,
		13,
	),
	added(
		'| 1 | 2 |\n|---|---|\n| 3 | 4 |\n表後文字共78.9萬字。',
		'a row of the table, or an empty line below it',
		'表後文字共78.9萬字。',
		'leave an empty line above it, or write it as a row, | … |',
		14,
	),
	added('| 甲 | 乙 |', 'a table: a row of heads, and below it a row of |---|---|', '| 甲 | 乙 |', 'add the row of |---|---|'),
	added(
		'甲 | 乙\n---|---\n丙 | 丁',
		'rows of a table that begin and end with |',
		'---|---',
		'write | before the first cell and behind the last',
		12,
	),
	added('::: 要點\n\n甲', BOX, '::: 要點', 'close every box with :::, and open none in another'),
	added('甲\n\n:::', BOX, ':::', 'close every box with :::, and open none in another', 13),
	added('::: 甲\n\n乙\n\n::: 丙\n\n丁\n\n:::', BOX, '::: 丙', 'close every box with :::, and open none in another', 15),
	added('見附表3', '附表 of this paper, which has 1, 2', '附表3', 'correct the number, or name the other work between 見 and it'),
	...['見下文附表2、', '參閱上文的附表2，', '參考本文附表2, ', '載於前文附表2及', '列於附表2和', '刊於後文附表2與'].map((see) =>
		added(
			`${see}附表1或附表3a`,
			'附表 of this paper, which has 1, 2',
			'附表3a',
			'correct the number, or name the other work between 見 and it',
		),
	),
	added(
		`表1：甲\n\n${TABLE}\n\n表一：一二三四五六七八九**十**\n\n${TABLE}`,
		'a number of its own',
		'表一：一二三四五六七八九十, while introduction#p3 is 表1：甲',
		'correct the number of one of the two',
		17,
	),
	[
		'two chapters of one number',
		all(
			replace('chapters/economic-breakthrough.mdx', 'title: 新發展思維助力香港經濟破局', 'title: 第一章甲'),
			replace(CONDITIONS, 'title: 香港具備條件發展新質生產力', 'title: 第1章乙'),
		),
		`content/chapters/favourable-conditions.mdx:4 · title
  expected: a number of its own
  found:    第1章乙, while economic-breakthrough#title is 第一章甲
  to do:    correct the number of one of the two`,
	],
	added(
		'圖2：丙\n\n![甲](images/a.png "圖1：乙")',
		'one caption for a picture',
		'“圖2：丙” and “圖1：乙”',
		'keep one of the two',
		13,
	),
	added(
		`${'甲乙丙'.repeat(10)}**丁**\n\n${'甲乙丙'.repeat(10)}**丁**`,
		'each paragraph once',
		'甲乙丙甲乙丙甲乙丙甲乙丙甲乙丙甲乙丙甲乙… again, which is introduction#p3',
		'delete the second one',
		13,
	),
	added(
		'<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> mine',
		'one version of the text',
		'<<<<<<< HEAD',
		'keep one of the two versions, and delete the lines of <<<<<<<, ======= and >>>>>>>',
	),
	[
		'a heading with a colon and a space',
		replace('chapters/favourable-conditions.mdx', 'title: ', 'title: 第五章: '),
		'content/chapters/favourable-conditions.mdx:4\n  expected: text in quotation marks, since it holds a colon and a space\n  found:    第五章: 香港具備條件發展新質生產力\n  to do:    write title: "第五章: 香港具備條件發展新質生產力"',
	],
	[
		'a full-width colon behind the name of a field',
		replace(PAPER, 'title: ', 'title：'),
		`content/paper.yaml:2\n  expected: ${COLON}\n  found:    title：探索香港新質生產力的發展之道\n  to do:    write title: and a space`,
	],
	[
		'a field without a space behind its colon, above --- and a space',
		replace(INTRODUCTION, 'label: 引言\n---', 'label:引言\n--- '),
		`content/chapters/introduction.mdx:4\n  expected: ${COLON}\n  found:    label:引言\n  to do:    write label: and a space`,
	],
	[
		'a title with a mark that opens nothing',
		replace(PAPER, 'title: ', 'title: 《'),
		`content/paper.yaml:2 · title\n  expected: ${PAIRS}\n  found:    "《探索香港新質生產力的發展之道"\n  to do:    add the mark that 《 belongs to, or delete it`,
	],
	[
		'a version with a mark that closes nothing',
		replace(PAPER, 'indexing:', 'version: 修訂版」\nindexing:'),
		`content/paper.yaml:30 · version\n  expected: ${PAIRS}\n  found:    "修訂版」"\n  to do:    add the mark that 」 belongs to, or delete it`,
	],
	[
		'a word in the place of true',
		create('changes.yaml', '- date: 2026-12-01\n  passage: introduction#p1\n  was: 甲\n  now: 乙\n  reason: 丙\n  minor: yes\n'),
		'content/changes.yaml:6 · [0].minor\n  expected: true or false\n  found:    "yes"\n  to do:    write true or false, without quotation marks',
	],
	[
		'the id of a passage in capitals',
		replace(INTRODUCTION, 'label: 引言', 'label: 引言\ngone: { P3: withdrawn }'),
		'content/chapters/introduction.mdx:5 · gone.P3\n  expected: an id like p3, or old-name#p3\n  found:    P3\n  to do:    correct the field; src/paper/schema explains it',
	],
	[
		'an ISBN with a wrong digit',
		replace(PAPER, 'indexing:', 'isbn: 978-962-07-0001-8\nindexing:'),
		'content/paper.yaml:30 · isbn\n  expected: an ISBN whose last digit is right\n  found:    "978-962-07-0001-8"\n  to do:    correct the field; src/paper/schema explains it',
	],
	[
		'a DOI with its address',
		replace(PAPER, 'indexing:', 'doi: https://doi.org/10.1234/a\nindexing:'),
		'content/paper.yaml:30 · doi\n  expected: a DOI like 10.1234/abc\n  found:    "https://doi.org/10.1234/a"\n  to do:    correct the field; src/paper/schema explains it',
	],
	[
		'a family name that the author does not bear',
		replace(PAPER, 'indexing:', 'authors:\n  - name: 陳大文\n    family: 李\nindexing:'),
		'content/paper.yaml:32 · authors[0].family\n  expected: words that stand in name\n  found:    "李"\n  to do:    correct the field; src/paper/schema explains it',
	],
];
