/** A list no longer than this is shown whole. */
const SHORT = 12;

/** How many stand on either side of the one that the reader is at. */
const AROUND = 3;

/**
 * The part of a long list that a page can carry however long the list grows: the first, the last, and those around a place.
 * @param place where the reader is; less than 0 before the list
 * @returns the whole list where it is short
 */
export function nearby<T>(list: readonly T[], place: number): T[] {
	if (list.length <= SHORT) return [...list];
	const start = Math.min(Math.max(place - AROUND, 0), list.length - 2 * AROUND - 1);
	return list.filter((_, at) => at === 0 || at === list.length - 1 || (at >= start && at <= start + 2 * AROUND));
}
