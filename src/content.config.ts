import { join } from 'node:path';
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { CONTENT_FOLDER } from './paper/content-folder.ts';
import { chapterSchema } from './paper/schema/chapter.ts';

/** Gives Astro the chapters to render; `paper/` has read and checked the same files before. */
export const collections = {
	chapters: defineCollection({
		loader: glob({ base: join(CONTENT_FOLDER, 'chapters'), pattern: '*.mdx' }),
		schema: chapterSchema,
	}),
};
