import { expect, test } from 'vitest';
import { readingsOf, termWords } from '../../../src/features/search/index/term-words.ts';
import type { Paper } from '../../../src/paper/read-paper.ts';

test.each([
	['北部都會區', '北部都会区', 'bei bu du hui qu', 'bak bou dou wui keoi'],
	['供給端', '供给端', 'gong ji duan', 'gung kap dyun'],
	['國家重點實驗室', '国家重点实验室', 'guo jia zhong dian shi yan shi', 'gwok gaa zung dim sat jim sat'],
	['綠色債券', '绿色债券', 'lv se zhai quan', 'luk sik zaai gyun'],
	['AI技術', 'AI技术', 'AI ji shu', 'A I gei seot'],
	['20+8', '20+8', '', ''],
])('%s is read in Mandarin and in Cantonese', (traditional, simplified, mandarin, cantonese) => {
	expect(readingsOf(traditional, simplified)).toEqual([mandarin, cantonese]);
});

test('terms are offered in the order of how many passages hold them, with their other names, in the script of an edition', () => {
	const passages = ['城市', ...Array.from({ length: 10 }, (_, at) => `第${at}條鄉村`), '城市與鄉村'].map((text) => ({ text }));
	const same = (text: string) => text;
	const terms = [{ term: '城市' }, { term: '鄉村', english: { name: 'village' }, also: [{ name: '鄉里' }] }];
	const scripts = (edition: string) => (edition === 'zh-hans' ? (text: string) => text.replace('鄉', '乡') : same);
	const paper = { terms, passages, fold: same, in: scripts } as unknown as Paper;
	const city = ['城市', '', '2', 'cheng shi', 'sing si'];
	const readings = ['xiang cun', 'hoeng cyun', 'village'];
	expect(termWords(paper, 'zh-hant')).toEqual([['鄉村', '', '11', ...readings, '鄉里'], city]);
	expect(termWords(paper, 'zh-hans')).toEqual([['乡村', 't-鄉村', '11', ...readings, '乡里'], city]);
});
