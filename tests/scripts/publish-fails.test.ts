import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publish } from '../../scripts/publish.ts';

/** What happens when a folder is moved: an error, or something that another program does just before. */
const disk = vi.hoisted(() => ({ onMove: (_from: string, _to: string) => {} }));
vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>();
	const renameSync = (from: string, to: string) => {
		disk.onMove(from, to);
		fs.renameSync(from, to);
	};
	return { ...fs, renameSync };
});
const fail = (code: string) => {
	throw Object.assign(new Error(`${code}: not moved`), { code });
};

let folder: string;
let [made, dist] = ['', ''];
const wordsOf = (site: string) => readFileSync(join(site, 'index.html'), 'utf8');
const makeSite = (site: string, words: string) => {
	mkdirSync(site);
	writeFileSync(join(site, 'index.html'), words);
};
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'publish-'));
	[made, dist] = [join(folder, 'made'), join(folder, 'dist')];
	makeSite(made, 'made');
	makeSite(dist, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a site that cannot take the place of the one before, which is aside already, gives that one its place back', () => {
	// A disk that gives out between the two moves.
	disk.onMove = (from) => void (from.endsWith('.unfinished') && fail('EIO'));
	expect(() => publish(made, dist)).toThrow(/dist cannot be replaced \(EIO: not moved\); what was there stays/);
	expect(wordsOf(dist)).toBe('dist');
	expect(readdirSync(folder)).toEqual(['dist']);
});

test('a site that was made on another disk is copied, whatever an ended build has left', () => {
	for (const kind of ['replaced', 'unfinished']) {
		makeSite(`${dist}.${process.pid}.${kind}`, 'left');
		writeFileSync(join(`${dist}.${process.pid}.${kind}`, 'left.html'), 'left');
	}
	disk.onMove = (from) => void (from === made && fail('EXDEV'));
	publish(made, dist);
	expect(wordsOf(dist)).toBe('made');
	expect(readdirSync(dist)).not.toContain('left.html');
	expect(readdirSync(folder)).toEqual(['dist']);
});

test('where another build puts its own there between the two moves, that one stays, and it is said', () => {
	disk.onMove = (from) => void (from.endsWith('.unfinished') && makeSite(dist, 'another'));
	expect(() => publish(made, dist)).toThrow(/dist cannot be replaced \((ENOTEMPTY|EEXIST|EPERM).*\); what was there stays/);
	expect(wordsOf(dist)).toBe('another');
	expect(readdirSync(folder)).toEqual(['dist']);
});
