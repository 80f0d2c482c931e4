import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressesUnder } from '../model/addresses.ts';
import { getPaper } from '../script/load-paper.ts';
import { requirePolicy } from '../ui/policy.ts';
import { headersFile } from './headers.ts';
import { WORKER_FILE, writePrecacheList } from './precache.ts';
import { listFiles } from './site-files.ts';

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
	let base = '/';
	return {
		name: 'deploy',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [compileWorker] } });
			},
			'astro:config:done': ({ config }) => {
				base = addressesUnder(config.base).file('');
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
