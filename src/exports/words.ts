import { both, inBothEditions } from '../chinese/both.ts';

/** The words of the files that others take away; their columns are in Traditional script, and converted with their tables. */
export const exportWords = inBothEditions({
	title: both('資料檔案', '数据文件'),
	introduction: both(
		'全文可供程式讀取：JSON兼備兩種文字，按段編號，並附JSON Schema。',
		'全文可供程序读取：JSON兼备两种文字，按段编号，并附JSON Schema。',
	),
	tables: both(
		'各表亦然，每行附所出段落，欄位說明採用CSV on the Web（W3C）。',
		'各表亦然，每行附所出段落，栏目说明采用CSV on the Web（W3C）。',
	),
	wholePaper: '全文',
	columnsExplained: both('欄位說明', '栏目说明'),
});

/** Title and columns of the table of the paper's numbers. */
export const FIGURES_TABLE = {
	title: '文中數字',
	columns: {
		id: '編號',
		measures: '所量度者',
		value: '數值',
		unit: '單位',
		printed: '原文寫法',
		period: '時期',
		year: '年份',
		source: '出處',
		passage: '所出段落',
	},
} as const;
