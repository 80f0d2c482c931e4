import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PICTURES } from '../paper/check/pictures.ts';
import { CONTENT_FOLDER } from '../paper/content-folder.ts';

const NAME = 'virtual:paper-pictures';

/** The pictures of the paper by the name that its author gives them; in a folder of chapters before the paper's own. */
function listPictures(): Map<string, string> {
	const folders = [CONTENT_FOLDER, join(CONTENT_FOLDER, 'chapters')].map((folder) => join(folder, PICTURES));
	return new Map(
		folders
			.filter((folder) => existsSync(folder))
			.flatMap((folder) => readdirSync(folder).map((name): [string, string] => [`${PICTURES}/${name}`, join(folder, name)]))
			.filter(([name]) => /\.(?:png|jpe?g|avif|webp|svg)$/.test(name)),
	);
}

/** Hands the paper's pictures to Astro, wherever the paper is: a glob of Vite's would need to name the folder in the code. */
export function paperPictures(): Plugin {
	return {
		name: 'paper-pictures',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load(id) {
			if (id !== `\0${NAME}`) return undefined;
			const pictures = [...listPictures()];
			// The flag by which Astro gives the size of an SVG too, in place of a component.
			const imports = pictures.map(([, path], at) => `import p${at} from ${JSON.stringify(`${path}?astroContentImageFlag`)};`);
			const entries = pictures.map(([name], at) => `[${JSON.stringify(name)}, p${at}]`);
			return `${imports.join('\n')}\nexport const pictures = new Map([${entries.join(', ')}]);`;
		},
	};
}
