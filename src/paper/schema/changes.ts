import { z } from 'astro/zod';
import { passageKeySchema } from './passage-key.ts';
import { passageWords, words } from './words.ts';

/** `content/changes.yaml`: every correction since publication. */
export const changesSchema = z.array(
	z.strictObject({
		/** The day of the correction: `date: 2026-12-01`. */
		date: z.iso.date('a day like 2026-12-01'),
		/** Where it was made: `passage: hong-kong-model#p3`. */
		passage: passageKeySchema,
		/** The words as they were, enough of them to name one place: `was: 增長約三成`. */
		was: passageWords,
		/** The words as they are now: `now: 增長約兩成`. */
		now: passageWords,
		/** Why: `reason: 數字有誤`. */
		reason: words,
		/** Whether nobody need know who has read the paper: `true` for a misprint. It is listed, and moves no date of revision. */
		minor: z.boolean().default(false),
	}),
);

export type ChangesData = z.infer<typeof changesSchema>;
export type Change = ChangesData[number];
