import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { linkParts } from '../../src/paper/check/cross-references.ts';
import { readProse } from '../../src/paper/prose/read-prose.ts';
import { findLostWords } from '../../src/paper/prose/word-law.ts';
import type { TextChapter } from '../../src/paper/read/read-chapter.ts';
import { findTextFaults } from '../../src/paper/read/text-rules.ts';

const CELLS = '| 甲 | 乙 |\n|:-:|--:|\n';

/** What an author types, the passages that it gives, and some of the page. */
const CONSTRUCTS: [source: string, passages: string[], html: string][] = [
	['1. 甲\n\n文\n\n2. 乙', ['甲', '文', '乙'], '<ol start="2"><li'],
	['1. 甲\n3. 乙', ['甲', '乙'], '<li value="3"'],
	['9. 甲\n11. 乙\n12. 丙', ['甲', '乙', '丙'], '<li value="11" id="p2" data-passage="x#p2">乙</li><li id="p3"'],
	['- 甲\n  - 乙\n    - 丙\n\n      丁', ['甲', '乙', '丙', '丁'], '<ul><li><p id="p1"'],
	[`${CELLS}| **丙**<br>丁 | 1,200<br>3,400 |`, ['甲', '乙', '丙\n丁', '1,200\n3,400'], '1,200<br>\n3,400</td>'],
	[`${CELLS}| **丙** | **1** |`, ['甲', '乙', '丙', '1'], 'scope="row" id="p3" data-passage="x#p3">丙</th><td class="right"'],
	[`${CELLS}| **丙**[^a]^p9 | 1 |\n\n[^a]: 丁`, ['甲', '乙', '丙', '1', '丁'], 'scope="row" id="p9" data-passage="x#p9"><span'],
	[`${CELLS}| **丙^p9** | 1^p9a |`, ['甲', '乙', '丙', '1'], 'scope="row" id="p9" data-passage="x#p9">丙</th>'],
	[`${CELLS}| 丙 | **1^p9** |\n\n**丁^p12**`, ['甲', '乙', '丙', '1', '丁'], 'data-passage="x#p12"'],
	[`表1：丙\n\n${CELLS}| 丁 | 戊 |\n\n註：己`, ['表1：丙', '甲', '乙', '丁', '戊', '註：己'], '<figure><figcaption id="p1"'],
	[`${CELLS}| a\\|b | 5\\* |\n\n\\* 為估算值`, ['甲', '乙', 'a|b', '5*', '* 為估算值'], '<p class="below" id="p5"'],
	[`${CELLS}| a | 5# |\n\n\\# 為估算值`, ['甲', '乙', 'a', '5#', '# 為估算值'], '<p class="below" id="p5"'],
	[`${CELLS}| a | 5† |\n\n† 為估算值`, ['甲', '乙', 'a', '5†', '† 為估算值'], '<p class="below" id="p5"'],
	[`${CELLS}| a | 5‡ |\n\n‡ 為估算值`, ['甲', '乙', 'a', '5‡', '‡ 為估算值'], '<p class="below" id="p5"'],
	['![甲\\*](images/a.png "圖1：乙\\*")', ['圖1：乙*'], '<img src="images/a.png" alt="甲*"><figcaption id="p1"'],
	['![甲](images/a.png "圖1：乙")', ['圖1：乙'], '<img src="images/a.png" alt="甲"><figcaption id="p1"'],
	['![甲](images/a.png)\n\n圖1：乙\n\n圖2：丙\n\n![丁](images/b.png)', ['圖1：乙', '圖2：丙'], '<figcaption id="p2"'],
	['::: 要點\n- 甲\n:::\n\n乙', ['要點', '甲', '乙'], '<aside class="box"><p class="title" id="p1"'],
	['::: 要點^p20a\n甲\n:::', ['要點', '甲'], '<aside class="box"><p class="title" id="p20a"'],
	['![甲](images/a.png "圖1：乙^p1a")', ['圖1：乙'], '<figcaption id="p1a"'],
	['甲x\\^p3| 乙', ['甲x^p3| 乙'], ''],
	['甲\n: 乙\n\n: 丙', ['甲', '乙', '丙'], '<dl><dt id="p1"'],
	[
		'甲[^乙]丙[^乙]\n\n[^乙]: 丁\n\n    戊[^%E0]\n\n[^%E0]: 己',
		['甲丙', '丁戊', '己'],
		'<li id="fn1" data-passage="x#fn1" value="1"><p>丁</p>',
	],
	['甲[^A1]乙[^Note-1]丙[^a1]\n\n[^note-1]: 丁\n\n[^A1]: 戊', ['甲乙丙', '戊', '丁'], '<li id="fn2"'],
	[
		'甲[^1]\n\n[^1]: 乙\n\n    An Aging World: 2008丙',
		['甲', '乙An Aging World: 2008丙'],
		'<p><span lang="en">An Aging World</span>: 2008丙',
	],
	['## 甲[^1]\n\n- 乙[^1]\n\n[^1]: 丙', ['甲', '乙', '丙'], 'role="doc-noteref" aria-label="註釋1" data-not-paper="1"'],
	['見<https://a.example/b>及http://c.example/', ['見https://a.example/b及http://c.example/'], '<a href="http://c.example/">'],
	['甲<!-- 乙 -->丙\n\n<!--\n丁\n-->\n\n戊', ['甲丙', '戊'], '<p id="p2"'],
	['> 2024年，甲\n>\n> 乙', ['2024年，甲', '乙'], '<blockquote>'],
	['2024\\. 甲、\\+ 8.8\\%、\\> 50%、\\$5、5 * 3、乙\\*與丙\\*', ['2024. 甲、+ 8.8%、> 50%、$5、5 * 3、乙*與丙*'], ''],
	['0.35\\*\\*、a\\<b>、C:\\\\Users、\\_\\_', ['0.35**、a<b>、C:\\Users、__'], ''],
	['::: 甲\\*\n乙\n:::', ['甲*', '乙'], ''],
	[
		'**甲An Aging World: 2008乙**',
		['甲An Aging World: 2008乙'],
		'<strong>甲<span lang="en">An Aging World</span>: 2008乙</strong>',
	],
	['*甲An Aging World: 2008乙*', ['甲An Aging World: 2008乙'], '<em>甲<span lang="en">An Aging World: 2008</span>乙</em>'],
	['- 甲\n  - 乙', ['甲', '乙'], '甲</p><ul>'],
	['- **甲**\n  - 乙', ['甲', '乙'], '<strong>甲</strong></p><ul>'],
	['甲*乙丙*丁**戊**', ['甲乙丙丁戊'], '<em>乙丙</em>'],
	['export growth is slow', ['export growth is slow'], ''],
	[`${CELLS}| 丙 | 1 |`, ['甲', '乙', '丙', '1'], '<td class="right" id="p4"'],
	[
		`${CELLS}| 丙 | 1 |`,
		['甲', '乙', '丙', '1'],
		'<div class="wide" tabindex="0"><table><thead><tr><th class="center" scope="col"',
	],
	[`表1：數字下跌。\n\n${CELLS}| 丙 | 1 |`, ['表1：數字下跌。', '甲', '乙', '丙', '1'], '<p id="p1"'],
	[`${CELLS}| 丙① | 1 |\n\n① 丁\n\n⑳戊`, ['甲', '乙', '丙①', '1', '① 丁', '⑳戊'], '<p class="below" id="p6"'],
	[`${CELLS}| 丙 | 1 |\n\n數據來源：丁\n\n戊`, ['甲', '乙', '丙', '1', '數據來源：丁', '戊'], '<p class="below" id="p5"'],
	[
		'![甲](images/a.png)\n\n圖1：乙\n\n![丙](images/b.png "圖2：丁")',
		['圖1：乙', '圖2：丁'],
		'<img src="images/a.png" alt="甲"><figcaption id="p1"',
	],
	[
		'![甲](images/a.png)\n\n圖1：乙\n\n![丙](images/b.png)\n\n圖2：丁\n\n戊',
		['圖1：乙', '圖2：丁', '戊'],
		'<img src="images/a.png" alt="甲"><figcaption id="p1"',
	],
	[
		'圖1：乙\n\n![甲](images/a.png)\n\n圖2：丁\n\n![丙](images/b.png)',
		['圖1：乙', '圖2：丁'],
		'<figcaption id="p2" data-passage="x#p2">圖2：丁</figcaption><img src="images/b.png"',
	],
	[
		`![甲](images/a.png)\n\n圖1：乙\n\n${CELLS}| 丙 | 1 |`,
		['圖1：乙', '甲', '乙', '丙', '1'],
		'<img src="images/a.png" alt="甲"><figcaption id="p1"',
	],
	[`![甲](images/a.png)\n\n表1：乙\n\n${CELLS}| 丙 | 1 |`, ['表1：乙', '甲', '乙', '丙', '1'], '<figure><figcaption id="p1"'],
	['![甲](images/a%20b.png)', [], '<img src="images/a b.png" alt="甲">'],
	['| 甲<br/>乙 |\n|---|\n| 丙<br />丁 |', ['甲\n乙', '丙\n丁'], '甲<br>'],
	['::: 甲\n\n| 1 |\n|---|\n| 2 |\n:::', ['甲', '1', '2'], '<aside class="box">'],
	[
		'*甲**An Aging World: 2008**乙*',
		['甲An Aging World: 2008乙'],
		'<em>甲<strong><span lang="en">An Aging World: 2008</span></strong>',
	],
	['甲，*與*乙', ['甲，與乙'], '<em>與</em>'],
	['[1](https://a.example/)及[1]', ['1及[1]'], '<a href="https://a.example/">1</a>'],
	['甲\\{乙\\}', ['甲{乙}'], ''],
	['**12\\%**一項、**甲**：乙、共**\\$5**元', ['12%一項、甲：乙、共$5元'], '<strong>12%</strong>一項、<strong>甲</strong>：乙'],
	['> 8日\n\n甲\n\n> 8月\n\n乙\n\n> 2024年', ['8日', '甲', '8月', '乙', '2024年'], '<blockquote>'],
	['> 38%受訪者同意', ['38%受訪者同意'], '<blockquote>'],
	['> 甲\n>\n> $112≈（100+12），乙', ['甲', '$112≈（100+12），乙'], '<blockquote>'],
	['> 甲\n>\n> 50%', ['甲', '50%'], '<blockquote>'],
	[
		'甲[^1]\n\n[^1]: 乙^fn1a',
		['甲', '乙'],
		'<li id="fn1a" data-passage="x#fn1a" class="inserted"><span data-not-paper="1a. "></span>乙<a href="#fnref1a" role="doc-backlink"',
	],
	[
		'甲[^1]\n\n[^1]: 乙',
		['甲', '乙'],
		'<section role="doc-endnotes" aria-label="註釋1" class="notes"><aside role="none" data-not-paper><h2>註釋</h2></aside>',
	],
	[
		'甲[^1]\n\n[^1]: 乙',
		['甲', '乙'],
		'<a href="#fnref1" role="doc-backlink" aria-label="返回正文註釋1" data-not-paper="↩"></a>',
	],
	['甲[^1]乙[^2]\n\n[^1]: 丙\n\n[^2]: 丁', ['甲乙', '丙', '丁'], 'aria-label="註釋1、2" class="notes"'],
	[`**表1：丙**\n\n${CELLS}| 丁 | 戊 |`, ['表1：丙', '甲', '乙', '丁', '戊'], '<figcaption id="p1" data-passage="x#p1"><strong>'],
	[`**表1**：丙\n\n${CELLS}| 丁 | 戊 |`, ['表1：丙', '甲', '乙', '丁', '戊'], '<strong>表1</strong>：丙</figcaption>'],
	[`**表1：丙**[^a]^p9\n\n${CELLS}| 1 | 2 |\n\n[^a]: 己`, ['表1：丙', '甲', '乙', '1', '2', '己'], '<figcaption id="p9"'],
	[`表1：丙**降**。[^a]^p9\n\n${CELLS}| 1 | 2 |\n\n[^a]: 己`, ['表1：丙降。', '甲', '乙', '1', '2', '己'], '<p id="p9"'],
	[`Figure 1: a b\n\n${CELLS}| 丁 | 戊 |`, ['Figure 1: a b', '甲', '乙', '丁', '戊'], '<figcaption id="p1"'],
	['甲<br>\n乙', ['甲\n乙'], '甲<br>\n乙</p>'],
	[
		'見[www.budget.gov.hk](https://www.budget.gov.hk/)、[https://a.example/b](https://a.example/b)',
		['見www.budget.gov.hk、https://a.example/b'],
		'<a href="https://www.budget.gov.hk/">www.budget.gov.hk</a>',
	],
	['電郵<info@a.example>', ['電郵info@a.example'], '<a href="mailto:info@a.example">info@a.example</a>'],
	['－表示不適用', ['－表示不適用'], ''],
	['－5%\n\n-5%\n\n--甲\n\n——甲\n\n\\-乙', ['－5%', '-5%', '--甲', '——甲', '-乙'], ''],
	['甲', ['甲'], '<a href="#p1" class="number" aria-label="連到第1段" data-not-paper="1"></a>'],
];

