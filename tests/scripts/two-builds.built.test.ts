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
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

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

/** Builds a clone; tells what locale and time its Node kept, and the fingerprint of every file it wrote. */
function build(folder: string, environment: NodeJS.ProcessEnv) {
	clone(folder);
	// Nothing else of this process: the test runner sets NODE_ENV, which would make it another kind of build.
	// With an address of its own a site has all that it can have: pictures, absolute links.
	const env = { PATH: process.env.PATH, HOME: process.env.HOME, SITE_URL: 'https://papers.example', ...environment };
	const tell = 'console.log(Intl.DateTimeFormat().resolvedOptions().locale, new Date(0).getTimezoneOffset())';
	const circumstances = execFileSync(process.execPath, ['-e', tell], { env, encoding: 'utf8' }).trim();
	execFileSync(process.execPath, ['scripts/build.ts'], { cwd: folder, env, stdio: 'pipe' });
	const dist = join(folder, 'dist');
	const files = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const prints = files.map((file) => [file.slice(dist.length), createHash('sha256').update(readFileSync(file)).digest('hex')]);
	return { circumstances, prints: Object.fromEntries(prints.sort()) as Record<string, string> };
}

test(
	'two builds from two clones in two folders, under different locales and time zones, are the same byte for byte',
	() => {
		const top = mkdtempSync(join(tmpdir(), 'builds-'));
		try {
			const east = build(join(top, 'east'), { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' });
			const west = build(join(top, 'far', 'west 西'), { LC_ALL: 'zh_HK.UTF-8', TZ: 'America/Los_Angeles' });
			// Otherwise the test would compare two builds of one kind.
			expect([east.circumstances, west.circumstances]).toEqual(['tr-TR 640', 'zh-HK 480']);
			expect(Object.keys(east.prints)).toEqual(expect.arrayContaining(['/zh-hans/full/index.html', '/picture/zh-hans/full.png']));
			expect(west.prints).toEqual(east.prints);
		} finally {
			rmSync(top, { recursive: true });
		}
	},
	TWO_MINUTES,
);
