import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildPaper, SITE } from '../papers/build.ts';

const TWO_MINUTES = 120_000;

/** What tools keep among the packages; a fresh clone has none of it. */
const CACHES = ['.astro', '.cache', '.vite', '.vite-temp'];

/** A folder again, its files as hard links: half a gigabyte of packages in a second. */
function linkFolder(from: string, to: string) {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) {
			if (!CACHES.includes(entry.name)) linkFolder(source, target);
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

const TELL = 'console.log(Intl.DateTimeFormat().resolvedOptions().locale, new Date(0).getTimezoneOffset())';

test(
	'a build here and one in a clone elsewhere, under another locale and time zone, are the same byte for byte',
	async () => {
		// It has every construct, and with its address all that a site can have: pictures, absolute links.
		const here = fingerprints(await buildPaper('kitchen-sink'));
		expect(Object.keys(here)).toEqual(expect.arrayContaining(['zh-hans/full/index.html', 'picture/zh-hans/full.png']));
		const top = mkdtempSync(join(tmpdir(), 'builds-'));
		try {
			const folder = join(top, 'far', 'west 西');
			clone(folder);
			// Nothing else of this process: the test runner sets NODE_ENV, which would make it another kind of build.
			const { PATH, HOME } = process.env;
			const env = { PATH, HOME, LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', SITE_URL: SITE };
			// Otherwise two builds of one kind would be compared.
			const told = execFileSync(process.execPath, ['-e', TELL], { env, encoding: 'utf8' }).trim();
			expect(told).toBe('tr-TR 640');
			expect(execFileSync(process.execPath, ['-e', TELL], { encoding: 'utf8' }).trim()).not.toBe(told);
			const paper = { CONTENT_DIR: 'tests/papers/kitchen-sink', OUT_DIR: 'site' };
			// One that tells more, in what other programs take for a place of development.
			const options = {
				cwd: folder,
				env: { ...env, ...paper, NODE_ENV: 'development' },
				encoding: 'utf8',
				stdio: 'pipe',
			} as const;
			const said = execFileSync(process.execPath, ['scripts/build.ts', '--verbose'], options);
			expect(said).toMatch(/^[\d:]+ \[build\] /m);
			expect(fingerprints(join(folder, 'site'))).toEqual(here);
		} finally {
			rmSync(top, { recursive: true });
		}
	},
	TWO_MINUTES,
);
