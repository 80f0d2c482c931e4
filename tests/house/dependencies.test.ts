import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface LockEntry {
	version: string;
	resolved?: string;
	integrity?: string;
	license?: string;
	optional?: boolean;
	hasInstallScript?: boolean;
	os?: string[];
	cpu?: string[];
	libc?: string[];
	optionalDependencies?: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const project = read('package.json') as Record<
	'dependencies' | 'devDependencies' | 'optionalDependencies',
	Record<string, string>
>;
const lock = read('package-lock.json') as { packages: Record<string, LockEntry> };

/** Every package but the project itself, by its name. */
const packages = Object.entries(lock.packages)
	.filter(([path]) => path !== '')
	.map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }));
const direct = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };

describe('the dependencies', () => {
	const [, table = ''] = /## Dependencies\n([\s\S]*?)(?:\n## |$)/.exec(readFileSync('README.md', 'utf8')) ?? [];
	const rows = table
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.slice(2)
		.map((line) => line.split('|').map((cell) => cell.trim()))
		.map(([, names = '', reason = '']) => ({ names: names.split(', '), reason }));

	test('are all named in README, once each, and nothing else is', () => {
		expect(rows.flatMap(({ names }) => names).sort()).toEqual(Object.keys(direct).sort());
	});

	test.each(rows)('$names have a reason', ({ reason }) => {
		expect(reason.split(' ').length).toBeGreaterThan(2);
	});

	test.each(Object.entries(direct))('%s is asked for and locked in one exact version', (name, version) => {
		expect(version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
	});
});

describe('the licences', () => {
	/** They ask for nothing but to be named, or (MPL) for the source of their own files, which is public; OFL is for fonts in documents. */
	const ACCEPTED = 'MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 Python-2.0 MPL-2.0 OFL-1.1'.split(
		' ',
	);

	/** Parts of the image library, which draws pictures while the site is built: nothing of it is published. */
	const MAY_BE_LGPL = /^@img\/sharp-/;

	/** They run while the site is built or tested and are part of nothing that is published, so that their source need not be offered with it. */
	const ONLY_RUN: Record<string, string> = { citeproc: 'CPAL-1.0', 'biblatex-csl-converter': 'LGPL-3.0' };

	const acceptedFor = (name: string) => [
		...ACCEPTED,
		...(MAY_BE_LGPL.test(name) ? ['LGPL-3.0-or-later'] : []),
		...(name in ONLY_RUN ? [ONLY_RUN[name] ?? ''] : []),
	];

	/** SPDX expressions of one kind of operator: all of “A AND B”, one of “A OR B”. */
	function isAccepted(expression: string, accepted: readonly string[]): boolean {
		const plain = expression.replace(/[()]/g, '');
		if (plain.includes(' OR ')) return plain.split(' OR ').some((each) => isAccepted(each, accepted));
		return plain.split(' AND ').every((each) => accepted.includes(each));
	}

	/** A package of another system has no entry of its own in the registry that made the lock file: it has its parent's licence. */
	function licenceOf({ name, license }: (typeof packages)[number]): string {
		return license ?? packages.find(({ optionalDependencies = {} }) => name in optionalDependencies)?.license ?? 'none';
	}

	test('of all packages are on the short list', () => {
		const refused = packages
			.filter((each) => !isAccepted(licenceOf(each), acceptedFor(each.name)))
			.map((each) => `${each.name}: ${licenceOf(each)}`);
		expect(refused).toEqual([]);
	});

	test.each([
		['MIT OR GPL-3.0-only', true],
		['MIT AND GPL-3.0-only', false],
		['GPL-3.0-only', false],
		['none', false],
	])('“%s” would be accepted: %s', (expression, accepted) => {
		expect(isAccepted(expression, ACCEPTED)).toBe(accepted);
	});
});

describe('the lock file', () => {
	test('records no download address', () => {
		expect(packages.filter(({ resolved }) => resolved).map(({ name }) => name)).toEqual([]);
	});

	test('has the fingerprint of every package, but for those of other systems that the registry lacks', () => {
		const without = packages.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
		const excused = ({ optional, license, os, cpu }: LockEntry) => optional && license === undefined && (os ?? cpu) !== undefined;
		expect(without.filter((each) => !excused(each)).map(({ name }) => name)).toEqual([]);
		const here = ({ os, cpu, libc = ['glibc'] }: LockEntry) =>
			os?.includes('linux') && cpu?.includes('x64') && libc.includes('glibc');
		expect(without.filter(here).map(({ name }) => name)).toEqual([]);
	});

	test('keeps what is made for musl, the C library of Alpine, from systems that have another', () => {
		const forMusl = packages.filter(({ name }) => /linuxmusl|-musl$/.test(name));
		expect(forMusl.length).toBeGreaterThan(5);
		expect(forMusl.filter(({ libc }) => String(libc) !== 'musl').map(({ name }) => name)).toEqual([]);
	});

	test('has a Node for each system, with its fingerprint, which no script has to fetch', () => {
		const nodes = packages.filter(({ name }) => name in project.optionalDependencies);
		expect(nodes.map(({ os, cpu }) => `${os} ${cpu}`).sort()).toEqual([
			'darwin arm64',
			'darwin x64',
			'linux arm64',
			'linux x64',
			'win32 x64',
		]);
		for (const { name, integrity, version } of nodes)
			expect([name, version, integrity]).toEqual([name, '26.10.0', expect.stringMatching(/^sha512-/)]);
		expect(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual([
			'core-js-pure',
			'esbuild',
		]);
	});

	/** What `npm ci` says of the project on a system, without network and without installing anything. */
	function install(system: string, processor: string, change: (lockFile: typeof lock) => void = () => {}) {
		const folder = mkdtempSync(join(tmpdir(), 'install-'));
		try {
			for (const file of ['package.json', '.npmrc']) copyFileSync(file, join(folder, file));
			const changed = structuredClone(lock);
			change(changed);
			writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(changed));
			const flags = [
				'--dry-run',
				'--offline',
				'--ignore-scripts',
				'--no-audit',
				'--no-fund',
				// npm hands a silent run on to what runs below it.
				'--loglevel=error',
				`--os=${system}`,
				`--cpu=${processor}`,
			];
			const { status, stderr } = spawnSync('npm', ['ci', ...flags], {
				cwd: folder,
				encoding: 'utf8',
				shell: process.platform === 'win32',
			});
			return { status, missing: /Missing: \S+/.exec(stderr)?.[0] };
		} finally {
			rmSync(folder, { recursive: true });
		}
	}

	// npm compares the lock file with what all packages ask for, whatever the system; only what has to be there may be refused.
	test('has nothing for some systems alone that all of them need', () => {
		expect(packages.filter(({ os, cpu, optional }) => (os ?? cpu) && !optional).map(({ name }) => name)).toEqual([]);
	});

	test.each([
		['linux', 'x64'],
		['win32', 'arm64'],
	])('is accepted by npm ci on %s, %s', (system, processor) => {
		expect(install(system, processor)).toEqual({ status: 0, missing: undefined });
	});

	test('is refused by npm ci where a package of another system is missing', () => {
		const lacking = install('linux', 'x64', ({ packages: entries }) => {
			delete entries['node_modules/@pagefind/windows-x64'];
		});
		expect(lacking.status).not.toBe(0);
		expect(lacking.missing).toContain('@pagefind/windows-x64');
	});
});
