import { z } from 'astro/zod';
import { passageKeySchema } from './passage-key.ts';

/** `content/published.yaml`: what stood behind every id when it was published. `npm run publish-ids` writes it. */
export const publishedSchema = z.array(
	z.strictObject({
		/** The id: `passage: introduction#p1`. */
		passage: passageKeySchema,
		/** The day on which it was recorded: `on: 2026-11-24`. */
		on: z.iso.date('a day like 2026-11-24'),
		/** What is kept of its words (src/paper/lasting/imprint.ts). */
		digest: z.string().regex(/^[0-9a-f]{16}$/, 'sixteen digits from 0 to f'),
		pairs: z.number().int().positive(),
		sample: z.string().regex(/^[\w-]+$/, 'a sample of base64url'),
	}),
);

export type PublishedData = z.infer<typeof publishedSchema>;
export type Published = PublishedData[number];
