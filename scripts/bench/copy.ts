import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFor } from '../../src/paper/content-folder.ts';

/** What a command cost. */
export interface Cost {
	seconds: number;
	/** Time of processors, which a busy machine changes less; NaN for what is not Node. */
	cpuSeconds: number;
	/** The most memory that a process of it held, in MB; NaN for what is not Node. */
	megabytes: number;
}

/** Read by Node before anything else: says at the end what the process needed, in KB and microseconds. */
const TELL = `data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();console.error('needed',maxRSS,userCPUTime+systemCPUTime)})`;

/**
 * Runs a command to its end.
 * @param command a line for the shell
 * @param env what its environment is given besides this one's
 * @throws Error with what it wrote, when it fails
 */
export async function run(command: string, env: Record<string, string> = {}): Promise<Cost> {
	const start = performance.now();
	const options = `${process.env.NODE_OPTIONS ?? ''} --import "${TELL}"`;
	const child = spawn(command, { shell: true, env: { ...process.env, ...env, NODE_OPTIONS: options } });
	let written = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (written += data));
	const code = await new Promise((resolve) => child.on('close', resolve));
	if (code !== 0) throw new Error(`${command}: ${written}`);
	const needed = [...written.matchAll(/^needed (\d+) (\d+)$/gm)];
	return {
		seconds: (performance.now() - start) / 1000,
		cpuSeconds: needed.length > 0 ? needed.reduce((sum, match) => sum + Number(match[2]) / 1e6, 0) : Number.NaN,
		megabytes: needed.length > 0 ? Math.max(...needed.map((match) => Number(match[1]) / 1024)) : Number.NaN,
	};
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
