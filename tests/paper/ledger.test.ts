import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare, imprintOf } from '../../src/paper/lasting/imprint.ts';
import { ledgerYaml, recordIds } from '../../src/paper/lasting/ledger-yaml.ts';
import { findMovedFaults } from '../../src/paper/lasting/moved.ts';
import { findPublishedFaults } from '../../src/paper/lasting/published-faults.ts';
import { reportPublished, standings } from '../../src/paper/lasting/standings.ts';
import type { Passage } from '../../src/paper/passages.ts';
import { readProse } from '../../src/paper/prose/read-prose.ts';

const NOWHERE = { chapters: new Map<string, string>(), passages: new Map<string, string>() };

/** The ledger of a paper that was published on a day, as it then was. */
const publishedOn = (on: string, passages: Passage[]) => recordIds({ published: [], passages, moved: NOWHERE }, on);

test('words are compared by all the pairs of a short passage, its begin and end counted', () => {
	// ^甲 and 甲乙 are common to four pairs and three.
	expect(compare('甲乙', imprintOf('甲乙丙')).share).toBeCloseTo(4 / 7);
	const likeness = (words: string, published: string) =>
		Object.entries(compare(words, imprintOf(published))).flatMap(([name, is]) => (is === true ? [name] : []));
	// Common are 2 pairs of 4, and 1; 4 of 6, 7 of 9 and 8 of 10; 7 of 8, and 6 of 7, which are too few to tell.
	expect(likeness('甲乙丙', '甲乙丁')).toEqual(['isSame']);
	expect(likeness('甲乙丙', '甲丁乙')).toEqual([]);
	expect(likeness('一二三四五', '一二三甲五')).toEqual(['isSame']);
	expect(likeness('一二三四五六七八', '一二三四五六甲八')).toEqual(['isSame', 'isNearly']);
	expect(likeness('一二三四五六七八九', '一二三四五六七甲九')).toEqual(['isSame', 'isNearly', 'holds']);
	expect(likeness('一二三四五六七，八九十甲乙丙丁戊己庚辛壬癸', '一二三四五六七')).toEqual(['holds']);
	expect(likeness('一二三四五六，八九十甲乙丙丁戊己庚辛壬癸', '一二三四五六')).toEqual([]);
});

describe('what a build says of published ids', () => {
	const passage = (id: string, text: string): Passage => ({ chapter: 'homes', kind: 'paragraph', id, text });
	const passages = [passage('p1', '首批單位於去年落成。'), passage('p2', '第二批仍在興建。')];
	const ledger = publishedOn('2026-12-01', passages);
	const today = { chapters: [{ slug: 'homes', file: 'homes.mdx' }], passages, changes: [], moved: NOWHERE };

	test('is how many there are, and of how many it is said what became of them', () => {
		expect(reportPublished(ledger, today)).toEqual(['2 published ids name the words that they were published for']);
		const moved = { ...NOWHERE, passages: new Map([['homes#p2', 'withdrawn']]) };
		expect(reportPublished(ledger, { ...today, passages: passages.slice(0, 1), moved })).toEqual([
			'1 published ids name the words that they were published for, of 1 it is said what became of them',
		]);
	});

	test('is nothing where nothing is recorded', () => {
		expect(reportPublished([], today)).toEqual([]);
	});

	test('holds a correction of the day of publication against the published words', () => {
		const changes = [{ date: '2026-12-01', passage: 'homes#p1', was: '前年', now: '今年', reason: '更正', minor: false }];
		const corrected = [passage('p1', '首批單位於今年落成。'), passage('p2', '第二批仍在興建。')];
		expect(reportPublished(ledger, { ...today, passages: corrected, changes }).slice(1)).toEqual([
			'changes.yaml does not lead back to the published words: homes#p1',
		]);
	});

	test('holds no correction against the words of what was merged into the passage', () => {
		const changes = [
			{ date: '2026-12-02', passage: 'homes#p1', was: '落成。', now: '落成。第二批仍在興建。', reason: '合併', minor: false },
		];
		const merged = [passage('p1', '首批單位於去年落成。第二批仍在興建。')];
		const moved = { ...NOWHERE, passages: new Map([['homes#p2', 'homes#p1']]) };
		expect(reportPublished(ledger, { ...today, passages: merged, changes, moved })).toEqual([
			'1 published ids name the words that they were published for, of 1 it is said what became of them',
		]);
	});

	test('is kept of a long passage as 48 of its pairs, and of any as quoted text', () => {
		const [long] = publishedOn('2026-12-01', [passage('p3', readFileSync('README.md', 'utf8'))]);
		expect(Buffer.from(long?.sample ?? '', 'base64url')).toHaveLength(96);
		// What was written once is read for ever after.
		expect(imprintOf('新質 生產力')).toEqual({ digest: '6e2d9a0cac455b2b', pairs: 6, sample: 'LfS_juI06O_0LP__' });
		expect(ledgerYaml([{ passage: 'homes#p5', on: '2026-12-01', digest: '1234567890123456', pairs: 1, sample: '1234' }])).toMatch(
			/^# What stood .*\n# .*\n- \{ passage: homes#p5, on: 2026-12-01, digest: '1234567890123456', pairs: 1, sample: '1234' \}\n$/,
		);
	});
});

