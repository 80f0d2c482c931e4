import { describe, expect, test } from 'vitest';
import { recordIds } from '../../src/paper/lasting/ledger-yaml.ts';
import { findMovedFaults, formerKeys, goneFrom, type Moved, whereNow } from '../../src/paper/lasting/moved.ts';
import { findPublishedFaults } from '../../src/paper/lasting/published-faults.ts';
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

test('words that have moved step by step are led to where the last step leads', () => {
	const chapters = new Map([['a', 'b']]);
	expect(whereNow('a#p1', { chapters, passages: new Map([['b#p1', 'c#p1']]) })).toBe('c#p1');
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
		chapters: new Map([
			['background', 'outlook'],
			['survey', 'results'],
		]),
		passages: new Map([
			['background#p9', 'withdrawn'],
			['survey#p7', 'withdrawn'],
			['outlook#p8', 'outlook#p1'],
			['background#p1', 'results#p2'],
			['results#p3', 'withdrawn'],
		]),
	};
	const passages: Passage[] = [{ chapter: 'outlook', kind: 'paragraph', id: 'p1', text: '甲' }];
	expect(goneFrom({ slug: 'outlook', passages }, moved)).toEqual(['background#p9', 'outlook#p8']);
});

test('a passage is said to be withdrawn or where the paper has one, if need be by another that is gone, not where it has none', () => {
	const passages = ['p1', 'p9'].map((id): Passage => ({ chapter: 'a', kind: 'paragraph', id, text: '甲' }));
	const gone = { p1: 'p2', p2: 'p9', p3: 'p8', p4: 'withdrawn', p5: 'withdrawn', p6: 'p2' };
	const chapter = { slug: 'a', file: 'a.mdx', data: { kind: 'text' as const, order: 1, title: '甲', gone } };
	const told = findMovedFaults([chapter], passages, ['a#p2', 'a#p3', 'a#p4', 'a#p6']);
	expect(told.map((fault) => Object.values(fault).join(' | '))).toEqual([
		'a.mdx | gone.p1 | a passage that is no more | a#p1, which the paper has | delete this line',
		'a.mdx | gone.p3 | a passage of the paper, or withdrawn | a#p8 | name the passage that has its words now',
		'a.mdx | gone.p5 | a passage that was published | a#p5 | correct it, or delete this line',
	]);
});

test('a former name of a chapter is that of no other today, and without a ledger a passage may be said to be gone that nothing records', () => {
	const data = { kind: 'text' as const, order: 1, title: '甲' };
	const chapters = [
		{ slug: 'a', file: 'a.mdx', data: { ...data, formerly: ['b', 'c'], gone: { p5: 'withdrawn' } } },
		{ slug: 'b', file: 'b.mdx', data },
	];
	expect(findMovedFaults(chapters, [], []).map(({ field, found }) => `${field} ${found}`)).toEqual(['formerly[0] b']);
});

test('a chapter tells once of an id that is gone under two of its names', () => {
	const chapters = new Map([['a', 'b']]);
	const passages = new Map([
		['b#p3', 'withdrawn'],
		['a#p3', 'withdrawn'],
	]);
	expect(goneFrom({ slug: 'b', passages: [] }, { chapters, passages })).toEqual(['b#p3']);
});

