import { createFold, type FoldTable } from './fold.ts';
import { CHARACTERS } from './tables.ts';

/** Every Traditional character and variant to its simplified standard form. */
const FORMS = new Map([...CHARACTERS].map(([character, { outcome }]) => [character, outcome]));

const standard = (character: string) => FORMS.get(character) ?? character;

/**
 * The table behind `fold` for one paper.
 * @param texts the paper's words, each in Traditional and in Simplified script, character for character
 * @returns only entries that end in a character of the paper: no other can change what a query finds
 */
export function createFoldTable(texts: readonly { traditional: string; simplified: string }[]): FoldTable {
	// What the conversion does beyond single characters (隨著 → 随着, 藉此 → 借此, 巿場 → 市场) must fold together too.
	const together = new Map<string, string>();
	for (const { traditional, simplified } of texts) {
		const target = [...simplified];
		[...traditional].forEach((character, index) => {
			const source = standard(character);
			const form = standard(target[index] ?? character);
			if (source !== form && /\p{L}/u.test(source)) together.set(source, form);
		});
	}
	const end = (character: string) => together.get(standard(character)) ?? standard(character);
	const ends = new Map([...FORMS.keys(), ...together.keys()].map((key) => [key, end(key)]));
	const fold = createFold(ends);
	const needed = new Set(texts.flatMap(({ traditional, simplified }) => [...fold(traditional), ...fold(simplified)]));
	const entries = [...ends].filter(([key, form]) => key !== form && needed.has(form));
	return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
