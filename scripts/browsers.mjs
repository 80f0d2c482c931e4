import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Engine */

/** What the system calls its browsers. */
const NAMES = { chromium: ['chromium', 'chromium-browser', 'google-chrome'], firefox: ['firefox-esr', 'firefox'] };

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
export const findShell = () => findProgram(['chromium-headless-shell']);

/** Whether WebKit can be driven here: WebKitGTK's own driver, and a screen for its windows. */
export const hasWebKit = () => Boolean(findProgram(['WebKitWebDriver']) && findProgram(['Xvfb']));

/** Whether printed sheets can be read here: by Poppler's tools. */
export const hasPoppler = () => Boolean(findProgram(['pdftotext']));

/**
 * Runs Debian's program for packages. What it has to tell would stand among the words of what runs beside it.
 * @param {string[]} args
 * @returns whether it did what was asked
 */
function aptGet(...args) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: FIVE_MINUTES, env }).status === 0;
}

/**
 * What tests ask of a machine: Debian's packages of it, whether it is here, and what is not tested where it is not.
 * The two browsers come first; without Chromium nothing is.
 */
const NEEDED = [
	{ packages: ['chromium', 'fonts-noto-cjk'], isHere: () => hasBrowser('chromium') },
	{ packages: ['firefox-esr'], isHere: () => hasBrowser('firefox'), without: 'Not tested with Firefox, which' },
	{ packages: ['chromium-headless-shell'], isHere: () => Boolean(findShell()) },
	{ packages: ['webkit2gtk-driver', 'xvfb'], isHere: hasWebKit, without: 'Not tested with WebKit, which' },
	{ packages: ['poppler-utils'], isHere: hasPoppler, without: 'Sheets are not tested without Poppler, which' },
];

const missing = () => NEEDED.filter(({ isHere }) => !isHere());

/** @param {readonly { packages: string[] }[]} needed */
const packagesOf = (needed) => needed.flatMap(({ packages }) => packages);

/** @param {readonly { packages: string[] }[]} needed */
const onDebian = (needed) => `on Debian as root: “apt-get install ${packagesOf(needed).join(' ')}”`;

/**
 * Installs what is missing of the browsers to test with and of what reads printed sheets, on Debian as root. Needs none of
 * the project's packages.
 */
export function installOnDebian() {
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
	const packages = packagesOf(missing());
	if (packages.length === 0) return;
	console.log(`Installing ${packages.join(', ')} …`);
	aptGet('update', '-qq');
	// A new machine may be installing updates of its own: Debian's program waits for their end, if it is told for how long.
	const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
	const install = (/** @type {string[]} */ ...names) => aptGet('install', ...options, ...names);
	// One name that this system does not know would keep it from all of them.
	if (!install(...packages)) for (const each of packages) install(each);
}

/**
 * Makes sure of a browser, elsewhere one of Playwright's own, and says what is not tested for want of Firefox, WebKit or
 * Poppler.
 * @throws Error saying what to install, where no Chromium can be had
 */
export function requireBrowsers() {
	if (!hasBrowser('chromium')) spawnSync('npx', ['playwright', 'install', 'chromium', 'firefox'], { stdio: 'inherit' });
	if (!hasBrowser('chromium')) {
		const debian = onDebian(NEEDED.slice(0, 2));
		throw new Error(`No browser to test with. Install one: “npx playwright install chromium”, or ${debian}.`);
	}
	for (const each of missing()) if (each.without) console.log(`${each.without} is not here (${onDebian([each])}).`);
}
