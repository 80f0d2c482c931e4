import { both, inBothEditions } from '../../chinese/both.ts';

/** The words of the index of policy terms. */
export const termsWords = inBothEditions({
	/** Heads of the index: a number of strokes in Traditional script; letters head it in Simplified. */
	strokes: (count: number) => `${count}畫`,
	latin: '字母、數字',
	seeAlso: '另見',
	also: '又稱',
	occurrences: (count: number) => `共${count}段`,
	none: '本文沒有列出政策用語。',
	introduction: (count: number) =>
		both(
			`本文${count}個政策用語及其全部出處；每個出處連到原文段落。`,
			`本文${count}个政策用语及其全部出处；每个出处链接到原文段落。`,
		),
});
