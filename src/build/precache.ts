import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, listFiles } from './site-files.ts';

/** The service worker's file. */
export const WORKER_FILE = 'sw.js';

/** What reading, switching and searching need. Data, references and printed sheets are fetched by who wants them. */
const NEEDED = /\.html$|^(_astro|pagefind|search-data)\/.*\.\w+$/;

/** A site of up to so many bytes is kept whole at the first visit; of a larger one each reader keeps what is read. */
const WHOLE_UP_TO = 5_000_000;

/** A kept file is checked before any of it is shown. One of more bytes than this, in a site that is not kept whole, is shown as it arrives instead. */
const CHECKED_UP_TO = 1_000_000;

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('base64');

/** The files that the service worker may keep. */
export function filesToKeep(dist: string): string[] {
	return listFiles(dist).filter((file) => NEEDED.test(file));
}

/**
 * Tells the service worker of a finished build what to keep. The same build is told the same, byte for byte.
 * @param limit the size in bytes up to which everything is kept at once
 * @returns how many files it may keep, their size uncompressed, and whether it keeps all of them at the first visit
 */
export function writePrecacheList(dist: string, limit = WHOLE_UP_TO) {
	const sizes = filesToKeep(dist).map((file) => [file, statSync(join(dist, file)).size] as const);
	const sum = (list: typeof sizes) => list.reduce((total, [, size]) => total + size, 0);
	const whole = sum(sizes) <= limit;
	const kept = sizes.filter(([, size]) => whole || size <= CHECKED_UP_TO);
	const files = Object.fromEntries(
		kept.map(([file]) => [addressOf(file) || './', `sha256-${digest(readFileSync(join(dist, file)))}`]),
	);
	const worker = readFileSync(join(dist, WORKER_FILE), 'utf8');
	// Another worker keeps its files under another name, for it may keep them in another way.
	const build = digest(JSON.stringify(files) + worker);
	const constants = `BUILD=${JSON.stringify(build)},WHOLE=${whole},FILES=${JSON.stringify(files)}`;
	writeFileSync(join(dist, WORKER_FILE), `const ${constants};\n${worker.trim()}\n`);
	return { files: kept.length, bytes: sum(kept), whole };
}
