import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, relative } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, requireBrowsers } from '../../scripts/browsers.mjs';
import { stubProject } from '../support/stub-programs.ts';

let project: ReturnType<typeof stubProject>;
afterEach(() => project.remove());

/** What `npm test` installs before it runs its tests, on a machine that has these programs alone, and what it says. */
function install({
	isRoot,
	missing = [],
	more = [],
	body = '',
	script = 'scripts/test.mjs',
}: {
	isRoot: boolean;
	missing?: string[];
	more?: string[];
	body?: string;
	script?: string;
}) {
	project = stubProject({ 'package-lock.json': '{}', 'node_modules/a/package.json': '{}' });
	project.behave(body);
	const programs = join(project.folder, '.programs');
	for (const name of missing) rmSync(join(programs, name));
	for (const name of more) project.write(`.others/${name}`, '');
	const user = `process.getuid = () => ${isRoot ? 0 : 1000}`;
	Object.assign(project.environment, {
		PATH: [programs, join(project.folder, '.others')].join(delimiter),
		// Where Playwright keeps browsers of its own.
		HOME: project.folder,
		NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(user)}`,
	});
	const { status, stdout, stderr, calls } = project.run(script);
	const isTested = calls.includes('npm run --silent test:e2e');
	return { status, stdout, stderr, calls, isTested, installed: calls.filter((call) => / (update|install) /.test(call)) };
}

const UPDATE = 'apt-get update -qq';
const INSTALL = 'apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120';
/** What is missing beside Chromium and Firefox. */
const REST = ['chromium-headless-shell', 'webkit2gtk-driver', 'xvfb', 'poppler-utils'];

describe('npm test', () => {
	test('on Debian as root installs what is missing, and says what is not tested without it', () => {
		const body = 'case "$0 $*" in *apt-get*-qq*) echo "questions: $DEBIAN_FRONTEND" >> .programs/calls ;; esac';
		const { stdout, isTested, installed, calls } = install({ isRoot: true, missing: ['firefox'], body });
		expect([isTested, installed]).toEqual([true, [UPDATE, `${INSTALL} firefox-esr ${REST.join(' ')}`]]);
		expect(new Set(calls.filter((call) => call.startsWith('questions')))).toEqual(new Set(['questions: noninteractive']));
		const installing = stdout.split('\n').filter((line) => line.startsWith('Installing '));
		expect(installing.sort()).toEqual([`Installing firefox-esr, ${REST.join(', ')} …`, 'Installing packages …']);
		expect(stdout).toContain(
			'Not tested with Firefox, which is not here (on Debian as root: “apt-get install firefox-esr”).\n' +
				'Not tested with WebKit, which is not here (on Debian as root: “apt-get install webkit2gtk-driver xvfb”).\n' +
				'Sheets are not tested without Poppler, which is not here (on Debian as root: “apt-get install poppler-utils”).\n',
		);
	});

	test('builds the site and tests what needs no browser while it installs, and the rest afterwards', () => {
		// Comes to its end once the tests without a browser have begun, or late.
		const body = `case "$0 $*" in *"apt-get install"*)
			PATH=/bin:/usr/bin
			for _ in $(seq 100); do grep -q 'silent test:node' .programs/calls && break; sleep 0.1; done
			grep -q 'silent test:node' .programs/calls && echo in time >> .programs/calls ;; esac`;
		const { calls } = install({ isRoot: true, body });
		const steps = calls.filter((call) => / ci |silent (build|test)|in time/.test(call));
		const packages = 'npm ci --include=dev --include=optional --ignore-scripts --no-audit --no-fund';
		const rest = ['build', 'test:node', 'in time', 'test:e2e'];
		expect(steps.map((call) => call.replace('npm run --silent ', ''))).toEqual([packages, ...rest]);
	});

	test('installs the rest where Debian does not know one of them', () => {
		const body = `case "$0 $*" in *"apt-get install"*" chromium-headless-shell"*) exit 100 ;; esac`;
		const { isTested, installed } = install({ isRoot: true, body });
		const each = REST.map((name) => `${INSTALL} ${name}`);
		expect([isTested, installed]).toEqual([true, [UPDATE, `${INSTALL} ${REST.join(' ')}`, ...each]]);
	});

	test('installs nothing, and says nothing, where all is there', () => {
		const more = ['chromium-headless-shell', 'WebKitWebDriver', 'Xvfb', 'pdftotext'];
		const { stdout, installed } = install({ isRoot: true, more });
		expect(installed).toEqual([]);
		expect(stdout).not.toMatch(/ot tested/);
	});

	test('leaves the system as it is for anybody else, whose Chromium may be Chrome, and takes a driver of WebKit alone for none', () => {
		const own = { missing: ['chromium'], more: ['google-chrome', 'WebKitWebDriver'] };
		const { stdout, isTested, installed } = install({ isRoot: false, ...own });
		expect([isTested, installed]).toEqual([true, []]);
		expect(stdout).toContain('Not tested with WebKit');
	});

	test('tests no page without a Chromium that it cannot install, and says how to get one', () => {
		const { status, stdout, stderr, isTested, installed } = install({ isRoot: false, missing: ['chromium'] });
		expect(stdout).toMatch(/\n2 passed, 2 failed\n$/);
		expect([status, isTested, installed]).toEqual([1, false, ['npx playwright install chromium firefox']]);
		expect(stderr).toBe(
			'\nNo browser to test with. Install one: “npx playwright install chromium”, or on Debian as root: “apt-get install chromium fonts-noto-cjk firefox-esr”.\n',
		);
		project.remove();
		const [, first] = install({ isRoot: true, missing: ['chromium'], script: 'scripts/install-browsers.mjs' }).installed;
		expect(first).toBe(`${INSTALL} chromium fonts-noto-cjk ${REST.join(' ')}`);
	});
});

test('a browser that Playwright manages goes before the system’s, and is enough', () => {
	project = stubProject({});
	vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', project.folder);
	vi.stubEnv('PATH', join(project.folder, '.programs'));
	vi.spyOn(console, 'log').mockReturnValue();
	const system = join(project.folder, '.programs/chromium');
	expect(findBrowser('chromium')).toBe(system);
	const own: string = createRequire(import.meta.url)('playwright').chromium.executablePath();
	project.write(relative(project.folder, own), '');
	expect(findBrowser('chromium')).toBe(own);
	rmSync(system);
	expect(requireBrowsers).not.toThrow();
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});
