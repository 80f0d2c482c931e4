import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerYaml, recordIds } from '../../src/paper/lasting/ledger-yaml.ts';
import { readPaper } from '../../src/paper/read-paper.ts';

/** Runs a build to its end. */
function build(env: NodeJS.ProcessEnv, ...options: string[]): Promise<{ code: number | null; said: string }> {
	const { PATH, HOME } = process.env;
	const child = spawn('node', ['scripts/build.ts', ...options], { env: { PATH, HOME, ...env } });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

test('two builds at once, of whatever kind and paper, in a folder whose path only begins as the project’s, each end in a whole site', async () => {
	const sister = mkdtempSync(`${process.cwd()}-`);
	const content = join(sister, 'content');
	cpSync('tests/papers/small', content, { recursive: true });
	appendFileSync(join(content, 'chapters/background.mdx'), '\n裏裏裏裡\n');
	writeFileSync(join(content, 'published.yaml'), ledgerYaml(recordIds(readPaper(content), '2026-01-01')));
	const papers = { small: 'background', 'kitchen-sink': 'everything' };
	try {
		const ends = await Promise.all(
			Object.keys(papers).map((paper) =>
				build(
					{
						OUT_DIR: join(sister, paper),
						CONTENT_DIR: paper === 'small' ? content : `tests/papers/${paper}`,
						NODE_ENV: paper === 'small' ? 'test' : 'development',
					},
					...(paper === 'small' ? [] : ['--verbose']),
				),
			),
		);
		expect(ends.map(({ code, said }) => (code === 0 ? '' : said))).toEqual(['', '']);
		expect(ends[0]?.said).toMatch(
			new RegExp(
				'^2 chapters, 23 passages, no faults in the content\n' +
					'Hint: content/chapters/background\\.mdx:15: 裡 stands beside 3 裏; is it printed so\\?\n' +
					'\\d+ places of the Simplified edition to read, \\d+ of them unread; .*\n' +
					'23 published ids name the words that they were published for\n' +
					'Compiling …\n[^]*\\d+ pages and other files written\n[^]*, are kept for reading without a network, at the first visit\n' +
					'Built .*/small/ in [\\d.]+ s\n$',
			),
		);
		expect(ends[1]?.said).toMatch(/^[\d:]+ \[build\] /m);
		for (const [paper, chapter] of Object.entries(papers)) {
			const site = join(sister, paper);
			expect(readFileSync(join(site, `zh-hant/${chapter}/index.html`), 'utf8')).toContain('http-equiv="content-security-policy"');
			expect(existsSync(join(site, 'pagefind/pagefind.js'))).toBe(true);
		}
	} finally {
		rmSync(sister, { recursive: true });
	}
}, 120_000);

test('a build does not begin where it would take away what no build has made', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'own-'));
	mkdirSync(join(folder, 'notes'));
	const { code, said } = await build({ OUT_DIR: folder });
	expect([code, said]).toEqual([
		1,
		`${folder} holds files and is not a built site; nothing was built. Name a new or an empty folder (OUT_DIR).\n`,
	]);
	expect(existsSync(join(folder, 'notes'))).toBe(true);
	rmSync(folder, { recursive: true });
});
