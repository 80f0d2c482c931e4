import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const BUILT = 'tests/**/*.built.test.ts';
/** Of what surrounds the site: commands, packages. They start programs, and put others in the place of Node's own modules. */
const AROUND = 'tests/{house,scripts}/*.test.ts';

export default defineConfig({
	test: {
		root: fileURLToPath(new URL('..', import.meta.url)),
		// Builds wait for each other; a worker more than processors uses the time.
		maxWorkers: availableParallelism() + 1,
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/vitest.json' },
		testTimeout: 60_000,
		projects: [
			// What they import is imported once in each worker: most of them take less time than that.
			{ extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [BUILT, AROUND], isolate: false } },
			{ extends: true, test: { name: 'built', include: [BUILT], exclude: [AROUND], isolate: false } },
			{ extends: true, test: { name: 'around', include: [AROUND] } },
		],
	},
});
