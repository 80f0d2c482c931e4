import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../../src/chinese/editions.ts';
import { citationRecord } from '../../../src/features/cite/record.ts';
import { referencesTo } from '../../../src/features/cite/references.ts';
import { readPaper } from '../../../src/paper/read-paper.ts';

const paper = readPaper();
const [hant] = EDITIONS;
const textsOf = (...part: [slug?: string, url?: string]) => {
	const chapter = paper.chapters.find(({ slug }) => slug === part[0]);
	return Object.fromEntries(referencesTo(citationRecord(paper, hant, chapter, part[1])).map(({ style, text }) => [style, text]));
};

describe('references', () => {
	test('to the paper on the network name its address, and hold the place of the date of access', () => {
		expect(textsOf(undefined, 'https://example.org/zh-hant/')).toEqual({
			'GB/T 7714-2015':
				'香港中華廠商聯合會. 探索香港新質生產力的發展之道[R/OL]. 香港中華廠商聯合會, 2024[引用日期]. https://example.org/zh-hant/.',
			'APA 7':
				'香港中華廠商聯合會. (2024). 探索香港新質生產力的發展之道 (「新質生產力」專題討論之三). https://example.org/zh-hant/',
			'Chicago 17':
				'香港中華廠商聯合會. 2024. 「探索香港新質生產力的發展之道」. 「新質生產力」專題討論之三. 香港中華廠商聯合會. https://example.org/zh-hant/.',
		});
	});

	test('to a chapter name the paper that it is part of, and quote within quotation marks as Chinese does', () => {
		expect(textsOf('hong-kong-model')).toEqual({
			'GB/T 7714-2015':
				'香港中華廠商聯合會. 深掘潛力打造「港版新質生產力」[R]//探索香港新質生產力的發展之道. 香港中華廠商聯合會, 2024.',
			'APA 7': '香港中華廠商聯合會. (2024). 深掘潛力打造「港版新質生產力」. 收入 探索香港新質生產力的發展之道.',
			'Chicago 17':
				'香港中華廠商聯合會. 2024. 「深掘潛力打造『港版新質生產力』」. 收入 探索香港新質生產力的發展之道. 「新質生產力」專題討論之三. 香港中華廠商聯合會.',
		});
	});
});
