import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/build/headers.ts';
import { addPolicy } from '../../src/build/policy.ts';
import { DIST, findAll, readPages } from './site.ts';

const pages = readPages();

/** What each page may do, typed by hand; the styles of a page are its own. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
	"require-trusted-types-for 'script'",
	'trusted-types offline',
];

/** The scripts that stand in a page and are run. */
const inlineScripts = (page: (typeof pages)[number]) =>
	findAll(
		page,
		({ tagName, properties }) => tagName === 'script' && !/json$/.test(String(properties.type)) && properties.src === undefined,
	).map(({ children: [code] }) => (code?.type === 'text' ? code.value : ''));

const directives = (html: string) =>
	(/http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&#x27;', "'").split('; ');

describe('the security policy', () => {
	test.each(pages)('of $path stands before everything but the encoding', ({ html }) => {
		expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
	});

	test.each(pages)('of $path allows what the page needs and no more', (page) => {
		const { html, path } = page;
		const search = /^zh-han[ts]\/search\/$/.test(path);
		const scripts = [
			"script-src 'self'",
			...inlineScripts(page).map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`),
			...(search ? ["'wasm-unsafe-eval'"] : []),
		];
		const expected = POLICY.map((line) => (line.startsWith('script-src') ? scripts.join(' ') : line));
		expect(directives(html).filter((line) => !line.startsWith('style-src'))).toEqual(expected);
	});

	test.each(pages)('of $path names every style block by the bytes that stand in the page', ({ html }) => {
		const hashes = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
			([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
		);
		expect(hashes.length).toBeGreaterThan(0);
		expect(directives(html)).toContain(`style-src ${[...new Set(hashes)].join(' ')}`);
	});

	test.each(pages)('finds no style attribute and no handler on $path', (page) => {
		const names = findAll(page, () => true).flatMap(({ properties }) => Object.keys(properties));
		expect(names.filter((name) => /^(style|on[A-Z].*)$/.test(name))).toEqual([]);
	});

	test.each(pages)('finds one block of script on $path at most, which is small and loads nothing', (page) => {
		const codes = inlineScripts(page);
		expect(codes).toHaveLength(page.path.startsWith('zh-') ? 1 : 0);
		for (const code of codes) {
			expect(code.length).toBeLessThan(1500);
			expect(code).not.toMatch(/import|innerHTML|eval|Function|document\.write|https?:/);
		}
	});

	test('stops a build that would publish a style attribute or a handler', () => {
		const tree = (body: string): Root => fromHtml(`<!doctype html><head><meta charset="utf-8"></head><body>${body}`);
		expect(() => addPolicy(tree('<p style="color:red">'))).toThrow('<p style>');
		expect(() => addPolicy(tree('<a onclick="x()">'))).toThrow('<a onClick>');
		expect(() => addPolicy(tree('<p>'))).not.toThrow();
	});
});

describe('headers', () => {
	test.each(pages)('of $path repeat its policy and refuse frames', ({ html, path }) => {
		const file = path.endsWith('.html') ? path : `${path}index.html`;
		const headers = headersFor(file, html);
		expect(headers['Content-Security-Policy']?.split('; ')).toEqual([...directives(html), "frame-ancestors 'none'"]);
		expect(headers['Cache-Control']).toBe('no-cache');
		const language = { 'zh-hant': 'zh-Hant-HK', 'zh-hans': 'zh-Hans-CN' }[path.split('/')[0] ?? ''];
		expect(headers['Content-Language']).toBe(language);
	});

	test.each([
		['_astro/main.js', 'public, max-age=31536000, immutable'],
		['pagefind/index/und_1.pf_index', 'public, max-age=31536000, immutable'],
		['pagefind/pagefind.js', 'no-cache'],
		['search-data/outline.json', 'no-cache'],
		['sw.js', 'no-cache'],
	])('of %s say %s', (file, cache) => {
		expect(headersFor(file)['Cache-Control']).toBe(cache);
	});

	test('are given to Netlify and Cloudflare Pages, within 100 rules of 2,000 characters', () => {
		const lines = readFileSync(join(DIST, '_headers'), 'utf8').trimEnd().split('\n');
		const rules = lines.filter((line) => !line.startsWith('  '));
		expect(rules.slice(0, 2)).toEqual(['/*', '/_astro/*']);
		expect(rules).toContain('/zh-hans/full/');
		expect(rules.length).toBeLessThanOrEqual(100);
		expect(lines.filter((line) => line.length > 2000)).toEqual([]);
		expect(lines).toContain('  X-Content-Type-Options: nosniff');
	});
});

test('the service worker keeps every page of both editions and what search needs, and no file for downloading', () => {
	const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
	const files = JSON.parse(/FILES=(\{.*?\});/.exec(worker)?.[1] ?? '{}') as Record<string, string>;
	const wanted = pages.map(({ path }) => path || './');
	expect(Object.keys(files)).toEqual(expect.arrayContaining([...wanted, 'pagefind/pagefind.js', 'search-data/outline.json']));
	expect(Object.keys(files).filter((file) => /sw\.js|withdraw|_headers|^(data|cite|pdf)\//.test(file))).toEqual([]);
	expect(worker).toContain(',WHOLE=true,');
	const page = readFileSync(join(DIST, 'zh-hans/full/index.html'));
	expect(files['zh-hans/full/']).toBe(`sha256-${createHash('sha256').update(page).digest('base64')}`);
});

test('the service worker’s own code is short enough to be read at a sitting', () => {
	const [, code = ''] = readFileSync(join(DIST, 'sw.js'), 'utf8').split(/^const BUILD.*\n/);
	expect(code.length).toBeGreaterThan(500);
	expect(code.length).toBeLessThan(3500);
});
