import { expect, test } from 'vitest';
import { readingsOf, termWords } from '../../../src/features/search/index/term-words.ts';
import type { Paper } from '../../../src/paper/read-paper.ts';

test.each([
	['北部都會區', '北部都会区', 'bei bu du hui qu', 'bak bou dou wui keoi'],
	['供給端', '供给端', 'gong ji duan', 'gung kap dyun'],
	['國家重點實驗室', '国家重点实验室', 'guo jia zhong dian shi yan shi', 'gwok gaa zung dim sat jim sat'],
	['綠色債券', '绿色债券', 'lv se zhai quan', 'luk sik zaai gyun'],
	['20+8', '20+8', '', ''],
])('%s is read in Mandarin and in Cantonese', (traditional, simplified, mandarin, cantonese) => {
	expect(readingsOf(traditional, simplified)).toEqual([mandarin, cantonese]);
});

test('terms are offered in the order of how many passages hold them', () => {
	const passages = ['城市', ...Array.from({ length: 10 }, (_, at) => `第${at}條鄉村`), '城市與鄉村'].map((text) => ({ text }));
	const same = (text: string) => text;
	const paper = { terms: [{ term: '城市' }, { term: '鄉村' }], passages, fold: same, in: () => same } as unknown as Paper;
	expect(termWords(paper, 'zh-hant').map(([name, , count]) => `${name} ${count}`)).toEqual(['鄉村 11', '城市 2']);
});
