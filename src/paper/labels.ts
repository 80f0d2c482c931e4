/** How the site names the pieces of a paper, in Traditional script; pages convert these words with all others. */
export const labels = {
	title: '標題',
	subtitle: '副題',
	series: '系列',
	date: '日期',
	/** A notice that restricts nothing is a statement. */
	notice: (isRestricted: boolean) => (isRestricted ? '使用限制' : '聲明'),
	source: '資料來源',
	paragraph: (number: string) => `第${number}段`,
	/** A passage in its part of the paper: 第2部分第4段. */
	place: (part: number, passage: string) => `第${part}部分${passage}`,
	paragraphLink: (number: string) => `連到第${number}段`,
	notes: '註釋',
	note: (label: string) => `註釋${label}`,
	backToText: (label: string) => `返回正文註釋${label}`,
	column: (number: string) => `第${number}欄`,
	row: (number: string) => `第${number}行`,
	example: (row: string, number: string) => `第${row}行，例子${number}`,
	/** Of a strategy, by the name that the paper gives it: 策略一，措施2. */
	measure: (strategy: string, number: string) => `${strategy}，措施${number}`,
} as const;
