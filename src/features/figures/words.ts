import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of the page of the paper's numbers. */
export const figuresWords = inBothEditions({
	none: '本文沒有列出可供引用的數字。',
	introduction: (count: number) =>
		both(
			`文中可供引用的${count}個數字，各附單位、時間、來源與出處；連結通往原文段落。`,
			`文中可供引用的${count}个数字，各附单位、时间、来源与出处；链接通往原文段落。`,
		),
	charts: both('圖示', '图表'),
	chartNote: '數值均取自下表；每圖只比較單位相同的數字。',
	table: '數字一覽',
	sortHint: both('按欄名可重新排序。', '点按栏目名称可重新排序。'),
	columns: { printed: '數字', measures: '所指', period: '時間', source: '來源', passage: '出處' },
	meant: (year: string) => `（即${year}）`,
	unnamed: '未註明',
});
