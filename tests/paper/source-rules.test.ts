import { describe, expect, test } from 'vitest';
import { findLineFault } from '../../src/paper/prose/source-faults.ts';
import { findNestingFaults } from '../../src/paper/read/nesting-faults.ts';
import { findTextFaults } from '../../src/paper/read/text-rules.ts';

/** Lines of a chapter, what is refused in each between ⟦ and ⟧; a line without the two may stand. Those of one rule are together. */
const LINES = String.raw`
⟦import {a}⟧ / ⟦import * as a⟧ / ⟦import 'a'⟧ / ⟦import"a"⟧ / ⟦import a from b⟧ / import a fromage / 甲import a from b
⟦export const a⟧ / ⟦export let a⟧ / ⟦export var a⟧ / ⟦export function a⟧ / ⟦export class A⟧ / ⟦export default a⟧ / ⟦export async a⟧ / export letters
  ⟦*⟧ 甲 / ⟦+⟧ 甲 / *甲* / ⟦-⟧甲 / -5 / -.5 / -,5 / -$5 / --- / -:-|-
⟦- 1,000⟧ /   ⟦- 8.8%⟧ / 甲 - 5 / - 5人 /   ⟦2024.⟧ 甲 / 2024.5 / 甲2024. 乙 / 999. 甲 /   ⟦10)⟧ 甲 / 1)甲 / 甲1) 乙
  ⟦##⟧甲 / ⟦#⟧甲 / ⟦######⟧甲 / ## 甲 /   ⟦＃⟧ 甲 / 甲＃乙 / 甲•乙 / ⟦－⟧ 甲 / －代表不適用 / －指不適用 / － 表示不適用 / －5
⟦•⟧甲 / ⟦‣⟧甲 / ⟦◦⟧甲 / ⟦▪⟧甲 / ⟦▫⟧甲 / ⟦●⟧甲 / ⟦○⟧甲 / ⟦■⟧甲 / ⟦□⟧甲 / ⟦◆⟧甲 / ⟦◇⟧甲 / ⟦►⟧甲 / ⟦▶⟧甲 / ⟦➢⟧甲 / ⟦✓⟧甲 / ⟦✔⟧甲
  ⟦｜⟧甲 / 甲｜乙 /   ⟦：：⟧甲 / 甲：：乙 /   ⟦：⟧甲 / 甲：乙 /   ⟦[!甲]⟧ [乙] /   ⟦> [!甲]⟧ / 甲[!乙]
甲⟦[＾1]⟧[2] / 甲⟦［＾1］⟧［2］ / ⟦[＾1]：⟧甲 / ⟦[＾1]:⟧ 甲 / 甲⟦［^1]⟧[2] / 甲⟦［^1］⟧［2］ / ⟦［^1］：⟧甲 / ⟦［^1]:⟧ 甲
甲⟦[^1］⟧［2］ / ⟦[^1］：⟧甲 / ⟦[^1］:⟧ 甲 / 甲[^1]［2］ / ⟦[^1]：⟧甲 / 甲[^1]：乙 / [^1]甲[2]：乙 / 甲⟦^[⟧乙]
甲⟦⁰⟧ / 甲⟦¹²⟧ / 甲⟦²⟧ / 。⟦³⟧ / ）⟦⁴⟧ / ”⟦⁵⟧ / ’⟦⁹⟧ / m² / 甲⟦^^⟧乙 / 甲⟦^2^⟧乙^ / 甲^a b^ / 甲^a[b^ / 甲^a]b^
⟦$x$⟧y$ / ⟦$X$⟧ / ⟦$(x)$⟧ / ⟦$\a$⟧ / A$b$ / a$b$ / \$a$ / $5, $ / $a, $5 / $甲$ / $a甲$ / ⟦~a~⟧b~ / \~a~ / ~ a~ / ~~a~~
⟦_甲_⟧乙_ / ⟦__甲__⟧ / \_甲_ / a_甲_ / /_甲_ / ._甲_ / =_甲_ / &_甲_ / ?_甲_ / a-_甲_ / __ 甲_ / _甲 _ / _甲\_ / _甲_a / _a_甲_ / ⟦＊＊⟧
甲⟦＾p30⟧ / 甲⟦＾P3a⟧ | / 甲⟦^P3A⟧ / 甲⟦^p30A⟧ | / 甲⟦^p3A⟧ / 甲＾p3乙 / 甲^p3A乙 / ⟦==a==⟧b== / a===b== / ==a===
⟦https://a.b/c甲⟧ 乙 / ⟦http://a.b甲⟧<c / ⟦www.a.b甲⟧|乙 / awww.a.b甲 / ⟦https://a.b[^1]⟧ / https://a.b 甲 / <https://a.b甲> / [甲](https://a.b甲)
[https://a.b甲](c) / ⟦https://a.b甲⟧ 乙](c) / ⟦https://a.b甲[乙](c)⟧ / ⟦https://a.b甲]乙](c)⟧ / ⟦https://a.b/~c}甲⟧
`
	.trimEnd()
	.split(/ \/ |\n/)
	.slice(1);

