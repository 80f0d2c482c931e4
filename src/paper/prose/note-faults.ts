import type { FaultInFile } from '../fault.ts';
import type { MarkedProse } from './prose.ts';
import { NOTE_LINE, noteKey } from './source.ts';
import { NOTE } from './source-rules.ts';

const LINK_DEFINITION = /^\s*\[[^\]^][^\]]*\]:/;

/**
 * Footnotes that Markdown would drop or publish wrongly without a word, and links that it would
 * take from a list which nobody sees.
 * @param source the body without comments
 * @param prose its body as it was read
 * @param known faults of its text; a marker in such a line may be one for all that
 */
export function findNoteFaults(
	source: string,
	prose: Pick<MarkedProse, 'noteRefs' | 'passages'>,
	known: readonly FaultInFile[],
): FaultInFile[] {
	const faults: FaultInFile[] = [];
	const faulty = known.map(({ line = 0 }) => noteKey(source.split('\n')[line - 1] ?? '')).join('\n');
	const defined = new Set<string>();
	for (const [index, text] of source.split('\n').entries()) {
		const fault = (expected: string, found: string, remedy: string) => faults.push({ line: index + 1, expected, found, remedy });
		const label = NOTE_LINE.exec(text)?.[1];
		if (label === undefined) {
			const typed = /^[[［]\d+[\]］](?![:(])/.exec(text)?.[0];
			if (typed && source.replace(/^[[［]\d+[\]］]/gm, '').includes(typed)) {
				const number = typed.slice(1, -1);
				const remedy = `write [^${number}] in the text, and [^${number}]: before the note`;
				fault(NOTE, `${typed} in the text and before these words`, remedy);
			}
			const definition = LINK_DEFINITION.exec(text)?.[0];
			if (definition) fault('the address in the link itself', definition, 'write [words](address) and delete this line');
			continue;
		}
		const key = noteKey(label);
		const number = prose.noteRefs.find((ref) => noteKey(ref.label) === key)?.number;
		if (defined.has(key)) fault('one note for each label', `a second [^${label}]:`, 'give it its own label');
		else if (number === undefined) {
			if (faulty.includes(`[^${key}]`)) continue;
			const remedy = 'put the marker where the paper has it, or delete the note';
			fault(`a marker [^${label}] in the text`, 'a note that nothing refers to', remedy);
		} else if (!prose.passages.some(({ id }) => id === `fn${number}`)) {
			const remedy = 'write the note as paragraphs, each on one line';
			fault('a note of words, in one paragraph or several', 'nothing, a list or a table', remedy);
		}
		defined.add(key);
	}
	return faults;
}
