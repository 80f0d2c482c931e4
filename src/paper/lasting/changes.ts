import type { Fault } from '../fault.ts';
import { keyOf, type Passage } from '../passages.ts';
import type { Change, ChangesData } from '../schema/changes.ts';

/** A correction with its place in the file, from 0. */
interface Placed extends Change {
	index: number;
}

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

/** Corrections that the paper does not have; each is looked at in the words that later ones have left of it. */
export function findChangeFaults(changes: ChangesData, passages: readonly Passage[], file: string): Fault[] {
	const texts = new Map(passages.map((passage) => [keyOf(passage), passage.text]));
	return newestFirst(changes).flatMap(({ index, passage, was, now }): Fault[] => {
		const fault = (field: string, expected: string, found: string, remedy: string) => [
			{ file, field: `[${index}].${field}`, expected, found, remedy },
		];
		const text = texts.get(passage);
		if (text === undefined)
			return fault('passage', 'a passage of the paper', passage, 'name the passage by its chapter’s file and its id');
		const [before, after, ...more] = text.split(now);
		if (was === now) return fault('now', 'other words than in was', now, 'write what the words are now');
		if (before === undefined || after === undefined)
			return fault('now', `words that stand in ${passage}`, now, 'copy them from the chapter, or correct passage');
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
