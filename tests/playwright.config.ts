import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../scripts/browsers.mjs';

const PORT = Number(process.env.E2E_PORT ?? 4399);
const isRoot = process.getuid?.() === 0;
const chromium = findBrowser('chromium');

export default defineConfig({
	testDir: './e2e',
	outputDir: '../test-results/e2e',
	reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	use: { baseURL: `http://localhost:${PORT}` },
	webServer: { command: 'node scripts/serve.ts', cwd: '..', env: { PORT: String(PORT) }, url: `http://localhost:${PORT}/` },
	projects: [
		{
			name: 'chromium',
			use: {
				...devices['Desktop Chrome'],
				launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: isRoot ? ['--no-sandbox'] : [] },
			},
		},
	],
});
