import { Trie } from 'opencc-js/core';
import { convertPunctuation } from './punctuation.ts';
import { CHARACTERS, dictionaryWords, type Entry, WORDS } from './tables.ts';

/** A stretch of a text that one entry of the tables decided, or one character that none did. */
export interface Piece {
	/** Where it begins, in characters. */
	start: number;
	/** The paper's characters, a misprint as it is printed. */
	printed: string;
	/** What was converted: the same, a misprint as it was meant. */
	source: string;
	outcome: string;
	entry?: Entry;
}

/** The conversion of a text as the pieces it was made of; they have as many characters as the text. */
export type Trace = (text: string) => Piece[];

/** What the conversion must know of a text beside the tables; character for character. */
export interface ConversionData {
	/** Words that the tables convert wrongly. */
	exceptions: readonly { traditional: string; simplified: string; reason: string }[];
	/** Slips of the printed text, and what was meant. */
	misprints: readonly { printed: string; reading: string }[];
}

/** Puts Traditional text into a script; the result has as many characters as the text. */
export type Convert = (text: string) => string;

/** The outcome of pieces, as one text. */
export const outcomeOf = (pieces: readonly Piece[]) => pieces.map(({ outcome }) => outcome).join('');

/**
 * Words of the dictionary around an exception, which it must not reach into: 乾旱 where the exception is 乾.
 * They win because they are longer.
 */
function protectedWords(exceptions: readonly string[], convert: Convert): Map<string, Entry> {
	const found = new Map<string, Entry>();
	for (const word of dictionaryWords()) {
		if (exceptions.some((words) => word.includes(words))) {
			found.set(word, { outcome: convert(word), by: 'OpenCC word' });
		}
	}
	return found;
}

/** A table of words, to be searched for the longest that begins at a place. */
interface Table {
	words: ReadonlyMap<string, Entry>;
	trie: Trie;
}

function createTable(words: ReadonlyMap<string, Entry>): Table {
	const trie = new Trie();
	for (const [source, { outcome }] of [...CHARACTERS, ...words]) trie.addWord(source, outcome);
	return { words, trie };
}

/** The tables of this folder, which serve every paper that has no exceptions of its own. */
const PLAIN = createTable(WORDS);

/** A mark or a sign, whose form the rules of punctuation decide. */
const MARK = /[\p{P}\p{S}]/u;

/** The conversion by a table of words; characters that none of them holds take their usual outcome. */
function traceBy({ words, trie }: Table, correct: Convert): Trace {
	return (text) => {
		const printed = [...text];
		const source = correct(text);
		const marks = convertPunctuation(source);
		const pieces: Piece[] = [];
		let start = 0;
		for (let offset = 0; offset < source.length; ) {
			const single = (source.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
			const end = trie.matchPrefix(source, offset)?.end ?? offset + single;
			const part = source.slice(offset, end);
			const entry = words.get(part) ?? CHARACTERS.get(part);
			const length = [...part].length;
			const usual = entry?.outcome ?? part;
			// An exception says itself what becomes of the marks inside it.
			const hasMarks = entry?.by !== 'exception' && MARK.test(usual);
			const outcome = hasMarks ? Array.from(usual, (each, at) => (MARK.test(each) ? marks[start + at] : each)).join('') : usual;
			pieces.push({
				start,
				printed: printed.slice(start, start + length).join(''),
				source: part,
				outcome,
				...(entry ? { entry } : {}),
			});
			start += length;
			offset = end;
		}
		return pieces;
	};
}

/** Text with its misprints as they were meant; exceptions are looked for in it, with their own misprints put right as well. */
export const correctMisprints =
	({ misprints }: ConversionData): Convert =>
	(text) =>
		misprints.reduce((corrected, { printed, reading }) => corrected.replaceAll(printed, reading), text);

/**
 * The conversion to Simplified script: the longest word that begins at a place decides it, the paper's own
 * exceptions before the layer for Hong Kong (`character-rules.ts`, `variants.ts`) before OpenCC's phrases,
 * and single characters last.
 */
export function createTrace(script: ConversionData): Trace {
	const correct = correctMisprints(script);
	if (script.exceptions.length === 0) return traceBy(PLAIN, correct);
	const plain = traceBy(PLAIN, (text) => text);
	const own = script.exceptions.map(({ traditional, simplified, reason }): [string, Entry] => [
		correct(traditional),
		{ outcome: simplified, by: 'exception', reason },
	]);
	const guarded = protectedWords(
		own.map(([words]) => words),
		(text) => outcomeOf(plain(text)),
	);
	return traceBy(createTable(new Map([...guarded, ...WORDS, ...own])), correct);
}

/** The same conversion for whoever asks for the outcome alone. */
export function createToSimplified(data: ConversionData): Convert {
	const trace = createTrace(data);
	return (text) => outcomeOf(trace(text));
}
