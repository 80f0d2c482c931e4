import { type Convert, outcomeOf, type Piece } from './converter.ts';
import { dictionaryWords, WORDS } from './tables.ts';

/** No word of the dictionary that matters here is longer. */
const LONGEST = 6;

let known: ReadonlySet<string> | undefined;

/**
 * Words that stand half inside an exception and half outside, and that would come out otherwise without it:
 * the exception 不乾 in the text 不乾淨.
 * @param pieces the conversion of one text
 * @param convert the conversion without exceptions
 * @returns such words, each with the words of the exception and with what it becomes without that
 */
export function findCutWords(pieces: readonly Piece[], convert: Convert) {
	known ??= new Set([...dictionaryWords(), ...WORDS.keys()]);
	const source = pieces.flatMap((piece) => [...piece.source]);
	const target = [...outcomeOf(pieces)];
	const found: { exception: string; word: string; outcome: string }[] = [];
	for (const { start, source: exception, entry } of pieces) {
		if (entry?.by !== 'exception') continue;
		const end = start + [...exception].length;
		for (let from = Math.max(0, start - LONGEST); from < end; from++) {
			for (let to = Math.max(from + 2, start + 1); to <= Math.min(source.length, from + LONGEST); to++) {
				const crossesStart = from < start && to > start && to < end;
				const crossesEnd = from > start && to > end;
				const word = source.slice(from, to).join('');
				if ((!crossesStart && !crossesEnd) || !known.has(word)) continue;
				const outcome = convert(word);
				if (outcome !== target.slice(from, to).join('')) found.push({ exception, word, outcome });
			}
		}
	}
	return found;
}
