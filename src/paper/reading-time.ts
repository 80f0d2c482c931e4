import type { Passage } from './passages.ts';

/** Characters read in a minute: the middle of the 300 to 400 at which adults read Chinese prose. */
export const PACE = 350;

/** Length as a reader feels it: each Han character, each Latin word and each number counts one; marks and addresses do not. */
export function countCharacters(passages: readonly Passage[]): number {
	const text = passages.map((passage) => passage.text.replace(/https?:\S+/g, '')).join(' ');
	return text.match(/\p{Script=Han}|[\p{Script=Latin}\d][\p{Script=Latin}\d.,'-]*/gu)?.length ?? 0;
}

/** Whole minutes for so many characters, never less than one: an estimate, to be called one. */
export function minutesFor(characters: number): number {
	return Math.max(1, Math.round(characters / PACE));
}
