import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin } from 'satteri';
import type { Plugin } from 'vite';
import { CONTENT_FOLDER } from '../paper/content-folder.ts';
import { getPaper } from '../paper/get-paper.ts';
import { isText } from '../paper/read/read-chapter.ts';

/** The paper has read the bodies of its chapters, and given their passages ids: Astro's MDX need not read them again. */
export function unreadBodies(): Plugin {
	const chapters = join(CONTENT_FOLDER, 'chapters');
	return {
		name: 'unread-bodies',
		enforce: 'pre',
		load(id) {
			return id.endsWith('.mdx') && dirname(id) === chapters ? '' : undefined;
		},
	};
}

/** Has Astro's MDX compile a chapter from the tree that the paper has of it. */
export const paperTrees = defineHastPlugin({
	name: 'paper-trees',
	before(root, context) {
		const slug = context.fileURL && basename(fileURLToPath(context.fileURL), '.mdx');
		const chapter = getPaper()
			.chapters.filter(isText)
			.find((each) => each.slug === slug);
		if (chapter) context.replaceNode(root, chapter.prose);
	},
});
