import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForTurn } from './one-at-a-time.mjs';

const INSTALLED = 'node_modules/.installed';

/** The first Node that runs TypeScript as this project uses it; Astro is content with one a little older. */
const OLDEST = [22, 18];

/** Runs a command with its output in sight; ends this process with the command's code if it fails. */
export function run(command, args, options = {}) {
	const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });
	if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} message what is missing, and what to do */
function refuse(message) {
	console.error(message);
	process.exit(1);
}

/** Installs the packages of the lock file, unless these very ones are installed already. One process at a time does. */
export async function installPackages() {
	const giveBack = await waitForTurn('.cache/install.lock', 'Packages are being installed here (.cache/install.lock); waiting …');
	const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== lock) {
		console.log('Installing packages …');
		// All kinds of packages, also where this machine is set to leave some out; their scripts are not needed.
		run('npm', ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund']);
		writeFileSync(INSTALLED, lock);
	}
	giveBack();
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
	if (existsSync('node_modules/.bin/node') || existsSync('node_modules/.bin/node.cmd')) {
		const own = join('node_modules', '.bin', 'node');
		const { status, stderr } = spawnSync(own, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
		const remedy = 'Install the library that it names; libatomic.so.1 is “apt-get install libatomic1” on Debian.';
		if (status !== 0) refuse(`The Node of the packages does not run on this machine.\n${stderr ?? ''}${remedy}`);
	} else if (isOld) {
		refuse(
			`Node ${OLDEST.join('.')} or later is needed, and no package has one for ${process.platform} on ${process.arch}: install it.`,
		);
	}
}
