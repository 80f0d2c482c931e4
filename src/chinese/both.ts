import type { EditionKey } from './editions.ts';

/** Words that the site says in one way in Hong Kong and in another on the mainland. */
class Both {
	readonly words: Readonly<Record<EditionKey, string>>;

	constructor(hant: string, hans: string) {
		this.words = { 'zh-hant': hant, 'zh-hans': hans };
	}
}

/**
 * Words of the site for each edition, where conversion of script alone would leave Hong Kong's wording: 搜尋, 搜索.
 * @param hant in Traditional script
 * @param hans in Simplified script, in mainland wording
 */
export const both = (hant: string, hans: string): Both => new Both(hant, hans);

/** Words of the site as one edition says them. */
export type Said<T> = T extends Both
	? string
	: T extends (...parts: infer Parts) => infer Result
		? (...parts: Parts) => Said<Result>
		: T extends object
			? { readonly [Key in keyof T]: Said<T[Key]> }
			: T;

function say(words: unknown, edition: EditionKey): unknown {
	if (words instanceof Both) return words.words[edition];
	if (typeof words === 'function') return (...parts: unknown[]) => say(words(...parts), edition);
	if (Array.isArray(words)) return words.map((each) => say(each, edition));
	if (typeof words !== 'object' || words === null) return words;
	return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, say(each, edition)]));
}

/**
 * The words of a room as each edition says them: `searchWords['zh-hans'].search`. A plain text is typed in Traditional
 * script and converted with the page that it stands on; `both` gives the mainland's wording where that is another.
 * @param words texts, functions that return them, and groups of either
 */
export function inBothEditions<const T>(words: T): Readonly<Record<EditionKey, Said<T>>> {
	return { 'zh-hant': say(words, 'zh-hant') as Said<T>, 'zh-hans': say(words, 'zh-hans') as Said<T> };
}
