import type { EditionKey } from '../../chinese/editions.ts';
import { type Passage, passagesWith } from '../../paper/passages.ts';
import type { Paper } from '../../paper/read-paper.ts';
import type { TermsData } from '../../paper/schema/terms.ts';
import { termsWords } from './words.ts';

type Term = TermsData[number];

/** A term with every passage that holds it. */
export interface TermEntry extends Term {
	passages: Passage[];
}

/** Terms under one heading: a number of strokes, or a letter of pinyin. */
export interface TermGroup {
	heading: string;
	entries: TermEntry[];
}

const words = termsWords['zh-hant'];

/** CLDR's collations hold a mark before the first term of each heading: U+FDD0 and a letter, or a count of strokes. */
const COLLATIONS: Record<EditionKey, { locale: string; headings: { mark: string; heading: string }[] }> = {
	'zh-hant': {
		locale: 'zh-Hant-u-co-stroke',
		headings: Array.from({ length: 36 }, (_, index) => ({
			mark: `\uFDD0${String.fromCharCode(0x2801 + index)}`,
			heading: words.strokes(index + 1),
		})),
	},
	'zh-hans': {
		locale: 'zh-Hans-u-co-pinyin',
		headings: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => ({ mark: `\uFDD0${letter}`, heading: letter })),
	},
};

/**
 * The index in the order of an edition: by strokes in Traditional, by pinyin in Simplified
 * (CLDR, through Intl.Collator); terms that begin with a letter or a digit come first.
 */
export function createTermIndex(paper: Pick<Paper, 'terms' | 'passages' | 'fold' | 'in'>, edition: EditionKey): TermGroup[] {
	const { terms, passages, fold } = paper;
	const { locale, headings } = COLLATIONS[edition];
	const collator = new Intl.Collator(locale);
	const shown = paper.in(edition);
	const sorted = terms
		.map((term) => ({ ...term, passages: passagesWith(term.term, passages, fold) }))
		.sort((a, b) => collator.compare(shown(a.term), shown(b.term)));
	const headingOf = ({ term }: TermEntry) => {
		const own = headings.findLast(({ mark }) => collator.compare(mark, shown(term)) <= 0);
		return /^\p{Script=Han}/u.test(term) && own ? own.heading : words.latin;
	};
	return [...Map.groupBy(sorted, headingOf)].map(([heading, entries]) => ({ heading, entries }));
}
