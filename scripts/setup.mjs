import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const INSTALLED = 'node_modules/.installed';

/** Runs a command with its output in sight; ends this process with the command's code if it fails. */
export function run(command, args, options = {}) {
	const { status, signal } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });
	if (signal) process.exit(130);
	if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages of the lock file, unless these very ones are installed already. */
export function installPackages() {
	const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return;
	console.log('Installing packages …');
	run('npm', ['ci', '--no-audit', '--no-fund']);
	writeFileSync(INSTALLED, lock);
}
