import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFold, findStretches, packFoldTable, unpackFoldTable } from '../../src/chinese/fold.ts';
import { createFoldTable } from '../../src/chinese/fold-table.ts';
import { parseQuery } from '../../src/features/search/parse-query.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import { INTRODUCTION, replace, withContent } from '../paper/wrong-content/change.ts';

const paper = readPaper();
const { passages, fold } = paper;
const toSimplified = paper.in('zh-hans');
const pairs = passages.map(({ text }) => ({ traditional: text, simplified: toSimplified(text) }));
const all = createFold(createFoldTable([...pairs, { traditional: '臺裏計畫乾坤著名', simplified: '台里计划乾坤著名' }]));

describe('the fold', () => {
	test.each([
		['臺台', '台台'],
		['裏裡里', '里里里'],
		['產産产', '产产产'],
		['著着', '着着'],
		['計畫 計劃 计画 计划', '计划计划计划计划'],
		['乾坤', '干坤'],
		['巿市', '市市'],
		['路綫圖 路線圖 路线图', '路线图路线图路线图'],
		['ＥＳＧ ESG esg', 'esgesgesg'],
		['20+8', '208'],
		['2,000億元', '2000亿元'],
		['２，０００．５％', '2000.5'],
		['1.6萬億', '1.6万亿'],
		['1．6 1.6.7 .5 5. 1..6 1. 6 v.6', '1.61.6.7551616v6'],
		['「八大中心」', '八大中心'],
		['二〇二四年', '二〇二四年'],
		['Sold by HK', 'soldbyhk'],
		['！，。 ', ''],
	])('takes %s for %s', (text, expected) => {
		expect(all(text)).toBe(expected);
	});

	test('is the same for both editions of any part of any passage, and of names that the contents alone hold', () => {
		expect(fold('词汇索引')).toBe(fold('詞彙索引'));
		const ownLabel = replace(INTRODUCTION, 'label: 引言', 'label: 龜');
		expect(withContent(ownLabel, (folder) => readPaper(folder).fold('龟龜'))).toBe('龟龟');
		const part = fc.integer({ min: 0, max: pairs.length - 1 }).chain((index) => {
			const length = [...(pairs[index]?.traditional ?? '')].length;
			return fc.tuple(fc.constant(index), fc.nat(length), fc.nat(length));
		});
		fc.assert(
			fc.property(part, ([index, one, other]) => {
				const [start, end] = [Math.min(one, other), Math.max(one, other)];
				const cut = (text = '') => fold([...text].slice(start, end).join(''));
				expect(cut(pairs[index]?.traditional)).toBe(cut(pairs[index]?.simplified));
			}),
			{ numRuns: 2000 },
		);
	});

	test('changes nothing that it has folded already', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});

	test('works the same from its packed table', () => {
		const table = createFoldTable(pairs);
		const unpacked = createFold(unpackFoldTable(packFoldTable(table)));
		for (const { traditional } of pairs) expect(unpacked(traditional)).toBe(fold(traditional));
		// A character of two UTF-16 units is one of its pair.
		const wide = createFoldTable([{ traditional: '歲', simplified: '岁' }]);
		expect([...wide.keys()]).toContain('𡻕');
		expect([...new Set(wide.values())], 'no other is of use').toEqual(['岁']);
		expect(unpackFoldTable(packFoldTable(wide))).toEqual(wide);
	});
});

describe('a query', () => {
	test.each([
		['新質生產力 香港', ['新质生产力', '香港']],
		['「made in  China」', ['madeinchina']],
		['"強強 聯合" 國潮', ['强强联合', '国潮']],
		['『八大 中心』', ['八大中心']],
		['“八大 中心”', ['八大中心']],
		['打造「港版新質生產力」', ['打造港版新质生产力']],
		['「八大', ['八大']],
		['香港 香港', ['香港']],
		['！ ，', []],
		['香港　國潮', ['香港', '国潮']],
		['', []],
	])('%s asks for %j', (query, terms) => {
		expect(parseQuery(query, fold)).toEqual(terms);
	});
});

describe('occurrences', () => {
	const marked = (text: string, ...terms: string[]) =>
		findStretches(text, terms.map(fold), fold).map(({ start, end }) => text.slice(start, end));

	test.each([
		['「八大中心」與八大中心', ['八大'], ['八大', '八大']],
		['規劃「20+8」的', ['208'], ['20+8']],
		['中心」(詳見', ['中心詳'], ['中心」(詳']],
		['力力力', ['力力'], ['力力力']],
		['「一國兩制」下', ['一國兩制', '國兩'], ['一國兩制']],
		['約1.6萬、16所與１．６倍', ['1.6'], ['1.6', '１．６']],
		['約1.6萬、16所、51.6與5.16', ['16'], ['16', '16']],
		['１，０００㎡', ['000m'], ['０００㎡']],
		['cafe\u0301的店', ['店'], ['店']],
		['市場巿場', ['市场'], ['市場巿場']],
		['香港', ['澳門'], []],
		['規劃與中心', ['中心', '規劃'], ['規劃', '中心']],
	])('of %s for %j are %j', (text, terms, expected) => {
		expect(marked(text, ...terms)).toEqual(expected);
	});
});
