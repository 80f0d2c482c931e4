import { recall, remember } from '../../site/storage.ts';

/**
 * The passages that were reached by reading, one of each chapter, the latest first: `hong-kong-model#p5`. Anyone on the
 * same host can write there, so what is no key of a passage is left out, and the others may stand in a selector.
 */
export function recallPlaces(): string[] {
	return (
		recall('place')
			?.split(' ')
			.filter((key) => /^[\w-]+#[\w-]+$/.test(key)) ?? []
	);
}

/** Keeps a passage as the place in its chapter. */
export function rememberPlace(key: string) {
	const chapter = key.replace(/#.*/, '#');
	remember('place', [key, ...recallPlaces().filter((place) => !place.startsWith(chapter))].join(' '));
}
