import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeHundredPapers } from '../../scripts/bench/hundred-papers.ts';
import { readProse } from '../../src/paper/prose/read-prose.ts';

test('a paper a hundred times as long has every chapter of text once in each volume, in words of its own', () => {
	const top = mkdtempSync(join(tmpdir(), 'hundred-'));
	try {
		const content = join(top, 'content');
		writeHundredPapers('tests/papers/small', content);
		expect(readdirSync(join(content, 'chapters'))).toHaveLength(200);
		expect(existsSync(join(content, 'paper.yaml'))).toBe(true);
		const last = readFileSync(join(content, 'chapters/v100-results.mdx'), 'utf8');
		expect(last).toMatch(/^---\nkind: text\norder: 200\ntitle: 第100卷結果與建議\nlabel: 第100卷結果\n---\n/);
		const { faults, passages } = readProse(last.replace(/^---\n.*?\n---\n/s, ''), 'v100-results');
		expect(faults).toEqual([]);
		const before = readFileSync('tests/papers/small/chapters/results.mdx', 'utf8').replace(/^---\n.*?\n---\n/s, '');
		const texts = readProse(before, 'results').passages.map(({ text }) => text);
		expect(passages.map(({ text }) => text.replace(/^第100卷說，/, ''))).toEqual(texts);
		expect(passages.filter(({ kind, text }) => kind === 'paragraph' && !text.startsWith('第100卷說，'))).toEqual([]);
	} finally {
		rmSync(top, { recursive: true });
	}
});
