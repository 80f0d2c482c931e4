import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { append, type Change, INTRODUCTION, withContent } from '../paper/wrong-content/change.ts';
import { OLD_SITE, readSite, writeOldSite } from '../support/old-site.ts';

/** Full when Astro writes its first file. */
const FULL_DISK = `
	import fs from 'node:fs';
	import { syncBuiltinESMExports } from 'node:module';
	const { mkdirSync } = fs;
	fs.mkdirSync = (path, ...rest) => {
		if (String(path).includes('.astro')) throw new Error('no space left on device');
		return mkdirSync(path, ...rest);
	};
	syncBuiltinESMExports();`;

describe('a build that fails', () => {
	/** Builds over an old site, and tells what is there afterwards. */
	function build(change: Change, environment: NodeJS.ProcessEnv = {}) {
		return withContent(change, (folder) => {
			const top = dirname(folder);
			const site = join(top, 'site');
			writeOldSite(site);
			const { status, stderr } = spawnSync('node', ['scripts/build.ts'], {
				encoding: 'utf8',
				env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment, CONTENT_DIR: folder, OUT_DIR: site },
			});
			const left = readdirSync(top).filter((name) => existsSync(join(top, name)));
			return { status, stderr, left, ...readSite(site) };
		});
	}

	const UNTOUCHED = { status: 1, left: ['content', 'site'], ...OLD_SITE };

	test('for wrong content says so, ends with code 1 and leaves the site that was there', () => {
		const { stderr, ...rest } = build(append(INTRODUCTION, '<script>alert(1)</script>'));
		expect(rest).toEqual(UNTOUCHED);
		// Below which folder the file is, whose name others may have.
		expect(stderr).toMatch(
			/^1 fault in the content of \/.*\/content; nothing was published\.\n\ncontent\/chapters\/introduction\.mdx:11\n {2}expected: /m,
		);
		// No stack trace: the author's file is at fault, not the program.
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	test('for a disk that is full says so, and how to hear more, and leaves the site that was there', () => {
		const { stderr, ...rest } = build(() => {}, {
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(FULL_DISK)}`,
		});
		expect(rest).toEqual(UNTOUCHED);
		expect(stderr).toMatch(/no space left on device\.\nNothing was published\. “npm run build -- --verbose” tells more\.\n$/);
	});

	test('for a wrong setting ends with code 1 and leaves the site that was there', () => {
		const { stderr, ...rest } = build(() => {}, { SITE_URL: 'no address' });
		expect(rest).toEqual(UNTOUCHED);
		expect(stderr).toContain('SITE_URL');
	});
});
