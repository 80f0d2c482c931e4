import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { linkParts } from '../../src/paper/check/cross-references.ts';
import { readProse } from '../../src/paper/prose/read-prose.ts';
import type { Chapter } from '../../src/paper/read/read-chapter.ts';
import { findTextFaults } from '../../src/paper/read/text-rules.ts';

const CELLS = '| 甲 | 乙 |\n|:-:|--:|\n';

/** What an author types, the passages that it gives, and some of the page. */
const CONSTRUCTS: [source: string, passages: string[], html: string][] = [
	['1. 甲\n\n文\n\n2. 乙', ['甲', '文', '乙'], '<ol start="2"><li'],
	['1. 甲\n3. 乙', ['甲', '乙'], '<li value="3"'],
	['- 甲\n  - 乙\n    - 丙\n\n      丁', ['甲', '乙', '丙', '丁'], '<ul><li><p id="p1"'],
	[`${CELLS}| **丙**<br>丁 | 1,200<br>3,400 |`, ['甲', '乙', '丙\n丁', '1,200\n3,400'], '1,200<br>\n3,400</td>'],
	[`${CELLS}| **丙** | 1 |`, ['甲', '乙', '丙', '1'], '<th class="center" scope="row" id="p3"'],
	[`表1：丙\n\n${CELLS}| 丁 | 戊 |\n\n註：己`, ['表1：丙', '甲', '乙', '丁', '戊', '註：己'], '<figure><figcaption id="p1"'],
	[`${CELLS}| a\\|b | 5\\* |\n\n\\* 為估算值`, ['甲', '乙', 'a|b', '5*', '* 為估算值'], '<p class="below" id="p5"'],
	['![甲](images/a.png "圖1：乙")', ['圖1：乙'], '<img src="images/a.png" alt="甲"><figcaption id="p1"'],
	['![甲](images/a.png)\n\n圖1：乙\n\n圖2：丙\n\n![丁](images/b.png)', ['圖1：乙', '圖2：丙'], '<figcaption id="p2"'],
	['::: 要點\n- 甲\n:::\n\n乙', ['要點', '甲', '乙'], '<aside class="box"><p class="title" id="p1"'],
	['甲\n: 乙\n\n: 丙', ['甲', '乙', '丙'], '<dl><dt id="p1"'],
	[
		'甲[^乙]丙[^乙]\n\n[^乙]: 丁\n\n    戊[^c]\n\n[^c]: 己',
		['甲丙', '丁戊', '己'],
		'<li id="fn1" data-passage="x#fn1" value="1"><p>丁</p>',
	],
	['甲[^A1]乙[^Note-1]丙[^a1]\n\n[^note-1]: 丁\n\n[^A1]: 戊', ['甲乙丙', '戊', '丁'], '<li id="fn2"'],
	['## 甲[^1]\n\n- 乙[^1]\n\n[^1]: 丙', ['甲', '乙', '丙'], 'aria-label="註釋1" data-not-paper="1" id="fnref1"></a>'],
	['見<https://a.example/b>及http://c.example/', ['見https://a.example/b及http://c.example/'], '<a href="http://c.example/">'],
	['甲<!-- 乙 -->丙\n\n<!--\n丁\n-->\n\n戊', ['甲丙', '戊'], '<p id="p2"'],
	['> 2024年，甲\n>\n> 乙', ['2024年，甲', '乙'], '<blockquote>'],
	['2024\\. 甲、\\+ 8.8\\%、\\> 50%、\\$5、5 * 3、乙\\*與丙\\*', ['2024. 甲、+ 8.8%、> 50%、$5、5 * 3、乙*與丙*'], ''],
	['0.35\\*\\*、a\\<b>、C:\\\\Users、\\_\\_', ['0.35**、a<b>、C:\\Users、__'], ''],
	['::: 甲\\*\n乙\n:::', ['甲*', '乙'], ''],
	['*甲An Aging World: 2008乙*', ['甲An Aging World: 2008乙'], '<em>甲<span lang="en">An Aging World: 2008</span>乙</em>'],
	['甲*乙丙*丁**戊**', ['甲乙丙丁戊'], '<em>乙丙</em>'],
	['export growth is slow', ['export growth is slow'], ''],
];

describe('a construct', () => {
	test.each(CONSTRUCTS)('%j is published with all its words', (source, passages, html) => {
		const prose = readProse(source, 'x');
		expect(prose.faults).toEqual([]);
		expect(prose.passages.map(({ text }) => text)).toEqual(passages);
		expect(toHtml(prose.root)).toContain(html);
	});
});

test('the guide shows only what can be read', () => {
	const [, example = ''] = readFileSync('content/README.md', 'utf8').split('```');
	const { faults, passages } = readProse(example.replace(/---[\s\S]*?---/, ''), 'x');
	expect(faults).toEqual([]);
	expect(passages.length).toBeGreaterThan(20);
});

describe('a part of the paper that is named', () => {
	const chapter = (slug: string, title: string, body: string): Chapter => {
		const { root, ...prose } = readProse(body, slug);
		return { ...prose, file: slug, slug, name: title, data: { kind: 'text', order: 1, title }, body, prose: root };
	};

	test.each([
		['見第二章', '見<a href="../b/#title">第二章</a>'],
		['見第2章', '見<a href="../b/#title">第2章</a>'],
		['表1顯示', '<a href="../b/#p1">表1</a>顯示'],
		['見表一', '見<a href="../b/#p1">表一</a>'],
		['代表1人', '代表1人'],
		['見表A1, 表A10', '見<a href="../b/#p4">表A1</a>, 表A10'],
		['見表A、表1a、表１', '見表A、表1a、<a href="../b/#p1">表１</a>'],
		['圖2-1及圖2', '<a href="../b/#p7">圖2-1</a>及圖2'],
		['見附件二', '見<a href="../c/#title">附件二</a>'],
		['表1《表1》《甲》第二章', '<a href="../b/#p1">表1</a>《表1》《甲》第二章'],
		['見第三章', '見第三章'],
		['[見第二章](https://a.example/)', '<a href="https://a.example/">見第二章</a>'],
	])('%s is linked where there is one', (words, html) => {
		const first = chapter('a', '第一章　甲', words);
		const table = '| 1 |\n|---|\n| 2 |';
		const body = `表1：丙\n\n${table}\n\n表A1：丁\n\n${table}\n\n圖2-1　戊\n\n${table}`;
		linkParts([first, chapter('b', '第二章　乙', body), chapter('c', '附件二　己', '庚')]);
		if (first.appendix) throw new Error('no text');
		expect(toHtml(first.prose)).toContain(html);
	});
});

test.each(['第一章　結語', 'The study of 陳大文 was published in 2024.', 'Published by 香港中華廠商聯合會 in Hong Kong.'])(
	'%s may stand with its spaces',
	(words) => {
		expect(findTextFaults('x.yaml', words)).toEqual([]);
	},
);
