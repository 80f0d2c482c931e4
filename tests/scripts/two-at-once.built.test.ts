import { spawn } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerYaml, recordIds } from '../../src/paper/lasting/ledger-yaml.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import { OLD_SITE, readSite, writeOldSite } from '../support/old-site.ts';

/** Runs a build to its end. */
function build(env: NodeJS.ProcessEnv): Promise<{ code: number | null; stdout: string; stderr: string }> {
	const { PATH, HOME } = process.env;
	const child = spawn('node', ['scripts/build.ts'], { env: { PATH, HOME, ...env } });
	const said = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const) child[stream].on('data', (data) => (said[stream] += String(data)));
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

const FULL_DISK = `
	import fs from 'node:fs';
	import { syncBuiltinESMExports } from 'node:module';
	const { mkdirSync } = fs;
	fs.mkdirSync = (path, ...rest) => {
		if (String(path).includes('search-data')) throw new Error('no space left on device');
		return mkdirSync(path, ...rest);
	};
	syncBuiltinESMExports();`;

test('of two builds at once, in a folder whose path only begins as the project’s, one ends in a whole site, and one whose disk is full when all pages are written leaves none of them', async () => {
	const sister = mkdtempSync(`${process.cwd()}-`);
	const [content, small, old] = ['content', 'small', 'old'].map((name) => join(sister, name)) as [string, string, string];
	cpSync('tests/papers/small', content, { recursive: true });
	appendFileSync(join(content, 'chapters/background.mdx'), '\n裏裏裏裡\n');
	writeFileSync(join(content, 'published.yaml'), ledgerYaml(recordIds(readPaper(content), '2026-01-01')));
	writeOldSite(old);
	try {
		const [whole, failed] = await Promise.all([
			build({ CONTENT_DIR: content, OUT_DIR: small, NODE_ENV: 'test' }),
			build({
				CONTENT_DIR: 'tests/papers/small',
				OUT_DIR: old,
				NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(FULL_DISK)}`,
			}),
		]);
		expect([whole.code, whole.stderr]).toEqual([0, '']);
		expect(whole.stdout).toMatch(
			new RegExp(
				'^2 chapters, 23 passages, no faults in the content\n' +
					'Hint: content/chapters/background\\.mdx:15: 裡 stands beside 3 裏; is it printed so\\?\n' +
					'\\d+ places of the Simplified edition to read, \\d+ of them unread; .*\n' +
					'23 published ids name the words that they were published for\n' +
					'Compiling …\n[^]*\\d+ pages and other files written\n[^]*, are kept for reading without a network, at the first visit\n' +
					'Built .*/small/ in [\\d.]+ s\n$',
			),
		);
		const page = readFileSync(join(small, 'zh-hant/background/index.html'), 'utf8');
		expect(page).toContain('http-equiv="content-security-policy"');
		expect(existsSync(join(small, 'pagefind/pagefind.js'))).toBe(true);

		expect(failed.stdout).toMatch(/\d+ pages and other files written\n/);
		expect(failed.code).toBe(1);
		expect(failed.stderr).toMatch(
			/no space left on device\nNothing was published\. “npm run build -- --verbose” tells more\.\n$/,
		);
		expect(readSite(old)).toEqual(OLD_SITE);
		expect(readdirSync(sister).sort()).toEqual(['content', 'old', 'small']);
	} finally {
		rmSync(sister, { recursive: true });
	}
}, 120_000);

test('a build does not begin where it would take away what no build has made', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'own-'));
	mkdirSync(join(folder, 'notes'));
	const { code, stdout, stderr } = await build({ OUT_DIR: folder });
	expect([code, stdout, stderr]).toEqual([
		1,
		'',
		`${folder} holds files and is not a built site; nothing was built. Name a new or an empty folder (OUT_DIR).\n`,
	]);
	expect(existsSync(join(folder, 'notes'))).toBe(true);
	rmSync(folder, { recursive: true });
});
