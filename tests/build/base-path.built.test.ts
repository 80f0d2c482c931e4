import { expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { BASE, buildPaper, SITE } from '../papers/build.ts';
import { brokenLinks, findAll, readPages } from '../support/built-site.ts';

const site = await buildPaper('small', () => {}, { BASE_PATH: BASE });
const pages = readPages(site);

test('a site built for a path below the root has no link that leaves the path or leads nowhere', () => {
	expect(pages).toHaveLength(20);
	for (const page of pages) expect(brokenLinks(page, pages, site, BASE), page.path).toEqual([]);
});

test('what a site below a path keeps in a browser is named by the path, in the script that stands in its pages too', () => {
	const [, code] = /<script>(.*?)<\/script>/s.exec(pages.find(({ path }) => path === 'zh-hant/')?.html ?? '') ?? [];
	expect(code).toContain(BASE);
});

test('a site below a path names every page and its alternates by their full addresses', () => {
	const page = pages.find(({ path }) => path === 'zh-hans/results/');
	if (!page) throw new Error('no such page');
	const links = findAll(page, ({ tagName }) => tagName === 'link').map(({ properties }) => [
		String(properties.rel),
		properties.hrefLang,
		properties.href,
	]);
	expect(links).toContainEqual(['canonical', undefined, `${SITE}${BASE}zh-hans/results/`]);
	expect(links).toContainEqual(['alternate', 'zh-Hant-HK', `${SITE}${BASE}zh-hant/results/`]);
	expect(links).toContainEqual(['alternate', 'x-default', `${SITE}${BASE}zh-hant/results/`]);
});

test('a site below a path is served there, with its search and its page for errors', async () => {
	const { server, address } = await serve(site, BASE, 0);
	const status = async (path: string) => (await fetch(new URL(path, address), { redirect: 'manual' })).status;
	expect(new URL(address).pathname).toBe(BASE);
	expect(await status('')).toBe(200);
	expect(await status('zh-hant/full/')).toBe(200);
	expect(await status('zh-hant/full')).toBe(301);
	expect(await status('pagefind/pagefind.js')).toBe(200);
	expect(await status('nowhere/')).toBe(404);
	expect(await status('/briefs/2025/zh-hant/full/')).toBe(404);
	server.close();
});
