import { correctMisprints, createToSimplified, createTrace, type Piece } from '../../chinese/converter.ts';
import { findCutWords } from '../../chinese/cut-words.ts';
import type { Fault } from '../fault.ts';
import { type ConvertedText, convertedTexts } from '../proof/converted-texts.ts';
import type { Paper } from '../read-paper.ts';
import type { ScriptData } from '../schema/simplified.ts';

type Read = Pick<Paper, 'script' | 'passages' | 'chapters' | 'data' | 'terms' | 'figures' | 'changes'>;

/** A text of the site, and the pieces of its conversion. */
type Traced = ConvertedText & { pieces: readonly Piece[] };

/** Misprints that the paper no longer holds would change words nobody looked at. */
function findMisprintFaults({ script, passages }: Read, file: string): Fault[] {
	return script.misprints.flatMap(({ printed }, index) => {
		const at = { file, field: `misprints[${index}].printed`, found: printed };
		if (script.misprints.findIndex((other) => other.printed === printed) !== index) {
			return [{ ...at, expected: 'each misprint once', remedy: 'delete one of the two' }];
		}
		if (passages.some(({ text }) => text.includes(printed))) return [];
		return [{ ...at, expected: 'words that the paper holds', remedy: 'correct the entry, or delete it' }];
	});
}

/** What the tables and all other exceptions make of an exception's words. */
function convertWithoutException(script: ScriptData, words: string): string {
	const correct = correctMisprints(script);
	const others = script.exceptions.filter((other) => correct(other.traditional) !== correct(words));
	return createToSimplified({ ...script, exceptions: others })(words);
}

/** Exceptions that have nothing to do any more: their words are gone, or the tables have learnt them. */
function findExceptionFaults(script: ScriptData, texts: readonly Traced[], file: string): Fault[] {
	const used = new Set(texts.flatMap(({ pieces }) => pieces.map(({ source }) => source)));
	const convert = createToSimplified({ ...script, exceptions: [] });
	const correct = correctMisprints(script);
	const meantTexts = texts.map(({ pieces }) => pieces.map(({ source }) => source).join(''));
	const all = script.exceptions.map(({ traditional }) => correct(traditional));
	return script.exceptions.flatMap(({ traditional, simplified }, index) => {
		const at = { file, field: `exceptions[${index}].traditional` };
		if (all.indexOf(correct(traditional)) !== index) {
			return [{ ...at, expected: 'each exception once', found: traditional, remedy: 'delete one of the two' }];
		}
		if (!texts.some(({ text }) => text.includes(traditional))) {
			return [{ ...at, expected: 'words that the site holds', found: traditional, remedy: 'correct the entry, or delete it' }];
		}
		const isNeeded = convert(traditional) !== simplified || convertWithoutException(script, traditional) !== simplified;
		if (!isNeeded) {
			const expected = 'words that are converted wrongly without it';
			return [{ ...at, expected, found: `${traditional}, which becomes ${simplified}`, remedy: 'delete the exception' }];
		}
		const meant = correct(traditional);
		if (used.has(meant)) return [];
		if (!meantTexts.some((text) => text.includes(meant))) {
			return [{ ...at, expected: 'misprints as a whole', found: traditional, remedy: 'write the whole misprint' }];
		}
		const found = `${traditional}, which stands only in longer words of the tables`;
		return [{ ...at, expected: 'words that decide something', found, remedy: 'write the longer word, or delete the exception' }];
	});
}

/** Exceptions that reach into a word which the tables had right. */
function findCutFaults(script: ScriptData, texts: readonly Traced[], file: string): Fault[] {
	const convert = createToSimplified({ ...script, exceptions: [] });
	const correct = correctMisprints(script);
	const told = new Map<string, Fault>();
	for (const { where, pieces } of texts) {
		for (const { exception, word, outcome } of findCutWords(pieces, convert)) {
			const index = script.exceptions.findIndex(({ traditional }) => correct(traditional) === exception);
			const at = { file, field: `exceptions[${index}].traditional` };
			const found = `${exception}, which cuts ${word} (${outcome}) in ${where}`;
			const remedy = `write so much around it that ${word} is not in it`;
			told.set(`${exception} ${word}`, { ...at, expected: 'whole words', found, remedy });
		}
	}
	return [...told.values()];
}

/** Entries of `simplified.yaml` that stand twice, no longer apply, or would break a word. */
export function findConversionFaults(paper: Read, file: string): Fault[] {
	const { script } = paper;
	const misprints = findMisprintFaults(paper, file);
	// Only exceptions are held against all texts of the site, which takes its time.
	if (script.exceptions.length === 0) return misprints;
	const trace = createTrace(script);
	const texts = convertedTexts(paper).map((each) => ({ ...each, pieces: trace(each.text) }));
	return [...findExceptionFaults(script, texts, file), ...misprints, ...findCutFaults(script, texts, file)];
}
