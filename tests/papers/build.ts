import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where these papers say that they are. */
export const SITE = 'https://papers.example';

/**
 * Builds a paper of this folder as its publisher would, from a folder of content alone.
 * @param change makes the paper another one, in a copy of its own
 * @param more environment of the build: `BASE_PATH`
 * @returns the folder of the built site
 * @throws Error with what the build printed, when it fails
 */
export function buildPaper(name: string, change: (content: string) => void = () => {}, more: NodeJS.ProcessEnv = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'paper-'));
	const content = join(folder, 'content');
	cpSync(join('tests/papers', name), content, { recursive: true });
	change(content);
	const site = join(folder, 'site');
	// Nothing else of this process: the test runner's variables would make it another kind of build.
	const { PATH, HOME } = process.env;
	const env = { PATH, HOME, CONTENT_DIR: content, OUT_DIR: site, SITE_URL: SITE, ...more };
	const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], { env, encoding: 'utf8' });
	if (status !== 0) throw new Error(stdout + stderr);
	return site;
}
