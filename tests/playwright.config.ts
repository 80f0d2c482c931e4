import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser, findShell } from '../scripts/browsers.mjs';
import { PLAIN_HOST } from './support/plain-host.ts';

const isRoot = process.getuid?.() === 0;
const chromium = findShell() ?? findBrowser('chromium');
const firefox = findBrowser('firefox');

export default defineConfig({
	testDir: '.',
	testMatch: '**/*.spec.ts',
	globalSetup: './support/set-up.ts',
	outputDir: '../test-results/browsers',
	reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
	fullyParallel: true,
	forbidOnly: true,
	// A shared machine may be held up for a while; what passes at a second try only is named in the last lines.
	retries: process.env.CI ? 1 : 0,
	// Pages wait much of their time; a worker more than processors uses it.
	workers: availableParallelism() + 1,
	// What takes longer than it should is held up by others who work on the machine.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	// A page kept by the service worker would not ask the server, which some tests watch; those of the worker let it in.
	use: { ...(process.env.SITE_ADDRESS ? { baseURL: process.env.SITE_ADDRESS } : {}), serviceWorkers: 'block' },
	projects: [
		...(firefox
			? [
					{
						name: 'firefox',
						// Marked is where engines differ: history, focus and scrolling at a switch, selecting and the clipboard, keys of
						// the browser's own, storage, workers, the security policy. The rest is the same script and style in either.
						// Where Firefox goes a way of its own past several of these, it is in a *firefox.spec.ts.
						grep: /@firefox/,
						// It takes long to begin: one does, at once, and is done before Chromium is.
						workers: 1,
						use: {
							browserName: 'firefox' as const,
							channel: 'moz-firefox',
							launchOptions: {
								executablePath: firefox,
								firefoxUserPrefs: {
									// Pages of the back/forward cache are not loaded again, and Playwright waits for that.
									'browser.sessionhistory.max_total_viewers': 0,
									// No process is begun for pages that nobody may open.
									'dom.ipc.processPrelaunch.enabled': false,
									'network.dns.localDomains': PLAIN_HOST,
								},
							},
						},
					},
				]
			: []),
		// Playwright has no WebKit for every system; this one is driven by its own WebDriver. It is not left for the end, when
		// nothing else would run beside it.
		{ name: 'webkit', testMatch: /webkit\.spec\.ts/ },
		{
			name: 'chromium',
			testIgnore: /(webkit|firefox)\.spec\.ts/,
			use: {
				...devices['Desktop Chrome'],
				launchOptions: {
					...(chromium ? { executablePath: chromium } : {}),
					args: [
						...(isRoot ? ['--no-sandbox'] : []),
						`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
						// Pages are laid out, scrolled and printed as ever; that nobody sees them drawn saves a fifth of the work.
						'--force-gpu-mem-available-mb=0',
					],
				},
			},
		},
	],
});
