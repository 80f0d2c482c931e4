import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildPaper } from '../papers/build.ts';

const photograph = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#567' } })
	.withExif({ IFD0: { Artist: 'Photographer' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 20/1 0/1' } })
	.jpeg()
	.toBuffer();

const site = await buildPaper('kitchen-sink', (content) => {
	for (const name of ['photo', 'draft']) writeFileSync(join(content, `images/${name}.jpg`), photograph);
	const chapter = join(content, 'chapters/plain.mdx');
	writeFileSync(chapter, `${readFileSync(chapter, 'utf8')}\n![一幅照片](images/photo.jpg)\n`);
});

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

	test('says of no photograph where and by whom it was taken', async () => {
		expect((await sharp(photograph).metadata()).exif).toBeDefined();
		const photographs = names.filter((name) => name.startsWith('photo.'));
		const read = await Promise.all(photographs.map((name) => sharp(join(site, '_astro', name)).metadata()));
		expect(read.map(({ exif }) => exif)).toEqual([undefined, undefined, undefined]);
	});
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
