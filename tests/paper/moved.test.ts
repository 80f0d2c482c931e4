import { expect, test } from 'vitest';
import { findMovedFaults, formerKeys, goneFrom, whereNow } from '../../src/paper/lasting/moved.ts';
import type { Passage } from '../../src/paper/passages.ts';

test.each([
	['a#p1', 'c#p2'],
	['a#p9', 'withdrawn'],
	['c#p1', 'c#p1'],
])('the words of %s are led on to %s, also where its chapter was renamed twice', (key, place) => {
	const chapters = new Map([
		['a', 'b'],
		['b', 'c'],
	]);
	const passages = new Map([
		['b#p1', 'b#p2'],
		['b#p9', 'withdrawn'],
	]);
	expect(whereNow(key, { chapters, passages })).toBe(place);
});

test('two passages that are said to have each other’s words hold up no build', () => {
	const passages = new Map([
		['a#p1', 'a#p2'],
		['a#p2', 'a#p1'],
	]);
	expect(whereNow('a#p1', { chapters: new Map(), passages })).toMatch(/^a#p[12]$/);
});

test('a passage has all its former names, and not its own', () => {
	const moved = { chapters: new Map([['a', 'b']]), passages: new Map([['b#p3', 'b#p1']]) };
	const passages: Passage[] = [{ chapter: 'b', kind: 'paragraph', id: 'p1', text: '甲' }];
	expect(Object.fromEntries(formerKeys(passages, ['b#p1', 'a#p2'], moved))).toEqual({
		'b#p1': ['b#p3', 'a#p1'],
		'b#p2': ['a#p2'],
	});
});

test('a chapter tells of what is gone from it under its former names too, but of no id that it has today', () => {
	const moved = {
		chapters: new Map([['background', 'outlook']]),
		passages: new Map([
			['background#p9', 'withdrawn'],
			['outlook#p8', 'outlook#p1'],
			['background#p1', 'results#p2'],
			['results#p3', 'withdrawn'],
		]),
	};
	const passages: Passage[] = [{ chapter: 'outlook', kind: 'paragraph', id: 'p1', text: '甲' }];
	expect(goneFrom({ slug: 'outlook', passages }, moved)).toEqual(['background#p9', 'outlook#p8']);
});

test('a passage is said to be withdrawn or where the paper has one, not where it has none', () => {
	const passages: Passage[] = [{ chapter: 'a', kind: 'paragraph', id: 'p1', text: '甲' }];
	const gone = { p1: 'p2', p2: 'p1', p3: 'p8', p4: 'withdrawn', p5: 'withdrawn' };
	const chapter = { slug: 'a', file: 'a.mdx', data: { kind: 'text' as const, order: 1, title: '甲', gone } };
	const told = findMovedFaults([chapter], passages, ['a#p2', 'a#p3', 'a#p4']);
	expect(told.map((fault) => Object.values(fault).join(' | '))).toEqual([
		'a.mdx | gone.p1 | a passage that is no more | a#p1, which the paper has | delete this line',
		'a.mdx | gone.p3 | a passage of the paper, or withdrawn | a#p8 | name the passage that has its words now',
		'a.mdx | gone.p5 | a passage that was published | a#p5 | correct it, or delete this line',
	]);
});
