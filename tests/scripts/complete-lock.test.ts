import { expect, test } from 'vitest';
import { completeLock } from '../../scripts/complete-lock.ts';

test('a lock file gets the packages of other systems that the registry has left out, each for its system alone', () => {
	const names = [
		'x-linux-x64',
		'@x/windows-x64',
		'@x/darwin-arm64',
		'x-android-arm-eabi',
		'x-linux-arm64',
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
	expect(added).toBe(6);
	expect(lock.packages).toMatchObject({ 'node_modules/x-linux-x64': own, 'node_modules/a/node_modules/x-linux-arm64': own });
	expect(Object.entries(lock.packages).filter(([, entry]) => entry !== own && 'version' in entry)).toEqual([
		['node_modules/@x/darwin-arm64', of({ os: ['darwin'], cpu: ['arm64'] })],
		['node_modules/@x/windows-x64', of({ os: ['win32'], cpu: ['x64'] })],
		['node_modules/x', expect.anything()],
		['node_modules/x-android-arm-eabi', of({ os: ['android'], cpu: ['arm'] })],
		['node_modules/x-freebsd', of({ os: ['freebsd'] })],
		['node_modules/x-wasm32', of({ cpu: ['wasm32'] })],
		['node_modules/y', expect.anything()],
		['node_modules/y-win32-arm64-msvc', { version: '2.0.0', os: ['win32'], cpu: ['arm64'], optional: true }],
	]);
});
