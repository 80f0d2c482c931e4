import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PICTURE_NAME, PICTURES } from '../paper/check/pictures.ts';
import { CONTENT_FOLDER } from '../paper/content-folder.ts';
import { getPaper } from '../paper/get-paper.ts';
import { isText } from '../paper/read/read-chapter.ts';

const NAME = 'virtual:paper-pictures';

/** The pictures of the paper by the name that its author gives them; in a folder of chapters before the paper's own. */
function listPictures(): Map<string, string> {
	const folders = [CONTENT_FOLDER, join(CONTENT_FOLDER, 'chapters')].map((folder) => join(folder, PICTURES));
	return new Map(
		folders
			.filter((folder) => existsSync(folder))
			.flatMap((folder) => readdirSync(folder).map((name): [string, string] => [`${PICTURES}/${name}`, join(folder, name)]))
			.filter(([name]) => PICTURE_NAME.test(name)),
	);
}

/** The names of those that a chapter shows; a site holds no other files of its author. */
const shownPictures = () =>
	new Set(getPaper().chapters.flatMap((chapter) => (isText(chapter) ? chapter.pictures.map(({ href }) => href) : [])));

/** Hands the paper's pictures to Astro, wherever the paper is: a glob of Vite's would need to name the folder in the code. */
export function paperPictures(): Plugin {
	let isBuild = false;
	return {
		name: 'paper-pictures',
		config(_config, { command }) {
			isBuild = command === 'build';
		},
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load(id) {
			if (id !== `\0${NAME}`) return undefined;
			// An author who edits may name any of them next.
			const shown = isBuild ? shownPictures() : undefined;
			const pictures = [...listPictures()].filter(([name]) => shown?.has(name) ?? true);
			// The flag by which Astro gives the size of an SVG too, in place of a component.
			const imports = pictures.map(([, path], at) => `import p${at} from ${JSON.stringify(`${path}?astroContentImageFlag`)};`);
			const entries = pictures.map(([name], at) => `[${JSON.stringify(name)}, p${at}]`);
			return `${imports.join('\n')}\nexport const pictures = new Map([${entries.join(', ')}]);`;
		},
	};
}