describe('published words that are much alike', () => {
	const passagesOf = (...texts: string[]): Passage[] =>
		texts.map((text, at) => ({ chapter: 'homes', kind: 'bullet', id: `p${at + 1}`, text }));
	const OLD = ['1973年至1977年落成', '1978年至1982年落成', '1983年至1987年落成'];
	/** The ids that no longer name their words, and what is told of the first. */
	function check(published: string[], now: string[], gone: Record<string, string> = {}) {
		const ledger = publishedOn('2026-01-01', passagesOf(...published));
		const moved = {
			chapters: new Map(),
			passages: new Map(Object.entries(gone).map(([from, to]) => [`homes#${from}`, `homes#${to}`])),
		};
		const today = { chapters: [{ slug: 'homes', file: 'homes.mdx' }], passages: passagesOf(...now), changes: [], moved };
		const broken = standings(ledger, today).filter(({ state }) => state === 'broken');
		const [fault] = findPublishedFaults(ledger, today, () => 1, 'content');
		return [broken.map(({ entry }) => entry.passage.replace('homes#', '')).join(' '), fault?.found, fault?.remedy];
	}

	test.each([
		[
			'two that change places',
			['1978年至1982年落成', '1973年至1977年落成', '1983年至1987年落成'],
			{},
			'p1 p2',
			'“1978年至1982年落成”, published as homes#p2; its words stand in homes#p2 now; as for 1 more of the chapter',
			'end it with ^p2',
		],
		[
			'the first taken away, and another put at the end',
			['1978年至1982年落成', '1983年至1987年落成', '1988年至1992年落成'],
			{},
			'p1 p2 p3',
			'“1978年至1982年落成”, published as homes#p2; its words stand nowhere; as for 2 more of the chapter',
			'end it with ^p2, and write gone: { p1: withdrawn } at the head of the chapter',
		],
		[
			'the first taken away, and the last said to be merged',
			['1978年至1982年落成', '1983年至1987年落成'],
			{ p3: 'p2' },
			'p1 p2',
			'“1978年至1982年落成”, published as homes#p2; its words stand nowhere; as for 1 more of the chapter',
			'end it with ^p2, and write gone: { p1: withdrawn } at the head of the chapter',
		],
	])('%s', (_edit, now, gone, broken, found, remedy) => {
		expect(check(OLD, now, gone)).toEqual([broken, found, remedy]);
	});

	test('a passage of a chapter that was led to another is not the one there, however like it is', () => {
		const [old, own] = [OLD.slice(0, 1), OLD.slice(1)].map((texts) => passagesOf(...texts));
		const ledger = publishedOn('2026-01-01', [...(own ?? []), ...(old ?? []).map((each) => ({ ...each, chapter: 'old' }))]);
		const moved = { chapters: new Map([['old', 'homes']]), passages: new Map<string, string>() };
		const today = { chapters: [{ slug: 'homes', file: 'homes.mdx' }], passages: own ?? [], changes: [], moved };
		expect(findPublishedFaults(ledger, today, () => 1, 'content').map(({ remedy }) => remedy)).toEqual([
			'write gone: { old#p1: withdrawn } at the head of the chapter',
		]);
	});

	test('a cell that says what another says too is a correction to be recorded', () => {
		expect(check(['有', '無', '2.5%'], ['無', '無', '2.5%'])).toEqual([
			'p1',
			'“無”; its words stand nowhere',
			'record the change in changes.yaml, if it is still the same passage; if it is another one, end it with ^p0a and write gone: { p1: withdrawn } at the head of the chapter',
		]);
	});

	test('a short cell whose number is corrected is the same cell', () => {
		expect(check(['12所', '三間'], ['13所', '三間'])).toEqual(['', undefined, undefined]);
	});

	test('a few words are not looked for in longer ones that begin with them', () => {
		const [broken, found] = check(
			['長者服務', '長者服務的名額今年增加了一成，輪候時間縮短。'],
			['青年就業', '長者服務的名額今年增加了兩成，輪候時間縮短。'],
		);
		expect([broken, found]).toEqual(['p1', '“青年就業”; its words stand nowhere']);
	});

	test('a figure that is corrected to another is one, though both have the same digits', () => {
		expect(check(['-0.4%', '20.4%'], ['0.4%', '20.4%'])).toEqual(['', undefined, undefined]);
	});
});

