import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completeLock } from '../../scripts/complete-lock.ts';
import { stubProject } from '../support/stub-programs.ts';

test('a lock file gets the packages of other systems that the registry has left out, each for its system alone', () => {
	const names = [
		'x-linux-x64',
		'@x/windows-x64',
		'@x/darwin-arm64',
		'x-android-arm-eabi',
		'x-linux-arm64',
		'x-linux-arm64-musl',
		'x-linux-arm-gnueabihf',
		'x-linuxmusl-s390x',
		'x-win32-ia32-gnu',
		'x-freebsd',
		'x-wasm32',
	];
	const own = { version: '1.0.0', resolved: 'https://registry.example/x', optional: true, os: ['linux'], cpu: ['x64'] };
	const { added, lock } = completeLock({
		packages: {
			'': {},
			'node_modules/x': {
				version: '1.0.0',
				dev: true,
				optionalDependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])),
			},
			'node_modules/x-linux-x64': own,
			'node_modules/a/node_modules/x-linux-arm64': own,
			'node_modules/y': { version: '2.0.0', optionalDependencies: { 'y-win32-arm64-msvc': '2.0.0' } },
		},
	});
	const of = (platform: object) => ({ version: '1.0.0', ...platform, dev: true, optional: true });
	expect(added).toBe(10);
	expect(lock.packages).toMatchObject({ 'node_modules/x-linux-x64': own, 'node_modules/a/node_modules/x-linux-arm64': own });
	expect(Object.entries(lock.packages).filter(([, entry]) => entry !== own && 'version' in entry)).toEqual([
		['node_modules/@x/darwin-arm64', of({ os: ['darwin'], cpu: ['arm64'] })],
		['node_modules/@x/windows-x64', of({ os: ['win32'], cpu: ['x64'] })],
		['node_modules/x', expect.anything()],
		['node_modules/x-android-arm-eabi', of({ os: ['android'], cpu: ['arm'] })],
		['node_modules/x-freebsd', of({ os: ['freebsd'] })],
		['node_modules/x-linux-arm-gnueabihf', of({ os: ['linux'], cpu: ['arm'], libc: ['glibc'] })],
		['node_modules/x-linux-arm64-musl', of({ os: ['linux'], cpu: ['arm64'], libc: ['musl'] })],
		['node_modules/x-linuxmusl-s390x', of({ os: ['linux'], cpu: ['s390x'], libc: ['musl'] })],
		['node_modules/x-wasm32', of({ cpu: ['wasm32'] })],
		// A C library of Linux would keep it from Windows.
		['node_modules/x-win32-ia32-gnu', of({ os: ['win32'], cpu: ['ia32'] })],
		['node_modules/y', expect.anything()],
		['node_modules/y-win32-arm64-msvc', { version: '2.0.0', os: ['win32'], cpu: ['arm64'], optional: true }],
	]);
});

test('npm run lock asks the registry again for what it lacked before, and adds what it still lacks', () => {
	const entry = { version: '1.0.0', integrity: 'sha512-x' };
	const x = { ...entry, optionalDependencies: { 'x-darwin-x64': '1.0.0', 'x-win32-x64': '1.0.0' } };
	const added = { version: '1.0.0', os: ['darwin'], cpu: ['x64'], optional: true };
	const had = {
		name: 'a',
		lockfileVersion: 3,
		packages: { '': { name: 'a' }, 'node_modules/x': x, 'node_modules/x-darwin-x64': added },
	};
	const project = stubProject({ 'package-lock.json': JSON.stringify(had) });
	try {
		project.behave('cp package-lock.json asked.json');
		expect(project.run('scripts/complete-lock.ts')).toMatchObject({
			status: 0,
			calls: ['npm install --package-lock-only --ignore-scripts --no-audit --no-fund'],
			stdout: '2 packages of other platforms added to package-lock.json, which the registry lacks\n',
		});
		// As npm writes it: a file that differs in its spaces would change in every line.
		const written = (packages: object) => `${JSON.stringify({ ...had, packages }, null, 2)}\n`;
		const own = { '': { name: 'a' }, 'node_modules/x': x };
		expect(readFileSync(join(project.folder, 'asked.json'), 'utf8')).toBe(written(own));
		const win32 = { ...added, os: ['win32'] };
		expect(readFileSync(join(project.folder, 'package-lock.json'), 'utf8')).toBe(
			written({ ...own, 'node_modules/x-darwin-x64': added, 'node_modules/x-win32-x64': win32 }),
		);
	} finally {
		project.remove();
	}
});
