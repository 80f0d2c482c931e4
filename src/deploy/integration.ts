import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { WORKER_FILE } from './headers.ts';
import { writePrecacheList } from './precache.ts';

/** Compiles the service worker, which must be a file by itself at the site's root. */
const compileWorker = {
	name: 'compile-worker',
	apply: 'build' as const,
	applyToEnvironment: ({ name }: { name: string }) => name === 'client',
	buildStart(this: { emitFile(chunk: { type: 'chunk'; id: string; fileName: string }): unknown }) {
		this.emitFile({ type: 'chunk', id: 'src/browser/offline/worker.ts', fileName: WORKER_FILE });
	},
};

/** What a host and the service worker are told of a finished build; comes after everything that writes files. */
export function deploy(): AstroIntegration {
	return {
		name: 'deploy',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [compileWorker] } });
			},
			'astro:build:done': ({ dir, logger }) => {
				const { files, bytes } = writePrecacheList(fileURLToPath(dir));
				logger.info(`${files} files, ${bytes} bytes, are kept for reading without a network`);
			},
		},
	};
}
