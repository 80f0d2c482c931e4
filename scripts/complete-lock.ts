import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
	version?: string;
	optionalDependencies?: Record<string, string>;
	dev?: boolean;
	optional?: boolean;
	os?: string[];
	cpu?: string[];
}

const FILE = 'package-lock.json';
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32'];

/** What a platform's package calls its system and processor: `@pagefind/windows-x64` → win32, x64. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu'> {
	const parts = name.replace('windows', 'win32').split(/[-/]/);
	const os = SYSTEMS.filter((system) => parts.includes(system));
	const cpu = PROCESSORS.filter((processor) =>
		parts.some((part) => part === processor || (processor === 'arm' && /^arm(v\d)?$/.test(part))),
	);
	return { ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}) };
}

/**
 * Adds the packages of other platforms to the lock file. A registry that lacks them leaves them out,
 * and then `npm ci` refuses the lock file everywhere. To be run after every change of dependencies.
 */
function completeLock() {
	const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, LockEntry> };
	const names = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
	const added: string[] = [];
	for (const entry of Object.values({ ...lock.packages })) {
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			if (names.has(name)) continue;
			lock.packages[`node_modules/${name}`] = {
				version,
				...platformOf(name),
				...(entry.dev ? { dev: true } : {}),
				optional: true,
			};
			names.add(name);
			added.push(name);
		}
	}
	const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
	writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
	console.log(`${added.length} packages of other platforms added to ${FILE}`);
}

completeLock();
