import { describe, expect, test } from 'vitest';
import { FIRST, FOURTH, PUBLISHER, THIRD, TITLE } from '../support/kitchen-sink.ts';
import { at, CHAPTERS, COPIED, FILES, FIRST_TOLD, HOW, lines, STYLES, TOOLS, toldOn } from '../support/told-lines.ts';

const BANNER = `
	banner
	  link href=/zh-hant/: ${TITLE}
	  button popovertarget=contents: 目錄
	  button popovertarget=quick-search: 搜尋
	  search action=/zh-hant/search/ popover=auto
	    searchbox “搜尋全文” maxlength=200
	    button: 搜尋
	  button popovertarget=display: 顯示
	  group “顯示設定” popover=auto
	    legend: 字號
	    label
	      radio
	      小
	    label
	      radio checked
	      標準
	    label
	      radio
	      大
	    label
	      radio
	      特大
	    legend: 顏色
	    label
	      radio checked
	      跟隨系統
	    label
	      radio
	      淺色
	    label
	      radio
	      深色
	    legend: 對比
	    label
	      radio checked
	      跟隨系統
	    label
	      radio
	      高
	  link hreflang=zh-Hans-CN href=/zh-hans/plain/ aria-keyshortcuts=Alt+S
	    轉換為
	    lang=zh-Hans-CN: 简体`;

const CONTACT = `
	  link href=tel:+85229990000
	  link href=tel:+85229990001
	  link href=mailto:a.very.long.address.for.testing@instruments.research.example`;

/** The head of a paper: its passages, and who wrote it and when. */
const HEAD = `
	heading 1 data-passage=cover#title
	data-passage=cover#series
	data-passage=cover#subtitle
	陳大文（香港的一間大學）、歐陽小明、Jane Smith（Institute of Research Instrumentation）
	${PUBLISHER}
	time datetime=2026-02-28 data-passage=cover#date`;

