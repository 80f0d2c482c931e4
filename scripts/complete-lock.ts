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
 * Adds the packages of other platforms to a lock file. A registry that lacks them leaves them out, and then `npm ci` refuses
 * the lock file everywhere. To be run after every change of dependencies.
 * @returns the lock file with its packages in order, and how many were added
 */
export function completeLock<T extends { packages: Record<string, LockEntry> }>(given: T): { lock: T; added: number } {
	const packages = { ...given.packages };
	const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
	const known = names.size;
	for (const entry of Object.values(given.packages)) {
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			if (names.has(name)) continue;
			const kind = entry.dev ? { dev: true } : {};
			packages[`node_modules/${name}`] = { version, ...platformOf(name), ...kind, optional: true };
			names.add(name);
		}
	}
	const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
	return { lock: { ...given, packages: Object.fromEntries(sorted) }, added: names.size - known };
}

if (import.meta.main) {
	const { lock, added } = completeLock(JSON.parse(readFileSync(FILE, 'utf8')));
	writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
	console.log(`${added} packages of other platforms added to ${FILE}`);
}
