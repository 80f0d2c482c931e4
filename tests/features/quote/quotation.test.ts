import { describe, expect, test } from 'vitest';
import { digestOf, locate, readQuotations, writeQuotations } from '../../../src/features/quote/quotation.ts';

const DIGEST = '0x8f02kabcxyz';

describe('quotations in a link', () => {
	test.each([
		['one, far on in a long passage', [['p3', 1500, 1300]], `p3.15o.104.${DIGEST}`],
		[
			'several of a chapter on the page of the whole paper, which its name stands before once',
			[
				['hong-kong-model--p3', 0, 2],
				['hong-kong-model--p4', 0, 5],
				['strategies--s1', 0, 1],
			],
			`hong-kong-model--p3.0.2.${DIGEST}_p4.0.5.${DIGEST}_strategies--s1.0.1.${DIGEST}`,
		],
	] as const)('%s', (_, quotations, written) => {
		const read = quotations.map(([id, start, length]) => ({ id, start, length, digest: DIGEST }));
		expect(writeQuotations(read)).toBe(written);
		expect(readQuotations(written)).toEqual(read);
	});

	test.each([
		['nothing', ''],
		['of no length', `p3.c.0.${DIGEST}`],
		['one of two', `p3.c.1.${DIGEST}_p4`],
		['with more behind it', `p3.c.1.${DIGEST}.1`],
		['in capitals', `P3.c.1.${DIGEST}`],
		['longer than any passage', `p3.c.10000.${DIGEST}`],
		['a place that no passage has', `p3.-1.1.${DIGEST}`],
		['with another sign between its parts', `p3_c_1_${DIGEST}`],
		['without its parts', 'p3'],
		['one before nothing', `p3.c.1.${DIGEST}_`],
		['one behind nothing', `_p3.c.1.${DIGEST}`],
		['one that runs into the next', `p3.c.1.${DIGEST}p4.c.1.${DIGEST}`],
		['one before markup', `p3.c.1.${DIGEST}_<svg/onload=harm()>`],
		['a name that leaves its selector', `p3"].c.1.${DIGEST}`],
		['a name of points', `..--p3.c.1.${DIGEST}`],
		['a name that objects have', `__proto__.c.1.${DIGEST}`],
		['half a character', '\ud800'],
		['what no address can be decoded to', '%'],
	])('are none where the site has not written them: %s', (_, text) => {
		expect(readQuotations(text)).toEqual([]);
	});
});

/** What a link says of some words, copied from a text that has them. */
const quote = (text: string, start: number, length: number) => ({
	id: 'p1',
	start,
	length,
	digest: digestOf([...text], start, length),
});

// 0xbf9cf968 in the vectors of FNV-1a.
test('the digest is FNV-1a, as its authors give it for “foobar”, and ends with those of eight characters before and behind', () => {
	expect(digestOf([...'foobar'], 0, 6)).toMatch(/^1h5yxyg/);
	// Links that have been copied keep it.
	expect(digestOf([...'子甲乙丙丁戊己庚辛foobar壬癸寅卯辰巳午未申'], 9, 6)).toBe('1h5yxyg8399my');
});

test('what stands before the words is told, though there be little of it', () => {
	expect(digestOf([...'甲香港子丑寅卯辰巳午未'], 1, 2)).not.toBe(digestOf([...'乙香港子丑寅卯辰巳午未'], 1, 2));
});

describe('quoted words are found', () => {
	test.each([
		['where they stood', quote('甲香港乙', 1, 2), '甲香港乙', 1],
		['where words have come before them', quote('香港甲香港乙', 3, 2), '子香港甲香港乙', 4],
		['where words have changed right before them', quote('甲香港乙', 1, 2), '子丑香港乙', 2],
		['where words have changed right behind them', quote('甲香港乙', 1, 2), '甲香港子', 1],
		['where words have changed on both sides of them', quote('甲香港乙', 1, 2), '子香港丑', 1],
		['and have come farther before them too', quote('一二三四五六七八香港乙', 8, 2), '子一二三四五六七八香港丑', 9],
		[
			'at the place where most has stayed',
			quote('一二三四五六七八香港乙', 8, 2),
			'子丑寅卯辰巳午未香港申一二三四五六七八香港乙',
			19,
		],
		['by characters, some of which are two units', quote('𠮷𠮷香港', 2, 2), '𠮷香港', 1],
	])('%s', (_, quotation, text, start) => {
		expect(locate(quotation, text)).toBe(start);
	});

	test.each([
		['where they have changed', quote('甲香港乙', 1, 2), '甲香江乙'],
		['where the same words stand elsewhere, among others', quote('甲香港乙', 1, 2), '丙丁香港戊'],
		['where more is asked for than the passage has', { ...quote('甲乙', 0, 2), length: 99 }, '甲乙'],
	])('nowhere %s', (_, quotation, text) => {
		expect(locate(quotation, text)).toBeUndefined();
	});
});
