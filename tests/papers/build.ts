import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fingerprint } from '../../scripts/fingerprint.ts';
import { waitForTurn } from '../../scripts/one-at-a-time.mjs';

/** Where these papers say that they are. */
export const SITE = 'https://papers.example';

/** For a paper whose pictures of links nobody looks at: to draw them takes a third of its build. */
export const WITHOUT_ADDRESS = { SITE_URL: '' };

/** The path of a paper that is not at the root of its host. */
export const BASE = '/briefs/2024/';

/** Built papers, each under the fingerprint of what it was built from, so that no test builds one that another has built. */
const BUILT = '.cache/papers';

const ONE_DAY = 86_400_000;

/** Deletes what no test has asked for since yesterday. */
function clearOld() {
	for (const name of readdirSync(BUILT)) {
		const path = join(BUILT, name);
		// Another may have deleted it meanwhile.
		const found = statSync(path, { throwIfNoEntry: false });
		if (found && Date.now() - found.mtimeMs > ONE_DAY) rmSync(path, { recursive: true, force: true });
	}
}

/**
 * Builds a paper of this folder as its publisher would, from a folder of content alone, unless the very same has been
 * built before.
 * @param change makes the paper another one, in a copy of its own
 * @param more environment of the build: `BASE_PATH`, `PDF_FOLDER`
 * @returns the folder of the built site, which other tests read too: nobody may change it
 * @throws Error with what the build printed, when it fails
 */
export async function buildPaper(
	name: string,
	change: (content: string) => void = () => {},
	more: NodeJS.ProcessEnv = {},
): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'paper-'));
	mkdirSync(BUILT, { recursive: true });
	let end = () => {};
	try {
		const content = join(folder, 'content');
		cpSync(join('tests/papers', name), content, { recursive: true });
		change(content);
		const site = join(BUILT, fingerprint(content, more));
		end = await waitForTurn(`${site}.lock`);
		if (existsSync(site)) {
			utimesSync(site, new Date(), new Date());
			return site;
		}
		clearOld();
		// Nothing else of this process: the test runner's variables would make it another kind of build.
		const { PATH, HOME } = process.env;
		const paper = { CONTENT_DIR: content, OUT_DIR: site, SITE_URL: SITE, ...more };
		const env = { PATH, HOME, NODE_COMPILE_CACHE: resolve('.cache/node'), ...paper };
		const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], { env, encoding: 'utf8' });
		if (status !== 0) throw new Error(stdout + stderr);
		return site;
	} finally {
		end();
		rmSync(folder, { recursive: true });
	}
}
