import { z } from 'astro/zod';
import { APPENDICES } from '../../appendices/registry.ts';
import { chapterFields } from './chapter-fields.ts';

const textChapter = z.strictObject({
	...chapterFields,
	/** A chapter of running text; its words are the body of the file. */
	kind: z.literal('text'),
});

const appendices = Object.values(APPENDICES).map(({ schema }) => schema);

/** Every `kind` that a chapter can be. */
export const CHAPTER_KINDS: readonly string[] = ['text', ...Object.keys(APPENDICES)];

/**
 * Frontmatter of a file in `content/chapters/`; `kind` says which fields it has.
 * A chapter needs a title or, where the paper prints none, a label.
 */
export const chapterSchema = z
	.discriminatedUnion('kind', [textChapter, ...appendices])
	.refine((chapter) => chapter.title ?? chapter.label, {
		path: ['title'],
		error: 'a title, or a label where the paper prints no heading',
	});

export type ChapterData = z.infer<typeof chapterSchema>;
