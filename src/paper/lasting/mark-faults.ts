import type { Fault } from '../fault.ts';
import { LEFTOVER_MARK } from '../ids.ts';
import type { Chapter } from '../read/read-chapter.ts';

/** Marks of an id that fit no passage, and ids that stand twice. */
export function findMarkFaults(
	chapters: readonly Pick<Chapter, 'file' | 'passages'>[],
	lineOf: (file: string, words: string) => number | undefined,
): Fault[] {
	return chapters.flatMap(({ file, passages }) =>
		passages.flatMap(({ id, text }, index): Fault[] => {
			const [mark] = LEFTOVER_MARK.exec(text) ?? [];
			// The line is looked for in the file, which takes its time: only where there is a fault.
			const place = () => ({ file, line: lineOf(file, text), field: id });
			if (mark) {
				const expected = `a mark of the same kind as ${id}`;
				return [{ ...place(), expected, found: mark, remedy: 'correct it; words that really end so need a mark of punctuation' }];
			}
			const isFirst = passages.findIndex((other) => other.id === id) === index;
			const remedy = 'end one of the two with a mark of its own';
			return isFirst ? [] : [{ ...place(), expected: 'each id once', found: `${id} again`, remedy }];
		}),
	);
}
