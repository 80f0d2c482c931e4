import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/** What the built site was made of, as this command last saw it. */
const STAMP = '.cache/site';

const TESTS = 'tests';

/** Runs a program of the packages, where npm has it found: npx takes a second to look for it. Returns whether all went well. */
function run(program: string, ...args: string[]): boolean {
	return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** What was built and what it was built from; a build of other settings has other files, which its worker names. */
function state(): string {
	const worker = existsSync('dist/sw.js') ? readFileSync('dist/sw.js') : '';
	return `${fingerprint('content')} ${createHash('sha256').update(worker).digest('hex')}`;
}

/** Builds the site, unless it was built from what stands here now. */
function buildIfChanged(): boolean {
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === state()) return true;
	if (spawnSync('node', ['scripts/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) return false;
	mkdirSync('.cache', { recursive: true });
	writeFileSync(STAMP, state());
	return true;
}

/** Runs the tests of one room or one file, those in a browser in Chromium alone. */
function main([room = '', ...more]: string[]): boolean {
	const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
		.map((file) => join(TESTS, file).replaceAll('\\', '/'))
		.filter((file) => room && file.includes(`${TESTS}/${room}`));
	const [inNode, inBrowser] = [files.some((file) => file.endsWith('.test.ts')), files.some((file) => file.endsWith('.spec.ts'))];
	if (!inNode && !inBrowser) {
		console.error(`No tests in ${TESTS}/${room}. Name a room, such as “npm run test:room -- features/search”.`);
		return false;
	}
	if (!buildIfChanged()) return false;
	const isWell = !inNode || run('vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=dot', `${TESTS}/${room}`);
	if (!inBrowser) return isWell;
	const browser = ['--config', 'tests/playwright.config.ts', '--project=chromium', '--reporter=dot', ...more];
	return run('playwright', 'test', ...browser, `${TESTS}/${room}`) && isWell;
}

process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
