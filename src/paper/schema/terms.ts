import { z } from 'astro/zod';
import { passageKeySchema } from './passage-key.ts';
import { passageWords, words } from './words.ts';

/** Another name, and who calls it so: `{ name: Northern Metropolis, source: 2021年《施政報告》英文本 }`. */
const name = z.strictObject({ name: words, source: words });

/** `content/terms.yaml`: the index of policy terms, in any order. */
export const termsSchema = z
	.array(
		z.strictObject({
			/** The term in Traditional script; the paper must hold it: `term: 中試`. */
			term: words,
			/** What the paper itself says the term means. */
			gloss: z
				.strictObject({
					/** The paper's words, exactly: `words: 「中試」(Pilot Manufacturing)是…`. */
					words: passageWords,
					/** Where they stand: `passage: hong-kong-model#p3`. */
					passage: passageKeySchema,
				})
				.optional(),
			/** Its official English name. */
			english: name.optional(),
			/** What it is also called, also in other regions; who searches for that is led to the term. */
			also: z.array(name).optional(),
			/** Other terms of this list that the reader should know of: `seeAlso: [港版中試]`. */
			seeAlso: z.array(words).optional(),
		}),
	)
	.min(1);

export type TermsData = z.infer<typeof termsSchema>;
