import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { stubProject } from '../support/stub-programs.ts';

const LOCK = '{ "packages": {} }';
const DIGEST = createHash('sha256').update(LOCK).digest('hex');
const INSTALLED = { 'package-lock.json': LOCK, 'node_modules/.installed': DIGEST };
const INSTALL = 'npm ci --include=dev --include=optional --ignore-scripts --no-audit --no-fund';

let project: ReturnType<typeof stubProject>;
afterEach(() => project.remove());

describe('npm start', () => {
	const start = () => project.run('scripts/start.mjs');
	const [BUILD, PREVIEW] = ['npm run --silent build', 'npm run --silent preview'];

	test('installs the packages of the lock file once, without their scripts, then builds and serves', () => {
		project = stubProject({ 'package-lock.json': LOCK, 'node_modules/.installed': 'of another lock file' });
		expect(start()).toMatchObject({ status: 0, calls: [INSTALL, BUILD, PREVIEW] });
		expect(readFileSync(join(project.folder, 'node_modules/.installed'), 'utf8')).toBe(DIGEST);
		expect(start().calls).toEqual([BUILD, PREVIEW]);
	});

	test('waits where packages are being installed, and does not install them again', async () => {
		project = stubProject({ 'package-lock.json': LOCK, 'node_modules/a/package.json': '{}' });
		project.behave('case "$*" in ci*) sleep 1 ;; esac');
		const starts = [project.spawn('scripts/start.mjs'), project.spawn('scripts/start.mjs')];
		expect(await Promise.all(starts.map(async (each) => (await once(each, 'exit'))[0]))).toEqual([0, 0]);
		expect(project.calls().filter((call) => call === INSTALL)).toEqual([INSTALL]);
	});

	test('ends as an installation, a build or a server ends that fails, and goes no further', () => {
		project = stubProject({ 'package-lock.json': LOCK, 'node_modules/a/package.json': '{}' });
		project.behave('exit 3');
		expect(start()).toMatchObject({ status: 3, calls: [INSTALL] });
		expect(existsSync(join(project.folder, 'node_modules/.installed'))).toBe(false);
		project.write('node_modules/.installed', DIGEST);
		expect(start()).toMatchObject({ status: 3, calls: [BUILD] });
		project.behave('case "$*" in *preview) exit 3 ;; esac');
		expect(start()).toMatchObject({ status: 3, calls: [BUILD, PREVIEW] });
	});

	test.each([
		['20.19.0', false],
		['22.17.9', false],
		['22.18.0', true],
		['24.0.0', true],
	])('on Node %s goes on if it is new enough, else with one of the packages', (version, isEnough) => {
		project = stubProject(INSTALLED);
		const old = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
		project.environment.NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(old)}`;
		const { status, stderr, calls } = start();
		expect([status, calls]).toEqual(isEnough ? [0, [BUILD, PREVIEW]] : [1, []]);
		if (!isEnough) expect(stderr).toContain('Node 22.18 or later is needed, and no package has one for');
		project.write('node_modules/.bin/node', '#!/bin/sh\n', 0o755);
		expect(start().calls).toEqual([BUILD, PREVIEW]);
	});

	test('says what to do where the Node of the packages lacks a library', () => {
		project = stubProject(INSTALLED);
		const body = '#!/bin/sh\necho "libatomic.so.1: cannot open shared object file" >&2; exit 127\n';
		project.write('node_modules/.bin/node', body, 0o755);
		const { status, stderr, calls } = start();
		expect([status, calls]).toEqual([1, []]);
		expect(stderr).toContain(
			'The Node of the packages does not run on this machine.\nlibatomic.so.1: cannot open shared object file\n' +
				'Install the library that it names; libatomic.so.1 is “apt-get install libatomic1” on Debian.\n',
		);
	});
});

test.each([
	['it is', 'SIGTERM', []],
	['it is, with its terminal,', 'SIGHUP', []],
	['npm is, whose shell tells nobody,', 'SIGTERM', ['sh', '-c', '"$0" "$@"; true']],
] as const)('npm start takes its server along when %s told to end', async (_, signal, through) => {
	project = stubProject(INSTALLED);
	project.environment.npm_lifecycle_event = 'start';
	project.behave('case "$*" in *preview) echo $$ > server; exec sleep 60 ;; esac');
	const start = project.spawn('scripts/start.mjs', ...through);
	const server = () => Number(existsSync(join(project.folder, 'server')) && readFileSync(join(project.folder, 'server'), 'utf8'));
	await expect.poll(server, { timeout: 20_000 }).toBeGreaterThan(0);
	start.kill(signal);
	await once(start, 'exit');
	const isAlive = () => {
		try {
			return process.kill(server(), 0);
		} catch {
			return false;
		}
	};
	await expect.poll(isAlive, { timeout: 20_000 }).toBe(false);
});

describe('npm test', () => {
	const runTests = () => {
		const { status, stdout, calls } = project.run('scripts/test.mjs');
		const steps = calls.filter((call) => call.startsWith('npm'));
		// The last two begin together.
		return {
			status,
			stdout,
			calls: [...steps.slice(0, 2), ...steps.slice(2).sort()],
			last: stdout.trimEnd().split('\n').slice(-2),
		};
	};
	const STEPS = ['build', 'test:node', 'check', 'test:e2e'].map((step) => `npm run --silent ${step}`);
	/** Writes what the runners report; no step of the tests installs anything here. */
	const REPORT = `case "$*" in
*test:node) echo '{"testResults":[{"assertionResults":[{"status":"passed","fullName":"a"},{"status":"passed","fullName":"b"}]}]}' > test-results/vitest.json ;;
*test:e2e) echo '{"suites":[{"specs":[{"title":"c","tests":[{"status":"skipped","projectName":"webkit"}]}]}]}' > test-results/playwright.json ;;
--version) exit 1 ;;
esac`;

	test('takes its steps in order, counts what their runners report, and ends well', () => {
		project = stubProject(INSTALLED);
		project.behave(REPORT);
		expect(runTests()).toMatchObject({ status: 0, calls: STEPS, last: ['1 skipped, 0 at a second try', '4 passed, 0 failed'] });
		expect(readFileSync(join(project.folder, 'test-results/summary.txt'), 'utf8')).toBe(
			'skipped: webkit: c\n1 skipped, 0 at a second try\n4 passed, 0 failed\n',
		);
	});

	test('goes on when a check fails and ends badly, and stops at a site that cannot be built', () => {
		project = stubProject(INSTALLED);
		project.behave(`${REPORT}\ncase "$*" in *check) echo a wrong type; echo a warning >&2; exit 1 ;; esac`);
		const { stdout, ...rest } = runTests();
		expect(rest).toEqual({ status: 1, calls: STEPS, last: ['1 skipped, 0 at a second try', '3 passed, 1 failed'] });
		for (const line of ['— npm run build', '— npm run check', 'a wrong type', 'a warning'])
			expect(stdout).toContain(`\n${line}\n`);
		expect(stdout, 'below the name of its step').toMatch(/\n— npm run check\n(a warning\n)?a wrong type\n/);
		project.behave('exit 1');
		expect(runTests()).toMatchObject({ status: 1, calls: STEPS.slice(0, 1) });
	});

	test('a second run waits until the first has counted', async () => {
		project = stubProject(INSTALLED);
		project.behave(`${REPORT}\ncase "$*" in *check) sleep 1 ;; esac`);
		const runs = [project.spawn('scripts/test.mjs'), project.spawn('scripts/test.mjs')];
		expect(await Promise.all(runs.map(async (each) => (await once(each, 'exit'))[0]))).toEqual([0, 0]);
		const steps = project.calls().filter((call) => /^npm run --silent (build|check)/.test(call));
		expect(steps.map((call) => call.split(' ').at(-1))).toEqual(['build', 'check', 'build', 'check']);
	});

	test('takes a step for failed whose runner has reported nothing, whatever an earlier run has left', () => {
		project = stubProject({ ...INSTALLED, 'test-results/vitest.json': '{"testResults":[]}' });
		project.behave('[ "$*" != --version ]');
		expect(runTests()).toMatchObject({ status: 1, last: ['0 skipped, 0 at a second try', '2 passed, 2 failed'] });
	});
});

describe('npm run test:room', () => {
	const FILES = {
		...Object.fromEntries(
			['src', 'scripts', 'public', 'content', 'tests/search', 'tests/about', 'tests/fold'].map((room) => [
				`${room}/a.test.ts`,
				'',
			]),
		),
		'tests/search/b.spec.ts': '',
		'tests/looks/b.spec.ts': '',
		'astro.config.ts': '',
		'package-lock.json': LOCK,
		'tsconfig.json': '',
	};
	const BUILD = 'node scripts/build.ts';
	const UNIT = (room: string) => `vitest run --config tests/vitest.config.ts --reporter=dot tests/${room}`;
	const BROWSER = 'playwright test --config tests/playwright.config.ts --project=chromium --reporter=dot tests/search';
	const room = (...rest: string[]) => project.run('scripts/test-room.ts', ...rest);

	test('builds the site if anything has changed, and asks the tests of the room alone', () => {
		project = stubProject(FILES);
		// The site that it builds is another one each time.
		project.behave('case "$0" in *node) mkdir -p dist; echo built >> dist/sw.js ;; esac');
		expect(room('search')).toMatchObject({ status: 0, calls: [BUILD, UNIT('search'), BROWSER] });
		expect(room('about')).toMatchObject({ status: 0, calls: [UNIT('about')] });
		expect(room('search', '-g', 'x').calls, 'some rows of it').toEqual([
			UNIT('search'),
			BROWSER.replace(' tests/search', ' -g x tests/search'),
		]);
		const looks = BROWSER.replace('search', 'looks');
		expect(room('looks'), 'one that is seen in browsers alone').toMatchObject({ status: 0, calls: [looks] });
		project.write('content/a.test.ts', '另一段');
		expect(room('about').calls).toEqual([BUILD, UNIT('about')]);
		project.write('dist/sw.js', 'another one');
		expect(room('about').calls, 'of another build').toEqual([BUILD, UNIT('about')]);
		project.write('tests/about/a.test.ts', 'another one');
		expect(room('about').calls).toEqual([UNIT('about')]);
	});

	test('fails when either kind of tests fails, or the build', () => {
		project = stubProject(FILES);
		for (const kind of ['vitest', 'playwright']) {
			project.behave(`case "$0" in *${kind}) exit 1 ;; esac`);
			expect([kind, room('search').status]).toEqual([kind, 1]);
		}
		project.write('src/a.test.ts', 'changed');
		project.behave('exit 1');
		expect(room('search')).toMatchObject({ status: 1, calls: [BUILD] });
	});

	test('says so of a room without tests, and of no room', () => {
		project = stubProject(FILES);
		// Files of other rooms have “a.test” in their names.
		for (const name of [['a.test'], []]) {
			const { status, stderr, calls } = room(...name);
			expect([status, calls]).toEqual([1, []]);
			expect(stderr).toContain(
				`No tests in tests/${name[0] ?? ''}. Name a room, such as “npm run test:room -- features/search”.`,
			);
		}
	});
});
