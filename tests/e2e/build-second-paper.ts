import { cpSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildPaper } from '../papers/build.ts';

/** Where another paper's site stands, built from a folder of content alone, with an address and a path of its own. */
export const SECOND_PAPER = 'test-results/second-paper';
export const BASE = '/briefs/2025/';

/** Runs before all tests: two builds at a time would get into each other's way. */
export default function setUp() {
	const site = buildPaper('small', () => {}, { BASE_PATH: BASE });
	rmSync(SECOND_PAPER, { recursive: true, force: true });
	cpSync(site, SECOND_PAPER, { recursive: true });
	rmSync(dirname(site), { recursive: true });
}
