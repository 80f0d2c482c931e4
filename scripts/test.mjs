// Runs on the machine's own Node, before anything is installed: plain JavaScript, nothing imported but Node.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireBrowsers } from './browsers.mjs';
import { countPlaywright, countStep, countVitest, summarise } from './count-tests.mjs';
import { installPackages } from './setup.mjs';

const REPORTS = 'test-results';

// The browsers come while packages are installed and the site is checked and built.
const installer = fileURLToPath(new URL('install-browsers.mjs', import.meta.url));
const installed = once(spawn(process.execPath, [installer], { stdio: 'inherit' }), 'exit');
installPackages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

/** Each step is an npm script, so that it runs on the Node of the packages; `count` reads its runner's own report. */
const STEPS = [
	{ script: 'check' },
	{ script: 'build' },
	{ script: 'test:node', report: 'vitest.json', count: countVitest },
	{ script: 'test:e2e', report: 'playwright.json', count: countPlaywright },
];

/** What a runner's report says; nothing where it has not written any. */
function read(report, count) {
	try {
		return count(JSON.parse(readFileSync(`${REPORTS}/${report}`, 'utf8')));
	} catch {
		return { passed: 0, failed: 1, skipped: [] };
	}
}

/** Waits for the browsers; without any there is nothing to test with. */
async function haveBrowsers() {
	await installed;
	try {
		requireBrowsers();
	} catch (error) {
		console.error(`\n${error.message}`);
		process.exit(1);
	}
}

const counts = [];
for (const { script, report, count } of STEPS) {
	if (script === 'test:node') await haveBrowsers();
	console.log(`\n— npm run ${script}`);
	const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' });
	counts.push(countStep(status, report && read(report, count)));
	if (script === 'build' && status !== 0) break;
}
const lines = summarise(counts);
writeFileSync(`${REPORTS}/summary.txt`, `${lines.join('\n')}\n`);
console.log(`\n${lines.join('\n')}`);
process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;
