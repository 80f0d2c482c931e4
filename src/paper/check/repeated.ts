import type { Fault } from '../fault.ts';
import { passageKey } from '../passages.ts';
import { type Chapter, isText } from '../read/read-chapter.ts';

/** A shorter paragraph may well stand twice: 同上。 */
const LONG = 30;

/** Paragraphs that stand twice, as they do when something was pasted twice. */
export function findRepeatedFaults(chapters: readonly Chapter[]): Fault[] {
	const seen = new Map<string, string>();
	return chapters.filter(isText).flatMap(({ file, slug, body, passages }) =>
		passages.flatMap(({ id, kind, text }) => {
			if (kind !== 'paragraph' || text.length < LONG) return [];
			const first = seen.get(text);
			if (first === undefined) {
				seen.set(text, passageKey(slug, id));
				return [];
			}
			const start = text.slice(0, 12);
			const line = body.split('\n').findLastIndex((each) => each.includes(start)) + 1 || undefined;
			return [
				{
					file,
					line,
					expected: 'each paragraph once',
					found: `${text.slice(0, 20)}… again, which is ${first}`,
					remedy: 'delete the second one',
				},
			];
		}),
	);
}
