import { z } from 'astro/zod';
import { passageWords, words } from './words.ts';

const han = z.string().regex(/^\p{Script=Han}+$/u, 'Han characters, at least one and nothing else');
const withHan = passageWords.regex(/\p{Script=Han}/u, 'words with a Han character');
const sameLength = (a: string, b: string) => [...a].length === [...b].length;

/** `content/simplified.yaml`: what the conversion to Simplified script must know about this paper. */
export const scriptDataSchema = z.strictObject({
	/** Words that the conversion gets wrong. A longer word of the dictionary around one keeps its own outcome: 乾旱 where the exception is 乾. */
	exceptions: z.array(
		z
			.strictObject({
				/** As it stands in the Traditional edition, with marks and words around it where these make the difference: `traditional: 這個「祇」字`. */
				traditional: withHan,
				/** As it must stand in the Simplified one, character for character: `simplified: 这个“祇”字`. */
				simplified: withHan,
				/** Why, so that the next editor can judge it. */
				reason: words,
			})
			.refine((entry) => sameLength(entry.traditional, entry.simplified), {
				path: ['simplified'],
				error: 'as many characters as traditional',
			}),
	),
	/** Slips of the printed paper, which the Traditional edition keeps. */
	misprints: z.array(
		z
			.strictObject({
				/** As printed: `printed: 巿場`. */
				printed: han,
				/** As meant, character for character: `reading: 市場`. */
				reading: han,
				/** What happened. */
				note: words,
				/** The same for readers of the Simplified edition, left as it is typed; without it they get `note`. */
				simplifiedNote: words.optional(),
			})
			.refine((entry) => sameLength(entry.printed, entry.reading), {
				path: ['reading'],
				error: 'as many characters as printed',
			})
			.refine((entry) => entry.printed !== entry.reading, {
				path: ['reading'],
				error: 'another word than printed',
			}),
	),
});

export type ScriptData = z.infer<typeof scriptDataSchema>;
