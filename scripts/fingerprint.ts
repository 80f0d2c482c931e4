import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a site is made of beside its paper. */
const SOURCES = ['src', 'scripts', 'public', 'astro.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Every file below a folder, or the file itself: its name from there, and its path. */
function filesOf(path: string): [name: string, path: string][] {
	if (statSync(path).isFile()) return [['', path]];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((file) => [file.slice(path.length).replaceAll(sep, '/'), file]);
}

/**
 * Tells whether a site would be built anew as it is.
 * @param content the folder of its paper
 * @param settings environment of the build
 * @returns the same for the same words, code, settings and Node, wherever the folder stands
 */
export function fingerprint(content: string, settings: NodeJS.ProcessEnv = {}): string {
	const hash = createHash('sha256').update(JSON.stringify([process.version, settings]));
	for (const root of [...SOURCES, content]) {
		for (const [name, path] of filesOf(root)) hash.update(`\0${name}\0`).update(readFileSync(path));
	}
	return hash.digest('hex').slice(0, 20);
}
