import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildPaper, WITHOUT_ADDRESS } from '../papers/build.ts';
import { findAll, readPages } from '../support/built-site.ts';

const photograph = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#567' } })
	.withExif({ IFD0: { Artist: 'Photographer' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 20/1 0/1' } })
	.jpeg()
	.toBuffer();

/** Chapters that hold one construct each, the first none. */
const BODIES = {
	bare: '一段。',
	stressed: '一段*Latin words*。',
	noted: '一段[^a]。\n\n[^a]: 一註。\n\n    又一段。',
	listed: '- 一項。',
	numbered: '1. 一項。',
	termed: '研究護照\n: 一張證書。',
	quoted: '> 一段引文。',
	framed: '::: 個案\n\n一段。\n\n:::',
	tabled: '表9：表題\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |',
};

const site = await buildPaper(
	'kitchen-sink',
	(content) => {
		for (const name of ['photo', 'draft']) writeFileSync(join(content, `images/${name}.jpg`), photograph);
		const chapter = join(content, 'chapters/plain.mdx');
		writeFileSync(chapter, `${readFileSync(chapter, 'utf8')}\n![一幅照片](images/photo.jpg)\n`);
		for (const [at, [name, body]] of Object.entries(BODIES).entries())
			writeFileSync(join(content, `chapters/${name}.mdx`), `---\nkind: text\norder: ${5 + at}\nlabel: ${name}\n---\n\n${body}\n`);
	},
	WITHOUT_ADDRESS,
);
const pages = readPages(site);

describe('a site of a paper with pictures', () => {
	const names = readdirSync(join(site, '_astro')).filter((name) => !name.endsWith('.js'));

	test('holds the sizes that its pages show, and drawings, but no file of its author’s besides', () => {
		expect(names.map((name) => name.replace(/\..*\./, '.')).sort()).toEqual([
			...Array(3).fill('idle-time.webp'),
			'map.svg',
			...Array(3).fill('panorama.webp'),
			...Array(3).fill('photo.webp'),
			'wide.svg',
		]);
	});

	test('has photographs for screens of every kind and for paper, but none as large as its author’s', async () => {
		const sizes = names.filter((name) => name.startsWith('photo.')).map((name) => sharp(join(site, '_astro', name)).metadata());
		expect((await Promise.all(sizes)).map(({ width }) => width).sort((a, b) => a - b)).toEqual([720, 1440, 2880]);
	});

	test('fetches a picture when it comes near, and lets a key scroll one that is too wide for a phone', () => {
		const frames = ['everything', 'plain'].flatMap((name) =>
			pages
				.filter(({ path }) => path === `zh-hans/${name}/`)
				.flatMap((page) => findAll(page, ({ children: [first] }) => first?.type === 'element' && first.tagName === 'img')),
		);
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
		]);
	});

	test('says of no photograph where and by whom it was taken', async () => {
		expect((await sharp(photograph).metadata()).exif).toBeDefined();
		const photographs = names.filter((name) => name.startsWith('photo.'));
		const read = await Promise.all(photographs.map((name) => sharp(join(site, '_astro', name)).metadata()));
		expect(read.map(({ exif }) => exif)).toEqual([undefined, undefined, undefined]);
	});
});

test('a chapter has the styles of lists, tables, boxes, notes of two paragraphs and emphasis if it holds any one of them', () => {
	const styled = Object.keys(BODIES).filter((name) =>
		pages.find(({ path }) => path === `zh-hant/${name}/`)?.html.includes('.prose blockquote{'),
	);
	expect(styled).toEqual(Object.keys(BODIES).filter((name) => name !== 'bare'));
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
