import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { DIST } from '../support/built-site.ts';

const FOLDER = join(DIST, 'data');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const rowsOf = (name: string) => parse(read(name), { columns: true }) as Record<string, string>[];
const tables = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));

interface Description {
	url: string;
	tableSchema: { columns: { name: string }[] };
}

describe('the tables', () => {
	test('are the two appendices and the numbers, in both scripts', () => {
		const names = ['advantages', 'figures', 'strategies'].flatMap((name) => [`${name}.zh-hans.csv`, `${name}.zh-hant.csv`]);
		expect(tables.sort()).toEqual(names);
	});

	test.each(tables)('%s is described, column for column, and says the same as JSON', (name) => {
		const rows = rowsOf(name);
		const { url, tableSchema } = JSON.parse(read(`${name}-metadata.json`)) as Description;
		expect(url).toBe(name);
		expect(tableSchema.columns.map((column) => column.name)).toEqual(Object.keys(rows[0] ?? {}));
		const asJson = JSON.parse(read(name.replace('.csv', '.json'))) as Record<string, string | number>[];
		expect(asJson.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])))).toEqual(
			rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))),
		);
	});

	test('hold the cells of the paper', () => {
		expect(rowsOf('advantages.zh-hant.csv')).toHaveLength(10);
		expect(rowsOf('strategies.zh-hant.csv')).toHaveLength(12);
		expect(rowsOf('advantages.zh-hans.csv')[8]).toEqual({
			passage: 'advantages#a4-e2',
			factor: '绿色化与可持续发展',
			advantage: '香港在绿色经济和可持续发展方面起步较早，在绿色科技、环保技术、绿色标准以及绿色金融等领域已建立一定的领先优势',
			example: '香港企业对绿色环保和可持续营商概念的接受程度较高；近年不少本地企业更积极响应ESG的理念，将之融入到自身业务中。',
		});
	});
});

describe('the whole paper', () => {
	const paper = JSON.parse(read('paper.json')) as { passages: { key: string; text: Record<string, string> }[] };

	test('as JSON is what its schema says', () => {
		const validate = new Ajv2020().compile(JSON.parse(read('paper.schema.json')) as object);
		validate(paper);
		expect(validate.errors).toBeNull();
		expect(validate({ ...paper, passages: [{ key: 'a#b' }] })).toBe(false);
	});

	test('as JSON holds every passage in both scripts', () => {
		expect(paper.passages).toHaveLength(85);
		expect(paper.passages.find(({ key }) => key === 'strategies#s5')?.text).toEqual({
			'zh-Hant-HK': '策略五：結合「八大中心」的願景和使命，從「提供助力」和「形成合力」兩個方向為國家發展新質生產力「效力」。',
			'zh-Hans-CN': '策略五：结合“八大中心”的愿景和使命，从“提供助力”和“形成合力”两个方向为国家发展新质生产力“效力”。',
		});
	});

	test.each(['zh-hant', 'zh-hans'])('as Markdown in %s holds every paragraph', (edition) => {
		const markdown = read(`paper.${edition}.md`)
			.replace(/\[\^\d+\]:? ?/g, '')
			.replace(/\\/g, '')
			.replace(/\[(https:[^\]]+)\]\([^)]+\)/g, '$1');
		const lang = edition === 'zh-hant' ? 'zh-Hant-HK' : 'zh-Hans-CN';
		const wanted = paper.passages.filter(({ key }) => /#(p|fn|s)\d+|-e\d|-m\d|-factor|-advantage/.test(key));
		expect(wanted.length).toBeGreaterThan(60);
		for (const { key, text } of wanted) expect(markdown, key).toContain(text[lang]);
	});
});

test('search engines are asked to stay away, and find no sitemap, while the notice stands', () => {
	expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
	expect(existsSync(join(DIST, 'sitemap.xml'))).toBe(false);
});
