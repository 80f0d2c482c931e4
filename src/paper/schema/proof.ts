import { z } from 'astro/zod';
import { passageWords, words } from './words.ts';

/** `content/proof.yaml`: who has read the choices of the Simplified edition. A paper that nobody has read needs no such file. */
export const proofSchema = z.strictObject({
	/** Whether the site may be published while choices are unread: `allowed` says how many, `refused` stops the build. */
	unread: z.enum(['allowed', 'refused']),
	/** What editors have accepted; `npm run proof` prints the lines to paste. */
	readings: z.array(
		z.strictObject({
			/** Who has read them: `by: 陳大文`. */
			by: words,
			/** On which day: `on: 2026-05-31`. */
			on: z.iso.date({ error: 'a day of the calendar, like 2026-05-31' }),
			/** The choices, each with the words around it: they are asked about again when their outcome changes. */
			choices: z.array(
				z
					.strictObject({
						/** As they stand in the Traditional edition: `traditional: 展，隨著中國`. A single character counts only where it stands alone. */
						traditional: passageWords,
						/** As they stand in the Simplified one, character for character: `simplified: 展，随着中国`. */
						simplified: passageWords,
					})
					.refine(({ traditional, simplified }) => [...traditional].length === [...simplified].length, {
						path: ['simplified'],
						error: 'as many characters as traditional',
					}),
			),
		}),
	),
});

export type ProofData = z.infer<typeof proofSchema>;
