import { chapterOf } from '../passages.ts';
import type { ChangesData } from '../schema/changes.ts';
import { newestFirst } from './changes.ts';

/**
 * The day of the last revision, ISO 8601; misprints do not count.
 * @param chapter the part that is asked for; the whole paper without it
 */
export function revisedOn(changes: ChangesData, chapter?: string): string | undefined {
	return newestFirst(changes).find(({ passage, minor }) => !minor && (!chapter || chapterOf(passage) === chapter))?.date;
}

/** The difference of two wordings: what both begin and end with, and what stands between. */
export function differenceOf(was: string, now: string): { start: string; was: string; now: string; end: string } {
	const [before, after] = [[...was], [...now]];
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	const join = (characters: readonly string[]) => characters.join('');
	return {
		start: join(before.slice(0, start)),
		was: join(before.slice(start, before.length - end)),
		now: join(after.slice(start, after.length - end)),
		end: join(before.slice(before.length - end)),
	};
}
