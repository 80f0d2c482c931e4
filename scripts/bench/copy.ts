import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFor } from '../../src/model/content-folder.ts';

/** What a command cost. */
export interface Cost {
	seconds: number;
	/** The most memory that its first process held, in MB; NaN for one that is not Node. */
	megabytes: number;
}

/** Read by Node before anything else: says at the end how much memory was needed. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>console.error('held '+process.resourceUsage().maxRSS))`;

/**
 * Runs a command to its end.
 * @param command a line for the shell
 * @param env what its environment is given besides this one's
 * @throws Error with what it wrote, when it fails
 */
export async function run(command: string, env: Record<string, string> = {}): Promise<Cost> {
	const start = performance.now();
	const options = `${process.env.NODE_OPTIONS ?? ''} --import "${TELL_MEMORY}"`;
	const child = spawn(command, { shell: true, env: { ...process.env, ...env, NODE_OPTIONS: options } });
	let written = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (written += data));
	const code = await new Promise((resolve) => child.on('close', resolve));
	if (code !== 0) throw new Error(`${command}: ${written}`);
	const held = [...written.matchAll(/^held (\d+)$/gm)].map((match) => Number(match[1]) / 1024);
	return { seconds: (performance.now() - start) / 1000, megabytes: held.length > 0 ? Math.max(...held) : Number.NaN };
}

/** The site of a changed copy of the paper, in a temporary folder. */
export interface CopiedSite extends Cost {
	dist: string;
	remove(): void;
}

/**
 * Builds a copy of the paper.
 * @param change makes the copy another paper: it is given the source folder and a new one, and fills that
 * @param siteUrl the address that the site is told to be its own
 */
export async function buildCopy(change: (source: string, target: string) => void, siteUrl = ''): Promise<CopiedSite> {
	const folder = mkdtempSync(join(tmpdir(), 'paper-'));
	const content = join(folder, 'content');
	const dist = join(folder, 'dist');
	change('content', content);
	const cost = await run('node scripts/build.ts', { CONTENT_DIR: content, OUT_DIR: dist, BASE_PATH: '/', SITE_URL: siteUrl });
	return {
		...cost,
		dist,
		remove() {
			rmSync(folder, { recursive: true });
			rmSync(cacheFor(content), { recursive: true, force: true });
		},
	};
}

/** Copies a paper as it is. */
export const copy = (source: string, target: string) => cpSync(source, target, { recursive: true });
