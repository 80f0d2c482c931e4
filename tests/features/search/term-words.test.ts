import { expect, test } from 'vitest';
import { readingsOf } from '../../../src/features/search/index/term-words.ts';

test.each([
	['北部都會區', '北部都会区', 'bei bu du hui qu', 'bak bou dou wui keoi'],
	['供給端', '供给端', 'gong ji duan', 'gung kap dyun'],
	['國家重點實驗室', '国家重点实验室', 'guo jia zhong dian shi yan shi', 'gwok gaa zung dim sat jim sat'],
	['綠色債券', '绿色债券', 'lv se zhai quan', 'luk sik zaai gyun'],
	['20+8', '20+8', '', ''],
])('%s is read in Mandarin and in Cantonese', (traditional, simplified, mandarin, cantonese) => {
	expect(readingsOf(traditional, simplified)).toEqual([mandarin, cantonese]);
});
