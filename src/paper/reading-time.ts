import type { Passage } from './passages.ts';

/** Characters read in a minute: the middle of the 300 to 400 at which adults read Chinese prose. */
export const PACE = 350;

const counted = new WeakMap<Passage, number>();

/** Counted once in a build: every chapter's page says how long all that follows is. */
function countOnce(passage: Passage): number {
	const known = counted.get(passage);
	if (known !== undefined) return known;
	const text = passage.text.replace(/https?:\S+/g, '');
	const count = text.match(/\p{Script=Han}|[\p{Script=Latin}\d][\p{Script=Latin}\d.,'-]*/gu)?.length ?? 0;
	counted.set(passage, count);
	return count;
}

/** Length as a reader feels it: each Han character, each Latin word and each number counts one; marks and addresses do not. */
export function countCharacters(passages: readonly Passage[]): number {
	return passages.reduce((sum, passage) => sum + countOnce(passage), 0);
}

/** Whole minutes for so many characters, never less than one: an estimate, to be called one. */
export function minutesFor(characters: number): number {
	return Math.max(1, Math.round(characters / PACE));
}
