import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { buildPaper } from '../papers/build.ts';
import { findAll, readPages } from '../support/built-site.ts';
import { told } from '../support/told.ts';

const TITLE = '粵港澳大灣區跨境科研儀器共用機制可行性研究：以「儀器護照」推動基礎研究互聯互通的構想';
const FIRST =
	'第一章　一章之內，凡正文可用的寫法盡在於此，標題亦長至非換行不可，並含Cross-Boundary Research Instrumentation等外文';
const THIRD = '附表一：各種要素';
const FOURTH = '附表二：一個方向一項策略，另一方向五項策略';
const PUBLISHER = '大灣區科研儀器與實驗室設施跨境共用機制聯合研究工作小組';

const pages = readPages(await buildPaper('kitchen-sink'));

/** What is told of the elements of a page that a condition holds for; references are read elsewhere (references.test.ts). */
function toldOn(path: string, condition: (element: Element) => boolean = ({ tagName }) => tagName === 'main'): string {
	const page = pages.find((each) => each.path === path);
	if (!page) throw new Error(`no page ${path}`);
	const lines = findAll(page, condition).flatMap((part) => told(page, part).split('\n'));
	return lines.filter((line) => !/^ *\(?陳大文[,，等]/.test(line)).join('\n');
}

/** Expected lines, without the indentation of this file. */
const lines = (text: string) => text.replace(/^\n|\n\t*$/g, '').replace(/^\t+/gm, '');

/** The same as a part of others, so many levels down. */
const at = (depth: number, text: string) => `\n${lines(text).replace(/^/gm, '  '.repeat(depth))}`;

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
	      radio checked
	      標準
	    label
	      radio
	      小
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

const STYLES = `
	button lang=en: GB/T 7714-2025
	button lang=en: GB/T 7714-2015
	button lang=en: APA 7
	button lang=en: Chicago 18`;

const FILES = `
	文獻管理檔案（全文及各章）：
	link lang=en href=/cite/zh-hant.bib download: BibTeX
	link lang=en href=/cite/zh-hant.ris download: RIS
	link lang=en href=/cite/zh-hant.json download: CSL-JSON`;

const HOW = '按格式名稱複製引文；按段首數字或以下連結，複製該處的引文與連結，格式同上次。';

const COPIED = `
	status
	  hidden: 已複製引文與連結
	  hidden: 瀏覽器不允許複製；請複製地址列的連結。`;

const CHAPTERS = `
	link href=/zh-hant/everything/: ${FIRST}
	link href=/zh-hant/plain/: 第二章
	link href=/zh-hant/advantages/: ${THIRD}
	link href=/zh-hant/strategies/: ${FOURTH}`;

const TOOLS = `
	link href=/zh-hant/full/: 全文
	link href=/zh-hant/terms/: 詞彙索引
	link href=/zh-hant/figures/: 數字
	link href=/zh-hant/about/: 關於本文`;

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
	  ${HOW}${at(1, COPIED)}
	  navigation “上一章／下一章”
	    link href=/zh-hant/everything/ rel=prev: 上一章${FIRST}
	    link href=/zh-hant/advantages/ rel=next: 下一章${THIRD}
	contentinfo
	  ${PUBLISHER}
	  2026年2月28日
	  請勿引用
	  繁體版
	  link href=https://papers.example/zh-hant/plain/ translate=no: https://papers.example/zh-hant/plain/
	  link href=/zh-hant/about/: 關於本文
	hidden
	  link href=#main: 回到上次讀到之處
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
		['strategies', 'note: 第4部分，共4部分本章約1分鐘'],
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
	    blockquote: 以「儀器護照」推動互聯互通
	    link href=everything/#p1: 第1部分第1段
	    link href=strategies/: ${FOURTH}
	  navigation “目錄”
	    heading 2: 目錄
	    data-message=上次讀到這裏
	      link href=/zh-hant/everything/: ${FIRST}
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
	  link href=#subtitle: 副題
	  link href=#series: 系列
	  link href=#date: 日期
	  link href=#notice: 使用限制${at(1, COPIED)}
	  complementary “使用限制”
	    data-passage=cover#notice${at(2, CONTACT)}`),
		);
	});

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
		expect(toldOn('zh-hant/strategies/', isOutline).split('\n').slice(0, 17).join('\n')).toBe(
			lines(`
	data-not-paper: 2個方向，6項策略，11項措施
	data-passage=strategies#principle
	region “方向一：獨一。只有一項策略的方向。”
	  data-passage=strategies#d1
	    heading 2
	  heading 3 data-passage=strategies#s1
	  data-passage=strategies#s1-m1
	  note data-not-paper
	    論據
	    ${FIRST}
	    link href=../everything/#p1: 第1段
	region “方向二：五項並舉的一個方向，名稱亦長。有五項策略的方向，說明也長至要換行，才看得出標題之下的文字在寬窄不同的屏幕上如何排列。”
	  data-passage=strategies#d2
	    heading 2
	  heading 3 data-passage=strategies#s2
	  data-passage=strategies#s2-m1
	  data-passage=strategies#s2-m2`),
		);
	});

	test('of the whole paper: its contents, each chapter as a part by its name, the outline of an appendix a level below', () => {
		const isStructure = (line: string) =>
			/^ *(main|article|button|heading|link href=#[a-z]+: [第附]|region|status|summary|complementary “)/.test(line) &&
			!/everything#p|: 註釋$/.test(line);
		const structure = toldOn('zh-hant/full/').split('\n').filter(isStructure);
		expect(structure.join('\n')).toBe(
			lines(`
	main
	  article
	    button hidden: 列印全文
	    heading 1 data-passage=cover#title
	    heading 2: 目錄
	    link href=#everything: ${FIRST}
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
	      region “方向一：獨一。只有一項策略的方向。”
	          heading 3
	        heading 4 data-passage=strategies#s1
	      region “方向二：五項並舉的一個方向，名稱亦長。有五項策略的方向，說明也長至要換行，才看得出標題之下的文字在寬窄不同的屏幕上如何排列。”
	          heading 3
	        heading 4 data-passage=strategies#s2
	        heading 4 data-passage=strategies#s3
	        heading 4 data-passage=strategies#s4
	        heading 4 data-passage=strategies#s5
	        heading 4 data-passage=strategies#s6
	    complementary “使用限制”
	  summary: 引用本文${at(1, STYLES)}
	  status`),
		);
		const contents = toldOn('zh-hant/full/', ({ properties }) => properties.id === 'contents').split('\n');
		expect(contents[1]).toBe(`  link href=#everything: ${FIRST}`);
		expect(contents[5]).toBe('  link href=/zh-hant/full/ aria-current=page: 全文');
	});

	test('of the index: the way to each head, each term with its places, and what is in another language', () => {
		expect(toldOn('zh-hant/terms/')).toBe(
			lines(`
	main
	  heading 1: 詞彙索引
	  本文4個政策用語及其全部出處；每個出處連到原文段落。
	  navigation “詞彙索引”
	    link href=#g1: 4畫
	    link href=#g2: 15畫
	    link href=#g3: 字母、數字
	  region “4畫”
	    heading 2: 4畫
	    article
	      heading 3: 互聯互通共3段
	      封面
	      link href=/zh-hant/#title: 標題
	      各種寫法
	      link href=/zh-hant/everything/#p1: 第1段
	      link href=/zh-hant/everything/#p20: 第20段
	  region “15畫”
	    heading 2: 15畫
	    article
	      heading 3: 儀器護照共3段
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
	      heading 3: Cross-Boundary Research Instrumentation共3段
	      各種寫法
	      link href=/zh-hant/everything/#title: 標題
	      附表一
	      link href=/zh-hant/advantages/#a2-e1: 第2行，例子1
	      附表二
	      link href=/zh-hant/strategies/#s3: 策略三
	    article
	      heading 3: QS共1段
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

	test('about the text: facts, where a licence and an identifier lead, files to take, in which script', () => {
		expect(toldOn('zh-hant/about/').replace(/：依OpenCC[^\n]*|編號在兩個[^\n]*|各表可供[^\n]*/g, '…')).toBe(
			lines(`
	main
	  heading 1: 關於本文
	  heading 2: 文字來源
	  本頁文字為測試而撰，並無原文。
	  dt: ISBN
	  dd: 978-962-07-0001-9
	  dt: DOI
	  dd
	    link href=https://doi.org/10.1234/instruments.2026: 10.1234/instruments.2026
	  dt: 版本
	  dd: 修訂版
	  dt: 授權
	  dd
	    link href=https://creativecommons.org/licenses/by/4.0/: CC BY 4.0
	  heading 2: 簡體版如何轉換
	  簡體版由繁體版自動轉換，只改字形和標點，不改用詞…
	  heading 2: 如何引用
	  每章每段都有固定編號，段首數字即該段的連結；…${at(1, STYLES)}${at(1, FILES)}${at(1, COPIED)}
	  heading 2: 資料檔案
	  全文及…
	  全文
	  link lang=en href=/data/paper.json: JSON
	  link lang=en href=/data/paper.schema.json: JSON Schema
	  link lang=en href=/data/paper.zh-hant.md: Markdown
	  ${THIRD}
	  link lang=en href=/data/advantages.zh-hant.csv: CSV
	  link lang=en href=/data/advantages.zh-hant.json: JSON
	  link href=/data/advantages.zh-hant.csv-metadata.json: 欄位說明
	  ${FOURTH}
	  link lang=en href=/data/strategies.zh-hant.csv: CSV
	  link lang=en href=/data/strategies.zh-hant.json: JSON
	  link href=/data/strategies.zh-hant.csv-metadata.json: 欄位說明
	  文中數字
	  link lang=en href=/data/figures.zh-hant.csv: CSV
	  link lang=en href=/data/figures.zh-hant.json: JSON
	  link href=/data/figures.zh-hant.csv-metadata.json: 欄位說明
	  heading 2: 使用限制
	  complementary “使用限制”
	    本文為測試網頁排版而撰，所述人、事、數字均屬虛構，請勿引用。
	    電話：
	    link href=tel:+85229990000: 2999 0000
	    ；傳真：
	    link href=tel:+85229990001: 2999 0001
	    ；電郵：
	    link href=mailto:a.very.long.address.for.testing@instruments.research.example: a.very.long.address.for.testing@instruments.research.example`),
		);
	});

	test('of search: its field, what to type, where its answers come, and the way on without it', () => {
		expect(toldOn('zh-hant/search/')).toBe(
			lines(`
	main
	  heading 1: 搜尋
	  search action=/zh-hant/search/
	    searchbox “搜尋全文”
	    button: 搜尋
	  label
	    checkbox
	    在任何頁面按「/」鍵搜尋（Ctrl K亦可）
	  status: 輸入詞語，繁體、簡體皆可；空格分開的詞須同時出現，引號內的詞句不拆開。
	  搜尋需要JavaScript和索引檔案。未能載入時，可用詞彙索引查找每個政策用語的所有出處。
	  link href=/zh-hant/terms/: 詞彙索引
	  region “搜尋結果”`),
		);
	});

	test.each([
		[
			'',
			`
	main
	  heading 1: 選擇文字版本
	  lang=zh-Hant-HK
	    heading 2: ${TITLE}
	    ${PUBLISHER} · 2026年2月28日
	    link hreflang=zh-Hant-HK href=/zh-hant/: 閱讀繁體版
	  lang=zh-Hans-CN
	    heading 2: 粤港澳大湾区跨境科研仪器共用机制可行性研究：以“仪器护照”推动基础研究互联互通的构想
	    大湾区科研仪器与实验室设施跨境共用机制联合研究工作小组 · 2026年2月28日
	    link hreflang=zh-Hans-CN href=/zh-hans/: 阅读简体版`,
		],
		[
			'404.html',
			`
	main
	  heading 1 lang=en: 404
	  lang=zh-Hant-HK
	    heading 2: 找不到這一頁
	    這個地址沒有內容，可能是連結有誤，或文章已經改版。
	    現在如果沒有網絡，也可能是這一頁沒有存到這部裝置上。
	    link href=/zh-hant/: 回到封面
	    search “搜尋” action=/zh-hant/search/
	      searchbox “搜尋全文” maxlength=200
	      button: 搜尋
	    navigation “目錄”${at(3, CHAPTERS)}${at(3, TOOLS)}
	  lang=zh-Hans-CN
	    heading 2: 找不到此页面
	    这个地址没有内容，可能是链接有误，或文章已经改版。
	    如果现在没有网络，也可能是此页面没有保存到这台设备上。
	    link href=/zh-hans/: 回到封面
	    search “搜索” action=/zh-hans/search/
	      searchbox “搜索全文” maxlength=200
	      button: 搜索
	    navigation “目录”
	      link href=/zh-hans/everything/: 第一章　一章之内，凡正文可用的写法尽在于此，标题亦长至非换行不可，并含Cross-Boundary Research Instrumentation等外文
	      link href=/zh-hans/plain/: 第二章
	      link href=/zh-hans/advantages/: 附表一：各种要素
	      link href=/zh-hans/strategies/: 附表二：一个方向一项策略，另一方向五项策略
	      link href=/zh-hans/full/: 全文
	      link href=/zh-hans/terms/: 词汇索引
	      link href=/zh-hans/figures/: 数字
	      link href=/zh-hans/about/: 关于本文`,
		],
	])('in both scripts, each in its own voice, of /%s', (path, expected) => {
		expect(toldOn(path)).toBe(lines(expected));
	});
});
