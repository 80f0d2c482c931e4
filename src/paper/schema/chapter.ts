import { z } from 'astro/zod';
import { passageKeySchema } from './passage-key.ts';
import { words } from './words.ts';

/** Paragraphs of the running text that argue for a line of an appendix: `arguedIn: [hong-kong-model#p2]`. */
const arguedIn = z.array(passageKeySchema).min(1);

const common = {
	/** Place in reading order, from 1, without gaps: `order: 2`. */
	order: z.number().int().positive(),
	/** The printed heading, exact to the character: `title: 新發展思維助力香港經濟破局`. */
	title: words.optional(),
	/** A short name for lists and running heads, where there is no title or it is long: `label: 附表1`. */
	label: words.optional(),
};

const textChapter = z.strictObject({
	...common,
	/** A chapter of running text; its words are the body of the file. */
	kind: z.literal('text'),
});

const advantagesChapter = z.strictObject({
	...common,
	/** A table of key factors; it has no body, its words are the fields below. */
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

const strategiesChapter = z.strictObject({
	...common,
	/** Directions, their strategies and their measures; no body, all in the fields below. */
	kind: z.literal('strategies'),
	title: words,
	/** The principle above all directions; label and text each keep their printed marks. */
	principle: z.strictObject({ label: words, text: words }),
	directions: z
		.array(
			z.strictObject({
				/** As printed, with its colon: `label: 方向一：`. */
				label: words,
				/** The direction in a phrase, with its full stop: `name: 鍛造「合金生產力」。`. */
				name: words,
				/** What follows it. */
				text: words,
				strategies: z
					.array(
						z.strictObject({
							/** As printed, with its colon: `label: 策略一：`. */
							label: words,
							/** The strategy, with its full stop where the paper has one. */
							text: words,
							arguedIn,
							/** One entry for each bullet. */
							measures: z.array(words).min(1),
						}),
					)
					.min(1),
			}),
		)
		.min(1),
	/** The line below: `source: 資料來源：廠商會研究部整理`. */
	source: words,
});

/**
 * Frontmatter of a file in `content/chapters/`; `kind` says which fields it has.
 * A chapter needs a title or, where the paper prints none, a label.
 */
export const chapterSchema = z
	.discriminatedUnion('kind', [textChapter, advantagesChapter, strategiesChapter])
	.refine((chapter) => chapter.title ?? chapter.label, {
		path: ['title'],
		error: 'a title, or a label where the paper prints no heading',
	});

export type ChapterData = z.infer<typeof chapterSchema>;
export type AdvantagesData = z.infer<typeof advantagesChapter>;
export type StrategiesData = z.infer<typeof strategiesChapter>;
