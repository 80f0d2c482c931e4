import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { createFold } from '../../src/chinese/fold.ts';
import { findPartNameFaults, findReferenceFaults, linkParts } from '../../src/paper/check/cross-references.ts';
import { findLinkFaults } from '../../src/paper/check/link-faults.ts';
import { findRepeatedFaults } from '../../src/paper/check/repeated.ts';
import { findTermFaults } from '../../src/paper/check/term-faults.ts';
import { readProse } from '../../src/paper/prose/read-prose.ts';
import { type Chapter, isText, type TextChapter } from '../../src/paper/read/read-chapter.ts';
import { readPaper } from '../../src/paper/read-paper.ts';

const TABLE = '| 1 |\n|---|\n| 2 |';

/** A chapter of text with a title, a label or both. */
function chapter(slug: string, body: string, names: { title?: string; label?: string } = { title: slug }): TextChapter {
	const { root, ...prose } = readProse(body, slug);
	return { ...prose, file: `${slug}.mdx`, slug, name: slug, data: { kind: 'text', order: 1, ...names }, body, prose: root };
}

describe('a reference to a part of the paper', () => {
	const parts = chapter('b', `表1：甲\n\n${TABLE}\n\n圖表2：乙\n\n${TABLE}`, { title: '第二章' });
	const faults = (words: string) => findReferenceFaults([chapter('a', words), parts]).map(({ found }) => found);

	test.each([
		'見表1、第二章及圖表2',
		'見他書的表9',
		'另見該書，表9',
		'表1、表9',
		'見表1。表9',
		'見表1的、表9',
		'見表1、該書表9',
		'見表1\n\n表9',
		'見圖9',
		'見附表9',
		'見附錄九',
	])('%j promises nothing that it does not have', (words) => {
		expect(faults(words)).toEqual([]);
	});

	test.each([
		['見表9', ['表9']],
		['見表8、表9', ['表8', '表9']],
		['見第九章', ['第九章']],
		['見圖表9、 表1 和表A', ['圖表9', '表A']],
		['見表9；見表八', ['表9', '表八']],
	])('%j is refused', (words, found) => {
		expect(faults(words)).toEqual(found);
	});

	test('is told which numbers there are, each once, and where the words of a caption stand apart from what it names', () => {
		const caption = (name: string) => `${name}：甲\n\n${TABLE}`;
		const first = chapter('a', ['附表1', '附表1', '附表2', '圖1'].map(caption).join('\n\n'));
		const strays = chapter('c', '附表3：乙\n\n圖2：丙\n\n見附表3及圖2');
		expect(findReferenceFaults([first, strays])).toEqual([
			{
				file: 'c.mdx',
				line: 5,
				expected: '附表 of this paper, which has 1, 2',
				found: '附表3, while c#p1 is 附表3：乙, a paragraph',
				remedy: 'put that line right above its table, with a blank line between',
			},
			{
				file: 'c.mdx',
				line: 5,
				expected: '圖 of this paper, which has 1',
				found: '圖2, while c#p2 is 圖2：丙, a paragraph',
				remedy: 'put that line right above its picture, with a blank line between',
			},
		]);
	});

	test('is no link in a heading of any level, and one in the text below it', () => {
		const headings = ['##', '###', '####', '#####', '######'].map((level) => `${level} 見第二章`).join('\n\n');
		const [only, below] = [chapter('a', headings), chapter('a', `${headings}\n\n見第二章`)];
		linkParts([only, parts]);
		linkParts([below, parts]);
		expect([only, below].map(({ prose }) => toHtml(prose).split('href="../b/#title"').length)).toEqual([1, 2]);
	});

	test('leads to a chapter by its label as well as by its title', () => {
		const first = chapter('a', '見附表1');
		linkParts([first, chapter('c', '甲', { title: '甲', label: '附表1' })]);
		expect(toHtml(first.prose)).toContain('<a href="../c/#title">附表1</a>');
	});

	test('could not tell two chapters of one number apart, but may call one by title and label', () => {
		const twice = [chapter('a', '甲', { label: '第四章' }), chapter('b', '乙', { label: '第4章乙' })];
		expect(findPartNameFaults(twice)).toEqual([
			{
				file: 'b.mdx',
				field: 'label',
				expected: 'a number of its own',
				found: '第4章乙, while a#title is 第四章',
				remedy: 'correct the number of one of the two',
			},
		]);
		expect(findPartNameFaults([chapter('a', '甲', { title: '附表1：甲', label: '附表一' })])).toEqual([]);
	});
});

