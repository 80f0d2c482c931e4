import type { Fault } from '../fault.ts';
import type { MarkedProse } from './prose.ts';

const NOTE_DEFINITION = /^ {0,3}\[\^([^\]]+)\]:/;
const LINK_DEFINITION = /^ {0,3}\[[^\]^][^\]]*\]:/;

/**
 * Footnotes that Markdown would drop or publish wrongly without a word, and links that it would
 * take from a list which nobody sees.
 * @param source the whole file
 * @param prose its body as it was read
 */
export function findNoteFaults(file: string, source: string, prose: MarkedProse): Fault[] {
	const faults: Fault[] = [];
	const defined = new Set<string>();
	for (const [index, text] of source.split('\n').entries()) {
		const fault = (expected: string, found: string, remedy: string) =>
			faults.push({ file, line: index + 1, expected, found, remedy });
		const label = NOTE_DEFINITION.exec(text)?.[1];
		if (label === undefined) {
			const definition = LINK_DEFINITION.exec(text)?.[0];
			if (definition) fault('the address in the link itself', definition, 'write [words](address) and delete this line');
			continue;
		}
		if (defined.has(label)) fault('one note for each number', `a second [^${label}]:`, 'give it its own number');
		else if (!/^[1-9]\d*$/.test(label)) {
			fault('the number that the paper prints, like [^1]:', `[^${label}]:`, 'number the notes through the whole paper');
		} else if (!prose.noteRefs.some((ref) => ref.label === label)) {
			fault(
				`a marker [^${label}] in the text`,
				'a note that nothing refers to',
				'put the marker where the paper has it, or delete the note',
			);
		} else if (!prose.passages.some(({ id }) => id === `fn${label}`)) {
			fault('a note of one paragraph', 'nothing, a list, or several paragraphs', 'write the note in one paragraph on one line');
		}
		defined.add(label);
	}
	return faults;
}
