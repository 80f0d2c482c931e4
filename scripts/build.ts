import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, listFiles } from '../src/build/site-files.ts';
import { requireUniqueIds } from '../src/build/unique-ids.ts';
import { ContentError } from '../src/paper/fault.ts';
import { getPaper } from '../src/paper/get-paper.ts';
import { reportPublished } from '../src/paper/lasting/standings.ts';
import { getProof } from '../src/paper/proof/get-proof.ts';
import { checkReadings } from '../src/paper/proof/proof-faults.ts';
import { progress } from './build-log.mjs';
import { outFolder, SettingError, siteUrl } from './environment.ts';
import { waitForTurn } from './one-at-a-time.mjs';
import { findPlace, PlaceError, publish } from './publish.ts';

/**
 * Builds are made inside the project: Astro writes parts of any other into a folder that all builds share, and takes one
 * whose name only begins as the project's for one inside it.
 */
const WORK = '.cache/build';

const isVerbose = process.argv.includes('--verbose');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// A site for readers, whatever else this variable says to other programs.
process.env.NODE_ENV = 'production';
let end = () => {};
try {
	const out = outFolder();
	const place = findPlace(out);
	siteUrl();
	// Before Astro begins: it would let some mistakes pass, and bury the others in its own words.
	const paper = getPaper();
	console.log(`${paper.chapters.length} chapters, ${paper.passages.length} passages, no faults in the content`);
	for (const hint of paper.hints) console.log(`Hint: ${hint}`);
	console.log(checkReadings(getProof()));
	for (const line of reportPublished(paper.published, paper)) console.log(line);
	const [{ build }, { default: config }] = await Promise.all([import('astro'), import('../astro.config.ts')]);
	// Astro keeps the list of the chapters that a build has at one place of the project, so that the next build has to wait.
	end = await waitForTurn(`${WORK}.lock`);
	rmSync(WORK, { recursive: true, force: true });
	// Handed over, not looked for: Astro would compile the configuration, and the paper that it reads with it, once more.
	await build({
		...config,
		configFile: false,
		outDir: join(WORK, 'site'),
		cacheDir: join(WORK, 'astro'),
		integrations: [...(config.integrations ?? []), progress],
		...(isVerbose ? {} : { logger: { entrypoint: new URL('build-log.mjs', import.meta.url) } }),
	});
	const site = join(WORK, 'site');
	// Not by an integration: Astro would put words of its own above what an author is told.
	for (const page of listFiles(site).filter((file) => file.endsWith('.html'))) {
		requireUniqueIds(addressOf(page), readFileSync(join(site, page), 'utf8'));
	}
	publish(site, place);
	console.log(`Built ${out}/ in ${(performance.now() / 1000).toFixed(1)} s`);
} catch (error) {
	const { message } = error as Error;
	const isExplained = error instanceof ContentError || error instanceof PlaceError || error instanceof SettingError;
	console.error(
		isExplained ? message : isVerbose ? error : `${message}\nNothing was published. “npm run build -- --verbose” tells more.`,
	);
	process.exitCode = 1;
} finally {
	end();
}
