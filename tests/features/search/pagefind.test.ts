import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadPagefind } from '../../../src/features/search/browser/pagefind.ts';
import { toIndexWords } from '../../../src/features/search/search-files.ts';

test('each character is a word of the index, and no full stop of a number is', () => {
	expect(toIndexWords('约1.6万、2.5倍𠮷')).toBe('约 1 6 万 、 2 5 倍 𠮷');
});

test('an engine that failed is asked for anew; the chapters that hold a term are as many as the index has found, else a piece of it is missing', async () => {
	const root = `${mkdtempSync(join(tmpdir(), 'pagefind-'))}/`;
	vi.stubEnv('BASE_URL', root);
	try {
		mkdirSync(join(root, 'pagefind'));
		const engine = `export const options = async () => {}, init = options, filters = options;
			export const search = async (term) => ({ results: [...term.matchAll(/x/g)], filters: { chapter: { ways: 1, ends: 0 } } });`;
		writeFileSync(join(root, 'pagefind/pagefind.js'), 'throw new Error()');
		await expect(loadPagefind(0)).rejects.toThrow();
		writeFileSync(join(root, 'pagefind/pagefind.js'), engine);
		const findChapters = await loadPagefind(1);
		expect(await findChapters('x')).toEqual(new Set(['ways']));
		await expect(findChapters('xx')).rejects.toThrow('incomplete index');
	} finally {
		vi.unstubAllEnvs();
		rmSync(root, { recursive: true });
	}
});
