import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of print controls, PDF files and printed sheets. */
export const printWords = inBothEditions({
	/** What a press of the control prints, by the kind of page. */
	print: {
		chapter: both('列印本章', '打印本章'),
		appendix: both('列印本附表', '打印本附表'),
		whole: both('列印全文', '打印全文'),
	},
	download: (size: string) => `下載PDF（${size}）`,
	downloadWhole: (size: string) => `下載全文PDF（${size}）`,
	contents: '目錄',
	/** Which of the two scripts a sheet is in: 繁體版. */
	edition: (script: string) => `${script}版`,
	/** The foot of a sheet; the numbers stand between these words. */
	sheet: ['第', '頁，共', '頁'],
});

/** What a page prints. */
export type PrintScope = keyof (typeof printWords)['zh-hant']['print'];
