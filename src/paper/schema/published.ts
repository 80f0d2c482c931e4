import { z } from 'astro/zod';
import { passageKeySchema } from './passage-key.ts';

/** `content/published.yaml`: what stood behind every id when it was published. `npm run publish-ids` writes it. */
export const publishedSchema = z.array(
	z.strictObject({
		/** The id: `passage: introduction#p1`. */
		passage: passageKeySchema,
		/** The day on which it was recorded: `on: 2026-11-24`. */
		on: z.iso.date('a day like 2026-11-24'),
		/** SHA-256 of its words without white space, its first 16 digits (src/paper/lasting/imprint.ts). */
		digest: z.string().regex(/^[0-9a-f]{16}$/, 'sixteen digits from 0 to f'),
		/** How many different pairs of neighbouring characters they have. */
		pairs: z.number().int().positive(),
		/** Up to 48 of these pairs, two bytes of the SHA-256 of each, in base64url. */
		sample: z.string().regex(/^[\w-]+$/, 'a sample of base64url'),
	}),
);

export type PublishedData = z.infer<typeof publishedSchema>;
export type Published = PublishedData[number];
