import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import type { ContentError } from '../src/schema/fault.ts';

/** Finds the author's mistake in whatever wraps it. */
function contentErrorIn(error: unknown): ContentError | undefined {
	if (error instanceof Error && error.name === 'ContentError') return error as ContentError;
	return error instanceof Error && error.cause ? contentErrorIn(error.cause) : undefined;
}

/** Where the site ends up; `OUT_DIR` names another place, for a test or a second paper. */
const FINISHED = process.env.OUT_DIR ?? 'dist';

/** It is built beside that place and moved there only when it is whole: a failed build leaves what was there before. */
const UNFINISHED = `${FINISHED}.unfinished`;

process.env.ASTRO_TELEMETRY_DISABLED = '1';
rmSync(UNFINISHED, { recursive: true, force: true });
try {
	await build({ outDir: UNFINISHED, logLevel: 'info' });
	rmSync(FINISHED, { recursive: true, force: true });
	renameSync(UNFINISHED, FINISHED);
	console.log(`Built ${FINISHED}/`);
} catch (error) {
	if (existsSync(UNFINISHED)) rmSync(UNFINISHED, { recursive: true, force: true });
	const mistake = contentErrorIn(error);
	console.error(mistake ? `\n${mistake.message}` : error);
	process.exitCode = 1;
}
