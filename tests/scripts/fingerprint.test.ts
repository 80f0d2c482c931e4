import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fingerprint } from '../../scripts/fingerprint.ts';

/** Whether folders are read as from a disk that lists their files in another order. */
const disk = vi.hoisted(() => ({ isOther: false }));
vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>();
	const readdirSync = (...asked: Parameters<typeof fs.readdirSync>) => {
		const found = fs.readdirSync(...asked);
		return disk.isOther ? found.reverse() : found;
	};
	return { ...fs, readdirSync };
});

const here = process.cwd();

function write(file: string, text: string) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

test('a site would be another one by any of its files, or the name of one, by its settings and by another Node', () => {
	const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
	process.chdir(folder);
	try {
		const files = ['src', 'scripts', 'public', 'content'].map((room) => `${room}/below/a.ts`);
		files.push('content/b.ts', 'astro.config.ts', 'package-lock.json', 'tsconfig.json');
		for (const file of [...files, 'tests/a.ts']) write(file, '');
		let before = fingerprint('content');
		const isAnother = () => {
			const last = before;
			before = fingerprint('content');
			return before !== last;
		};
		expect(isAnother(), 'as it was').toBe(false);
		for (const file of files) {
			write(file, 'another one');
			expect([file, isAnother()]).toEqual([file, true]);
		}
		renameSync('public/below/a.ts', 'public/below/b.ts');
		expect(isAnother(), 'of another name').toBe(true);
		write('tests/a.ts', 'another one');
		expect(isAnother(), 'tested otherwise').toBe(false);
		expect(fingerprint('content', { BASE_PATH: '/a/' })).not.toBe(before);
		renameSync('content', 'elsewhere');
		disk.isOther = true;
		expect(fingerprint('elsewhere'), 'the same paper elsewhere').toBe(before);
		vi.stubGlobal('process', { ...process, version: 'v99' });
		expect(fingerprint('elsewhere'), 'by another Node').not.toBe(before);
	} finally {
		vi.unstubAllGlobals();
		process.chdir(here);
		rmSync(folder, { recursive: true });
	}
});
