import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { both, inBothEditions } from '../../src/chinese/both.ts';
import { createTrace, outcomeOf } from '../../src/chinese/converter.ts';
import { DEFAULT_EDITION, EDITIONS, twinOf } from '../../src/chinese/editions.ts';

test('words of the site are those of each edition, in groups, lists and functions too', () => {
	const words = inBothEditions({
		search: both('搜尋', '搜索'),
		home: '封面',
		lists: [both('列印', '打印'), '目錄'],
		found: (count: number) => both(`找到${count}處`, `找到${count}条`),
	});
	const { search, home, lists, found } = words['zh-hans'];
	expect([search, home, lists, found(2)]).toEqual(['搜索', '封面', ['打印', '目錄'], '找到2条']);
	expect([words['zh-hant'].search, words['zh-hant'].found(3)]).toEqual(['搜尋', '找到3處']);
});

test('no word that is typed for the mainland is left in Traditional script', () => {
	const typed = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\bwords\.ts$/.test(file))
		.flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/both\(\s*(['`]).*?\1,\s*(['`])(.*?)\2,?\s*\)/gs)])
		.map(([, , , simplified = '']) => simplified);
	const trace = createTrace({ exceptions: [], misprints: [] });
	expect(typed.length).toBeGreaterThan(40);
	expect(typed.filter((words) => outcomeOf(trace(words)) !== words)).toEqual([]);
});

test('each edition is the twin of the other, and the paper’s own stands for both', () => {
	expect(EDITIONS.map((edition) => twinOf(edition).key)).toEqual(['zh-hans', 'zh-hant']);
	expect(DEFAULT_EDITION.key).toBe('zh-hant');
});
