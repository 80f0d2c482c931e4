import { z } from 'astro/zod';
import { passageKeySchema } from './passage-key.ts';
import { words } from './words.ts';

/** Paragraphs of the running text that argue for a line of an appendix: `arguedIn: [hong-kong-model#p2]`. */
export const arguedIn = z.array(passageKeySchema).min(1);

/** A passage of this chapter, or with its chapter. */
const PASSAGE = /^([a-z0-9-]+#)?[a-z0-9-]+$/;

/** The fields of every chapter, whatever its kind. */
export const chapterFields = {
	/** Place in reading order, from 1, without gaps: `order: 2`. */
	order: z.number().int().positive(),
	/** The printed heading, exact to the character: `title: 新發展思維助力香港經濟破局`. */
	title: words.optional(),
	/**
	 * What stands for the title where the paper prints none: `label: 引言`. Beside a title, its short name in the index of
	 * terms, which is also a link where the text has it: `label: 附表1`.
	 */
	label: words.optional(),
	/** Names of files that held the chapter before; their addresses lead on to this one: `formerly: [old-name]`. */
	formerly: z
		.array(z.string().regex(/^[a-z0-9-]+$/, 'the name of a file without .mdx'))
		.min(1)
		.optional(),
	/**
	 * Published ids that are no more, of this chapter or of one that it holds now, each with the passage that has its
	 * words, or `withdrawn`: `gone: { p3: p2, p7: other-chapter#p1, old-name#p4: withdrawn }`.
	 */
	gone: z
		.record(
			z.string().regex(PASSAGE, 'an id like p3, or old-name#p3'),
			z.string().regex(PASSAGE, 'an id like p2, a passage like other-chapter#p1, or withdrawn'),
		)
		.optional(),
};
