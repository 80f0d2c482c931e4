import { createToSimplified } from '../../chinese/to-simplified.ts';
import type { Fault } from '../fault.ts';
import type { Paper } from '../read-paper.ts';
import type { ScriptData } from '../schema/simplified.ts';

/** Misprints that the paper no longer holds would change words nobody looked at. */
function findMisprintFaults({ script, passages }: Pick<Paper, 'script' | 'passages'>, file: string): Fault[] {
	return script.misprints.flatMap(({ printed }, index) => {
		const at = { file, field: `misprints[${index}].printed`, found: printed };
		if (script.misprints.findIndex((other) => other.printed === printed) !== index) {
			return [{ ...at, expected: 'each misprint once', remedy: 'delete one of the two' }];
		}
		if (passages.some(({ text }) => text.includes(printed))) return [];
		return [{ ...at, expected: 'words that the paper holds', remedy: 'correct the entry, or delete it' }];
	});
}

/** What OpenCC and all other exceptions make of an exception's words. */
function convertWithoutException(script: ScriptData, words: string): string {
	return createToSimplified({ ...script, exceptions: script.exceptions.filter((other) => other.traditional !== words) })(words);
}

/** Exceptions that have nothing to do any more: their words are gone, or OpenCC has learnt them. */
function findExceptionFaults({ script, passages }: Pick<Paper, 'script' | 'passages'>, file: string): Fault[] {
	const text = `${passages.map((passage) => passage.text).join('\n')}`;
	return script.exceptions.flatMap(({ traditional, simplified }, index) => {
		const at = { file, field: `exceptions[${index}].traditional` };
		if (script.exceptions.findIndex((other) => other.traditional === traditional) !== index) {
			return [{ ...at, expected: 'each exception once', found: traditional, remedy: 'delete one of the two' }];
		}
		if (!text.includes(traditional)) {
			return [{ ...at, expected: 'words that the site holds', found: traditional, remedy: 'correct the entry, or delete it' }];
		}
		if (convertWithoutException(script, traditional) !== simplified) return [];
		const expected = 'words that OpenCC alone converts wrongly';
		return [{ ...at, expected, found: `${traditional}, which it converts to ${simplified}`, remedy: 'delete the exception' }];
	});
}

/** Entries of `simplified.yaml` that stand twice or no longer apply. */
export function findConversionFaults(paper: Pick<Paper, 'script' | 'passages'>, file: string): Fault[] {
	return [...findExceptionFaults(paper, file), ...findMisprintFaults(paper, file)];
}
