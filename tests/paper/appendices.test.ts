import { expect, test } from 'vitest';
import { APPENDICES } from '../../src/appendices/registry.ts';
import { readArguments } from '../../src/paper/check/arguments.ts';
import { recordIds } from '../../src/paper/lasting/ledger-yaml.ts';
import { findPublishedFaults } from '../../src/paper/lasting/published-faults.ts';
import type { Passage } from '../../src/paper/passages.ts';
import type { AppendixChapter } from '../../src/paper/read/read-chapter.ts';

const advantages = APPENDICES.advantages.read({
	slug: 'table',
	name: '附表1',
	data: {
		kind: 'advantages' as const,
		order: 1,
		title: '優勢表',
		columns: ['要素', '優勢', '例子'],
		rows: [
			{ factor: '創新', advantage: '大學多', arguedIn: ['ways#p1'], examples: ['甲。', '乙。'] },
			{ factor: '人才^a1a', advantage: '人多', arguedIn: ['ways#p2', 'ways#p3'], examples: ['丙。'] },
		],
		source: '資料來源：丁',
	},
});

const strategy = (label: string, text: string, measures: string[]) => ({ label, text, arguedIn: ['ways#p1'], measures });
const strategies = APPENDICES.strategies.read({
	slug: 'plan',
	name: '附表2',
	data: {
		kind: 'strategies' as const,
		order: 2,
		title: '策略表',
		principle: { label: '原則：', text: '先立後破' },
		directions: [
			{ label: '方向一：', name: '求新', text: '做新事', strategies: [strategy('策略一：', '辦學', ['甲。', '乙。'])] },
			{ label: '方向二：', name: '求穩', text: '做舊事^d1a', strategies: [strategy('二：策略：', '辦廠^s1a', ['丙。^s1a-m1a'])] },
		],
		source: '資料來源：丁',
	},
});

const listed = (passages: readonly Passage[]) =>
	passages.map(({ id, kind, text, label }) => [id, kind, text, label].filter(Boolean).join(' '));

test('a table of advantages has a passage for every cell, in reading order', () => {
	expect(listed(advantages.passages)).toEqual([
		'title heading 優勢表',
		'c1 cell 要素',
		'c2 cell 優勢',
		'c3 cell 例子',
		'a1-factor cell 創新',
		'a1-advantage cell 大學多',
		'a1-e1 bullet 甲。',
		'a1-e2 bullet 乙。',
		'a1a-factor cell 人才',
		'a1a-advantage cell 人多',
		'a1a-e1 bullet 丙。',
		'source line 資料來源：丁',
	]);
	expect(new Set(advantages.passages.map(({ chapter }) => chapter))).toEqual(new Set(['table']));
});

test('a list of strategies has a passage for every line, which is called as the paper calls it', () => {
	expect(listed(strategies.passages)).toEqual([
		'title heading 策略表',
		'principle paragraph 原則：先立後破 原則',
		'd1 heading 方向一：求新做新事 方向一',
		's1 heading 策略一：辦學 策略一',
		's1-m1 bullet 甲。 策略一，措施1',
		's1-m2 bullet 乙。 策略一，措施2',
		'd1a heading 方向二：求穩做舊事 方向二',
		's1a heading 二：策略：辦廠 二：策略',
		's1a-m1a bullet 丙。 二：策略，措施1a',
		'source line 資料來源：丁',
	]);
});

