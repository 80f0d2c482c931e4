import { inBothEditions } from '../../chinese/both.ts';

/** The words of the cover. */
export const coverWords = inBothEditions({
	kind: '政策文章',
	length: (characters: string) => `全文約${characters}字`,
	time: (minutes: number) => `估計閱讀約${minutes}分鐘`,
	pace: (characters: number) => `（以每分鐘約${characters}字計）`,
	minutes: (minutes: number) => `約${minutes}分鐘`,
	strategiesFirst: '先看策略圖',
});
