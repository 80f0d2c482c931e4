import { cpSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { buildPaper } from '../papers/build.ts';
import { lengthen } from '../papers/lengthen.ts';

/** Where another paper's site stands, built from a folder of content alone, with an address and a path of its own. */
export const SECOND_PAPER = 'test-results/second-paper';
export const BASE = '/briefs/2025/';

/** Where the paper of every construct stands. */
const KITCHEN_SINK = 'test-results/kitchen-sink';

/** Where a paper stands whose words of search are in several pieces. */
export const LONG_PAPER = 'test-results/long-paper';

function build(paper: string, folder: string, environment: NodeJS.ProcessEnv = {}, change?: (content: string) => void) {
	const site = buildPaper(paper, change, environment);
	rmSync(folder, { recursive: true, force: true });
	cpSync(site, folder, { recursive: true });
	rmSync(dirname(site), { recursive: true });
}

/**
 * Runs before all tests: builds the papers of the tests, for two builds at a time would get into each other's way, and
 * serves this paper and the one of every construct on free ports, which the tests find in the environment.
 * @returns ends the servers
 */
export default async function setUp() {
	build('small', SECOND_PAPER, { BASE_PATH: BASE });
	build('kitchen-sink', KITCHEN_SINK);
	build('small', LONG_PAPER, {}, lengthen);
	const sites = await Promise.all([serve('dist', '/', 0), serve(KITCHEN_SINK, '/', 0)]);
	[process.env.SITE_ADDRESS, process.env.KITCHEN_SINK_ADDRESS] = sites.map(({ address }) => new URL(address).origin);
	return () => {
		for (const { server } of sites) {
			server.close();
			server.closeAllConnections();
		}
	};
}
