import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a build knows a built site by. */
const SITE_FILES = ['_headers', 'index.html', 'sw.js', 'zh-hans/index.html', 'zh-hant/index.html'];

/** Writes a site that an earlier build has left. */
export function writeOldSite(site: string) {
	for (const file of SITE_FILES) {
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), 'old');
	}
}

/** The first page of a site, and the names of all that is in its folder. */
export const readSite = (site: string) => ({
	page: readFileSync(join(site, 'index.html'), 'utf8'),
	files: readdirSync(site, { recursive: true }).sort(),
});

/** What is left of the old site by a build that fails: all of it, and nothing else. */
export const OLD_SITE = { page: 'old', files: [...SITE_FILES, 'zh-hans', 'zh-hant'].sort() };
