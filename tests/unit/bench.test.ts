import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeBare } from '../../scripts/bench/bare.ts';
import { enlarge } from '../../scripts/bench/enlarge.ts';
import { tableOf } from '../../scripts/bench/figure.ts';
import { readPaper } from '../../src/paper/read-paper.ts';

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
		const { chapters } = readPaper(target);
		expect(chapters).toHaveLength(21);
		const files = readdirSync(join(target, 'chapters')).map((name) => readFileSync(join(target, 'chapters', name), 'utf8'));
		expect(new Set(files).size).toBe(21);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('the words alone are a page’s title, language and text', () => {
	const folder = mkdtempSync(join(tmpdir(), 'built-'));
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><html lang="zh-Hant-HK" class="x"><head><title>甲 · 乙</title><style>p{color:red}</style></head>' +
			'<body><header>選單</header><main id="main"><p id="p1" class="y" style="">一<a href="#fn1" class="z">1</a></p><script>x()</script></main></body></html>',
	);
	const bare = makeBare(folder);
	try {
		expect(readFileSync(join(bare, 'index.html'), 'utf8')).toBe(
			'<!doctype html><html lang="zh-Hant-HK"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
				'<title>甲 · 乙</title><main><p id="p1">一<a href="#fn1">1</a></p></main>',
		);
	} finally {
		for (const used of [folder, bare]) rmSync(used, { recursive: true });
	}
});
