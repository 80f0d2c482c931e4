import { expect, test } from 'vitest';
import { proofHtml } from '../../../src/features/proof/proof-html.ts';
import { proofText } from '../../../src/features/proof/proof-text.ts';
import type { Passage } from '../../../src/paper/passages.ts';
import { readProof } from '../../../src/paper/proof/proof.ts';
import { readPaper } from '../../../src/paper/read-paper.ts';

const reading = (traditional: string, simplified: string) => ({
	by: '陳大文',
	on: '2026-05-31',
	choices: [{ traditional, simplified }],
});

/** A choice that is read, one that was read otherwise and one that is not; a reading and an exception of words that are gone. */
const sheet = readProof({
	...readPaper('tests/papers/small'),
	data: { title: '題', publisher: '乙', date: { printed: '2025年', iso: '2025' }, indexing: 'allowed' },
	script: { exceptions: [{ traditional: '乾', simplified: '乾', reason: '試' }], misprints: [] },
	proof: { unread: 'allowed', readings: [reading('R&D於', 'R&D于'), reading('於地', '於地'), reading('從前', '从前')] },
	terms: [],
	figures: { figures: [], pictures: [] },
	passages: ['R&D於<b>', '在於地', 'R&D於<b>', '看著書'].map(
		(text, at): Passage => ({ chapter: 'x', id: `p${at + 1}`, kind: 'paragraph', text }),
	),
});

test('the sheet as a page has its words as text, each script marked and neither to be converted again: choices of a kind under its name, a reason once, who has read what, and what to accept at once', () => {
	const page = proofHtml(sheet, '題');
	const parts = /<style>.*?<\/style>|\n<p>接受：.*?<\/article>/gs;
	expect(page.replaceAll(parts, ''), 'but for its style, and what to paste for each').toBe(`<!doctype html>
<html lang="zh-Hant-HK">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>《題》簡體版校讀表</title></head>
<body>
<h1>《題》簡體版校讀表</h1>
<p>漢字8個，其中5個換了字形；引號0個。須讀3處，已讀1處，未讀2處。</p>
<h2>一字多形</h2>
<h3>於 → 于（2處）　另有：於（如於世成）</h3>
<article>
<header>1. x#p1、x#p3　已讀：陳大文，2026-05-31</header>
<p lang="zh-Hant-HK" translate="no">R&amp;D<mark>於</mark>&lt;b&gt;</p>
<p lang="zh-Hans-CN" translate="no">R&amp;D<mark>于</mark>&lt;b&gt;</p>
<footer>OpenCC字表的通常字形</footer>
<details><summary>接受或更正</summary>
<article>
<header>2. x#p2　<span class="unread">未讀</span>（陳大文於2026-05-31接受的是「於地」）</header>
<p lang="zh-Hant-HK" translate="no">在<mark>於</mark>地</p>
<p lang="zh-Hans-CN" translate="no">在<mark>于</mark>地</p>

<details><summary>接受或更正</summary>
<h3>著 → 着（1處）　另有：著（如著名）</h3>
<article>
<header>3. x#p4　<span class="unread">未讀</span></header>
<p lang="zh-Hant-HK" translate="no">看<mark>著</mark>書</p>
<p lang="zh-Hans-CN" translate="no">看<mark>着</mark>书</p>
<footer>通常作「着」：助詞和讀zhuó、zháo的動詞作「着」，讀zhù的作「著」（《通用規範漢字表》附件1；「執着」「衣着」見《第一批異形詞整理表》（GF 1001—2001））</footer>
<details><summary>接受或更正</summary>
<h2>例外用了多少次</h2>
<ul><li translate="no">乾 → 乾：用了0次。</li></ul>
<h2>proof.yaml裏的這些詞句文中已經沒有，可以刪去</h2>
<ul><li translate="no">從前</li></ul>
<h2>全部接受</h2>
<p>全部讀過之後，貼到proof.yaml的readings之下，填上姓名和日期</p><pre translate="no">  - by: 
    on: 
    choices:
      - { traditional: "在於地", simplified: "在于地" }
      - { traditional: "看著書", simplified: "看着书" }</pre>
</body>
</html>
`);
});

test('the sheet as text says the same, each kind once, and a reason once for the lines that it holds for', () => {
	expect(proofText(sheet, '題')).toBe(`《題》簡體版校讀表

漢字8個，其中5個換了字形；引號0個。
須讀3處，已讀1處，未讀2處。

── 一字多形 ──
於 → 于（2處）　另有：於（如於世成）
  1. x#p1、x#p3　已讀：陳大文，2026-05-31
     繁　R&D【於】<b>
     簡　R&D【于】<b>
     　　OpenCC字表的通常字形
  2. x#p2　未讀（陳大文於2026-05-31接受的是「於地」）
     繁　在【於】地
     簡　在【于】地

著 → 着（1處）　另有：著（如著名）
  3. x#p4　未讀
     繁　看【著】書
     簡　看【着】书
     　　通常作「着」：助詞和讀zhuó、zháo的動詞作「着」，讀zhù的作「著」（《通用規範漢字表》附件1；「執着」「衣着」見《第一批異形詞整理表》（GF 1001—2001））

── 例外用了多少次 ──
乾 → 乾：用了0次。

── proof.yaml裏的這些詞句文中已經沒有，可以刪去 ──
從前

`);
});
