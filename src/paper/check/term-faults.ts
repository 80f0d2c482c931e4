import type { Fold } from '../../chinese/fold.ts';
import type { Fault } from '../fault.ts';
import { keyOf, type Passage, passagesWith } from '../passages.ts';
import type { TermsData } from '../schema/terms.ts';

type Term = TermsData[number];
type Finding = Omit<Fault, 'file' | 'line'>;

function glossFault({ gloss }: Term, passages: readonly Passage[], at: string): Finding[] {
	if (!gloss) return [];
	const passage = passages.find((each) => keyOf(each) === gloss.passage);
	if (!passage) {
		const example = passages.find(({ chapter, kind }) => chapter !== 'cover' && kind === 'paragraph');
		const remedy = `name the passage by its chapter’s file and its id${example ? `: ${keyOf(example)}` : ''}`;
		return [{ field: `${at}.gloss.passage`, expected: 'a passage of the paper', found: gloss.passage, remedy }];
	}
	if (passage.text.includes(gloss.words)) return [];
	const remedy = 'copy them from the paper, or name the passage that holds them';
	return [{ field: `${at}.gloss.words`, expected: `words that stand in ${gloss.passage}`, found: gloss.words, remedy }];
}

function seeAlsoFaults({ term, seeAlso = [] }: Term, terms: TermsData, at: string): Finding[] {
	return seeAlso.flatMap((other, index) => {
		const finding = { field: `${at}.seeAlso[${index}]`, expected: 'another term of this list', found: other };
		if (seeAlso.indexOf(other) !== index) return [{ ...finding, found: `${other} again`, remedy: 'delete one of the two' }];
		if (other !== term && terms.some((each) => each.term === other)) return [];
		return [{ ...finding, remedy: 'add it as a term, or delete it here' }];
	});
}

/** Terms that the paper does not hold, that stand twice, or that point nowhere. */
export function findTermFaults(terms: TermsData, passages: readonly Passage[], fold: Fold, file: string): Fault[] {
	const faults = terms.flatMap((entry, index): Finding[] => {
		const { term } = entry;
		const at = `[${index}]`;
		const findings: Finding[] = [];
		if (fold(term) === '' || passagesWith(term, passages, fold).length === 0) {
			const remedy = 'correct the term, or delete it';
			findings.push({ field: `${at}.term`, expected: 'words that the paper holds', found: term, remedy });
		}
		if (terms.findIndex((other) => fold(other.term) === fold(term)) !== index) {
			findings.push({ field: `${at}.term`, expected: 'each term once', found: `${term} again`, remedy: 'delete one of the two' });
		}
		return [...findings, ...glossFault(entry, passages, at), ...seeAlsoFaults(entry, terms, at)];
	});
	return faults.map((fault) => ({ file, ...fault }));
}
