import { from as fromSimplified } from 'opencc-js/preset/cn2t';
import { from as fromVariants, to as toSimplified } from 'opencc-js/preset/t2cn';
import { CHARACTER_RULES } from './character-rules.ts';
import { entriesOf, singleCharacters, tablesOf } from './opencc-tables.ts';
import { isStandard, isUsed } from './standard.ts';
import { OLD_FORMS, VARIANT_WORDS, VARIANTS } from './variants.ts';

/** What a character or a word becomes, and which table says so. */
export interface Entry {
	outcome: string;
	by: 'OpenCC character' | 'OpenCC phrase' | 'OpenCC word' | 'rule' | 'variant' | 'exception';
	/** The reason of a rule or an exception. */
	reason?: string;
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean);

/** A string of pairs, each of two halves of one length. */
const halves = (text: string) =>
	wordsIn(text).map((pair) => {
		const characters = [...pair];
		const middle = characters.length / 2;
		return [characters.slice(0, middle).join(''), characters.slice(middle).join('')] as const;
	});

/** Every single character with its usual outcome: the rules, then the variants, then OpenCC. */
function readCharacters(): Map<string, Entry> {
	const found = new Map<string, Entry>();
	for (const { character, usual, reason } of CHARACTER_RULES) found.set(character, { outcome: usual, by: 'rule', reason });
	const add = (source: string, outcome: string, by: Entry['by']) => {
		if (!found.has(source) && source !== outcome && isUsed(outcome)) found.set(source, { outcome, by });
	};
	for (const [source, outcome] of halves(VARIANTS + OLD_FORMS)) add(source, outcome, 'variant');
	const openCC = new Map(tablesOf(toSimplified, 'cn').flatMap(singleCharacters));
	for (const [source, outcome] of openCC) add(source, outcome, 'OpenCC character');
	for (const [source, standard] of tablesOf(fromVariants, 'hk').flatMap(singleCharacters)) {
		add(source, openCC.get(standard) ?? standard, 'OpenCC character');
	}
	return found;
}

/** Every word whose outcome is decided as a whole: OpenCC's phrases, and before them those of the layer. */
function readWords(characters: ReadonlyMap<string, Entry>): Map<string, Entry> {
	const found = new Map<string, Entry>();
	for (const [source, target] of tablesOf(toSimplified, 'cn').flatMap(entriesOf)) {
		if ([...source].length < 2) continue;
		// Some phrases leave a character as it is that has nothing to do with the choice: 不可貲計 → 不可赀計.
		const outcome = Array.from(target, (each) => (isStandard(each) ? each : (characters.get(each)?.outcome ?? each))).join('');
		found.set(source, { outcome, by: 'OpenCC phrase' });
	}
	for (const { character, words, reason } of CHARACTER_RULES) {
		for (const [outcome, list] of Object.entries(words)) {
			for (const word of wordsIn(list)) {
				const converted = Array.from(word, (each) => (each === character ? outcome : (characters.get(each)?.outcome ?? each)));
				found.set(word, { outcome: converted.join(''), by: 'rule', reason });
			}
		}
	}
	const reason = '推薦的詞形或字形（《第一批異形詞整理表》《現代漢語詞典》）';
	for (const [source, outcome] of halves(VARIANT_WORDS)) found.set(source, { outcome, by: 'rule', reason });
	return found;
}

/** The usual outcome of single characters; one that is not here stays as it is. */
export const CHARACTERS: ReadonlyMap<string, Entry> = readCharacters();

/** The words that are decided as a whole. */
export const WORDS: ReadonlyMap<string, Entry> = readWords(CHARACTERS);

let dictionary: readonly string[] | undefined;

/** The Traditional words of OpenCC's dictionary for the other direction, some 49,000. */
export function dictionaryWords(): readonly string[] {
	dictionary ??= tablesOf(fromSimplified, 'cn')
		.flatMap(entriesOf)
		.map(([, traditional]) => traditional);
	return dictionary;
}
