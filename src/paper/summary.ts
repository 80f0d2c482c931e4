import type { Chapter } from './read/read-chapter.ts';

/** About as much as a list of search results shows. */
const LONGEST = 90;

/** A chapter's first words, whole sentences where they fit: what its description says. */
export function summaryOf({ passages, name }: Chapter): string {
	const first = passages.find((passage) => passage.kind === 'paragraph' || passage.id.endsWith('-advantage'))?.text ?? name;
	// Whole characters, some of which are two UTF-16 code units.
	const characters = [...first];
	if (characters.length <= LONGEST) return first;
	const sentence = characters.slice(0, LONGEST).lastIndexOf('。') + 1;
	return sentence > LONGEST / 3 ? characters.slice(0, sentence).join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
