import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Runs a build to its end. */
function build(env: NodeJS.ProcessEnv): Promise<{ code: number | null; said: string }> {
	const { PATH, HOME } = process.env;
	const child = spawn('node', ['scripts/build.ts'], { env: { PATH, HOME, ...env } });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

test('two builds at once, of whatever kind, in a folder whose path only begins as the project’s, end in a whole site', async () => {
	const sister = mkdtempSync(`${process.cwd()}-`);
	const site = join(sister, 'dist');
	try {
		const env = { OUT_DIR: site, CONTENT_DIR: 'tests/papers/small' };
		const ends = await Promise.all(['development', 'test'].map((kind) => build({ ...env, NODE_ENV: kind })));
		expect(ends.map(({ code, said }) => (code === 0 ? '' : said))).toEqual(['', '']);
		expect(readFileSync(join(site, 'zh-hant/background/index.html'), 'utf8')).toContain('http-equiv="content-security-policy"');
		expect(existsSync(join(site, 'pagefind/pagefind.js'))).toBe(true);
	} finally {
		rmSync(sister, { recursive: true });
	}
}, 120_000);

test('a build does not begin where it would take away what no build has made', async () => {
	const folder = mkdtempSync('test-results/own-');
	mkdirSync(join(folder, 'notes'));
	const { code, said } = await build({ OUT_DIR: folder });
	expect([code, said]).toEqual([
		1,
		`${folder} holds files and is not a built site; nothing was built. Name a new or an empty folder (OUT_DIR).\n`,
	]);
	expect(existsSync(join(folder, 'notes'))).toBe(true);
	rmSync(folder, { recursive: true });
});
