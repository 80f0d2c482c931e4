import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A path as a shell takes it for one word. */
const quoted = (path: string) => (/^[\p{L}\p{N}_./-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`);

/** A publisher may have put a paper in its place. */
const GUIDE = 'content/README.md';

/**
 * Writes a small whole paper to begin from: `npm run new ../my-paper`. Every word of it is to be replaced.
 * @returns what to tell the author
 * @throws Error where nothing can be written; the message says why and what to do
 */
export function writePaper([given = '', ...more]: string[]): string {
	if (given === '' || given.startsWith('-') || more.length > 0) {
		throw new Error('Say where, with a name that holds a space in quotation marks: npm run new ../my-paper');
	}
	if (!existsSync(GUIDE)) {
		throw new Error(
			`Nothing was written: ${GUIDE}, the guide that goes with a new paper, is not there. Put it back from a fresh copy of this project.`,
		);
	}
	// The site goes beside the paper, also where a shell has completed the name.
	const folder = given.replace(/(?<=.)[\\/]+$/, '');
	try {
		if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error('it is not empty');
		cpSync('tests/papers/small', folder, { recursive: true });
		cpSync(GUIDE, join(folder, 'README.md'));
	} catch (error) {
		throw new Error(`${folder} cannot hold a paper (${(error as Error).message}). Name a new or an empty folder.`);
	}
	const see = `CONTENT_DIR=${quoted(folder)} OUT_DIR=${quoted(`${folder}-site`)} npm start`;
	return `${folder} holds a small paper, and README.md says what it may hold. See it with:\n\n  ${see}\n`;
}

if (import.meta.main) {
	try {
		console.log(writePaper(process.argv.slice(2)));
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
