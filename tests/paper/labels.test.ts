import { describe, expect, test } from 'vitest';
import { findDateHints, findHints } from '../../src/paper/check/hints.ts';
import { formatFault } from '../../src/paper/fault.ts';
import { forgetPaper, getPaper } from '../../src/paper/get-paper.ts';
import { passageLabel } from '../../src/paper/passage-label.ts';
import type { Passage, PassageKind } from '../../src/paper/passages.ts';
import { placeOf } from '../../src/paper/place-of.ts';
import { getProof } from '../../src/paper/proof/get-proof.ts';
import { readProse } from '../../src/paper/prose/read-prose.ts';
import { type Chapter, isText } from '../../src/paper/read/read-chapter.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import { summaryOf } from '../../src/paper/summary.ts';
import { all, append, BRIEF, create, edit, INTRODUCTION, replace, withContent } from './wrong-content/change.ts';

test.each([
	['title', '標題'],
	['subtitle', '副題'],
	['series', '系列'],
	['date', '日期'],
	['notice', '使用限制'],
	['source', '資料來源'],
	['p3', '第3段'],
	['p13a', '第13a段'],
	['fn1', '註釋1'],
	['fn11a', '註釋11a'],
	['c2', '第2欄'],
	['c12a', '第12a欄'],
	['a4-factor', '第4行'],
	['a4a-advantage', '第4a行'],
	['a4-e2', '第4行，例子2'],
	['a4-e2a', '第4行，例子2a'],
	['d1', 'd1'],
	['xp3', 'xp3'],
	['xsource', 'xsource'],
	['xtitle', 'xtitle'],
])('a list calls the passage %s “%s”', (id, label) => {
	expect(passageLabel({ id })).toBe(label);
	expect(passageLabel({ id, label: '策略一' })).toBe('策略一');
});

test('a passage is called by its part of the paper, one of the cover, which is no part, by the cover', () => {
	expect(['economic-breakthrough#p4', 'cover#date'].map(placeOf)).toEqual(['第2部分第4段', '封面日期']);
});

test('a notice that restricts nothing is called a statement', () => {
	const labelIn = (folder: string) => passageLabel(readPaper(folder).passages.find(({ id }) => id === 'notice') ?? { id: '' });
	expect(
		withContent(
			edit('paper.yaml', (text) => text.replace(/^ {2}restriction: .*\n/m, '')),
			labelIn,
		),
	).toBe('聲明');
	expect(withContent(() => {}, labelIn)).toBe('使用限制');
});

test('notes are numbered through the paper, over chapters that have none', () => {
	const last = 'chapters/national-contribution.mdx';
	const change = all(replace(last, '總結而言，', '總結而言[^z]，'), append(last, '[^z]: 一註。'));
	const notes = withContent(change, (folder) => readPaper(folder).passages.filter(({ kind }) => kind === 'footnote'));
	expect(notes.map(({ chapter, id }) => `${chapter}#${id}`)).toEqual([
		'economic-breakthrough#fn1',
		'favourable-conditions#fn2',
		'national-contribution#fn3',
	]);
});

test('each block of a chapter is a passage of its kind', () => {
	const source = [
		'## 甲',
		'### 一',
		'#### 二',
		'##### 三',
		'###### 四',
		'乙[^1]',
		'丙\n: 丁',
		'- 戊',
		'表1：己\n\n| 庚 |\n|---|\n| 辛 |\n\n註：壬',
		'::: 癸\n子\n:::',
		'> 丑',
		'[^1]: 寅',
	].join('\n\n');
	expect(readProse(source, 'x').passages.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
		'heading 甲',
		'heading 一',
		'heading 二',
		'heading 三',
		'heading 四',
		'paragraph 乙',
		'line 丙',
		'paragraph 丁',
		'bullet 戊',
		'caption 表1：己',
		'cell 庚',
		'cell 辛',
		'line 註：壬',
		'heading 癸',
		'paragraph 子',
		'paragraph 丑',
		'footnote 寅',
	]);
});

const passage = (text: string, kind: PassageKind = 'paragraph', id = 'p1'): Passage => ({ chapter: 'x', id, kind, text });

