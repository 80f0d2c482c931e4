import type { Root } from 'hast';
import { type Features, mdxToHast } from 'satteri';
import { type MarkedProse, markProse } from './prose.ts';

/** How chapters are read: Markdown with footnotes and tables, and quotation marks left as they are typed. */
export const MDX_FEATURES = { gfm: true, smartPunctuation: false } satisfies Features;

/**
 * Reads the body of a chapter.
 * @param body MDX without its frontmatter
 * @param chapter slug of the chapter
 * @throws whatever the MDX parser says of a body that is not well formed
 */
export function readProse(body: string, chapter: string): MarkedProse {
	return markProse(mdxToHast(body, { features: MDX_FEATURES }) as Root, chapter);
}
