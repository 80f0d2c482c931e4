import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getPaper } from '../paper/get-paper.ts';
import { headersFile } from './headers.ts';
import { requirePolicy } from './policy.ts';
import { WORKER_FILE, writePrecacheList } from './precache.ts';
import { listFiles } from './site-files.ts';

/** Compiles the service worker, and the one that takes it back; each must be a file by itself. */
const compileWorkers = {
	name: 'compile-workers',
	apply: 'build' as const,
	applyToEnvironment: ({ name }: { name: string }) => name === 'client',
	buildStart(this: { emitFile(chunk: { type: 'chunk'; id: string; fileName: string }): unknown }) {
		this.emitFile({ type: 'chunk', id: 'src/features/offline/worker.ts', fileName: WORKER_FILE });
		this.emitFile({ type: 'chunk', id: 'src/features/offline/withdraw.ts', fileName: 'withdraw.js' });
	},
};

/** What a host and the service worker are told of a finished build; comes after everything that writes files. */
export function deploy(): AstroIntegration {
	let base = '/';
	return {
		name: 'deploy',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [compileWorkers] } });
			},
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				for (const file of listFiles(dist).filter((name) => name.endsWith('.html'))) {
					requirePolicy(file, readFileSync(join(dist, file), 'utf8'));
				}
				const { files, bytes, whole } = writePrecacheList(dist);
				writeFileSync(join(dist, '_headers'), headersFile(base, getPaper().data.indexing !== 'refused'));
				const when = whole ? 'at the first visit' : 'as they are read, since they are many';
				logger.info(`${files} files, ${bytes} bytes, are kept for reading without a network, ${when}`);
			},
		},
	};
}
