import type { Fold } from '../../../chinese/fold.ts';
import type { TermWords } from '../search-files.ts';
import { piecesOf } from './nearness.ts';

/** Of so many letters and digits a query names something; of one Han character less is meant. */
const isTelling = (folded: string) => (/\p{Script=Han}/u.test(folded) ? [...folded].length > 1 : folded.length > 3);

/** Whether one of the words of a name begins what was typed: `quality p` is in new quality productive forces, `uality` is not. */
function hasAtWord(name: string, typed: string, fold: Fold): boolean {
	if (!fold(name).includes(typed)) return false;
	const words = name.split(/[\s-]+/);
	return words.some((_, at) => fold(words.slice(at).join(' ')).startsWith(typed));
}

/** What else something is called that was typed: in English, in another region, in Pinyin or Jyutping, with its tones or without. */
export function otherName(others: readonly string[], typed: string, fold: Fold): string | undefined {
	const said = typed.normalize('NFD').replace(/\p{M}|([a-z]{2})[1-6]/gu, '$1');
	return others.find((other) => hasAtWord(other, said, fold));
}

/** Terms that are also called what a query says: in part, or, of an abbreviation like AI, as a whole. */
export const relatedTerms = (terms: readonly TermWords[], typed: string, fold: Fold): TermWords[] =>
	terms.filter(
		([name, , , ...others]) =>
			fold(name) !== typed && (isTelling(typed) ? otherName(others, typed, fold) : others.some((other) => fold(other) === typed)),
	);

/**
 * Terms that what was typed may be the beginning of: first those that begin with it, then those that hold it, then those
 * that are also called so.
 */
export function suggestTerms(terms: readonly TermWords[], query: string, fold: Fold): TermWords[] {
	const typed = fold(query);
	if (typed === '') return [];
	const ranks = terms.map((term) => {
		const [name, , , ...others] = term;
		const at = fold(name).indexOf(typed);
		const isOther = at < 0 && typed.length > 1 && otherName(others, typed, fold);
		return { term, rank: at < 0 ? (isOther ? 2 : 3) : Math.min(at, 1) };
	});
	return ranks
		.filter(({ rank }) => rank < 3)
		.sort((a, b) => a.rank - b.rank)
		.map(({ term }) => term);
}

/** Terms that share characters with a query: two of them, for one stands in many by chance, or a whole word. */
export function similarTerms(terms: readonly TermWords[], asked: readonly string[], fold: Fold): TermWords[] {
	const { units } = piecesOf(asked);
	return terms
		.map((term) => ({ term, shared: units.filter((unit) => fold(term[0]).includes(unit)).join('').length }))
		.filter(({ shared }) => shared > 1)
		.sort((a, b) => b.shared - a.shared)
		.map(({ term }) => term);
}

/** Han characters that count, two of them or more: 兩千 is other words than 2,000. */
const NUMERAL = /[零〇一二三四五六七八九十百千萬万億亿兩两]{2,}/u;

/** Whether a query has a numeral in Chinese characters, which the fold, unlike digits of every width, takes for words. */
export const hasNumeral = (query: string) => NUMERAL.test(query);
