import { z } from 'astro/zod';
import { arguedIn, chapterFields } from '../../paper/schema/chapter-fields.ts';
import { words } from '../../paper/schema/words.ts';

/** Words before those at whose end the mark of an id is read. */
const head = words.refine((text) => !/\^[a-z]+\d/.test(text), {
	error: 'words without the mark of an id',
	params: { remedy: 'delete it; the id of a strategy or a direction stands at the end of its text' },
});

const strategy = z.strictObject({
	/** As printed, with its colon: `label: 策略一：`. */
	label: head,
	/** The strategy, with its full stop where the paper has one. */
	text: words,
	arguedIn,
	/** One entry for each bullet. */
	measures: z.array(words).min(1),
});

const direction = z.strictObject({
	/** As printed, with its colon: `label: 方向一：`. */
	label: head,
	/** The direction in a phrase, with its full stop: `name: 鍛造「合金生產力」。`. */
	name: head,
	/** What follows it. */
	text: words,
	strategies: z.array(strategy).min(1),
});

/** Frontmatter of `kind: strategies`, directions with their strategies and measures; it has no body. */
export const strategiesSchema = z.strictObject({
	...chapterFields,
	/** Directions, their strategies and their measures; its words are the fields below. */
	kind: z.literal('strategies'),
	title: words,
	/** The principle above all directions; label and text each keep their printed marks. */
	principle: z.strictObject({ label: head, text: words }),
	directions: z.array(direction).min(1),
	/** The line below: `source: 資料來源：廠商會研究部整理`. */
	source: words,
});

export type StrategiesData = z.infer<typeof strategiesSchema>;
