import { readFileSync, writeFileSync } from 'node:fs';
import { run } from './setup.mjs';

interface LockEntry {
	version?: string;
	integrity?: string;
	optionalDependencies?: Record<string, string>;
	dev?: boolean;
	optional?: boolean;
	os?: string[];
	cpu?: string[];
	libc?: string[];
}

interface Lock {
	packages: Record<string, LockEntry>;
}

const FILE = 'package-lock.json';
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32'];

/** Names of the C libraries of Linux, by what stands for them in names of packages: `musleabihf`. */
const LIBRARIES = { musl: 'musl', gnu: 'glibc' };

/** What a platform's package calls its system, processor and C library: `@pagefind/windows-x64` → win32, x64. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
	const parts = name.replace('windows', 'win32').replace('linuxmusl', 'linux-musl').split(/[-/]/);
	const os = SYSTEMS.filter((system) => parts.includes(system));
	const cpu = PROCESSORS.filter((processor) =>
		parts.some((part) => part === processor || (processor === 'arm' && /^arm(v\d)?$/.test(part))),
	);
	const libc = Object.entries(LIBRARIES)
		.filter(([word]) => os.includes('linux') && parts.some((part) => part.startsWith(word)))
		.map(([, library]) => library);
	return { ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}), ...(libc.length > 0 ? { libc } : {}) };
}

/** Leaves out what an earlier run has added, so that the registry is asked again: its own words say more than a name does. */
const forgetAdded = (given: Lock): Lock => ({
	...given,
	packages: Object.fromEntries(Object.entries(given.packages).filter(([path, { integrity }]) => path === '' || integrity)),
});

/**
 * Adds the packages of other platforms to a lock file. A registry that lacks them leaves them out, and then `npm ci` refuses
 * the lock file everywhere.
 * @returns the lock file with its packages in order, and how many were added
 */
export function completeLock(given: Lock): { lock: Lock; added: number } {
	const added: Lock['packages'] = {};
	const names = new Set(Object.keys(given.packages).map((path) => path.replace(/^.*node_modules\//, '')));
	for (const entry of Object.values(given.packages)) {
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			if (names.has(name)) continue;
			const kind = entry.dev ? { dev: true } : {};
			added[`node_modules/${name}`] = { version, ...platformOf(name), ...kind, optional: true };
			names.add(name);
		}
	}
	const sorted = Object.entries({ ...given.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1));
	return { lock: { ...given, packages: Object.fromEntries(sorted) }, added: Object.keys(added).length };
}

const read = (): Lock => JSON.parse(readFileSync(FILE, 'utf8'));
const write = (lock: Lock) => writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

/** To be run after every change of dependencies. */
if (import.meta.main) {
	write(forgetAdded(read()));
	run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund']);
	const { lock, added } = completeLock(read());
	write(lock);
	console.log(`${added} packages of other platforms added to ${FILE}, which the registry lacks`);
}
