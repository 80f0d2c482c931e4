import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/**/*.test.ts'],
		// Several files build the site, and two builds at a time would get into each other's way.
		fileParallelism: false,
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/vitest.json' },
		testTimeout: 60_000,
	},
});
