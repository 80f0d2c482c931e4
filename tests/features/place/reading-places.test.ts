import { afterEach, expect, test, vi } from 'vitest';
import { recallPlaces, rememberPlace } from '../../../src/features/place/reading-places.ts';

/** What a browser keeps. */
const keep = (kept: Record<string, string>) => {
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept[key] ?? null,
		setItem: (key: string, value: string) => (kept[key] = value),
	});
	return kept;
};

afterEach(() => vi.unstubAllGlobals());

test('a place is kept for each chapter, the latest first', () => {
	const kept = keep({});
	expect(recallPlaces()).toEqual([]);
	for (const key of ['ways#p2', 'ways-out#p1', 'ends#p3', 'ways#p4']) rememberPlace(key);
	expect(recallPlaces()).toEqual(['ways#p4', 'ends#p3', 'ways-out#p1']);
	expect(kept).toEqual({ '/place': 'ways#p4 ends#p3 ways-out#p1' });
});

test('what is no key of a passage is left out', () => {
	keep({ '/place': 'ways#p2 a"]#p1 a"]b#p1 ways#p1"] ends #p3 ends#p3' });
	expect(recallPlaces()).toEqual(['ways#p2', 'ends#p3']);
});

test('without storage there is no place, and none is kept', () => {
	rememberPlace('ways#p2');
	expect(recallPlaces()).toEqual([]);
});
