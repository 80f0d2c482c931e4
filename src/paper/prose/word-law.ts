import type { FaultInFile } from '../fault.ts';
import { sourceWords } from './source-words.ts';

/** So much of both texts as shows where they part. */
const AROUND = 12;

/**
 * The law that nothing printed is lost: the words of a chapter's source are the words of its passages, in order.
 * @param source the body without comments
 * @param words the words on the page, the printed numbers of lists among them
 */
export function findLostWords(source: string, words: readonly string[]): FaultInFile[] {
	const own = sourceWords(source);
	const shown = [...words.join('').replace(/\s/g, '')];
	const at = own.findIndex(({ character }, index) => character !== shown[index]);
	if (at < 0 && own.length === shown.length) return [];
	const place = at < 0 ? own.length : at;
	const start = Math.max(0, place - AROUND);
	const text = own.slice(start, place + AROUND).map(({ character }) => character);
	return [
		{
			line: own[place]?.line ?? own.at(-1)?.line,
			expected: `the words of this line: “${text.join('')}”`,
			found: `“${shown.slice(start, place + AROUND).join('')}” on the page`,
			remedy: 'write the line as README.md shows it; \\ before a sign keeps the sign, as in \\*',
		},
	];
}
