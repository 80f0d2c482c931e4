import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { FOURTH, PUBLISHER, THIRD, TITLE } from '../support/kitchen-sink.ts';
import { at, CHAPTERS, FILES, lines, STYLES, TOOLS, toldOn } from '../support/told-lines.ts';

describe('a reader who does not see the page is told', () => {
	test('about the text: facts, where a licence and an identifier lead, files to take, in which script', () => {
		// The numbers are read in a paper that does not grow with every construct (second-paper.built.test.ts).
		expect(toldOn('zh-hant/about/').replace(/[\d,]+(?=[個處])/g, '…')).toBe(
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
	  簡體版由繁體版自動轉換，只改字形和標點，不改用詞：依OpenCC的字詞對照表，並按《通用規範漢字表》補充香港書面語的用字；引號、破折號和省略號改為內地通行的寫法（GB/T 15834）。全文漢字…個，其中…個換了字形；有…處須從多個字形中選擇，或須留意。…處尚未有人校讀。
	  heading 2: 如何引用
	  每章每段都有固定編號，段首數字即該段的連結；編號在兩個版本中相同。按該數字，或各章之末「引用本章」內的連結，即複製附有段號與連結的引文；按格式名稱可選格式。各章的引文亦見於該處。全文的引文：${at(1, STYLES)}${at(1, FILES)}
	  heading 2: 資料檔案
	  全文可供程式讀取：JSON兼備兩種文字，按段編號，並附JSON Schema。各表亦然，每行附所出段落，欄位說明採用CSV on the Web（W3C）。
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
	    searchbox “搜尋全文” autocapitalize=off spellcheck=false
	    button: 搜尋
	  label
	    checkbox disabled
	    在任何頁面按「/」鍵搜尋（Ctrl K亦可）
	  status: 輸入詞語，繁體、簡體皆可；空格分開的詞須同時出現，引號內的詞句不拆開。
	  搜尋需要JavaScript和索引檔案；未能載入時，請改用
	  link href=/zh-hant/terms/: 詞彙索引
	  region “搜尋結果”`),
		);
		const isBar = ({ properties }: Element) => properties.dataHitBar !== undefined;
		expect(
			['plain', 'search'].map((slug) => toldOn(`zh-hant/${slug}/`, isBar) !== ''),
			'the bar of a hit',
		).toEqual([true, false]);
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
	  lang=zh-Hans-CN
	    heading 2: 找不到此页面
	    这个地址没有内容，可能是链接有误，或文章已经改版。
	    如果现在没有网络，也可能是此页面没有保存到这台设备上。
	    link href=/zh-hans/: 回到封面
	    search “搜索” action=/zh-hans/search/
	      searchbox “搜索全文” maxlength=200
	      button: 搜索
	  navigation “目錄” lang=zh-Hant-HK${at(2, CHAPTERS)}${at(2, TOOLS)}
	  navigation “目录” lang=zh-Hans-CN
	    link href=/zh-hans/everything/
	      第一章　一章之内，凡正文可用的写法尽在于此，标题亦长至非换行不可，并含
	      lang=en: Cross-Boundary Research Instrumentation
	      等外文
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
