import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Engine */

/** What the system calls its browsers. */
const NAMES = { chromium: ['chromium', 'chromium-browser', 'google-chrome'], firefox: ['firefox-esr', 'firefox'] };
const DEBIAN = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];
const DEBIAN_SHELL = ['chromium-headless-shell'];
const DEBIAN_WEBKIT = ['webkit2gtk-driver', 'xvfb'];
const DEBIAN_POPPLER = ['poppler-utils'];

const FIVE_MINUTES = 300_000;

/** @param {Engine} engine */
function managedBrowser(engine) {
	try {
		const playwright = createRequire(import.meta.url)('playwright');
		const path = playwright[engine].executablePath();
		return path && existsSync(path) ? path : undefined;
	} catch {
		// The packages are still on their way.
		return undefined;
	}
}

/** @param {string[]} names */
function findProgram(names) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * The browser to test with: one that Playwright manages, else the system's.
 * @param {Engine} engine
 * @returns {string | undefined} path of its program
 */
export function findBrowser(engine) {
	return managedBrowser(engine) ?? findProgram(NAMES[engine]);
}

/**
 * Whether there is a browser to test with. The system's is looked for first, since Playwright takes half a second to say
 * what it has.
 * @param {Engine} engine
 */
const hasBrowser = (engine) => Boolean(findProgram(NAMES[engine]) ?? managedBrowser(engine));

/**
 * Debian's Chromium without windows: the same engine at half of the processor's time, since it draws no frames that nobody
 * sees. It keeps no pages that were left, and runs idle callbacks late.
 */
export const findShell = () => findProgram(DEBIAN_SHELL);

/** Whether WebKit can be driven here: WebKitGTK's own driver, and a screen for its windows. */
export const hasWebKit = () => Boolean(findProgram(['WebKitWebDriver']) && findProgram(['Xvfb']));

/** Whether printed sheets can be read here: by Poppler's tools. */
export const hasPoppler = () => Boolean(findProgram(['pdftotext']));

/** Whether this process has fetched Debian's lists of packages, which takes some seconds. */
let hasLists = false;

/** @param {string[]} packages names, and options before them */
function installFromDebian(...packages) {
	// What it has to tell would stand among the words of what runs beside it.
	/** @type {import('node:child_process').SpawnSyncOptions} */
	const options = {
		stdio: ['ignore', 'ignore', 'inherit'],
		timeout: FIVE_MINUTES,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	};
	if (!hasLists) spawnSync('apt-get', ['update', '-qq'], options);
	hasLists = true;
	spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options);
}

/** @param {string[]} packages */
const onDebian = (packages) => `on Debian as root: “apt-get install ${packages.join(' ')}”`;

/**
 * Installs what is missing of the browsers to test with and of what reads printed sheets, on Debian as root. Needs none of
 * the project's packages.
 */
export function installOnDebian() {
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
	if (!hasBrowser('chromium')) {
		console.log('Installing browsers …');
		installFromDebian(...DEBIAN);
	}
	if (!findShell()) {
		console.log('Installing Chromium without windows …');
		installFromDebian(...DEBIAN_SHELL);
	}
	if (!hasWebKit()) {
		console.log('Installing WebKit …');
		installFromDebian('--no-install-recommends', ...DEBIAN_WEBKIT);
	}
	if (!hasPoppler()) {
		console.log('Installing Poppler …');
		installFromDebian('--no-install-recommends', ...DEBIAN_POPPLER);
	}
}

/**
 * Makes sure of a browser, elsewhere one of Playwright's own, and says what is not tested for want of Firefox, WebKit or
 * Poppler.
 * @throws Error saying what to install, where no Chromium can be had
 */
export function requireBrowsers() {
	if (!hasBrowser('chromium')) spawnSync('npx', ['playwright', 'install', 'chromium', 'firefox'], { stdio: 'inherit' });
	if (!hasBrowser('chromium')) {
		throw new Error(`No browser to test with. Install one: “npx playwright install chromium”, or ${onDebian(DEBIAN)}.`);
	}
	if (!hasBrowser('firefox')) console.log(`Not tested with Firefox, which is not here (${onDebian(['firefox-esr'])}).`);
	if (!hasWebKit()) console.log(`Not tested with WebKit, which is not here (${onDebian(DEBIAN_WEBKIT)}).`);
	if (!hasPoppler()) console.log(`Sheets are not tested without Poppler, which is not here (${onDebian(DEBIAN_POPPLER)}).`);
}
