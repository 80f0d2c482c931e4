import { z } from 'astro/zod';
import { arguedIn, chapterFields } from '../../paper/schema/chapter-fields.ts';
import { words } from '../../paper/schema/words.ts';

/** Frontmatter of `kind: advantages`, a table of key factors; it has no body. */
export const advantagesSchema = z.strictObject({
	...chapterFields,
	/** A table of key factors; its words are the fields below. */
	kind: z.literal('advantages'),
	title: words,
	/** The three printed column heads, left to right: `[關鍵要素, 優勢, 例子]`. */
	columns: z.array(words).length(3),
	/** One row for each key factor, top to bottom. */
	rows: z
		.array(
			z.strictObject({
				/** First column: `factor: 創新`. */
				factor: words,
				/** Second column: what Hong Kong has. */
				advantage: words,
				arguedIn,
				/** Third column: one entry for each bullet, with its own end mark. */
				examples: z.array(words).min(1),
			}),
		)
		.min(1),
	/** The line below the table: `source: 資料來源：廠商會研究部整理`. */
	source: words,
});

export type AdvantagesData = z.infer<typeof advantagesSchema>;
