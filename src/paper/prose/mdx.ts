import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'hast';
import { defineHastPlugin, type Features, mdxToJs } from 'satteri';
import { type MarkedProse, markProse } from './prose.ts';

/** How chapters are read: Markdown with footnotes and tables, and quotation marks left as they are typed. */
export const MDX_FEATURES = { gfm: true, smartPunctuation: false } satisfies Features;

const chapterOf = (file: URL | undefined) => (file ? basename(fileURLToPath(file), '.mdx') : '');

/** For Astro: gives the passages of every chapter their ids as its MDX is compiled. */
export const passagesPlugin = defineHastPlugin({
	name: 'passages',
	options: { position: true },
	before(root, context) {
		context.replaceNode(root, markProse(root as Root, chapterOf(context.fileURL)).root);
	},
});

/**
 * Reads the body of a chapter without rendering it.
 * @param body MDX without its frontmatter
 * @throws whatever the MDX parser says of a body that is not well formed
 */
export function readProse(body: string, chapter: string): MarkedProse {
	let marked: MarkedProse | undefined;
	mdxToJs(body, {
		features: MDX_FEATURES,
		hastPlugins: [
			{
				name: 'read-passages',
				options: { position: true },
				before(root) {
					marked = markProse(root as Root, chapter);
				},
			},
		],
	});
	return marked ?? { root: { type: 'root', children: [] }, passages: [], noteRefs: [], links: [], faults: [] };
}
