import type { Fault } from '../fault.ts';
import { keyOf } from '../passages.ts';
import { type Chapter, isText, lastLineOf } from '../read/read-chapter.ts';

/** A shorter paragraph may well stand twice: 同上。 */
const LONG = 30;

/** Paragraphs that stand twice, as they do when something was pasted twice. */
export function findRepeatedFaults(chapters: readonly Chapter[]): Fault[] {
	const seen = new Map<string, string>();
	return chapters.filter(isText).flatMap((chapter) =>
		chapter.passages.flatMap((passage) => {
			const { kind, text } = passage;
			if (kind !== 'paragraph' || text.length < LONG) return [];
			const first = seen.get(text);
			if (first === undefined) {
				seen.set(text, keyOf(passage));
				return [];
			}
			const line = lastLineOf(chapter, text.slice(0, 12));
			const found = `${text.slice(0, 20)}… again, which is ${first}`;
			return [{ file: chapter.file, line, expected: 'each paragraph once', found, remedy: 'delete the second one' }];
		}),
	);
}
