/** The words of the argument and of the paper's numbers, in Traditional script like all words of the interface. */
export const figures = {
	see: '見',
	separator: '、',
	advantageName: (column: string, factor: string) => `${column}「${factor}」`,
	arguedIn: '論據',
	paragraph: (number: string) => `第${number}段`,
	overview: (directions: number, strategies: number, measures: number) =>
		`${directions}個方向，${strategies}項策略，${measures}項措施`,
	introduction: (count: number) => `文中可供引用的${count}個數字，各附單位、時間、來源與出處；連結通往原文段落。`,
	pictures: '圖示',
	pictureNote: '數值均取自下表；每圖只比較單位相同的數字。',
	table: '數字一覽',
	sortHint: '按欄名可重新排序。',
	columns: { printed: '數字', measures: '所指', period: '時間', source: '來源', passage: '出處' },
	meant: (year: string) => `（即${year}）`,
	place: (part: number, passage: string) => `第${part}部分${passage}`,
	unnamed: '未註明',
	cover: {
		kind: '政策文章',
		length: (characters: string) => `全文約${characters}字`,
		time: (minutes: number) => `估計閱讀約${minutes}分鐘`,
		pace: (characters: number) => `（以每分鐘約${characters}字計）`,
		minutes: (minutes: number) => `約${minutes}分鐘`,
		strategiesFirst: '先看策略圖',
		argument: '論點（引自原文）',
		steps: { lacks: '欠缺什麼', has: '擁有什麼', should: '應做什麼' },
	},
} as const;
