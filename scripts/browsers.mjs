import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Engine */

/** What the system calls its browsers. */
const NAMES = { chromium: ['chromium', 'chromium-browser', 'google-chrome'], firefox: ['firefox-esr', 'firefox'] };
const DEBIAN = ['chromium', 'firefox-esr', 'fonts-noto-cjk', 'poppler-utils'];

/** @param {Engine} engine */
function managedBrowser(engine) {
	const playwright = createRequire(import.meta.url)('playwright');
	const path = playwright[engine].executablePath();
	return path && existsSync(path) ? path : undefined;
}

/** @param {Engine} engine */
function systemBrowser(engine) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return NAMES[engine].flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * The browser to test with: one that Playwright manages, else the system's.
 * @param {Engine} engine
 * @returns {string | undefined} path of its program
 */
export function findBrowser(engine) {
	return managedBrowser(engine) ?? systemBrowser(engine);
}

/**
 * Makes sure of a browser: Playwright's own if it can be had, else Debian's.
 * @throws Error saying what to install, where neither can be had
 */
export function installBrowsers() {
	if (findBrowser('chromium')) return;
	console.log('Installing a browser …');
	const isRoot = process.getuid?.() === 0;
	if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
		spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
		spawnSync('apt-get', ['install', '-y', '-qq', ...DEBIAN], {
			stdio: 'inherit',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	} else {
		spawnSync('npx', ['playwright', 'install', 'chromium', 'firefox'], { stdio: 'inherit' });
	}
	if (findBrowser('chromium')) return;
	throw new Error(
		`No browser to test with. Install one: “npx playwright install chromium”, or on Debian as root “apt-get install ${DEBIAN.join(' ')}”.`,
	);
}