describe('a row put into a published table of text', () => {
	const row = (...cells: string[]) => `| ${cells.join(' | ')} |\n`;
	const table = (...rows: string[]) =>
		readProse(row('地區', '數目', '比率') + row('-', '-', '-') + rows.join(''), 'homes').passages;
	const [EAST, SOUTH, NORTH] = [row('東區', '1,200', '36.6%'), row('南區', '900', '24%'), row('北區', '500', '12%')];
	function check(...rows: string[]) {
		const published = publishedOn('2026-01-01', table(EAST, SOUTH, NORTH));
		const chapters = [{ slug: 'homes', file: 'homes.mdx' }];
		const today = { chapters, passages: table(...rows), changes: [], moved: NOWHERE };
		return findPublishedFaults(published, today, () => 1, 'content').map(({ remedy }) => remedy);
	}

	test.each([
		[['西區', '700', '18%'], 'a'],
		[['西區^p6a', '700', '18%'], 'b'],
		[['西區^p6a', '500', '12%'], 'b'],
		[['西區^p6a', '500^p6b', '12%'], 'c'],
	])('takes an id for each of its cells: %j', (cells, letter) => {
		expect(check(EAST, row(...cells), SOUTH, NORTH)).toEqual([
			`end it with ^p6${letter}, an id of its own, as each new cell has`,
		]);
	});

	test('has no fault once each cell has one, or the first a high number and the next published one its own', () => {
		expect(check(EAST, row('西區^p6a', '900^p6b', '24%^p6c'), SOUTH, NORTH)).toEqual([]);
		expect(check(EAST, row('西區^p101', '900', '24%'), row('南區^p7', '900', '24%'), NORTH)).toEqual([]);
	});

	test('is advised a high number once all letters are taken', () => {
		const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `第${letter}格的字^p6${letter}`);
		const rows = Array.from({ length: 8 }, (_, at) => row(...letters.slice(at * 3, at * 3 + 3)));
		const last = row(...letters.slice(24), '18%');
		expect(check(EAST, ...rows, last, SOUTH, NORTH)).toEqual([
			'end it with ^p101, an id of its own, and the next one that was published with ^p7',
		]);
	});
});

describe('an empty cell', () => {
	const cells = (...texts: string[]): Passage[] =>
		texts.map((text, at) => ({ chapter: 'homes', kind: 'cell', id: `p${at + 1}`, text }));
	/** What ledgers of former versions have of an empty cell. */
	const old = (passage: string) => ({ passage, on: '2026-01-01', digest: 'e3b0c44298fc1c14', pairs: 1, sample: 'Qi0' });
	/** Each place that is told, what was found there and what to do; or what a build reports. */
	function check(now: string[], published = publishedOn('2026-01-01', cells('甲區', '', '', '乙區'))) {
		const today = { chapters: [{ slug: 'homes', file: 'homes.mdx' }], passages: cells(...now), changes: [], moved: NOWHERE };
		const faults = findPublishedFaults(published, today, () => 1, 'content');
		if (faults.length === 0) return reportPublished(published, today);
		return faults.flatMap(({ line, field, found, remedy }) => [`${line} ${field}`, found, remedy]);
	}
	const LEDGER = [...publishedOn('2026-01-01', cells('甲區')), old('homes#p2'), old('homes#p3')];
	const TWO = '2 published ids name the words that they were published for';

	test('keeps its id, which is not recorded', () => {
		const { passages } = readProse('| 甲區 | |\n|--|--|\n| | 乙區 |', 'homes');
		expect(passages.map(({ id, text }) => id + text)).toEqual(['p1甲區', 'p2', 'p3', 'p4乙區']);
		expect(publishedOn('2026-01-01', passages).map(({ passage }) => passage)).toEqual(['homes#p1', 'homes#p4']);
		expect(check(['甲區', '', '', '乙區'])).toEqual([TWO]);
	});

	test('may have words later, also where it was recorded, and these are recorded in its place', () => {
		const news = 'not recorded as published: 1 id; npm run publish-ids records them';
		expect(check(['甲區', '今年', '', '乙區'])).toEqual([TWO, news]);
		expect(check(['甲區', '今年', ''], LEDGER)).toEqual([TWO.replace('2', '1'), news]);
		const recorded = recordIds({ published: LEDGER, passages: cells('甲區', '今年', ''), moved: NOWHERE }, '2026-12-01');
		expect(recorded.map(({ passage, on }) => `${passage} ${on}`)).toEqual([
			'homes#p1 2026-01-01',
			'homes#p2 2026-12-01',
			'homes#p3 2026-01-01',
		]);
	});

	test('that is put in takes an id of its own', () => {
		expect(check(['甲區', '', '', '', '乙區'])).toEqual([
			'undefined p4',
			'an empty cell, which is new; its words stand in homes#p5 now',
			'end it with ^p3a, an id of its own, as each new cell has',
		]);
	});

	test('that had words is said to be withdrawn', () => {
		expect(check(['甲區', '', '', ''])).toEqual([
			'undefined p4',
			'an empty cell; its words stand nowhere',
			'restore it, or write gone: { p4: withdrawn } at the head of the chapter',
		]);
		const data = { kind: 'text' as const, order: 1, title: '甲', gone: { p4: 'withdrawn' } };
		const chapter = { slug: 'homes', file: 'homes.mdx', data };
		expect(findMovedFaults([chapter], cells('甲區', '', '', ''), ['homes#p1', 'homes#p4'])).toEqual([]);
	});
});
