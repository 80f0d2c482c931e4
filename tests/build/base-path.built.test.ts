import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { type BuiltPage, brokenLinks, findAll, readPages } from '../support/built-site.ts';

const BASE = '/briefs/2024/';
const SITE = 'https://papers.example.org';
const folder = mkdtempSync(join(tmpdir(), 'based-'));
const dist = join(folder, 'dist');

describe('a site built for a path below the root', () => {
	let pages: BuiltPage[] = [];

	beforeAll(() => {
		// Vitest's own variables (NODE_ENV, BASE_URL) would reach the build.
		const { PATH, HOME } = process.env;
		const env = { PATH, HOME, BASE_PATH: BASE, SITE_URL: SITE, OUT_DIR: dist };
		const { status, stderr } = spawnSync('node', ['scripts/build.ts'], { env, encoding: 'utf8' });
		expect(stderr).toBe('');
		expect(status).toBe(0);
		pages = readPages(dist);
	}, 120_000);

	afterAll(() => rmSync(folder, { recursive: true }));

	test('has the same pages', () => {
		expect(pages).toHaveLength(28);
	});

	test('has no link that leaves the path or leads nowhere', () => {
		for (const page of pages) expect(brokenLinks(page, pages, dist, BASE), page.path).toEqual([]);
	});

	test('names every page and its alternates by their full addresses', () => {
		const page = pages.find(({ path }) => path === 'zh-hans/hong-kong-model/');
		if (!page) throw new Error('no such page');
		const links = findAll(page, ({ tagName }) => tagName === 'link').map(({ properties }) => [
			String(properties.rel),
			properties.hrefLang,
			properties.href,
		]);
		expect(links).toContainEqual(['canonical', undefined, `${SITE}${BASE}zh-hans/hong-kong-model/`]);
		expect(links).toContainEqual(['alternate', 'zh-Hant-HK', `${SITE}${BASE}zh-hant/hong-kong-model/`]);
		expect(links).toContainEqual(['alternate', 'x-default', `${SITE}${BASE}zh-hant/hong-kong-model/`]);
	});

	test('is served there, with its search and its page for errors', async () => {
		const { server, address } = await serve(dist, BASE, 0);
		const status = async (path: string) => (await fetch(new URL(path, address), { redirect: 'manual' })).status;
		expect(address).toMatch(/\/briefs\/2024\/$/);
		expect(await status('')).toBe(200);
		expect(await status('zh-hant/full/')).toBe(200);
		expect(await status('zh-hant/full')).toBe(301);
		expect(await status('pagefind/pagefind.js')).toBe(200);
		expect(await status('nowhere/')).toBe(404);
		expect(await status('/zh-hant/full/')).toBe(404);
		server.close();
	});
});
