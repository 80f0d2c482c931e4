import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preloadSearch } from '../../../src/features/search/index/preload.ts';

test('a build whose script of search has another name ends, instead of asking for it late without a word', () => {
	const dist = mkdtempSync(join(tmpdir(), 'preload-'));
	mkdirSync(join(dist, '_astro'));
	expect(() => preloadSearch(dist, '/', 'zh-hant', false)).toThrow('no script of search is called /^search\\./');
	rmSync(dist, { recursive: true });
});
