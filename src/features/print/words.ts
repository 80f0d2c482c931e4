/** The words of print controls, PDF files and printed sheets, in Traditional script like all words of the interface. */
export const printWords = {
	/** What a press of the control prints, by the kind of page. */
	print: { chapter: '列印本章', appendix: '列印本附表', whole: '列印全文' },
	download: (size: string) => `下載PDF（${size}）`,
	downloadWhole: (size: string) => `下載全文PDF（${size}）`,
	contents: '目錄',
	/** Which of the two scripts a sheet is in: 繁體版. */
	edition: (script: string) => `${script}版`,
	/** The foot of a sheet; the numbers stand between these words. */
	sheet: ['第', '頁，共', '頁'],
} as const;

/** What a page prints. */
export type PrintScope = keyof typeof printWords.print;