describe('a construct', () => {
	test.each(CONSTRUCTS)('%j is published with all its words', (source, passages, html) => {
		const prose = readProse(source, 'x');
		expect(prose.faults).toEqual([]);
		expect(prose.passages.map(({ text }) => text)).toEqual(passages);
		expect(toHtml(prose.root)).toContain(html);
	});
});

test.each([
	['[甲\n乙](https://a.example/)', 1, '"甲\\n乙"'],
	[`甲\n${'乙'.repeat(40)}`, 1, `"甲\\n${'乙'.repeat(38)}"`],
	['## <br>', 1, 'an empty heading'],
	['甲\n\n::: 乙「\n丙\n:::', 3, '「 in “乙「”'],
	['甲[^1]\n\n[^1]: 乙\n\n    丙\n    丁', 5, '"丙\\n丁"'],
	['甲[^1]\n\n[^1]: 「乙\n\n    *丙*丁', 3, '「 in “「乙丙丁”'],
	['甲\n| 乙 |\n|---|\n| 丙 |', 2, '甲'],
	['<!--\n甲\n-->\n\n乙「', 5, '「 in “乙「”'],
	['![甲**](images/a.png)', 1, '** in “甲**”'],
	['甲&amp;乙', 1, '“甲&乙” on the page'],
	['甲[^A]\n\n[^a]: 乙\n\n[^A]: 丙', 5, 'a second [^A]:'],
])('%j is refused in its line', (source, line, found) => {
	expect(readProse(source, 'x').faults.map((fault) => [fault.line, fault.found])).toEqual([[line, found]]);
});

