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

/** Each step is an npm script, so that it runs on the Node of the packages; `count` reads its runner's own report. */
const STEPS = [
	{ script: 'check' },
	{ script: 'build' },
	{ script: 'test:unit', report: 'vitest.json', count: (report) => [report.numPassedTests, report.numFailedTests] },
	{ script: 'test:e2e', report: 'playwright.json', count: ({ stats }) => [stats.expected + stats.flaky, stats.unexpected] },
];

let passed = 0;
let failed = 0;
for (const { script, report, count } of STEPS) {
	console.log(`\n— npm run ${script}`);
	const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' });
	let counted = [status === 0 ? 1 : 0, status === 0 ? 0 : 1];
	if (report) {
		try {
			counted = count(JSON.parse(readFileSync(`${REPORTS}/${report}`, 'utf8')));
		} catch {
			counted = [0, 1];
		}
		// A runner may fail outside any test: a file that cannot be read, a server that does not start.
		if (status !== 0 && counted[1] === 0) counted[1] = 1;
	}
	passed += counted[0];
	failed += counted[1];
	if (script === 'build' && status !== 0) break;
}
const summary = `${passed} passed, ${failed} failed`;
writeFileSync(`${REPORTS}/summary.txt`, `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = failed > 0 ? 1 : 0;
