import { describe, expect, test } from 'vitest';
import { nearness } from '../../../src/features/search/browser/nearness.ts';

describe('a text comes near a query', () => {
	test.each([
		['with all its characters and two of its pairs', '香港創新科技發展藍圖', ['科技創新'], 6, ['創新', '科技']],
		['with three of five characters', '甲乙丙', ['甲乙丙丁戊'], 5, ['甲乙', '乙丙']],
		[
			'with its characters in a stretch of twice its length, wherever that begins',
			`${'子'.repeat(20)}創新子子子子科技`,
			['科技創新'],
			6,
			['創新', '科技'],
		],
		['with a term of three letters', 'gdp growth', ['gdp', '甲乙'], 3, ['gdp']],
		['with an English word of it', 'foster brand growth', ['brand品'], 0, []],
		['with one whole term of several', '香港品牌', ['品牌', '甲乙丙丁'], 2, ['品牌']],
		['with two of three characters, one of which it asks for thrice', '甲乙', ['甲乙甲丙甲'], 3, ['甲乙']],
		['with a word and a character', '品s brand', ['brand', '品'], 2, ['brand']],
		[
			'with two long words of it, however far apart',
			`國產白酒${'子'.repeat(30)}營銷總部`,
			['國產白酒營銷總部'],
			6,
			['國產', '產白', '白酒', '營銷', '銷總', '總部'],
		],
		[
			'with three of its four pairs, however far apart',
			['甲乙', '乙丙', '丙丁'].join('子'.repeat(30)),
			['甲乙丙丁戊'],
			3,
			['甲乙', '乙丙', '丙丁'],
		],
		[
			'with each of its pairs once, which it asks for twice',
			['甲乙', '乙丙', '丙丁', '丁甲'].join('子'.repeat(30)),
			['甲乙丙丁甲乙'],
			4,
			['甲乙', '乙丙', '丙丁', '丁甲'],
		],
	])('%s', (_, text, terms, score, shared) => {
		expect(nearness(text, terms)).toEqual({ score, shared });
	});
});

describe('a text is not near', () => {
	test.each([
		['with two of five characters', '甲乙', ['甲乙丙丁戊']],
		['with all characters, but none beside its neighbour', '科子技子創子新', ['科技創新']],
		['with its characters farther apart', '創新子子子子子子科技', ['科技創新']],
		['with five of its seven pairs far apart', ['甲乙丙', '丙丁戊己'].join('子'.repeat(30)), ['甲乙丙丁戊己庚辛']],
		['with one character that is a term', '品子丑', ['品', '甲乙丙丁']],
		['with two letters inside a longer word', 'software', ['of', 'zzzz']],
	])('%s', (_, text, terms) => {
		expect(nearness(text, terms)).toEqual({ score: 0, shared: [] });
	});
});
