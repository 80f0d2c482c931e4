import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { joinStyles, putScriptsLast } from '../../src/build/arrange-page.ts';
import { markRevised } from '../../src/build/mark-revised.ts';
import { writePrecacheList } from '../../src/build/precache.ts';
import { addressOf, listFiles } from '../../src/build/site-files.ts';
import { requireUniqueIds } from '../../src/build/unique-ids.ts';
import type { ContentError } from '../../src/paper/fault.ts';

const changed = (html: string, change: (page: Root) => void) => {
	const page = fromHtml(html);
	change(page);
	return toHtml(page);
};

describe('a finished page', () => {
	test('has its script files at its end, which wait for nothing, and all other scripts where they were', () => {
		const html =
			'<html><head><script type="module" src="/a.js"></script><script>b()</script></head><body><p>甲<script src="/c.js"></script></p><p>乙</p></body></html>';
		expect(changed(html, putScriptsLast)).toBe(
			'<html><head><script>b()</script></head><body><p>甲</p><p>乙</p><script type="module" src="/a.js" async></script><script src="/c.js" async></script></body></html>',
		);
	});

	test('has its styles in one block, but for those that are for some devices', () => {
		const html =
			'<html><head><style>a{}</style><style media="print">b{}</style><title>甲</title></head><body><style>c{}</style></body></html>';
		expect(changed(html, joinStyles)).toBe(
			'<html><head><style media="print">b{}</style><title>甲</title><style>a{}c{}</style></head><body></body></html>',
		);
		const plain = '<html><head></head><body><p>甲</p></body></html>';
		expect(changed(plain, joinStyles)).toBe(plain);
	});

	test('has a mark behind every passage that was corrected, which leads to its last correction', () => {
		const change = (passage: string, date: string) => ({ passage, date, was: '甲', now: '乙', reason: '丙', minor: false });
		const changes = [change('a#p1', '2026-12-01'), change('a#p1', '2026-12-05'), change('a#p3', '2026-12-09')];
		const html = '<html><head></head><body><p data-passage="a#p1">乙</p><p data-passage="a#p2">丁</p></body></html>';
		expect(changed(html, (page) => markRevised(page, changes, 'zh-hans'))).toBe(
			'<html><head></head><body><p data-passage="a#p1">乙<a class="revised" href="/zh-hans/changes/#c2" aria-label="這一段有更正" data-not-paper>更正</a></p><p data-passage="a#p2">丁</p></body></html>',
		);
		expect(changed(html, (page) => markRevised(page, [], 'zh-hant'))).toBe(html);
	});
});

describe('the ids of a finished page', () => {
	test('are no id twice', () => {
		const faults = (html: string) => {
			try {
				requireUniqueIds('zh-hant/figures/', html);
				return [];
			} catch (error) {
				return (error as ContentError).faults.map(({ file, found }) => `${file}: ${found}`);
			}
		};
		expect(faults('<main id="main"><tr id="a"></tr><tr role="row" id="main"></tr><tr class="b" id="a"></tr></main>')).toEqual([
			'zh-hant/figures/: main again',
			'zh-hant/figures/: a again',
		]);
		expect(faults('<p id="a">id="a" &lt;p id="a"<b data-id="a">甲</b></p><p id="b"></p>')).toEqual([]);
	});
});

describe('the list of files to keep', () => {
	let dist: string;
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(dist, file)), { recursive: true });
		writeFileSync(join(dist, file), text);
	};
	beforeEach(() => {
		dist = mkdtempSync(join(tmpdir(), 'dist-'));
		for (const file of ['index.html', 'zh-hant/index.html', '_astro/a.js', 'pagefind/index/b.pf_index', 'search-data/c.json'])
			write(file, file);
		for (const file of ['sw.js', 'withdraw.js', '_headers', 'data/paper.json', 'pdf/full.pdf', 'cite/a.bib', 'robots.txt'])
			write(file, 'worker();\n');
	});
	afterEach(() => rmSync(dist, { recursive: true }));
	const worker = () => readFileSync(join(dist, 'sw.js'), 'utf8');
	const filesIn = (text: string) => JSON.parse(/FILES=(\{.*?\});/.exec(text)?.[1] ?? '') as Record<string, string>;

	test('names what reading and searching need, by address and digest, before the worker’s own code', () => {
		expect(writePrecacheList(dist)).toEqual({ files: 5, bytes: 10 + 18 + 11 + 25 + 18, whole: true });
		expect(filesIn(worker())).toEqual(
			Object.fromEntries(
				[
					['_astro/a.js', '_astro/a.js'],
					['./', 'index.html'],
					['pagefind/index/b.pf_index', 'pagefind/index/b.pf_index'],
					['search-data/c.json', 'search-data/c.json'],
					['zh-hant/', 'zh-hant/index.html'],
				].map(([address = '', text = '']) => [address, `sha256-${createHash('sha256').update(text).digest('base64')}`]),
			),
		);
		expect(worker()).toMatch(/^const BUILD="[^"]{44}",WHOLE=true,FILES=\{.*\};\nworker\(\);\n$/);
	});

	test('is of another build when a file or the worker is another, and of the same when neither is', () => {
		const buildOf = (file: string, text: string) => {
			write('sw.js', 'worker();\n');
			write(file, text);
			writePrecacheList(dist);
			return /BUILD="(.*?)"/.exec(worker())?.[1];
		};
		const first = buildOf('_astro/a.js', 'one');
		expect(buildOf('_astro/a.js', 'one')).toBe(first);
		expect(buildOf('data/paper.json', 'other data')).toBe(first);
		expect(buildOf('sw.js', 'other();\n')).not.toBe(first);
		expect(buildOf('_astro/a.js', 'two')).not.toBe(first);
	});

	test('of a long paper leaves out what is too large to be checked before it is shown', () => {
		write('zh-hant/full/index.html', 'x'.repeat(1_000_001));
		write('zh-hans/full/index.html', 'x'.repeat(1_000_000));
		expect(writePrecacheList(dist, 2_000_083)).toMatchObject({ files: 7, whole: true });
		expect(writePrecacheList(dist, 2_000_082)).toEqual({ files: 6, bytes: 1_000_082, whole: false });
		expect(Object.keys(filesIn(worker()))).not.toContain('zh-hant/full/');
	});
});

test('a page has the address of its folder, and files are listed in one order', () => {
	expect(['index.html', 'zh-hant/full/index.html', '404.html', 'my-index.html'].map(addressOf)).toEqual([
		'',
		'zh-hant/full/',
		'404.html',
		'my-index.html',
	]);
	const files = listFiles('tests/papers/small');
	expect(files).toEqual([...files].sort());
	expect(files).toContain('chapters/background.mdx');
});
