import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import config from '../astro.config.ts';
import { ContentError } from '../src/paper/fault.ts';
import { getPaper } from '../src/paper/get-paper.ts';
import { progress } from './build-log.mjs';

/** Where the site ends up; `OUT_DIR` names another place, for a test or a second paper. */
const FINISHED = (process.env.OUT_DIR ?? 'dist').replace(/[\\/]+$/, '');

/** It is built beside that place and moved there only when it is whole: a failed build leaves what was there before. */
const UNFINISHED = `${FINISHED}.unfinished`;

/** What was there steps aside in one move, for taking it away file by file would leave half a site to whoever asks meanwhile. */
const REPLACED = `${FINISHED}.replaced`;

process.env.ASTRO_TELEMETRY_DISABLED = '1';
rmSync(UNFINISHED, { recursive: true, force: true });
try {
	// Before Astro begins: it would let some mistakes pass, and bury the others in its own words.
	const { chapters, passages, hints } = getPaper();
	console.log(`${chapters.length} chapters, ${passages.length} passages, no faults in the content`);
	for (const hint of hints) console.log(`Hint: ${hint}`);
	// Handed over, not looked for: Astro would compile the configuration, and the paper that it reads with it, once more.
	await build({
		...config,
		configFile: false,
		outDir: UNFINISHED,
		integrations: [...(config.integrations ?? []), progress],
		logger: { entrypoint: new URL('build-log.mjs', import.meta.url) },
	});
	rmSync(REPLACED, { recursive: true, force: true });
	if (existsSync(FINISHED)) renameSync(FINISHED, REPLACED);
	renameSync(UNFINISHED, FINISHED);
	rmSync(REPLACED, { recursive: true, force: true });
	console.log(`Built ${FINISHED}/ in ${(performance.now() / 1000).toFixed(1)} s`);
} catch (error) {
	rmSync(UNFINISHED, { recursive: true, force: true });
	console.error(error instanceof ContentError ? error.message : error);
	process.exitCode = 1;
}