describe('a description of a chapter', () => {
	const summary = (...passages: Passage[]) => summaryOf({ passages, name: '附表1' } as Chapter);
	const sentence = (length: number) => `${'甲'.repeat(length - 1)}。`;

	test('is its first paragraph, the first cell that says something, or its name', () => {
		expect(summary(passage('標題', 'heading', 'title'), passage('首段。'), passage('次段。'))).toBe('首段。');
		expect(summary(passage('要素', 'cell', 'a1-factor'), passage('優勢', 'cell', 'a1-advantage'))).toBe('優勢');
		expect(summary(passage('要素', 'cell', 'a1-factor'))).toBe('附表1');
	});

	test('is whole sentences as far as they fit into 90 characters, and otherwise cut with a mark', () => {
		expect(summary(passage(sentence(90)))).toBe(sentence(90));
		expect(summary(passage(sentence(40) + sentence(40) + sentence(40)))).toBe(sentence(40) + sentence(40));
		expect(summary(passage(sentence(31) + sentence(100)))).toBe(sentence(31));
		expect(summary(passage(sentence(30) + sentence(100)))).toBe(`${sentence(30)}${'甲'.repeat(59)}…`);
	});

	test('is never cut within a character that JavaScript counts as two', () => {
		expect(summary(passage(`${'字'.repeat(88)}𨋢${'字'.repeat(9)}`))).toBe(`${'字'.repeat(88)}𨋢…`);
		expect(summary(passage('𨋢'.repeat(90)))).toBe('𨋢'.repeat(90));
	});
});

describe('a hint', () => {
	const chapter = (slug: string, body: string): Chapter => {
		const { root, ...prose } = readProse(body, slug);
		return { ...prose, file: `${slug}.mdx`, slug, name: slug, data: { kind: 'text', order: 1, title: slug }, body, prose: root };
	};

	test('names the rarer of two forms that the paper has of a character, and where it stands first', () => {
		expect(findHints([chapter('a', '裏裏'), chapter('b', '裏甲\n\n乙裡')])).toEqual([
			'b.mdx:3: 裡 stands beside 3 裏; is it printed so?',
		]);
		expect(findHints([chapter('a', '說說說説')])).toEqual(['a.mdx:1: 説 stands beside 3 說; is it printed so?']);
		expect(findHints([chapter('a', '説説説說')])).toEqual(['a.mdx:1: 說 stands beside 3 説; is it printed so?']);
	});

	test('names the day of a correction that has begun nowhere on earth', () => {
		const change = { passage: 'a#p1', was: '甲', now: '乙', reason: '丙', minor: false };
		const changes = [
			{ ...change, date: '2026-12-02' },
			{ ...change, date: '2026-12-03' },
		];
		expect(findDateHints(changes, 'changes.yaml', new Date('2026-12-01T10:00:00Z'))).toEqual([
			'changes.yaml: the correction [1] is of 2026-12-03, a day to come; is it right?',
		]);
		expect(findDateHints(changes, 'changes.yaml', new Date('2026-12-01T09:59:00Z'))).toHaveLength(2);
	});

	test('is told of a paper with all others', () => {
		const correction = '- { date: 2999-01-01, passage: introduction#p2, was: 甲, now: 毫無疑問, reason: 乙 }\n';
		const change = all(append(INTRODUCTION, '麪麪麪麵'), create('changes.yaml', correction));
		expect(withContent(change, readPaper, BRIEF).hints).toEqual([
			'brief/chapters/introduction.mdx:11: 麵 stands beside 3 麪; is it printed so?',
			'brief/changes.yaml: the correction [0] is of 2999-01-01, a day to come; is it right?',
		]);
	});

	test('is not given of two forms that are about as frequent', () => {
		expect(findHints([chapter('a', '裏裏裡'), chapter('b', '裏裏裏裡')])).toEqual([]);
	});

	test('names the file alone of an appendix, which has no body', () => {
		const appendix = readPaper('tests/papers/kitchen-sink').chapters.find((each) => !isText(each));
		if (!appendix) throw new Error('no appendix');
		expect(findHints([chapter('a', '裏裏裏'), { ...appendix, file: 'c.mdx', passages: [passage('裡')] }])).toEqual([
			'c.mdx: 裡 stands beside 3 裏; is it printed so?',
		]);
	});
});

test('a message shows what cannot be seen by its code, and a place without a line or a field', () => {
	const fault = { expected: '甲', found: 'a\u200B\u0007\u{E0100}\u00A0b c', remedy: '乙' };
	expect(formatFault({ file: 'x.yaml', ...fault })).toBe(
		'x.yaml\n  expected: 甲\n  found:    a[U+200B][U+0007][U+E0100][U+00A0]b c\n  to do:    乙',
	);
	expect(formatFault({ file: 'x.yaml', line: 3, field: 'title', ...fault })).toMatch(/^x\.yaml:3 · title\n/);
});

test('the paper and its proof are read once, and again when a file has changed', () => {
	const [paper, proof] = [getPaper(), getProof()];
	expect([getPaper() === paper, getProof() === proof]).toEqual([true, true]);
	forgetPaper();
	expect([getPaper() === paper, getProof() === proof]).toEqual([false, false]);
});
