import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	appendFileSync,
	copyFileSync,
	cpSync,
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerYaml, recordIds } from '../../src/paper/lasting/ledger-yaml.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import { buildPaper, SITE } from '../papers/build.ts';
import { OLD_SITE, readSite, writeOldSite } from '../support/old-site.ts';

const TWO_MINUTES = 120_000;

/** What tools keep among the packages; a fresh clone has none of it. */
const CACHES = ['.astro', '.cache', '.vite', '.vite-temp'];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { dev?: true }> };
/** What no build needs: packages for tests and checks, a third of all files. */
const isLeft = (path: string) => CACHES.includes(basename(path)) || packages[relative('.', path)]?.dev;

/** A folder again, its files as hard links: half a gigabyte of packages in a second. */
function linkFolder(from: string, to: string) {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) {
			if (!isLeft(source)) linkFolder(source, target);
		} else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
		else linkSync(source, target);
	}
}

/** A clone of this project, with what is not committed yet, and its packages. */
function clone(folder: string) {
	const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
	for (const file of files.split('\0').filter((name) => name !== '' && existsSync(name))) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		copyFileSync(file, join(folder, file));
	}
	try {
		linkFolder(resolve('node_modules'), join(folder, 'node_modules'));
	} catch (error) {
		// Links do not reach from one disk to another.
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	}
}

/** The fingerprint of every file of a built site. */
function fingerprints(site: string): Record<string, string> {
	const files = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const prints = files.map((file) => [relative(site, file), createHash('sha256').update(readFileSync(file)).digest('hex')]);
	return Object.fromEntries(prints.sort());
}

/** Runs a build to its end, with nothing else of this process: the test runner sets NODE_ENV, which would make it another kind of build. */
function build(
	env: NodeJS.ProcessEnv,
	cwd = process.cwd(),
	...options: string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
	const { PATH, HOME } = process.env;
	const child = spawn(process.execPath, ['scripts/build.ts', ...options], { cwd, env: { PATH, HOME, ...env } });
	const said = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const) child[stream].on('data', (data) => (said[stream] += String(data)));
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

const TELL = 'console.log(Intl.DateTimeFormat().resolvedOptions().locale, new Date(0).getTimezoneOffset())';

const MONTHS = { value: 3, unit: '個月', printed: '三個月', measures: '試驗進行的時間', passage: 'background#p1' };

test(
	'a build here and one in a clone elsewhere, under another locale and time zone, are the same byte for byte, though another is made there at once, in which a fault shows when all pages are written, and which leaves none of them',
	async () => {
		// It has every construct, and with its address all that a site can have: pictures, absolute links.
		const here = fingerprints(await buildPaper('kitchen-sink'));
		expect(Object.keys(here)).toEqual(expect.arrayContaining(['zh-hans/full/index.html', 'picture/zh-hans/full.png']));
		const top = mkdtempSync(join(tmpdir(), 'builds-'));
		try {
			const folder = join(top, 'far', 'west 西');
			clone(folder);
			// Its path only begins as that of the project.
			const sister = `${folder}-`;
			const [content, site, old] = ['content', 'site', 'old'].map((name) => join(sister, name)) as [string, string, string];
			cpSync('tests/papers/small', content, { recursive: true });
			appendFileSync(join(content, 'chapters/background.mdx'), '\n裏裏裏裡\n');
			writeFileSync(join(content, 'published.yaml'), ledgerYaml(recordIds(readPaper(content), '2026-01-01')));
			// Its address is that of a part of its page.
			writeFileSync(join(content, 'figures.yaml'), JSON.stringify({ figures: [{ id: 'contents', ...MONTHS }], pictures: [] }));
			writeOldSite(old);
			const elsewhere = { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
			const { PATH, HOME } = process.env;
			// Otherwise two builds of one kind would be compared.
			const told = execFileSync(process.execPath, ['-e', TELL], { env: { PATH, HOME, ...elsewhere }, encoding: 'utf8' }).trim();
			expect(told).toBe('tr-TR 640');
			expect(execFileSync(process.execPath, ['-e', TELL], { encoding: 'utf8' }).trim()).not.toBe(told);
			const paper = { CONTENT_DIR: 'tests/papers/kitchen-sink', OUT_DIR: site, SITE_URL: SITE };
			const [whole, failed] = await Promise.all([
				// One that tells more, in what other programs take for a place of development.
				build({ ...elsewhere, ...paper, NODE_ENV: 'development' }, folder, '--verbose'),
				build({ CONTENT_DIR: content, OUT_DIR: old }, folder),
			]);
			expect([whole.code, whole.stdout + whole.stderr]).toEqual([0, expect.stringMatching(/^[\d:]+ \[build\] /m)]);
			expect(whole.stdout).toMatch(/\nBuilt .*-\/site\/ in [\d.]+ s\n$/);
			expect(fingerprints(site)).toEqual(here);

			expect(failed.stdout).toMatch(
				new RegExp(
					'^2 chapters, 23 passages, no faults in the content\n' +
						'Hint: content/chapters/background\\.mdx:15: 裡 stands beside 3 裏; is it printed so\\?\n' +
						'\\d+ places of the Simplified edition to read, \\d+ of them unread; .*\n' +
						'23 published ids name the words that they were published for\n' +
						'Compiling …\n[^]*\\d+ pages and other files written\n',
				),
			);
			expect(failed.code).toBe(1);
			expect(failed.stderr).toBe(
				`1 fault in the content of ${content}; nothing was published.\n\nzh-hans/figures/\n` +
					'  expected: each id once on a page\n  found:    contents again\n' +
					'  to do:    call the figure, or the file of the chapter, otherwise\n\n',
			);
			expect(readSite(old)).toEqual(OLD_SITE);
			expect(readdirSync(sister).sort()).toEqual(['content', 'old', 'site']);
		} finally {
			rmSync(top, { recursive: true });
		}
	},
	TWO_MINUTES,
);

test('a build does not begin where it would take away what no build has made', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'own-'));
	mkdirSync(join(folder, 'notes'));
	expect(await build({ OUT_DIR: folder })).toEqual({
		code: 1,
		stdout: '',
		stderr: `${folder} holds files and is not a built site; nothing was built. Name a new or an empty folder (OUT_DIR).\n`,
	});
	expect(existsSync(join(folder, 'notes'))).toBe(true);
	rmSync(folder, { recursive: true });
});
