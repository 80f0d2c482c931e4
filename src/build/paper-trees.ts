import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin } from 'satteri';
import { getPaper } from '../paper/get-paper.ts';
import { isText } from '../paper/read/read-chapter.ts';

/** For Astro's MDX: a chapter is compiled from the tree that the paper has of it, so that ids are given in one place. */
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
