// Runs on the machine's own Node, before anything is installed: plain JavaScript, nothing imported but Node.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { installPackages } from './setup.mjs';

const REPORTS = 'test-results';

installPackages();
const { installBrowsers } = await import('./browsers.mjs');
try {
	installBrowsers();
} catch (error) {
	console.error(`\n${error.message}`);
	process.exit(1);
}
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

/** What came of a step whose program has no report of its own. */
const ofStatus = (status) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0, again: 0 });

/** Each step is an npm script, so that it runs on the Node of the packages; `count` reads its runner's own report. */
const STEPS = [
	{ script: 'check' },
	{ script: 'build' },
	{
		script: 'test:unit',
		report: 'vitest.json',
		count: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
			passed: numPassedTests,
			failed: numFailedTests,
			skipped: numPendingTests + numTodoTests,
			again: 0,
		}),
	},
	{
		script: 'test:e2e',
		report: 'playwright.json',
		count: ({ stats: { expected, unexpected, skipped, flaky } }) => ({
			passed: expected + flaky,
			failed: unexpected,
			skipped,
			again: flaky,
		}),
	},
];

const total = { passed: 0, failed: 0, skipped: 0, again: 0 };
for (const { script, report, count } of STEPS) {
	console.log(`\n— npm run ${script}`);
	const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' });
	let counted = ofStatus(status);
	if (report) {
		try {
			counted = count(JSON.parse(readFileSync(`${REPORTS}/${report}`, 'utf8')));
		} catch {
			counted = ofStatus(1);
		}
		// A runner may fail outside any test: a file that cannot be read, a server that does not start.
		if (status !== 0 && counted.failed === 0) counted.failed = 1;
	}
	for (const name of Object.keys(total)) total[name] += counted[name];
	if (script === 'build' && status !== 0) break;
}
if (total.again > 0) console.log(`\n${total.again} of them passed only at the second try; the list above names them as flaky.`);
const summary = `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`;
writeFileSync(`${REPORTS}/summary.txt`, `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = total.failed > 0 ? 1 : 0;
