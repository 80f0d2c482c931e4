import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKER_FILE } from './headers.ts';
import { addressOf, listFiles } from './site-pages.ts';

/** What a reader may need without a network; printed sheets are fetched by who wants them. */
const KEPT = /\.(html|js|json|pagefind|pf_\w+)$/;

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('base64');

/** The files that the service worker keeps. */
export function filesToKeep(dist: string): string[] {
	return listFiles(dist).filter((file) => KEPT.test(file) && file !== WORKER_FILE && file !== '404.html');
}

/** Tells the service worker of a finished build what to keep. The same build is told the same, byte for byte. */
export function writePrecacheList(dist: string): { files: number; bytes: number } {
	const files: Record<string, string> = {};
	let bytes = 0;
	for (const file of filesToKeep(dist)) {
		const content = readFileSync(join(dist, file));
		bytes += content.length;
		files[addressOf(file) || './'] = `sha256-${digest(content)}`;
	}
	const worker = readFileSync(join(dist, WORKER_FILE), 'utf8');
	const build = digest(JSON.stringify(files));
	writeFileSync(
		join(dist, WORKER_FILE),
		`const BUILD=${JSON.stringify(build)},FILES=${JSON.stringify(files)};\n${worker.trim()}\n`,
	);
	return { files: Object.keys(files).length, bytes };
}
