import { describe, expect, test } from 'vitest';
import { createFold } from '../../../src/chinese/fold.ts';
import { hasNumeral, relatedTerms, similarTerms, suggestTerms } from '../../../src/features/search/browser/match-terms.ts';
import { packTerms, type TermWords, unpackTerms } from '../../../src/features/search/search-files.ts';

const fold = createFold(new Map());

const TERMS: TermWords[] = [
	['港版新質生產力', '', '3', 'gang ban xin zhi sheng chan li', 'gong baan san zat sang caan lik'],
	['新質生產力', '', '36', 'xin zhi sheng chan li', 'san zat sang caan lik', 'new quality productive forces'],
	['合金生產力', '', '4', 'he jin sheng chan li', 'hap gam sang caan lik'],
	['人工智能', '', '2', 'ren gong zhi neng', 'jan gung zi nang', 'artificial-intelligence', '人工智慧', 'AI'],
	['InnoHK', '', '1', '', '', 'InnoHK research clusters'],
	['ESG', '', '3', '', '', 'environmental, social and governance'],
];

const names = (terms: readonly TermWords[]) => terms.map(([name]) => name);

describe('suggested are', () => {
	test.each([
		['first what begins with it, then what holds it', '新質', ['新質生產力', '港版新質生產力']],
		['in the order of the index what holds it alike', '生產', ['港版新質生產力', '新質生產力', '合金生產力']],
		['behind these what is also called so', 'in', ['InnoHK', '人工智能']],
		['words of an English name, from the beginning of a word', 'Quality P', ['新質生產力']],
		['none from inside of a word', 'uality', []],
		['by their reading', 'sheng chan', ['港版新質生產力', '新質生產力', '合金生產力']],
		['by their reading with its tones', 'shēngchǎn', ['港版新質生產力', '新質生產力', '合金生產力']],
		['in Jyutping too', 'san1 zat1', ['港版新質生產力', '新質生產力']],
		['not by letters before a digit that is no tone', 'in9', []],
		['by their name elsewhere', '人工智慧', ['人工智能']],
		['none by one letter of another name', 'f', []],
		['and wherever it is held', '質', ['港版新質生產力', '新質生產力']],
		['none for what folds to nothing', '「」', []],
	])('%s: %s', (_, query, expected) => {
		expect(names(suggestTerms(TERMS, query, fold))).toEqual(expected);
	});
});

describe('a query is related to terms that are also called so:', () => {
	test.each([
		['productiveforces', ['新質生產力']],
		['人工智慧', ['人工智能']],
		['人工', ['人工智能']],
		['envi', ['ESG']],
		// Two letters are enough where they are the whole name.
		['ai', ['人工智能']],
		['人', []],
		['env', []],
		['innohk', []],
		// In so many passages some are.
		['1', []],
		['innohkr', ['InnoHK']],
		['hap6gam1', ['合金生產力']],
	])('%s', (typed, expected) => {
		expect(names(relatedTerms(TERMS, typed, fold))).toEqual(expected);
	});
});

test('terms are similar that share two characters or a word, those that share most first', () => {
	const terms: TermWords[] = ['品質', '香港品牌', '經濟特區', '品牌經濟學', 'HK品'].map((name) => [name, '', '1']);
	expect(names(similarTerms(terms, ['品牌經濟'], fold))).toEqual(['品牌經濟學', '香港品牌', '經濟特區']);
	expect(names(similarTerms(terms, ['hk'], fold))).toEqual(['HK品']);
	expect(names(similarTerms(terms, ['質子', '質'], fold)), 'one is one, however often it is asked for').toEqual([]);
	expect(names(similarTerms(terms, ['h'], fold))).toEqual([]);
});

test('terms are unpacked as they were packed, also where a paper has none', () => {
	const packed: TermWords[] = TERMS.map(([name, id, passages, ...others]) => [name, id, passages, ...others.filter(Boolean)]);
	expect(unpackTerms(packTerms(TERMS))).toEqual(packed);
	expect(unpackTerms(packTerms([]))).toEqual([]);
});

test('a numeral in Chinese characters is two of them or more, in either script', () => {
	const numerals = ['二〇二四年', '零一', '二三', '四五', '六七', '八九', '十百', '千萬', '万億', '亿兩', '两一'];
	expect(numerals.filter((query) => !hasNumeral(query))).toEqual([]);
	expect(['一版', '2000', '十大中心', ''].filter(hasNumeral)).toEqual([]);
});
