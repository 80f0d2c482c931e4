// Runs on the machine's own Node, before anything is installed: plain JavaScript, nothing imported but Node.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireBrowsers } from './browsers.mjs';
import { countPlaywright, countStep, countVitest, summarise } from './count-tests.mjs';
import { waitForTurn } from './one-at-a-time.mjs';
import { installPackages } from './setup.mjs';

const REPORTS = 'test-results';

// A second run would take away the reports of the first, and be built into what it looks at.
await waitForTurn('.cache/test.lock', 'The tests are being run here (.cache/test.lock); waiting until they end …');
// The browsers come while packages are installed, the site is built and what needs none is tested.
const installer = fileURLToPath(new URL('install-browsers.mjs', import.meta.url));
const installed = once(spawn(process.execPath, [installer], { stdio: 'inherit' }), 'exit');
await installPackages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

/** Each step is an npm script, so that it runs on the Node of the packages; `count` reads its runner's own report. */
const BUILD = { script: 'build' };
const NODE = { script: 'test:node', report: 'vitest.json', count: countVitest };
const BROWSERS = { script: 'test:e2e', report: 'playwright.json', count: countPlaywright };
const CHECK = { script: 'check' };

/** What a runner's report says; nothing where it has not written any. */
function read(report, count) {
	try {
		return count(JSON.parse(readFileSync(`${REPORTS}/${report}`, 'utf8')));
	} catch {
		return { passed: 0, failed: 1, skipped: [] };
	}
}

/** Runs a step, with what it says in sight or told at its end. */
async function run({ script, report, count }, isInSight = true) {
	const tell = () => console.log(`\n— npm run ${script}`);
	if (isInSight) tell();
	const stdio = isInSight ? 'inherit' : 'pipe';
	const child = spawn('npm', ['run', '--silent', script], { stdio, shell: process.platform === 'win32' });
	const said = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
	const [status] = await once(child, 'close');
	if (!isInSight) tell();
	process.stdout.write(Buffer.concat(said));
	return countStep(status, report && read(report, count));
}

/** Tests in the browsers once they are installed; says what to install where there is none. */
async function runInBrowsers() {
	await installed;
	try {
		requireBrowsers();
	} catch (error) {
		console.error(`\n${error.message}`);
		return { passed: 0, failed: 1, skipped: [] };
	}
	return run(BROWSERS);
}

const counts = [await run(BUILD)];
if (counts[0].failed === 0) {
	counts.push(await run(NODE));
	// The checks take one processor, and the browsers wait much of their time. Not beside what builds papers: Astro writes
	// types into the project then too.
	counts.push(...(await Promise.all([runInBrowsers(), run(CHECK, false)])));
}
const lines = summarise(counts);
writeFileSync(`${REPORTS}/summary.txt`, `${lines.join('\n')}\n`);
console.log(`\n${lines.join('\n')}`);
process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;
