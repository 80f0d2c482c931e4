import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawCard } from '../../../src/features/share/card/draw-card.ts';
import { BASE, buildPaper, SITE } from '../../papers/build.ts';
import { DIST, findAll, readPages } from '../../support/built-site.ts';
import { FIRST, PUBLISHER, TITLE } from '../../support/kitchen-sink.ts';

const site = await buildPaper('small', () => {}, { BASE_PATH: BASE });

const pages = readPages(site).filter(({ path }) => path.startsWith('zh-'));
const meta = (page: (typeof pages)[number]) =>
	Object.fromEntries(
		findAll(page, ({ tagName }) => tagName === 'meta').map(({ properties: { property, name, content } }) => [
			String(property ?? name),
			String(content),
		]),
	);

describe('the picture of a link, on a site that knows its address', () => {
	test.each(pages)('stands for $path, in the size that is said', async (page) => {
		const { 'og:image': image = '', ...said } = meta(page);
		expect(image).toMatch(/^https:\/\/papers\.example\/briefs\/2024\/picture\//);
		const { format, width, height } = await sharp(join(site, image.replace(SITE + BASE, ''))).metadata();
		expect([format, String(width), String(height)]).toEqual(['png', said['og:image:width'], said['og:image:height']]);
		expect([width, height]).toEqual([1200, 630]);
		expect(said['og:image:alt']).toBe(said['og:title']);
		expect(said['twitter:card']).toBe('summary_large_image');
	});

	test('is another one for each page in each script', () => {
		const pictures = new Map(
			pages.map((page) => [
				page.path,
				readFileSync(join(site, (meta(page)['og:image'] ?? '').replace(SITE + BASE, ''))).toString('base64'),
			]),
		);
		expect(pages).toHaveLength(18);
		// A chapter has the same at its former address.
		expect(new Set(pictures.values()).size).toBe(16);
		expect(pictures.get('zh-hans/findings/')).toBe(pictures.get('zh-hans/results/'));
	});

	test.each([
		[
			'zh-hant/results',
			{
				title: '結果與建議',
				paper: '社區圖書館夜間開放試驗',
				series: '（民生研究簡報第十二號）',
				byline: '澳門社區研究社 · 2025年11月30日',
				edition: '繁體版',
				phrases: ['安靜時段', '自修室'],
			},
		],
		[
			'zh-hans/cover',
			{
				title: '社区图书馆夜间开放试验',
				paper: undefined,
				series: '（民生研究简报第十二号）',
				byline: '澳门社区研究社 · 2025年11月30日',
				edition: '简体版',
				phrases: ['安静时段', '自修室'],
			},
		],
	])('shows the words of %s in its script', async (name, words) => {
		const edition = name.startsWith('zh-hant') ? 'zh-hant' : 'zh-hans';
		const drawn = await drawCard({ ...words, seriesNumber: '十二' }, edition);
		expect(readFileSync(join(site, `picture/${name}.png`)).equals(drawn)).toBe(true);
	});

	test('tears none of the paper’s terms apart', async () => {
		const drawn = await drawCard(
			{
				title: FIRST,
				paper: TITLE,
				series: '（「科研基建」專題討論之二十八）',
				seriesNumber: '二十八',
				byline: `${PUBLISHER} · 2026年2月28日`,
				edition: '繁體版',
				// Its lines would end within these words.
				phrases: ['Cross-Boundary Research Instrumentation'],
			},
			'zh-hant',
		);
		const picture = join(await buildPaper('kitchen-sink'), 'picture/zh-hant/everything.png');
		expect(readFileSync(picture).equals(drawn)).toBe(true);
	});

	test('shows the seal on paper', async () => {
		const { data, info } = await sharp(join(site, 'picture/zh-hant/background.png'))
			.removeAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
		const [red = 0, green = 255, blue = 255] = at(86, 74);
		expect(red).toBeGreaterThan(120);
		expect(Math.max(green, blue)).toBeLessThan(40);
		expect(Math.min(...at(20, 20))).toBeGreaterThan(240);
	});
});

test('a site that does not know its address has no pictures and names none', () => {
	expect(existsSync(join(DIST, 'picture'))).toBe(false);
	for (const { html, path } of readPages()) expect(html, path).not.toMatch(/og:|twitter:card/);
});
