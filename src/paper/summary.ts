import type { Chapter } from './read/read-chapter.ts';

/** About as much as a list of search results shows. */
const LONGEST = 90;

/** A chapter's first words, whole sentences where they fit: what its description says. */
export function summaryOf({ passages, name }: Chapter): string {
	const first = passages.find((passage) => passage.kind === 'paragraph' || passage.id.endsWith('-advantage'))?.text ?? name;
	if (first.length <= LONGEST) return first;
	const sentence = first.slice(0, LONGEST).lastIndexOf('。') + 1;
	return sentence > LONGEST / 3 ? first.slice(0, sentence) : `${first.slice(0, LONGEST - 1)}…`;
}
