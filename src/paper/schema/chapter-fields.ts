import { z } from 'astro/zod';
import { passageKeySchema } from './passage-key.ts';
import { words } from './words.ts';

/** Paragraphs of the running text that argue for a line of an appendix: `arguedIn: [hong-kong-model#p2]`. */
export const arguedIn = z.array(passageKeySchema).min(1);

/** The fields of every chapter, whatever its kind. */
export const chapterFields = {
	/** Place in reading order, from 1, without gaps: `order: 2`. */
	order: z.number().int().positive(),
	/** The printed heading, exact to the character: `title: 新發展思維助力香港經濟破局`. */
	title: words.optional(),
	/** A short name for lists and running heads, where there is no title or it is long: `label: 附表1`. */
	label: words.optional(),
};
