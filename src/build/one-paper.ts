import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin } from 'satteri';
import type { Plugin } from 'vite';
import { CONTENT_FOLDER } from '../paper/content-folder.ts';
import { forgetPaper, getPaper } from '../paper/get-paper.ts';
import { isText } from '../paper/read/read-chapter.ts';

/**
 * Lets pages take the paper that this process has read, instead of a copy of the module that reads it again. While an
 * author is editing, a change of the content has it read once more, and the browser asks for its page again.
 */
export function onePaper(): Plugin {
	return {
		name: 'one-paper',
		enforce: 'pre',
		resolveId: (source) =>
			source.endsWith('/paper/get-paper.ts')
				? { id: new URL('../paper/get-paper.ts', import.meta.url).href, external: 'absolute' }
				: undefined,
		configureServer({ watcher, ws }) {
			watcher.add(CONTENT_FOLDER);
			watcher.on('all', (_event, path) => {
				if (!path.startsWith(CONTENT_FOLDER)) return;
				forgetPaper();
				ws.send({ type: 'full-reload' });
			});
		},
	};
}

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
