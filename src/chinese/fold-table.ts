import { createFold, type FoldTable } from './fold.ts';
import { CHARACTERS } from './tables.ts';

/** Every Traditional character and variant to its simplified standard form. */
const FORMS = new Map([...CHARACTERS].map(([character, { outcome }]) => [character, outcome]));

const standardOf = (character: string) => FORMS.get(character) ?? character;

/** A paper's words in Traditional and in Simplified script, character for character. */
interface Texts {
	traditional: string;
	simplified: string;
}

/** Forms that stand for others in a paper beyond single characters, each before the other: 隨著 → 随着, 藉此 → 借此, 巿場 → 市场. */
function readSameForms(texts: readonly Texts[]): Map<string, string> {
	const same = new Map<string, string>();
	for (const { traditional, simplified } of texts) {
		const target = [...simplified];
		[...traditional].forEach((character, index) => {
			const form = standardOf(character);
			const other = standardOf(target[index] ?? character);
			if (form !== other) same.set(form, other);
		});
	}
	return same;
}

/**
 * The table behind `fold` for one paper.
 * @returns only entries that end in a character of the paper: no other can change what a query finds
 */
export function createFoldTable(texts: readonly Texts[]): FoldTable {
	const same = readSameForms(texts);
	const folded = (character: string) => same.get(standardOf(character)) ?? standardOf(character);
	const all = new Map([...FORMS.keys(), ...same.keys()].map((key) => [key, folded(key)]));
	const fold = createFold(all);
	const inPaper = new Set(texts.flatMap(({ traditional, simplified }) => [...fold(traditional), ...fold(simplified)]));
	const entries = [...all].filter(([key, form]) => key !== form && inPaper.has(form));
	return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
