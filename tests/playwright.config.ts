import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../scripts/browsers.mjs';

const isRoot = process.getuid?.() === 0;
const chromium = findBrowser('chromium');
const firefox = findBrowser('firefox');

export default defineConfig({
	testDir: '.',
	globalSetup: './support/set-up.ts',
	outputDir: '../test-results/browsers',
	reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
	fullyParallel: true,
	forbidOnly: true,
	// A shared machine may be held up for a while; a test that fails twice fails.
	retries: process.env.CI ? 1 : 0,
	workers: availableParallelism(),
	// A page kept by the service worker would not ask the server, which some tests watch; those of the worker let it in.
	use: { ...(process.env.SITE_ADDRESS ? { baseURL: process.env.SITE_ADDRESS } : {}), serviceWorkers: 'block' },
	projects: [
		{
			name: 'chromium',
			testIgnore: /webkit\.spec\.ts/,
			use: {
				...devices['Desktop Chrome'],
				launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: isRoot ? ['--no-sandbox'] : [] },
			},
		},
		...(firefox
			? [
					{
						name: 'firefox',
						testMatch:
							/(late-scripts|switch|touch|storage|search|hits|policy|offline|faults|old-browsers|words|quote|quotations)\.spec\.ts/,
						// It has no way to set a composition or a quota from outside, and makes no click of a tap; queries and builds are the same as in the other engine.
						// A reading view is the same script in every engine.
						// Playwright takes a page that is asked for again for two, which some faults provoke.
						grepInvert:
							/input method|reading view|on a touch screen|on a telephone|search in zh-hans|quota is used up|(blocked|late|throws an error), everything is read/,
						use: {
							browserName: 'firefox' as const,
							channel: 'moz-firefox',
							launchOptions: {
								executablePath: firefox,
								// Pages of the back/forward cache are not loaded again, and Playwright waits for that.
								firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
							},
						},
					},
				]
			: []),
		// Playwright has no WebKit for every system; this one is driven by its own WebDriver.
		{ name: 'webkit', testMatch: /webkit\.spec\.ts/ },
	],
});
