import { inBothEditions } from '../../chinese/both.ts';

/** The words of the paper's argument: on the cover, and between paragraphs and the lines of the appendices. */
export const argumentWords = inBothEditions({
	see: '見',
	separator: '、',
	arguedIn: '論據',
	argument: '論點（引自原文）',
	steps: { lacks: '欠缺什麼', has: '擁有什麼', should: '應做什麼' },
});
