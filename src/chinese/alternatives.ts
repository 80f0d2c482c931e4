import { CHARACTERS, WORDS } from './tables.ts';

/** An outcome of a character, and a word in which it has that outcome. */
export interface Alternative {
	outcome: string;
	/** A word that asks for it; none for the usual outcome. */
	word?: string;
}

function readAlternatives(): Map<string, Alternative[]> {
	const found = new Map<string, Alternative[]>();
	const usual = (character: string) => CHARACTERS.get(character)?.outcome ?? character;
	for (const [word, { outcome }] of WORDS) {
		const target = [...outcome];
		[...word].forEach((character, index) => {
			const form = target[index] ?? '';
			if (!/\p{Script=Han}/u.test(character) || form === usual(character)) return;
			const known = found.get(character) ?? [{ outcome: usual(character) }];
			if (!known.some((each) => each.outcome === form)) known.push({ outcome: form, word });
			found.set(character, known);
		});
	}
	return found;
}

const ALTERNATIVES: ReadonlyMap<string, readonly Alternative[]> = readAlternatives();

/** All outcomes of a character that has more than one, the usual one first; none for any other character. */
export const alternativesOf = (character: string): readonly Alternative[] => ALTERNATIVES.get(character) ?? [];
