import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildPaper } from '../papers/build.ts';
import { LONG, PHOTOGRAPH } from '../papers/long.ts';
import { findAll, paperText, readPages } from '../support/built-site.ts';

const site = await buildPaper('kitchen-sink');
const illustrated = await buildPaper('small', LONG.change, LONG.more);
const pages = readPages(site);

describe('a site of a paper with pictures', () => {
	const namesIn = (folder: string) => readdirSync(join(folder, '_astro')).filter((name) => !name.endsWith('.js'));
	const photographs = namesIn(illustrated)
		.filter((name) => name.endsWith('.webp'))
		.map((name) => join(illustrated, '_astro', name));

	test('holds the sizes that its pages show, and drawings, but no file of its author’s besides', () => {
		const names = [site, illustrated].flatMap(namesIn);
		expect(names.map((name) => name.replace(/\..*\./, '.')).sort()).toEqual([
			...Array(3).fill('idle-time.webp'),
			'map.svg',
			...Array(3).fill('panorama.webp'),
			...Array(3).fill('photo.webp'),
			'strip.svg',
			'wide.svg',
		]);
		// Both folders have one; the chapters' own is shown.
		const map = readFileSync(join(site, '_astro', names.find((name) => name.startsWith('map.')) ?? ''), 'utf8');
		expect(map).toContain('<title>Map</title>');
	});

	test('has no empty table of misprints or exceptions', () => {
		const [about] = pages.filter(({ path }) => path === 'zh-hant/about/');
		expect(about && findAll(about, ({ tagName }) => tagName === 'table')).toEqual([]);
		expect(about?.html).not.toMatch(/列為例外|印誤/);
	});

	test('has photographs for screens of every kind and for paper, but none as large as its author’s', async () => {
		const sizes = photographs.map((file) => sharp(file).metadata());
		expect((await Promise.all(sizes)).map(({ width }) => width).sort((a, b) => a - b)).toEqual([720, 1440, 2880]);
	});

	test('fetches a picture when it comes near, and lets a key scroll one that is too wide for a phone', () => {
		const frames = [...pages, ...readPages(illustrated)]
			.filter(({ path }) => ['zh-hans/everything/', 'zh-hans/reservoir-12/'].includes(path))
			.flatMap((page) => findAll(page, ({ children: [first] }) => first?.type === 'element' && first.tagName === 'img'));
		const shown = frames.map(({ properties, children: [picture] }) => {
			const { alt = '', loading } = picture?.type === 'element' ? picture.properties : {};
			return [String(alt).slice(0, 6), loading, properties.tabIndex];
		});
		expect(shown).toEqual([
			['一幅柱状图，', 'lazy', undefined],
			['一幅地图，三', 'lazy', undefined],
			['一幅很阔的图', 'lazy', 0],
			['一幅阔八百像', 'lazy', undefined],
			['一幅照片', 'lazy', undefined],
			['一幅长图', 'lazy', 0],
		]);
	});

	test('says of no photograph where and by whom it was taken', async () => {
		expect((await sharp(PHOTOGRAPH).metadata()).exif).toBeDefined();
		const read = await Promise.all(photographs.map((file) => sharp(file).metadata()));
		expect(read.map(({ exif }) => exif)).toEqual([undefined, undefined, undefined]);
	});
});

test('every heading of a chapter is below the chapter’s own, on the page of the whole paper too', () => {
	const headingsOf = (path: string) =>
		pages
			.filter((page) => page.path === path)
			.flatMap((page) => findAll(page, ({ tagName }) => /^h[1-6]$/.test(tagName)))
			.map((heading) => `${heading.tagName} ${textOf(heading).slice(0, 4)}`);
	const own = ['第一章　', '二級標題', '三級標題', '註釋'];
	expect(headingsOf('zh-hant/everything/')).toEqual(['h1', 'h2', 'h3', 'h2'].map((level, at) => `${level} ${own[at]}`));
	expect(headingsOf('zh-hant/full/').slice(2, 6)).toEqual(['h2', 'h3', 'h4', 'h3'].map((level, at) => `${level} ${own[at]}`));
});

describe('words on both sides of a line break', () => {
	test.each([
		['zh-hant/everything/index.html', '每日上午九時<br>\n至下午五時'],
		['zh-hans/everything/index.html', '每日上午九时<br>\n至下午五时'],
		['zh-hant/full/index.html', '每日上午九時<br>\n至下午五時'],
		['data/paper.json', String.raw`每日上午九時\n至下午五時`],
		['data/paper.zh-hant.md', '每日上午九時<br>至下午五時'],
	])('are apart in %s', (file, words) => {
		expect(readFileSync(join(site, file), 'utf8')).toContain(words);
	});
});

test.each(['zh-hant', 'zh-hans'])('search has the passages of every page, in its order and with its words (%s)', (edition) => {
	const { words } = JSON.parse(readFileSync(join(site, `search-data/${edition}.json`), 'utf8'));
	const kept = Object.entries<{ passages: string[][] }>(words).map(([slug, { passages }]) => [
		slug,
		passages.map(([id, , text]) => [`${slug}#${id}`, text]),
	]);
	const slugs = ['cover', 'everything', 'plain', 'advantages', 'strategies'];
	const shown = slugs.map((slug) => {
		const page = pages.find(({ path }) => path === (slug === 'cover' ? `${edition}/` : `${edition}/${slug}/`));
		const passages = page ? findAll(page, ({ properties }) => properties.dataPassage !== undefined) : [];
		return [slug, passages.map((element) => [element.properties.dataPassage, paperText(element)])];
	});
	expect(kept).toEqual(shown);
});