describe('a link', () => {
	const appendix = readPaper('tests/papers/kitchen-sink').chapters.find((each) => !isText(each));
	const told = (address: string, isCorrected = false, others: (Chapter | undefined)[] = [appendix, chapter('part-2', '甲')]) =>
		findLinkFaults([...others.filter((each) => each !== undefined), chapter('own', `[甲](${address})`)], isCorrected).map(
			({ expected, remedy }) => [expected, remedy],
		);
	const OWN = 'write https://…, #p1 for a passage of this chapter';
	const HINT = `${OWN}, or ../part-2/#p1 for one of another`;

	test.each(['http://a.example/', 'https://a.example/', 'mailto:a@b.example', 'tel:+852', '../part-2/', '../part-2/#p1', '#p1'])(
		'to %s is right',
		(address) => {
			expect(told(address)).toEqual([]);
		},
	);

	test.each([
		['#', 'an address that the site can follow'],
		['../part-2', 'an address that the site can follow'],
		['../Part-2/', 'an address that the site can follow'],
		['part-2/', 'an address that the site can follow'],
		['ftp://a.example/', 'an address that the site can follow'],
		['xhttps://a.example/', 'an address that the site can follow'],
		['../part-3/', 'a chapter or a page of the site'],
		['../part-2/#p2', 'a passage of part-2, the last of which is part-2#p1'],
		['#p2', 'a passage of own, the last of which is own#p1'],
	])('to %s is refused', (address, expected) => {
		expect(told(address)).toEqual([[expected, HINT]]);
	});

	test('to corrections is right once there are some, and to a passage of their page never', () => {
		expect([told('../changes/', true), told('../changes/#p1', true)]).toEqual([[], [['a chapter or a page of the site', HINT]]]);
		expect(told('../changes/#p1').map(([expected]) => expected)).toEqual([
			'a page that is built; changes is, once a correction is recorded',
		]);
	});

	test('is explained without another chapter where there is none of text', () => {
		expect(told('#p2', false, [appendix])).toEqual([['a passage of own, the last of which is own#p1', OWN]]);
	});
});

test('a paragraph stands twice from 30 characters on, in one chapter or in two, and is named each time', () => {
	const faults = (...bodies: string[]) =>
		findRepeatedFaults(bodies.map((body, at) => chapter(`c${at}`, body))).map(
			({ file, line, found }) => `${file}:${line} ${found}`,
		);
	const [short, long] = ['甲'.repeat(29), '乙'.repeat(30)];
	expect(faults(short, short, `- ${long}\n- ${long}`)).toEqual([]);
	expect(faults(long, `丙\n\n${long}`, long)).toEqual([
		`c1.mdx:3 ${'乙'.repeat(20)}… again, which is c0#p1`,
		`c2.mdx:1 ${'乙'.repeat(20)}… again, which is c0#p1`,
	]);
});

test('a term stands once however it is typed, names other terms by their whole name, and is explained where it says', () => {
	const passages = [
		{ chapter: 'cover', id: 'title', kind: 'paragraph' as const, text: 'GDP與中試' },
		{ chapter: 'a', id: 'title', kind: 'heading' as const, text: '甲' },
		{ chapter: 'a', id: 'p1', kind: 'paragraph' as const, text: '中試是甲。' },
		{ chapter: 'a', id: 'p2', kind: 'paragraph' as const, text: '中試是乙。' },
	];
	const faults = (...terms: Parameters<typeof findTermFaults>[0]) =>
		findTermFaults(terms, passages, createFold(new Map()), 'terms.yaml').map(({ field, found, remedy }) => [
			field,
			found,
			remedy,
		]);
	const gloss = (words: string, passage: string) => ({ term: '中試', gloss: { words, passage } });
	expect(faults({ term: 'GDP' }, { term: '中試', seeAlso: ['GDP'] })).toEqual([]);
	expect(faults({ term: 'GDP' }, { term: 'gdp' })).toEqual([['[1].term', 'gdp again', 'delete one of the two']]);
	expect(faults({ term: 'GDP' }, { term: '中試', seeAlso: ['G', 'GDP', '中試', 'GDP'] })).toEqual([
		['[1].seeAlso[0]', 'G', 'add it as a term, or delete it here'],
		['[1].seeAlso[2]', '中試', 'add it as a term, or delete it here'],
		['[1].seeAlso[3]', 'GDP again', 'delete one of the two'],
	]);
	expect([faults(gloss('是乙', 'a#p2')), faults(gloss('是乙', 'a#p1')), faults(gloss('是乙', 'a#p3'))]).toEqual([
		[],
		[['[0].gloss.words', '是乙', 'copy them from the paper, or name the passage that holds them']],
		[['[0].gloss.passage', 'a#p3', 'name the passage by its chapter’s file and its id: a#p1']],
	]);
	const cover = passages.slice(0, 1);
	expect(findTermFaults([gloss('是乙', 'a#p3')], cover, (text) => text, 'x').map(({ remedy }) => remedy)).toEqual([
		'name the passage by its chapter’s file and its id',
	]);
});