describe('a reader who does not see the page is told', () => {
	test('of a chapter: the way past the header, what the header offers, the contents, the way on, what may be announced', () => {
		expect(toldOn('zh-hant/plain/', ({ tagName }) => tagName === 'body')).toBe(
			lines(`
	link href=#main: 跳到正文${at(0, BANNER)}
	${TITLE}
	navigation “目錄” popover=auto${at(1, CHAPTERS).replace('plain/:', 'plain/ aria-current=page:')}${at(1, TOOLS)}
	main
	  article
	    button hidden: 列印本章
	    note: 第2部分，共4部分本章約1分鐘，其後約1分鐘
	    heading 1 data-not-paper=true: 第二章
	    data-passage=plain#p1
	      link “連到第1段” href=#p1 data-not-paper=1
	      link href=../everything/#title
	      data-not-paper=見
	        link “策略三” href=../strategies/#s3
	        link “策略四” href=../strategies/#s4
	        link “策略五” href=../strategies/#s5
	        link “策略六” href=../strategies/#s6
	        link “優勢所在「長至要換兩三行的一項關鍵要素」” href=../advantages/#a2
	  summary: 引用本章${at(1, STYLES)}
	  ${HOW}
	  navigation “上一章／下一章”
	    link href=/zh-hant/everything/ rel=prev
	      上一章${at(3, FIRST_TOLD)}
	    link href=/zh-hant/advantages/ rel=next: 下一章${THIRD}
	contentinfo
	  ${PUBLISHER}
	  2026年2月28日
	  請勿引用
	  繁體版
	  link href=https://papers.example/zh-hant/plain/ translate=no: https://papers.example/zh-hant/plain/
	  link href=/zh-hant/about/: 關於本文
	hidden
	  link href=#main: 回到上次讀到之處${at(0, COPIED)}
	navigation “搜尋結果導覽” hidden
	  上一處
	  下一處
	  返回結果
	  button: 關閉
	alert hidden: 未能載入另一文字版本，請檢查網絡後再試。
	status
	  hidden
	    本文已更新
	    link href: 載入新版
	status data-message=已轉換文字版本`),
		);
	});

	test.each([
		['everything', 'note: 第1部分，共4部分本章約2分鐘，其後約1分鐘'],
		['strategies', 'note: 第4部分，共4部分本附表約1分鐘'],
	])('of how much there is to read in %s, and after it', (slug, note) => {
		expect(toldOn(`zh-hant/${slug}/`, ({ properties }) => String(properties.className) === 'eyebrow')).toBe(note);
	});

	test('of the cover: the argument with its sources, how long each chapter takes, how to cite', () => {
		expect(toldOn('zh-hant/')).toBe(
			lines(`
	main${at(1, HEAD)}
	  政策文章全文約1,000字估計閱讀約3分鐘（以每分鐘約350字計）
	  link href=/zh-hant/everything/ data-message=繼續閱讀: 開始閱讀
	  link href=/zh-hant/strategies/: 先看策略圖
	  region “論點（引自原文）”
	    heading 2: 論點（引自原文）
	    heading 3: 欠缺什麼
	    blockquote: 儀器閒置而無人知曉
	    link href=everything/#p2: 第1部分第2段
	    heading 3: 擁有什麼
	    blockquote: 去年三地合計有逾一萬台大型儀器
	    link href=everything/#p3: 第1部分第3段
	    link href=advantages/: ${THIRD}
	    heading 3: 應做什麼
	    blockquote
	      兼有
	      lang=en: English phrases
	      、QS
	    link href=everything/#p1: 第1部分第1段
	    link href=strategies/: ${FOURTH}
	  navigation “目錄”
	    heading 2: 目錄
	    data-message=上次讀到這裏
	      link href=/zh-hant/everything/${at(4, FIRST_TOLD)}
	      約2分鐘
	      link href=/zh-hant/plain/: 第二章
	      約1分鐘
	      link href=/zh-hant/advantages/: ${THIRD}
	      約1分鐘
	      link href=/zh-hant/strategies/: ${FOURTH}
	      約1分鐘${at(2, TOOLS)}
	  summary: 引用本文${at(1, STYLES)}${at(1, FILES)}
	  ${HOW}
	  link href=#title: 標題
	  link href=#series: 系列
	  link href=#subtitle: 副題
	  link href=#date: 日期
	  link href=#notice: 使用限制
	  complementary “使用限制”
	    data-passage=cover#notice${at(2, CONTACT)}`),
		);
	});

	test('of the whole paper: its contents, each chapter as a part by its name, the outline of an appendix a level below', () => {
		const isStructure = (line: string) =>
			/^ *(main|article|button|heading|link href=#[a-z]+(?:$|: [第附])|region|status|summary|complementary “)/.test(line) &&
			!/everything#p|: 註釋$/.test(line);
		const structure = toldOn('zh-hant/full/').split('\n').filter(isStructure);
		expect(structure.join('\n')).toBe(
			lines(`
	main
	  article
	    button hidden: 列印全文
	    heading 1 data-passage=cover#title
	    heading 2: 目錄
	    link href=#everything
	    link href=#plain: 第二章
	    link href=#advantages: ${THIRD}
	    link href=#strategies: ${FOURTH}
	    region “${FIRST}”
	      heading 2 data-passage=everything#title
	    region “第二章”
	      heading 2 data-not-paper=true: 第二章
	    region “${THIRD}”
	      heading 2 data-passage=advantages#title
	    region “${FOURTH}”
	      heading 2 data-passage=strategies#title
	      region “方向一：獨一。”
	          heading 3
	        heading 4 data-passage=strategies#s1
	      region “方向二：五項並舉的一個方向，名稱亦長。”
	          heading 3
	        heading 4 data-passage=strategies#s2
	        heading 4 data-passage=strategies#s3
	        heading 4 data-passage=strategies#s4
	        heading 4 data-passage=strategies#s5
	        heading 4 data-passage=strategies#s6
	    complementary “使用限制”
	  summary: 引用本文${at(1, STYLES)}`),
		);
		const contents = toldOn('zh-hant/full/', ({ properties }) => properties.id === 'contents').split('\n');
		expect(contents[1]).toBe('  link href=#everything');
		expect(contents[8]).toBe('  link href=/zh-hant/full/ aria-current=page: 全文');
	});
});
