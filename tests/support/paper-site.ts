import type { Server } from 'node:http';
import { test } from '@playwright/test';
import { buildPaper } from '../papers/build.ts';
import { servePlain } from './serve-plain.ts';

const TWO_MINUTES = 120_000;

/** A built paper and where it is served, from the first test of a file on. */
export interface PaperSite {
	folder: string;
	address: string;
}

/**
 * Serves another paper while the tests of a file run. It is built only if one of them runs and nobody has built it yet.
 * @param name its folder in `tests/papers/`
 * @param base the path that it is built for
 * @param change makes the paper another one
 * @param more environment of the build
 */
export function servePaper(
	name: string,
	{ base = '/', change, more = {} }: { base?: string; change?: (content: string) => void; more?: NodeJS.ProcessEnv } = {},
): PaperSite {
	const site: PaperSite = { folder: '', address: '' };
	let server: Server | undefined;
	test.beforeAll(async () => {
		test.setTimeout(TWO_MINUTES);
		// As tests without a browser ask for it, so that the one is not built for each kind.
		site.folder = await buildPaper(name, change, base === '/' ? more : { ...more, BASE_PATH: base });
		({ server, address: site.address } = await servePlain(site.folder, base));
	});
	test.afterAll(() => {
		server?.close();
		server?.closeAllConnections();
	});
	return site;
}
