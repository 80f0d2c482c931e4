import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { FIRST, PUBLISHER, THIRD } from '../support/kitchen-sink.ts';
import { lines, toldOn } from '../support/told-lines.ts';

describe('a reader who does not see the page is told', () => {
	test('of a table: its name, its heads, and what argues for a row', () => {
		expect(toldOn('zh-hant/advantages/', ({ tagName }) => tagName === 'table')).toBe(
			lines(`
	table
	  caption data-not-paper: ${THIRD}
	  rowgroup
	    row
	      columnheader scope=col data-passage=advantages#c1
	      columnheader scope=col data-passage=advantages#c2
	      columnheader scope=col data-passage=advantages#c3
	  rowgroup
	    row
	      rowheader scope=row data-passage=advantages#a1-factor
	      cell data-passage=advantages#a1-advantage
	        note data-not-paper
	          論據
	          ${FIRST}
	          link href=../everything/#p1: 第1段
	      cell
	        data-passage=advantages#a1-e1
	    row
	      rowheader scope=row data-passage=advantages#a2-factor
	      cell data-passage=advantages#a2-advantage
	        note data-not-paper
	          論據
	          ${FIRST}
	          link href=../everything/#p1: 第1段
	          link href=../everything/#p3: 第3段
	          第二章
	          link href=../plain/#p1: 第1段
	      cell
	        data-passage=advantages#a2-e1
	          lang=en
	        data-passage=advantages#a2-e2
	        data-passage=advantages#a2-e3`),
		);
	});

	test('of strategies: the directions by their names, and headings one below the other', () => {
		const isOutline = ({ tagName, properties }: Element) =>
			tagName === 'section' || /^(overview|principle)$/.test(String(properties.className));
		expect(toldOn('zh-hant/strategies/', isOutline).split('\n').slice(0, 18).join('\n')).toBe(
			lines(`
	data-not-paper: 2個方向，6項策略，11項措施
	data-passage=strategies#principle
	region “方向一：獨一。”
	  data-passage=strategies#d1
	    heading 2
	    lang=en
	  heading 3 data-passage=strategies#s1
	  data-passage=strategies#s1-m1
	  note data-not-paper
	    論據
	    ${FIRST}
	    link href=../everything/#p1: 第1段
	region “方向二：五項並舉的一個方向，名稱亦長。”
	  data-passage=strategies#d2
	    heading 2
	  heading 3 data-passage=strategies#s2
	  data-passage=strategies#s2-m1
	  data-passage=strategies#s2-m2`),
		);
	});

	test('of the index: the way to each head, each term with its places, and what is in another language', () => {
		expect(toldOn('zh-hant/terms/')).toBe(
			lines(`
	main
	  heading 1: 詞彙索引
	  本文4個政策用語及其全部出處；每個出處連到原文段落。
	  navigation “詞彙索引”
	    link href=#t-互聯互通: 4畫
	    link href=#t-儀器護照: 15畫
	    link href=#t-CrossBoundaryResearchInstrumentation: 字母、數字
	  region “4畫”
	    heading 2: 4畫
	    article
	      heading 3: 互聯互通 共3段
	      封面
	      link href=/zh-hant/#title: 標題
	      各種寫法
	      link href=/zh-hant/everything/#p1: 第1段
	      link href=/zh-hant/everything/#p20: 第20段
	  region “15畫”
	    heading 2: 15畫
	    article
	      heading 3: 儀器護照 共3段
	      lang=en: Instrument passport
	      又稱研究護照
	      link href=/zh-hant/everything/#p19: 一張可在三地通行的證書
	      封面
	      link href=/zh-hant/#title: 標題
	      各種寫法
	      link href=/zh-hant/everything/#p1: 第1段
	      link href=/zh-hant/everything/#p18: 第18段
	      另見
	      link href=#t-互聯互通: 互聯互通
	  region “字母、數字”
	    heading 2: 字母、數字
	    article
	      heading 3: Cross-Boundary Research Instrumentation 共3段
	      各種寫法
	      link href=/zh-hant/everything/#title: 標題
	      附表一
	      link href=/zh-hant/advantages/#a2-e1: 第2行，例子1
	      附表二
	      link href=/zh-hant/strategies/#s3: 策略三
	    article
	      heading 3: QS 共1段
	      各種寫法
	      link href=/zh-hant/everything/#p1: 第1段`),
		);
	});

	test('of numbers: pictures by their names with all that is drawn, and a table with heads, gaps in words and its order', () => {
		const upToSecondRow = toldOn('zh-hant/figures/').split('\n').slice(0, 41);
		expect(upToSecondRow.join('\n')).toBe(
			lines(`
	main
	  heading 1: 數字
	  文中可供引用的5個數字，各附單位、時間、來源與出處；連結通往原文段落。
	  region “圖示”
	    heading 2: 圖示
	    數值均取自下表；每圖只比較單位相同的數字。
	    figure
	      heading 3: 儀器的使用時間與閒置時間佔全年可用時間的比例
	      img “儀器的使用時間與閒置時間佔全年可用時間的比例”: 使用時間，包括借予其他機構的時間37.5%閒置時間62.5%
	      figcaption: 使用時間佔37.5%，閒置時間佔62.5%。
	    figure
	      heading 3: 名次
	      img “名次”: 之前第3位之後第128位150100
	      figcaption: 由第3位跌至第128位。
	  region “數字一覽”
	    heading 2: 數字一覽
	    hidden: 按欄名可重新排序。
	    table
	      caption: 數字一覽
	      rowgroup
	        row
	          columnheader scope=col: 數字
	          columnheader scope=col: 所指
	          columnheader scope=col: 時間
	          columnheader scope=col: 來源
	          columnheader aria-sort=ascending scope=col: 出處
	      rowgroup
	        row
	          cell: 逾一萬台
	          rowheader scope=row: 三地大型科研儀器的總數，包括由大學、公營研究機構和企業實驗室各自持有的儀器
	          cell: 去年（即2025年）
	          cell: ${PUBLISHER}
	          cell
	            link href=../everything/#p3: 第1部分第3段
	        row
	          cell: 62.5%
	          rowheader scope=row: 閒置時間
	          cell: 未註明
	          cell: 未註明
	          cell
	            link href=../everything/#p3: 第1部分第3段`),
		);
	});
});
