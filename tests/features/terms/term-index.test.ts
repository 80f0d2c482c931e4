import { expect, test } from 'vitest';
import { termId } from '../../../src/features/terms/term-id.ts';
import { createTermIndex } from '../../../src/features/terms/term-index.ts';
import { readPaper } from '../../../src/paper/read-paper.ts';

const paper = readPaper('tests/papers/kitchen-sink');
const TERMS = ['中試', '一國兩制', '創科', 'QS', '產業', '5G', '青衣', '大灣區', '民生', '乾貨', '鹽田', '齉鼻'];

/** The heads of an index with their terms. */
const indexOf = (edition: 'zh-hant' | 'zh-hans') =>
	createTermIndex({ ...paper, terms: TERMS.map((term) => ({ term })) }, edition).map(
		({ heading, entries }) => `${heading}: ${entries.map(({ term }) => term).join(' ')}`,
	);

test('the index is ordered by strokes in Traditional, by Pinyin in Simplified, letters and digits first', () => {
	// 一1 大3 中4 民5 青8 乾11 產11 創12 鹽24 齉36 strokes.
	expect(indexOf('zh-hant')).toEqual([
		'字母、數字: 5G QS',
		'1畫: 一國兩制',
		'3畫: 大灣區',
		'4畫: 中試',
		'5畫: 民生',
		'8畫: 青衣',
		'11畫: 乾貨 產業',
		'12畫: 創科',
		'24畫: 鹽田',
		'36畫: 齉鼻',
	]);
	// chǎn, chuàng, dà, gān (干货; a 乾 that stays is qián), mín, nàng, qīng, yán, yī, zhōng.
	expect(indexOf('zh-hans')).toEqual([
		'字母、數字: 5G QS',
		'C: 產業 創科',
		'D: 大灣區',
		'G: 乾貨',
		'M: 民生',
		'N: 齉鼻',
		'Q: 青衣',
		'Y: 鹽田 一國兩制',
		'Z: 中試',
	]);
});

test('a term finds its passages whatever the script and width that it is written in', () => {
	const passages = ['人工智能（ＡＩ）', '人工智慧', '人工智能AI'].map((text, at) => ({
		chapter: 'a',
		kind: 'paragraph' as const,
		id: `p${at + 1}`,
		text,
	}));
	const [group] = createTermIndex({ ...paper, terms: [{ term: '人工智能AI' }], passages }, 'zh-hant');
	expect(group?.entries[0]?.passages.map(({ id }) => id)).toEqual(['p1', 'p3']);
});

test('the id of a term is its letters and digits, wide ones as narrow ones', () => {
	expect([termId('「八大中心」'), termId('Ａ Ｉ'), termId('R&D 1.6')]).toEqual(['t-八大中心', 't-AI', 't-RD16']);
});
