import { describe, expect, test } from 'vitest';
import { newestFirst, versionsOf } from '../../src/paper/lasting/changes.ts';
import { differenceOf, revisedOn } from '../../src/paper/lasting/revised.ts';
import type { Passage } from '../../src/paper/passages.ts';

test.each([
	['兩個月', '三個月', ['', '兩', '三', '個月']],
	['增長約三成', '增長約三成半', ['增長約三成', '', '半', '']],
	['甲甲', '甲', ['甲', '甲', '', '']],
	['甲乙', '丙丁', ['', '甲乙', '丙丁', '']],
	['𠮷店', '𠮷𠮷店', ['𠮷', '', '𠮷', '店']],
])('of %s and %s it is known what is common and what is not', (was, now, [start, before, after, end]) => {
	expect(differenceOf(was, now)).toEqual({ start, was: before, now: after, end });
});

describe('the day of the last revision', () => {
	const change = (passage: string, date: string, minor = false) => ({ passage, date, minor, was: '甲', now: '乙', reason: '丙' });
	const changes = [
		change('results#p1', '2026-03-01'),
		change('results-2#p1', '2026-05-01'),
		change('results#p2', '2026-07-01', true),
	];

	test('is that of a chapter’s own changes, but for misprints', () => {
		expect([revisedOn(changes, 'results'), revisedOn(changes), revisedOn(changes, 'other')]).toEqual([
			'2026-03-01',
			'2026-05-01',
			undefined,
		]);
	});

	test('of one day the last in the file comes first', () => {
		const same = [change('a#p1', '2026-03-01'), change('a#p2', '2026-03-01'), change('a#p3', '2026-02-01')];
		expect(newestFirst(same).map(({ passage }) => passage)).toEqual(['a#p2', 'a#p1', 'a#p3']);
	});
});

test('the words before a correction are those that it tells, whatever signs they hold', () => {
	const passage: Passage = { chapter: 'a', kind: 'paragraph', id: 'p1', text: '售5元。' };
	const change = { date: '2026-12-01', passage: 'a#p1', was: "US$$5及$&、$'", now: '5元', reason: '甲', minor: false };
	const elsewhere = { ...change, passage: 'a#p2', was: '丙' };
	expect(versionsOf(passage, [elsewhere, change])).toEqual(['售5元。', "售US$$5及$&、$'。"]);
});
