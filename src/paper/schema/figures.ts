import { z } from 'astro/zod';
import { passageKeySchema } from './passage-key.ts';
import { passageWords, words } from './words.ts';

const figure = z.strictObject({
	/** Its address on the page of figures, small letters: `id: gdp-growth-after`. */
	id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, like gdp-growth-after'),
	/** The number in its unit, for sorting and drawing: `value: 2000` for 2,000億元. */
	value: z.number(),
	/** What it counts in, as printed; none for a bare coefficient: `unit: 億元`. */
	unit: words.optional(),
	/** As the passage has it, with what limits it: `printed: 接近2,000億元`. */
	printed: passageWords,
	/** What the number says something about, in the editor's words: `measures: 香港GDP的實質年均增速`. */
	measures: words,
	/** The time as the passage has it, if it names one: `period: 1997-2023年`, `period: 去年`. */
	period: passageWords.optional(),
	/** The year meant where `period` hangs on the date of the paper: `year: 2023年`. */
	year: words.optional(),
	/** Whom the paper names for it, as the passage does; none where it names nobody. */
	source: passageWords.optional(),
	/** Where it stands: `passage: economic-breakthrough#p4`. */
	passage: passageKeySchema,
});

const chart = z.strictObject({
	/** What is compared: `title: 經濟增長`. */
	title: words,
	/** `bars` compares amounts by length; `ranks` sets places on a line that begins with the first. */
	kind: z.enum(['bars', 'ranks']),
	/** What to draw, top to bottom: figures of one unit, each with the words below its bar. */
	bars: z.array(z.strictObject({ figure: words, label: words })).min(2),
	/** What the chart shows, for those who see it and those who do not. */
	caption: words,
});

/** `content/figures.yaml`: the paper's numbers, and which of them are drawn side by side. */
export const figuresSchema = z.strictObject({
	/** In reading order. */
	figures: z.array(figure),
	/** Those that are drawn side by side, each as a chart. */
	pictures: z.array(chart),
});

export type FiguresData = z.infer<typeof figuresSchema>;
export type Figure = FiguresData['figures'][number];
export type Chart = FiguresData['pictures'][number];
