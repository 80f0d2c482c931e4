import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { append, type Change, INTRODUCTION, withContent } from '../paper/wrong-content/change.ts';

describe('a build that fails', () => {
	/** What a build knows a built site by. */
	const SITE_FILES = ['_headers', 'index.html', 'sw.js', 'zh-hans/index.html', 'zh-hant/index.html'];

	/** Builds over an old site, and tells what is there afterwards. */
	function build(change: Change, environment: NodeJS.ProcessEnv = {}) {
		return withContent(change, (folder) => {
			const top = dirname(folder);
			const site = join(top, 'site');
			for (const file of SITE_FILES) {
				mkdirSync(dirname(join(site, file)), { recursive: true });
				writeFileSync(join(site, file), 'old');
			}
			const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
				encoding: 'utf8',
				env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment, CONTENT_DIR: folder, OUT_DIR: site },
			});
			const left = readdirSync(top).filter((name) => existsSync(join(top, name)));
			return {
				status,
				stderr,
				left,
				page: readFileSync(join(site, 'index.html'), 'utf8'),
				files: readdirSync(site, { recursive: true }).sort(),
			};
		});
	}

	const UNTOUCHED = { status: 1, left: ['content', 'site'], page: 'old', files: [...SITE_FILES, 'zh-hans', 'zh-hant'].sort() };

	test('for wrong content says so, ends with code 1 and leaves the site that was there', () => {
		const { stderr, ...rest } = build(append(INTRODUCTION, '<script>alert(1)</script>'));
		expect(rest).toEqual(UNTOUCHED);
		expect(stderr).toContain(
			'1 fault in the content; nothing was published.\n\ncontent/chapters/introduction.mdx:11\n  expected: ',
		);
		// No stack trace: the author's file is at fault, not the program.
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	test('for a wrong setting ends with code 1 and leaves the site that was there', () => {
		const { stderr, ...rest } = build(() => {}, { SITE_URL: 'no address' });
		expect(rest).toEqual(UNTOUCHED);
		expect(stderr).toContain('SITE_URL');
	});

	test('when all pages are written already leaves none of them', () => {
		const fullDisk = `
			import fs from 'node:fs';
			import { syncBuiltinESMExports } from 'node:module';
			const { mkdirSync } = fs;
			fs.mkdirSync = (path, ...rest) => {
				if (String(path).includes('search-data')) throw new Error('no space left on device');
				return mkdirSync(path, ...rest);
			};
			syncBuiltinESMExports();`;
		const { stderr, ...rest } = build(() => {}, {
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fullDisk)}`,
		});
		expect(rest).toEqual(UNTOUCHED);
		expect(stderr).toContain('no space left on device');
		expect(stderr).toContain('Nothing was published. “npm run build -- --verbose” tells more.\n');
	});
});
