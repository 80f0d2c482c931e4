import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { enlarge } from '../../scripts/bench/enlarge.ts';
import { tableOf } from '../../scripts/bench/figure.ts';
import { loadPaper } from '../../src/script/load-paper.ts';

describe('the table of the bench', () => {
	test('says how a figure stands to its budget, and a peer’s to ours', () => {
		const own = [
			{ what: 'bytes', budget: 1000, figure: 1500 },
			{ what: 'requests', budget: 0, figure: 0 },
			{ what: 'recall', budget: 1, figure: 0.9999, atLeast: true },
			{ what: 'seconds', figure: 4 },
		];
		const peers = new Map([['peer', [{ what: 'bytes', figure: 3000 }]]]);
		expect(tableOf(own, peers)).toEqual([
			{ what: 'bytes', budget: '≤ 1,000', figure: '1,500', ratio: '1.50 ✗', peer: '3,000', 'peer / own': '2.00' },
			{ what: 'requests', budget: '≤ 0', figure: '0', ratio: '1.00', peer: '–', 'peer / own': '–' },
			{ what: 'recall', budget: '≥ 1', figure: '0.9999', ratio: '1.00 ✗', peer: '–', 'peer / own': '–' },
			{ what: 'seconds', budget: '–', figure: '4', ratio: '–', peer: '–', 'peer / own': '–' },
		]);
	});
});

test('a paper three times over is a paper without faults, of three times as many chapters and no two of one text', () => {
	const folder = mkdtempSync(join(tmpdir(), 'enlarged-'));
	try {
		const target = join(folder, 'content');
		enlarge('content', target, 3);
		const { chapters } = loadPaper(target);
		expect(chapters).toHaveLength(21);
		const files = readdirSync(join(target, 'chapters')).map((name) => readFileSync(join(target, 'chapters', name), 'utf8'));
		expect(new Set(files).size).toBe(21);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