test('an appendix is exported as a table with a row for each example or measure', () => {
	expect(advantages.tables.map(({ name, title, columns, rows }) => [name, title, columns, rows])).toEqual([
		[
			'table',
			'附表1',
			[
				{ name: 'passage', title: '所出段落' },
				{ name: 'factor', title: '要素' },
				{ name: 'advantage', title: '優勢' },
				{ name: 'example', title: '例子' },
			],
			[
				['table#a1-e1', '創新', '大學多', '甲。'],
				['table#a1-e2', '創新', '大學多', '乙。'],
				['table#a1a-e1', '人才', '人多', '丙。'],
			],
		],
	]);
	expect(strategies.tables.map(({ name, title, columns, rows }) => [name, title, columns, rows])).toEqual([
		[
			'plan',
			'附表2',
			[
				{ name: 'passage', title: '所出段落' },
				{ name: 'direction', title: '方向' },
				{ name: 'strategy', title: '策略' },
				{ name: 'measure', title: '措施' },
			],
			[
				['plan#s1-m1', '方向一：求新做新事', '策略一：辦學', '甲。'],
				['plan#s1-m2', '方向一：求新做新事', '策略一：辦學', '乙。'],
				['plan#s1a-m1a', '方向二：求穩做舊事', '二：策略：辦廠', '丙。'],
			],
		],
	]);
});

test('an appendix is Markdown below a heading of the second level', () => {
	expect(advantages.markdown).toEqual([
		'要素｜優勢｜例子',
		'### 創新',
		'大學多',
		'- 甲。\n- 乙。',
		'### 人才',
		'人多',
		'- 丙。',
		'資料來源：丁',
	]);
	expect(strategies.markdown).toEqual([
		'原則：先立後破',
		'### 方向一：求新',
		'做新事',
		'#### 策略一：辦學',
		'- 甲。\n- 乙。',
		'### 方向二：求穩',
		'做舊事',
		'#### 二：策略：辦廠',
		'- 丙。',
		'資料來源：丁',
	]);
});

test('what paragraphs argue for is named strategies first, then advantages, each with its field', () => {
	const chapter = (slug: string, kind: 'strategies' | 'advantages', appendix: typeof advantages) =>
		({ file: slug, slug, name: slug, data: { kind }, passages: appendix.passages, appendix }) as AppendixChapter;
	const lines = readArguments([chapter('table', 'advantages', advantages), chapter('plan', 'strategies', strategies)]);
	expect(lines.map(({ key, name, arguedIn, field }) => [key, name, arguedIn.join(' '), field])).toEqual([
		['plan#s1', '策略一', 'ways#p1', 'directions[0].strategies[0].arguedIn'],
		['plan#s1a', '二：策略', 'ways#p1', 'directions[1].strategies[0].arguedIn'],
		['table#a1', '優勢「創新」', 'ways#p1', 'rows[0].arguedIn'],
		['table#a1a', '優勢「人才」', 'ways#p2 ways#p3', 'rows[1].arguedIn'],
	]);
});

test('a row of any kind is told by the mark of the row, and one put in by a letter that no line has', () => {
	const passages = (...ids: string[]): Passage[] => ids.map((id) => ({ chapter: 'x', kind: 'cell', id, text: `第${id}格的字` }));
	const old = passages('g1-aim', 'g1-actor', 'g1a-aim', 'g2-aim', 'g2-actor', 'g2-m1', 'g2-m1a', 'g2-m2');
	const moved = { chapters: new Map<string, string>(), passages: new Map<string, string>() };
	const ledger = recordIds({ published: [], passages: old, moved }, '2026-01-01');
	const remedy = (words: Record<string, string>) => {
		const now = old.map((each) => ({ ...each, text: words[each.id] ?? each.text }));
		const today = { chapters: [{ slug: 'x', file: 'x.mdx' }], passages: now, changes: [], moved };
		return findPublishedFaults(ledger, today, () => 1, 'content')[0]?.remedy;
	};
	expect(remedy({ 'g1-aim': '第g2-aim格的字', 'g2-aim': '另一行' })).toBe(
		'end it with ^g2, and write gone: { g1-aim: withdrawn } at the head of the chapter',
	);
	expect(remedy({ 'g2-m2': '後來加上的措施' })).toMatch(/end it with \^g2-m1b /);
	expect(remedy({ 'g2-aim': '後來加上的目標' })).toMatch(/end it with \^g1b /);
});
