import type { Plugin } from 'vite';
import { CONTENT_FOLDER } from '../paper/content-folder.ts';
import { forgetPaper } from '../paper/get-paper.ts';

/** While an author is editing, has the paper read anew after every change, and the browser ask for its page again. */
export function watchPaper(): Plugin {
	return {
		name: 'watch-paper',
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