test('a line of a chapter is refused for what Markdown would lose, change or publish raw, and for nothing else', () => {
	const marked = LINES.map((line) => {
		const plain = line.replace(/[⟦⟧]/g, '');
		const found = findLineFault(plain, 1)[0]?.found.split(' in “')[0] ?? '';
		return found ? plain.replace(found, () => `⟦${found}⟧`) : plain;
	});
	expect(marked).toEqual(LINES);
});

const ENTRY = 'type one plain space behind the sign of the entry';
const SELECTOR = 'delete the selector; the font then decides which form of the character before it is shown';
const JOINER = 'delete the joiner, which makes one picture of several, or write what the picture says';
const RADICAL = 'type the characters that look the same; copying from a PDF makes such slips';
const COLON = 'write ： in place of the space of a caption, as in 表1：表題; in a sentence delete it';
const BESIDE_HAN = 'delete the space; the page sets the gap between scripts';

test.each<[remedies: string[], lines: string[]]>([
	[[], ['A\u3000B', '表1 a', '甲  ', '甲 |', '[甲 ]', '{甲 }', '甲 # a', '+ 甲', '  1) 甲', '10) 甲', 'a: &b 甲', 'a: !b 甲']],
	[[], ['  # 甲 A', '- https://a.example/']],
	[[], [...'•‣◦▪▫●○■□◆◇►▶➢✓✔·‧・'].map((sign) => `${sign}\t甲`)],
	[[SELECTOR], ['甲\uFE00', '☎\uFE0F', '葛\u{E0100}', '葛\u{E0110}', '葛\u{E01EF}']],
	[[JOINER], ['👨\u200D👩', '👨\u{1F3FB}\u200D👩', '👨\u{1F3FD}\u200D👩', '👨\u{1F3FF}\u200D👩']],
	[[SELECTOR, JOINER], ['❤\uFE0F\u200D👩']],
	[['delete the invisible character'], ['甲\u200D乙', '甲\u034F乙', '甲\uFFF9乙']],
	[['begin a new paragraph there, below a blank line, or write <br> in its place'], ['甲\u000C乙']],
	[['delete it'], ['\u0001', '\u0008', '\u000E', '\u001F', '\u007F', '\u0084', '\u0086', '\u009F']],
	[['delete it, or indent an entry of a list or a field with plain spaces'], ['\t甲', '  \t甲']],
	[[RADICAL], ['\u2E80', '\u2FD5']],
	[[ENTRY], ['-\t甲', '*\t甲', '+\t甲', '1.\t甲', '1)\t甲', '10.\t甲', '  -\t甲']],
	[['write cells of a table between |, and a plain space between Latin words'], ['甲\t乙', '- 甲\t乙']],
	[['type a plain space'], ['A\u00A0B', '!\u00A0~']],
	[['delete it; the page indents and spaces the text'], ['甲\u00A0B', 'A\u00A0甲', '\u3000甲', '甲\u3000']],
	[['type the character, not its code'], ['&#20013;', '&#x4e2d;', '&nbsp;', '&frac12;', '\\u4e00', '\\x41']],
	[[COLON], ['表1 甲', '圖表1 甲', '附圖1 甲', 'Table 1 甲', 'Figure 1 甲', '  表1 甲', '**表1 甲**']],
	[[COLON], ['a"圖1 甲"', '圖1 （甲）', '圖1 「甲」', '表1 甲。乙']],
	[[BESIDE_HAN], ['表1 甲。', '見表1 甲', '甲 a', 'a 甲', '5 甲', '5% 甲', 'A$ 甲', 'A+ 甲', 'A& 甲', '(a) 甲', '甲 乙']],
	[[BESIDE_HAN], ['R&D 甲', 'a!b 甲', 'abc 甲: 乙']],
])('what to do is %j for each of %j', (remedies, lines) => {
	const told = lines.map((line) => findTextFaults('x.yaml', line).map(({ remedy }) => remedy));
	expect(told).toEqual(lines.map(() => remedies));
});

