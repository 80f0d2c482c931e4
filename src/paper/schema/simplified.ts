import { z } from 'astro/zod';
import { words } from './words.ts';

const han = z.string().regex(/^\p{Script=Han}+$/u, 'Han characters, at least one and nothing else');
const sameLength = (a: string, b: string) => [...a].length === [...b].length;

/** `content/simplified.yaml`: what the conversion to Simplified script must know about this paper. */
export const scriptDataSchema = z.strictObject({
	/** Words that OpenCC alone converts wrongly. */
	exceptions: z.array(
		z
			.strictObject({
				/** As it stands in the Traditional edition: `traditional: 隨著`. */
				traditional: han,
				/** As it must stand in the Simplified one, character for character: `simplified: 随着`. */
				simplified: han,
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
