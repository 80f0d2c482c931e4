import { type Fold, findStretches } from '../../../chinese/fold.ts';
import { rangeOf, wordsOf } from '../../copy/page-words.ts';

/** Where a passage holds the folded terms, as ranges of the document. */
export function rangesIn(passage: Element, terms: readonly string[], fold: Fold): Range[] {
	return findStretches(wordsOf(passage), terms, fold).map(({ start, end }) => rangeOf(passage, start, end));
}