describe('the words of a published id', () => {
	/** What is told where the first paragraph of a chapter has other words; `now` are keys and words of today. */
	function told(
		published: Record<string, string>,
		now: Record<string, string>,
		moved: Moved = { chapters: new Map(), passages: new Map() },
	) {
		const passagesOf = (texts: Record<string, string>) =>
			Object.entries(texts).map(([key, text]): Passage => {
				const [chapter = '', id = ''] = key.split('#');
				return { chapter, id, kind: 'paragraph', text };
			});
		const then = { published: [], passages: passagesOf(published), moved: { chapters: new Map(), passages: new Map() } };
		const ledger = recordIds(then, '2026-01-01');
		const chapters = ['a', 'a-b'].map((slug) => ({ slug, file: slug }));
		const today = { chapters, passages: passagesOf(now), changes: [], moved };
		return findPublishedFaults(ledger, today, () => 1, 'content').map(({ found, remedy }) => `${found} | ${remedy}`);
	}
	const WORDS = '一二三四五六七八九十';

	test('are looked for in its own chapter before others, where they may be more alike', () => {
		expect(
			told({ 'a#p1': WORDS }, { 'a#p1': '甲乙', 'a#p2': '一二三四五六七甲九十', 'a-b#p1': '一二三四五六七八九十子' }),
		).toEqual(['“甲乙”, which is new; its words stand in a#p2 now | end it with ^p0a, an id of its own']);
		expect(told({ 'a#fn1': WORDS }, { 'a-b#fn1': WORDS }), 'a note that is in another').toEqual([
			'no such passage; its words stand in a-b#fn1 now | restore it, or write gone: { fn1: a-b#fn1 } at the head of the chapter',
		]);
	});
	test('are not those of a chapter whose name begins alike, and what comes before an inserted one takes the next letter', () => {
		const other = '子丑寅卯辰巳午未';
		expect(told({ 'a#p0a': WORDS, 'a-b#p1': other }, { 'a#p0a': other, 'a#p1': WORDS, 'a-b#p1': '甲乙' })).toEqual([
			'“子丑寅卯辰巳午未”, which is new; its words stand in a#p1 now | end it with ^p0b, an id of its own',
			'“甲乙”, which is new; its words stand in a#p0a now | end it with ^p0a, an id of its own, and write gone: { p1: a#p0a } at the head of the chapter',
		]);
		const inserted = told({ 'a#fn1a': other, 'a-b#fn2': WORDS }, { 'a#fn1a': other, 'a-b#fn2b': '甲乙', 'a-b#fn3': WORDS });
		expect(inserted, 'notes have their numbers through the paper').toEqual([
			'no such note; its words stand in a-b#fn3 now | end the note that was put in before it with ^fn1b',
		]);
	});
	test('are told where they stand if their chapter, under its new name, says that they are withdrawn', () => {
		const moved = { chapters: new Map([['a', 'a-b']]), passages: new Map([['a-b#p1', 'withdrawn']]) };
		expect(told({ 'a#p1': WORDS }, { 'a-b#p1': '甲乙', 'a-b#p2': WORDS }, moved)).toEqual([
			'withdrawn; its words stand in a-b#p2 now | write gone: { a#p1: a-b#p2 } at the head of the chapter',
		]);
	});
	const OTHER = '子丑寅卯辰巳午未';
	const merged = { chapters: new Map([['a', 'a-b']]), passages: new Map() };

	test('stand among many new ones, or are corrected to those of a passage that keeps its own', () => {
		expect(told({ 'a#p1': WORDS }, { 'a#p1': `${WORDS}${OTHER}甲乙丙丁戊己庚辛壬癸申酉戌亥` })).toEqual([
			'“一二三四五六七八九十子丑寅卯辰巳…”; its words stand in a#p1 now | record the change in changes.yaml, if it is still the same passage; if it is another one, end it with ^p0a and write gone: { p1: withdrawn } at the head of the chapter',
		]);
		const like = '一二三四五六七八九百';
		expect(told({ 'a#p1': WORDS, 'a#p2': like }, { 'a#p1': like, 'a#p2': like })).toEqual([]);
	});
	test('are not looked for in longer ones of another chapter, and are shown whole up to sixteen characters', () => {
		const now = { 'a#p1': '甲乙丙丁戊己庚辛壬癸申酉戌亥天地', 'a-b#p1': `${WORDS}${OTHER}甲乙丙丁戊己庚辛壬癸申酉戌亥` };
		expect(told({ 'a#p1': WORDS }, now)).toEqual([
			'“甲乙丙丁戊己庚辛壬癸申酉戌亥天地”; its words stand nowhere | record the change in changes.yaml, if it is still the same passage; if it is another one, end it with ^p0a and write gone: { p1: withdrawn } at the head of the chapter',
		]);
	});
	test('are not said to be published under an id whose own words are there, corrected', () => {
		const now = { 'a#p1': '一二三四五六七八九百', 'a#p2': '一二三四五六七八九千' };
		expect(told({ 'a#p1': OTHER, 'a#p2': WORDS }, now)).toEqual([
			'“一二三四五六七八九百”; its words stand nowhere | record the change in changes.yaml, if it is still the same passage; if it is another one, end it with ^p0a and write gone: { p1: withdrawn } at the head of the chapter',
		]);
	});
	test('give way to a second new row with the letter behind that of the first, and with a number above all once there is no letter', () => {
		const rows = { 'a#a1-factor': WORDS, 'a#a1a-factor': '甲乙', 'a#a2-factor': '丙丁', 'a#a3-factor': OTHER };
		expect(told({ 'a#a1-factor': WORDS, 'a#a2-factor': OTHER }, rows)).toEqual([
			'“丙丁”, which is new; its words stand in a#a3-factor now | end it with ^a1b, an id of its own',
		]);
		const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [`a#p1${letter}`, `甲${letter}`]);
		const now = { 'a#p1': WORDS, ...Object.fromEntries(letters), 'a#p2': '丙丁', 'a#p150': OTHER };
		expect(told({ 'a#p1': WORDS, 'a#p2': OTHER }, now)).toEqual([
			'“丙丁”, which is new; its words stand in a#p150 now | end it with ^p201, an id of its own, and the next one that was published with ^p2',
		]);
	});
	test('are told of a chapter that was merged into another, wherever they are', () => {
		const own = '甲乙丙丁戊己庚辛';
		const published = { 'a#p1': WORDS, 'a#p2': OTHER, 'a-b#p1': own };
		expect(told(published, { 'a-b#p1': own, 'a-b#p3': OTHER, 'c#p1': WORDS }, merged)).toEqual([
			'of 2 it is not said, or not truly | write gone: { a#p1: c#p1, a#p2: p3 } at the head of the chapter',
		]);
	});
	test('are told of a chapter that was renamed, where nothing stands any more that another had under its name', () => {
		expect(told({ 'a#p1': WORDS, 'a-b#p1': OTHER }, { 'a-b#p1': '甲乙', 'a-b#p2': WORDS, 'a-b#p3': OTHER }, merged)).toEqual([
			'“甲乙”, which is new; its words stand in a-b#p2 now; as for 1 more of the chapter | end it with ^p0a, an id of its own',
		]);
	});
});