test.each([
	['甲乙', ['甲', `乙${'丙'.repeat(20)}`], 1, '甲乙', `甲乙${'丙'.repeat(12)}`],
	[`${'甲'.repeat(13)}\n丙`, ['甲'.repeat(13)], 2, `${'甲'.repeat(12)}丙`, '甲'.repeat(12)],
	['甲乙丙', ['甲丙丙'], 1, '甲乙丙', '甲丙丙'],
])('the words of %j are held against those of the page, %j', (source, shown, line, own, found) => {
	const told = { line, expected: `the words of this line: “${own}”`, found: `“${found}” on the page` };
	const remedy = String.raw`write the line as README.md shows it; \ before a sign keeps the sign, as in \*`;
	expect(findLostWords(source, shown)).toEqual([{ ...told, remedy }]);
});

test('the guide shows only what can be read', () => {
	const [, example = ''] = readFileSync('content/README.md', 'utf8').split('```');
	const { faults, passages } = readProse(example.replace(/---[\s\S]*?---/, ''), 'x');
	expect(faults).toEqual([]);
	expect(passages.length).toBeGreaterThan(20);
});

describe('a part of the paper that is named', () => {
	const chapter = (slug: string, title: string, body: string): TextChapter => {
		const { root, ...prose } = readProse(body, slug);
		return { ...prose, file: slug, slug, name: title, data: { kind: 'text', order: 1, title }, body, prose: root };
	};

	test.each([
		['見第二章', '見<a href="../b/#title">第二章</a>'],
		['見第2章', '見<a href="../b/#title">第2章</a>'],
		['表1顯示', '<a href="../b/#p1">表1</a>顯示'],
		['見表一。', '見<a href="../b/#p1">表一</a>。'],
		['代表1人', '代表1人'],
		['見表A1, 表A10', '見<a href="../b/#p4">表A1</a>, 表A10'],
		['見表A、表1a、表１', '見表A、表1a、<a href="../b/#p1">表１</a>'],
		['圖2-1及圖2', '<a href="../b/#p7">圖2-1</a>及圖2'],
		['見附件二及表1。', '見<a href="../c/#title">附件二</a>及<a href="../b/#p1">表1</a>。'],
		['表1《表1》《甲》第二章', '<a href="../b/#p1">表1</a>《表1》《甲》第二章'],
		['見第三章', '見第三章'],
		['第一章與第二章', '第一章與<a href="../b/#title">第二章</a>'],
		['見第四章', '見<a href="../d/">第四章</a>'],
		['見《甲》\n\n第二章', '<a href="../b/#title">第二章</a>'],
		['*甲《乙*第二章*丙第二章丁*》，第二章', '</em>第二章<em>丙第二章丁</em>》，<a href="../b/#title">第二章</a>'],
		['填表1份，圖表十分清楚', '填表1份，圖表十分清楚'],
		['## 甲\n\n### 見第二章', '>見第二章</h3>'],
		['[見第二章《甲》](https://a.example/)第二章', '<a href="https://a.example/">見第二章《甲》</a>第二章'],
	])('%s is linked where there is one', (words, html) => {
		const first = chapter('a', '第一章　甲', words);
		const table = '| 1 |\n|---|\n| 2 |';
		const body = `表1：丙\n\n${table}\n\n表A1：丁\n\n${table}\n\n圖2-1　戊\n\n${table}`;
		const last: TextChapter = { ...chapter('d', '', '辛'), data: { kind: 'text', order: 4, label: '第四章' } };
		linkParts([first, chapter('b', '第二章　乙', body), chapter('c', '附件二　己', '庚'), last, chapter('e', '論第三章', '壬')]);
		expect(toHtml(first.prose)).toContain(html);
	});

	test('is linked within its own chapter by its id alone, and is no link in its caption', () => {
		const own = chapter('a', '第一章　甲', '表1：丙\n\n| 1 |\n|---|\n| 2 |\n\n見表1');
		linkParts([own]);
		expect(toHtml(own.prose)).toContain('<figcaption id="p1" data-passage="a#p1">表1：丙</figcaption>');
		expect(toHtml(own.prose)).toContain('見<a href="#p1">表1</a>');
	});
});

