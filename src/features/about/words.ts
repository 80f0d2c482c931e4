import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of the page about the text. */
export const aboutWords = inBothEditions({
	sourceTitle: '文字來源',
	misprintsTitle: both('原文的印誤', '原文的印刷错误'),
	misprints: both('繁體版照印，簡體版依校讀；搜尋時兩者視為相同。', '繁体版照原文排印，简体版依校读改正；搜索时两者视为相同。'),
	printed: '原文',
	reading: '校讀',
	note: '說明',
	simplifiedTitle: '簡體版如何轉換',
	simplified: both(
		'簡體版由繁體版自動轉換，只改字形和標點，不改用詞：依OpenCC的字詞對照表，並按《通用規範漢字表》補充香港書面語的用字；引號、破折號和省略號改為內地通行的寫法（GB/T 15834）。',
		'简体版由繁体版自动转换，只改字形和标点，不改用词：依OpenCC的字词对照表，并按《通用规范汉字表》补充香港书面语的用字；引号、破折号和省略号采用《标点符号用法》（GB/T 15834）的写法。',
	),
	counted: (characters: string, converted: string, choices: number) =>
		`全文漢字${characters}個，其中${converted}個換了字形；有${choices}處須從多個字形中選擇，或須留意。`,
	readBy: (count: number, by: string, on: string) => `${by}於${on}校讀了其中${count}處。`,
	unread: (count: number) => (count > 0 ? `${count}處尚未有人校讀。` : ''),
	exceptions: '對照表未能正確處理之處，列為例外：',
	traditional: '繁體',
	converted: '簡體',
	reason: '理由',
	citeTitle: '如何引用',
	cite: both(
		'每章每段都有固定編號，段首數字即該段的連結；編號在兩個版本中相同。按該數字，或各章之末「引用本章」內的連結，即複製附有段號與連結的引文；按格式名稱可選格式。各章的引文亦見於該處。全文的引文：',
		'每章每段都有固定编号，段首数字即该段的链接；编号在两个版本中相同。点按该数字，或各章末尾“引用本章”内的链接，即可复制附有段号与链接的引文；点按格式名称可选择格式。各章的引文也见于该处。全文的引文：',
	),
	isbn: 'ISBN',
	doi: 'DOI',
	version: '版本',
	licence: both('授權', '许可协议'),
	indexing: (isRestricted: boolean) =>
		both(
			`${isRestricted ? '在此限制生效期間，' : ''}本站請搜尋引擎不要收錄任何頁面。`,
			`${isRestricted ? '在此限制生效期间，' : ''}本站请搜索引擎不要收录任何页面。`,
		),
});
