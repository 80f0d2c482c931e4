import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const BUILT = 'tests/**/*.built.test.ts';

export default defineConfig({
	test: {
		root: fileURLToPath(new URL('..', import.meta.url)),
		// Builds wait for each other; a worker more than processors uses the time.
		maxWorkers: availableParallelism() + 1,
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/vitest.json' },
		testTimeout: 60_000,
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [BUILT] } },
			{ extends: true, test: { name: 'built', include: [BUILT] } },
		],
	},
});
