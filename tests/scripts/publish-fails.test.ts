import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { publish } from '../../scripts/publish.ts';

// A disk that gives out between the two moves.
vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>();
	const renameSync = (from: string, to: string) => {
		if (from.endsWith('.unfinished')) throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
		fs.renameSync(from, to);
	};
	return { ...fs, renameSync };
});

test('a site that cannot take the place of the one before, which is aside already, gives that one its place back', () => {
	const folder = mkdtempSync(join(tmpdir(), 'publish-'));
	try {
		for (const name of ['dist', 'made']) {
			mkdirSync(join(folder, name));
			writeFileSync(join(folder, name, 'index.html'), name);
		}
		expect(() => publish(join(folder, 'made'), join(folder, 'dist'))).toThrow(
			/dist cannot be replaced \(EIO: i\/o error\); what was there stays/,
		);
		expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('dist');
		expect(readdirSync(folder)).toEqual(['dist']);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
