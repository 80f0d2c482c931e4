import { describe, expect, test } from 'vitest';
import { APPENDICES } from '../../src/appendices/registry.ts';
import { breakable } from '../../src/chinese/breakable.ts';
import { findArgumentFaults, findQuoteFaults, readArguments } from '../../src/paper/check/arguments.ts';
import type { Passage } from '../../src/paper/passages.ts';
import type { Chapter } from '../../src/paper/read/read-chapter.ts';
import { countCharacters, minutesFor } from '../../src/paper/reading-time.ts';

const paragraph = (text: string, id = 'p1'): Passage => ({ chapter: 'ways', id, kind: 'paragraph', text });
const title: Passage = { chapter: 'ways', id: 'title', kind: 'heading', text: '出路' };
const prose: Chapter = {
	file: 'content/chapters/ways.mdx',
	links: [],
	pictures: [],
	slug: 'ways',
	name: '出路',
	data: { kind: 'text', order: 1, title: '出路' },
	passages: [title, paragraph('甲')],
	body: '甲',
	prose: { type: 'root', children: [] },
	noteRefs: [],
};

/** An appendix of two strategies that names these passages for its second one. */
function appendix(...arguedIn: string[]): Chapter {
	const slug = 'strategies';
	const name = '附表2：策略';
	const strategy = (label: string, places: string[]) => ({ label, text: '甲', arguedIn: places, measures: ['乙'] });
	const data = {
		kind: 'strategies' as const,
		order: 2,
		title: name,
		principle: { label: '原則：', text: '甲' },
		directions: [
			{ label: '方向一：', name: '甲', text: '乙', strategies: [strategy('策略一：', ['ways#p1'])] },
			{ label: '方向二：', name: '甲', text: '乙', strategies: [strategy('策略二：', arguedIn)] },
		],
		source: '丙',
	};
	const content = APPENDICES.strategies.read({ slug, name, data });
	return { file: 'content/chapters/strategies.mdx', slug, name, data, passages: content.passages, appendix: content };
}

describe('links from a strategy to the paragraphs that argue for it', () => {
	test('carry the name of the strategy without its colon, and its number through all directions', () => {
		expect(readArguments([prose, appendix('ways#p1')]).map(({ key, name }) => [key, name])).toEqual([
			['strategies#s1', '策略一'],
			['strategies#s2', '策略二'],
		]);
	});

	test.each([
		['no passage', 'ways#p9'],
		['no chapter', 'nowhere#p1'],
		['a heading', 'ways#title'],
		['an appendix', 'strategies#s1'],
		['a paragraph of an appendix', 'strategies#principle'],
	])('are refused where they lead to %s', (_, key) => {
		expect(findArgumentFaults([prose, appendix('ways#p1', key)], 'content')).toEqual([
			{
				file: 'content/chapters/strategies.mdx',
				field: 'directions[1].strategies[0].arguedIn[1]',
				expected: 'a paragraph of a chapter of text',
				found: key,
				remedy: 'name the paragraph by the number in its margin',
			},
		]);
	});

	test('are refused where they stand twice', () => {
		const faults = findArgumentFaults([prose, appendix('ways#p1', 'ways#p1')], 'content');
		expect(faults.map(({ field, expected, found, remedy }) => [field, expected, found, remedy])).toEqual([
			['directions[1].strategies[0].arguedIn[1]', 'each paragraph once', 'ways#p1', 'delete the second one'],
		]);
	});
});

describe('the argument on the cover', () => {
	const quote = (words: string) => ({ words, passage: 'ways#p1' });
	const argument = (words: string) => ({ argument: { lacks: quote('欠缺'), has: quote('擁有'), should: quote(words) } });
	const passages = [paragraph('香港欠缺甲，擁有乙，應做丙。'), paragraph('應作丁。', 'p2')];

	test('quotes the paper to the character', () => {
		expect(findQuoteFaults(argument('應做丙'), passages, 'content/paper.yaml')).toEqual([]);
		for (const words of ['應作丙', '應作丁']) {
			const faults = findQuoteFaults(argument(words), passages, 'content/paper.yaml');
			expect(faults).toEqual([
				{
					file: 'content/paper.yaml',
					field: 'argument.should.words',
					expected: 'words that stand in ways#p1',
					found: words,
					remedy: 'copy them from the paper, or name the passage that holds them',
				},
			]);
		}
	});
});

describe('reading time', () => {
	test('counts Han characters, Latin words and numbers, not marks or addresses', () => {
		expect(countCharacters([paragraph('香港GDP的實質增速，從7.4%(Supply Side)。https://example.org/a')])).toBe(12);
		const others = ['http://example.org/b https://example.org/c 2,000', "500 don't X-ray"];
		expect(countCharacters(others.map((text) => paragraph(text)))).toBe(4);
	});

	test.each([
		[8750, 25],
		[350, 1],
		[40, 1],
		[1575, 5],
	])('of %i characters is %i minutes', (characters, minutes) => {
		expect(minutesFor(characters)).toBe(minutes);
	});
});

describe('a title', () => {
	test('may be broken between words, not inside a term or before a particle', () => {
		expect(breakable('探索香港新質生產力的發展之道', ['新質生產力'])).toEqual(['探索', '香港', '新質生產力的', '發展', '之道']);
	});

	test('keeps its marks with the words beside them', () => {
		expect(breakable('打造「香港品牌」、發展', []).join('')).toBe('打造「香港品牌」、發展');
		expect(breakable('打造「香港品牌」', []).some((piece) => /^」|「$/.test(piece))).toBe(false);
	});
});