describe('a space beside a name in Han characters', () => {
	test.each([
		'Mr 陳大文 of Kowloon',
		'The author is 陳大文. The editor is Mary.',
		'The author is 陳大文, the editor is Mary.',
		'The author is 陳大文; the editor is Mary.',
		'The author is 陳大文: a poet of Kowloon.',
		'In 2024 陳大文 published the study.',
		'In 1,200 cases, or 12.5% 陳大文 published the study.',
		'The author (陳大文 of Hong Kong) said so.',
		"Mary isn't 陳大文 now",
		'Mary isn’t 陳大文 now',
		'An R&D and/or non-profit group of 陳大文 got US$5.',
	])('may stand in English, %s', (words) => {
		expect(findTextFaults('x.yaml', words)).toEqual([]);
	});

	test.each([
		['that does not begin with a Latin word', '陳大文 wrote the long study.'],
		['that ends before Chinese', 'The study of 陳大文 says: 甲'],
		['of two words', 'By 陳大文 in 2024'],
		['of capitals', 'ESG GDP CEO 陳大文 WTO'],
		['of no more letters than Han characters', 'it is by 香港中華廠商聯合 as'],
	])('may not stand in a line %s, %s', (_which, words) => {
		expect(findTextFaults('x.yaml', words).map(({ remedy }) => remedy)).toEqual([BESIDE_HAN]);
	});
});

test.each([
	['seeAlso：甲', 'seeAlso：甲', 'write seeAlso: and a space'],
	['  printed：甲', 'printed：甲', 'write printed: and a space'],
	['  seeAlso 甲', 'seeAlso 甲', 'write seeAlso: and a space'],
	['- name: 甲: 乙', '甲: 乙', 'write name: "甲: 乙"'],
	['  name: 甲: 乙', '甲: 乙', 'write name: "甲: 乙"'],
	['name: 甲"乙": 丙', '甲"乙": 丙', String.raw`write name: "甲\"乙\": 丙"`],
])('the field %j is told how to be written', (line, found, remedy) => {
	expect(findTextFaults('x.yaml', line)).toMatchObject([{ found, remedy }]);
});

test.each([
	'"甲: 乙"',
	"'甲: 乙'",
	'[甲: 乙]',
	'{甲: 乙}',
	'| # 甲: 乙',
	'> # 甲: 乙',
	'# 甲: 乙',
	'&b 甲: c',
	'!b 甲: c',
	'*b: c',
])('a value %s is left to YAML, though it holds a colon and a space', (value) => {
	expect(findTextFaults('x.yaml', `name: ${value}`)).toEqual([]);
});

test.each(['\t', ' ', '>', '- ', '* ', '+ ', '1. ', '123456789. ', '1) '])(
	'%j: two hundred signs or spaces at the beginning of a line are nested too deep, and fewer are not',
	(mark) => {
		const told = (times: number) => findNestingFaults('x.mdx', mark.repeat(times)).map(({ expected }) => expected);
		expect(told(200)).toEqual(['no deep nesting']);
		expect(told(mark.length === 1 ? 199 : 99)).toEqual([]);
	},
);

test('signs in a row that begin no entry are not nested, and those behind a backslash open nothing', () => {
	for (const signs of ['-', '1.', '1)', '\\{', '\\<', '\\[^']) expect(findNestingFaults('x.mdx', signs.repeat(1001))).toEqual([]);
});

test('a chapter with too many marks is told once, in the line that has one too many', () => {
	const lines = ['{'.repeat(1000), '甲', '<', '[^', '{'].join('\n');
	expect(findNestingFaults('x.mdx', lines).map(({ line }) => line)).toEqual([3]);
});
