import { recall, remember } from './storage.ts';

/** The passages that were reached by reading, one of each chapter, the latest first: `hong-kong-model#p5`. */
export function recallPlaces(): string[] {
	return recall('place')?.split(' ') ?? [];
}

/** Keeps a passage as the place in its chapter. */
export function rememberPlace(key: string) {
	const chapter = key.replace(/#.*/, '#');
	remember('place', [key, ...recallPlaces().filter((place) => !place.startsWith(chapter))].join(' '));
}