test.each([
	['\u2E80民', 'U+2E80 in “\u2E80民”'],
	['甲\u0085', 'U+0085 in “甲\u0085”'],
	['甲\u2028乙', 'U+2028 in “甲\u2028乙”'],
	['\uFFFF甲', 'U+FFFF in “\uFFFF甲”'],
	['甲\u00AD乙', 'U+00AD in “甲\u00AD乙”'],
	['By 陳大文 in 2024', 'a space in “By 陳大文 in 2”'],
	['第一章\u3000\u3000結語', 'U+3000 in “第一章\u3000\u3000結語”'],
])('%j is refused', (words, found) => {
	expect(findTextFaults('x.yaml', words).map((fault) => fault.found)).toEqual([found]);
});

test.each(['<<<<<<<', '<<<<<<< HEAD'])('a file with a line %s holds two versions', (line) => {
	expect(findTextFaults('x.mdx', `甲\n${line}\n乙`)).toMatchObject([
		{ line: 2, expected: 'one version of the text', found: line },
	]);
});

test.each(['第一章　結語', 'The study of 陳大文 was published in 2024.', 'Published by 香港中華廠商聯合會 in Hong Kong.'])(
	'%s may stand with its spaces',
	(words) => {
		expect(findTextFaults('x.yaml', words)).toEqual([]);
	},
);
