import type { Fault } from '../fault.ts';
import { keyOf, type Passage } from '../passages.ts';
import type { Paper } from '../read-paper.ts';
import type { Change, ChangesData } from '../schema/changes.ts';
import { inChapterNow, isSaidGone, type Moved } from './moved.ts';

/** A correction with its place in the file, from 0. */
interface Placed extends Change {
	index: number;
}

/** The corrections by today's names of their passages; one that is withdrawn, or has gone into another, keeps the name that it had. */
export const nameForToday = (changes: ChangesData, moved: Moved): ChangesData =>
	changes.map((change) =>
		isSaidGone(change.passage, moved) ? change : { ...change, passage: inChapterNow(change.passage, moved) },
	);

/** The corrections, newest first; of one day, the last in the file is the newest. */
export function newestFirst(changes: ChangesData): Placed[] {
	const placed = changes.map((change, index) => ({ ...change, index }));
	return placed.sort((a, b) => (a.date === b.date ? b.index - a.index : a.date < b.date ? 1 : -1));
}

/**
 * The words of a passage as they are, and as they were before each of its corrections.
 * @returns today's words first
 */
export function versionsOf(of: Passage, changes: ChangesData): string[] {
	const versions = [of.text];
	for (const { passage, was, now } of newestFirst(changes)) {
		if (passage === keyOf(of)) versions.push((versions.at(-1) ?? '').replace(now, () => was));
	}
	return versions;
}

/**
 * Corrections that the paper does not have; each is looked at in the words that later ones have left of it, but where these
 * are gone with their passage.
 * @param changes by today's names
 * @param published the date of the paper
 */
export function findChangeFaults(
	changes: ChangesData,
	{ passages, moved }: Pick<Paper, 'passages' | 'moved'>,
	file: string,
	published: string,
): Fault[] {
	const texts = new Map(passages.map((passage) => [keyOf(passage), passage.text]));
	const placed = newestFirst(changes);
	const lost = new Set<string>();
	return placed.flatMap(({ index, date, passage, was, now }, at): Fault[] => {
		const fault = (field: string, expected: string, found: string, remedy: string, of = index) => [
			{ file, field: `[${of}].${field}`, expected, found, remedy },
		];
		if (date < published)
			return fault('date', `a day from ${published} on, the date of the paper`, date, 'correct it, or date.iso in paper.yaml');
		const text = texts.get(passage);
		// What older corrections have left cannot be known behind words that are not there.
		if (lost.has(passage)) return [];
		if (was === now) return fault('now', 'other words than in was', now, 'write what the words are now');
		if (isSaidGone(passage, moved)) return [];
		if (text === undefined) {
			const remedy = 'name it by its chapter’s file and its id; of one that is gone, say so at the head of a chapter';
			return fault('passage', 'a passage of the paper', passage, remedy);
		}
		const [before, after, ...more] = text.split(now);
		if (before === undefined || after === undefined) {
			lost.add(passage);
			// A line that brings these words back when it is undone first was written after this one.
			const later = placed
				.slice(at)
				.find((other) => other.passage === passage && text.replace(other.now, () => other.was).includes(now));
			if (later) {
				const remedy = 'correct one of the two dates, or put this line below the other where both are of one day';
				return fault('date', `a day from ${date} on, when [${index}] wrote ${now}`, later.date, remedy, later.index);
			}
			const remedy = 'if they were corrected again, keep this line and add one below whose was they are; else copy them from';
			return fault('now', `words that stand in ${passage}`, now, `${remedy} the chapter, or correct passage`);
		}
		if (more.length > 0)
			return fault(
				'now',
				`words that stand once in ${passage}`,
				`${now}, ${more.length + 1} times`,
				'copy more of them, in was too',
			);
		if (before.includes(was) || after.includes(was))
			return fault('was', `words that ${passage} no longer has`, was, 'correct the chapter, or copy more words in was and now');
		texts.set(passage, before + was + after);
		return [];
	});
}
