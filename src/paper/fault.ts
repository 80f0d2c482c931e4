import { THE_CONTENT } from './content-folder.ts';

/** One thing wrong with the content, told so that an author can mend it. */
export interface Fault {
	/** Path of the file from the project's top, e.g. `content/paper.yaml`. */
	file: string;
	/** Line in that file, from 1. */
	line?: number | undefined;
	/** The field, written as a path: `rows[1].examples[0]`. */
	field?: string | undefined;
	expected: string;
	found: string;
	remedy: string;
}

/** What is said of a fault, wherever it is. */
export type Explanation = Pick<Fault, 'expected' | 'found' | 'remedy'>;

/** A fault whose file the caller adds. */
export type FaultInFile = Omit<Fault, 'file'>;

/** The beginning of an author's words, 40 UTF-16 code units at most, for a message; half of a character becomes U+FFFD. */
export const startOf = (words: string) => words.slice(0, 40).toWellFormed();

/** Some words of an author with eight UTF-16 code units on either side, by which the place is found; halves as above. */
export const around = (words: string, { 0: found, index }: RegExpExecArray) =>
	words.slice(Math.max(0, index - 8), index + found.length + 8).toWellFormed();

/** So many of something: 1 fault, 2 faults. */
export const counted = (count: number | bigint, noun: string, nouns = `${noun}s`) => `${count} ${count === 1 ? noun : nouns}`;

/** A character's code: U+E000. */
export const codePoint = (character: string) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** What cannot be seen, or would turn the message about, as its code: a private-use character as `[U+E000]`. */
const inSight = (text: string) =>
	text.replace(/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, (character) => `[${codePoint(character)}]`);

/** Faults as text: place, then expected, found and remedy on lines of their own. */
export function formatFault({ file, line, field, expected, found, remedy }: Fault): string {
	const place = [line === undefined ? file : `${file}:${line}`, field].filter(Boolean).join(' · ');
	return `${place}\n  expected: ${expected}\n  found:    ${inSight(found)}\n  to do:    ${remedy}`;
}

/** Stops the build; its message lists every fault that was found, not only the first. */
export class ContentError extends Error {
	override name = 'ContentError';
	readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		super(
			`${counted(faults.length, 'fault')} in ${THE_CONTENT}; nothing was published.\n\n${faults.map(formatFault).join('\n\n')}\n`,
		);
		this.faults = faults;
	}
}

/**
 * Runs a reader and keeps the faults that it throws, so that an author sees those of several readers at once.
 * @param faults takes them
 * @returns what it read; undefined if it threw a ContentError
 */
export function attempt<T>(faults: Fault[], read: () => T): T | undefined {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		faults.push(...error.faults);
		return undefined;
	}
}

/** @throws ContentError if there are any */
export function throwIfAny(faults: readonly Fault[]) {
	if (faults.length > 0) throw new ContentError(faults);
}
