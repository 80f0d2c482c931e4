import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as load } from 'yaml';
import { DIST, findAll, paperText, readPages } from '../support/built-site.ts';
import { CHAPTERS } from '../support/pages.ts';

const FOLDER = join(DIST, 'data');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const rowsOf = (name: string) => parse(read(name), { columns: true }) as Record<string, string>[];
const tables = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));

interface Description {
	url: string;
	tableSchema: { columns: { name: string; datatype: string; 'dc:description': string }[] };
}

/** The words of every passage as the pages of an edition show them, in reading order. */
const wordsOf = (edition: string) =>
	new Map(
		['', ...CHAPTERS.map((chapter) => `${chapter}/`)]
			.flatMap((path) => pages.filter((page) => page.path === `${edition}/${path}`))
			.flatMap((page) => findAll(page, ({ properties }) => properties.dataPassage !== undefined))
			.map((element) => [String(element.properties.dataPassage), paperText(element)]),
	);
const pages = readPages();
const words = { 'zh-hant': wordsOf('zh-hant'), 'zh-hans': wordsOf('zh-hans') };
type Edition = keyof typeof words;
const EDITIONS: Edition[] = ['zh-hant', 'zh-hans'];

describe('the tables', () => {
	test('are the two appendices and the numbers, in both scripts', () => {
		const names = ['advantages', 'figures', 'strategies'].flatMap((name) => [`${name}.zh-hans.csv`, `${name}.zh-hant.csv`]);
		expect(tables.sort()).toEqual(names);
	});

	test.each(EDITIONS)('in %s hold the cells of the pages', (edition) => {
		const at = (key: string) => words[edition].get(key);
		const examples = [1, 2, 3, 4].flatMap((row) => [1, 2, 3].map((example) => [`advantages#a${row}`, `e${example}`] as const));
		// Read in the paper by hand.
		expect(rowsOf(`advantages.${edition}.csv`)).toHaveLength(10);
		expect(rowsOf(`advantages.${edition}.csv`)).toEqual(
			examples
				.filter(([row, example]) => at(`${row}-${example}`))
				.map(([row, example]) => ({
					passage: `${row}-${example}`,
					factor: at(`${row}-factor`),
					advantage: at(`${row}-advantage`),
					example: at(`${row}-${example}`),
				})),
		);
		// Read in the paper by hand: the first direction has four of the six strategies; how many measures each has.
		const measures = [3, 1, 1, 3, 2, 2].flatMap((count, strategy) =>
			Array.from({ length: count }, (_, measure) => [strategy + 1, measure + 1] as const),
		);
		expect(rowsOf(`strategies.${edition}.csv`)).toEqual(
			measures.map(([strategy, measure]) => ({
				passage: `strategies#s${strategy}-m${measure}`,
				direction: at(`strategies#d${strategy <= 4 ? 1 : 2}`),
				strategy: at(`strategies#s${strategy}`),
				measure: at(`strategies#s${strategy}-m${measure}`),
			})),
		);
	});

	test('hold the numbers that the editor wrote down, in words that stand in their passages', () => {
		const { figures } = load(readFileSync('content/figures.yaml', 'utf8')) as { figures: Record<string, unknown>[] };
		const COLUMNS = ['id', 'measures', 'value', 'unit', 'printed', 'period', 'year', 'source', 'passage'];
		expect(rowsOf('figures.zh-hant.csv')).toEqual(
			figures.map((figure) => Object.fromEntries(COLUMNS.map((name) => [name, String(figure[name] ?? '')]))),
		);
		for (const edition of EDITIONS) {
			const rows = rowsOf(`figures.${edition}.csv`);
			expect(rows).toHaveLength(figures.length);
			for (const { passage = '', printed = '?', period = '?' } of rows) {
				expect(words[edition].get(passage)).toContain(printed);
				expect(words[edition].get(passage)).toContain(period);
			}
		}
	});

	test.each(tables)('%s says as JSON what it says as CSV, numbers as numbers', (name) => {
		const rows = rowsOf(name).map((row) => Object.entries(row).filter(([, value]) => value !== ''));
		const asJson = JSON.parse(read(name.replace('.csv', '.json'))) as Record<string, string | number>[];
		expect(asJson).toEqual(
			rows.map((row) => Object.fromEntries(row.map(([key, value]) => [key, key === 'value' ? Number(value) : value]))),
		);
	});

	test.each([
		['advantages.zh-hant.csv', 'passage 所出段落, factor 關鍵要素, advantage 優勢, example 例子'],
		['strategies.zh-hans.csv', 'passage 所出段落, direction 方向, strategy 策略, measure 措施'],
		[
			'figures.zh-hans.csv',
			'id 编号, measures 所量度者, value 数值, unit 单位, printed 原文写法, period 时期, year 年份, source 出处, passage 所出段落',
		],
	])('%s is described, column for column', (name, columns) => {
		const { url, tableSchema } = JSON.parse(read(`${name}-metadata.json`)) as Description;
		expect(url).toBe(name);
		expect(tableSchema.columns.map((column) => `${column.name} ${column['dc:description']}`).join(', ')).toBe(columns);
		expect(Object.keys(rowsOf(name)[0] ?? {})).toEqual(tableSchema.columns.map((column) => column.name));
		for (const column of tableSchema.columns) expect(column.datatype).toBe(column.name === 'value' ? 'number' : 'string');
	});
});

describe('the whole paper', () => {
	const paper = JSON.parse(read('paper.json')) as {
		chapters: { slug: string; order: number; name: Record<string, string> }[];
		passages: { key: string; chapter: string; id: string; text: Record<string, string> }[];
	};

	test('as JSON is what its schema says', () => {
		const schema = read('paper.schema.json');
		const validate = new Ajv2020().compile(JSON.parse(schema) as object);
		validate(paper);
		expect(validate.errors).toBeNull();
		const [{ chapters, passages }, [chapter], [passage]] = [paper, paper.chapters, paper.passages];
		for (const wrong of [
			{ title: { 'zh-Hant-HK': '', 'zh-Hans-CN': '' } },
			{ publisher: { 'zh-Hant-HK': '' } },
			{ chapters: [...chapters, { ...chapter, order: 0 }] },
			{ chapters: [...chapters, { ...chapter, order: 1.5 }] },
			{ chapters: [...chapters, { ...chapter, kind: 'table' }] },
			{ passages: [{ key: 'a#b' }] },
			{ passages: [...passages, { ...passage, kind: 'table' }] },
		])
			expect(validate({ ...paper, ...wrong }), JSON.stringify(wrong).slice(-60)).toBe(false);
		// For who writes a program that reads it.
		expect([...schema.matchAll(/"description": ?"([^"]*)"/g)].map(([, said]) => said)).toEqual([
			'In the printed order',
			'ISO 8601, as exact as the paper prints it',
			'In reading order',
			'Last segment of its address',
			'Every passage in reading order; “cover” holds those of the cover',
			'chapter#id: its place on the site, which does not change',
		]);
	});

	test('as JSON holds every passage of the pages in both scripts, in reading order, and every chapter with its number', () => {
		expect(paper.passages).toHaveLength(85);
		expect(new Map(paper.passages.map(({ key, text }) => [key, text['zh-Hant-HK']]))).toEqual(words['zh-hant']);
		expect(new Map(paper.passages.map(({ key, text }) => [key, text['zh-Hans-CN']]))).toEqual(words['zh-hans']);
		expect(paper.passages.map(({ key }) => key)).toEqual([...words['zh-hant'].keys()]);
		expect(paper.passages.map(({ chapter, id }) => `${chapter}#${id}`)).toEqual([...words['zh-hant'].keys()]);
		expect(paper.chapters.map(({ slug, order }) => [slug, order])).toEqual(CHAPTERS.map((slug, at) => [slug, at + 1]));
		expect(paper.chapters[1]?.name).toEqual({
			'zh-Hant-HK': '新發展思維助力香港經濟破局',
			'zh-Hans-CN': '新发展思维助力香港经济破局',
		});
	});

	test.each(EDITIONS)('as Markdown in %s holds the words of the pages', (edition) => {
		const markdown = read(`paper.${edition}.md`)
			.replace(/\[\^\d+\]:? ?/g, '')
			.replace(/\\/g, '')
			.replace(/\[(https:[^\]]+)\]\([^)]+\)/g, '$1');
		const wanted = [...words[edition]].filter(([key]) => /#(p|fn|s)\d+|-e\d|-m\d|-factor|-advantage/.test(key));
		expect(wanted.length).toBeGreaterThan(60);
		for (const [key, text] of wanted) expect(markdown, key).toContain(text);
	});
});

test.each(EDITIONS)('the page about the text offers in %s every file that is in that script or in both', (edition) => {
	const offered = pages
		.filter(({ path }) => path === `${edition}/about/`)
		.flatMap((page) => findAll(page, ({ tagName, properties }) => tagName === 'a' && /^\/data\//.test(String(properties.href))))
		.map(({ properties }) => String(properties.href).replace('/data/', ''));
	for (const name of offered) expect(read(name), `the end of ${name}`).toMatch(/\S\r?\n$/);
	expect(offered.sort()).toEqual(
		readdirSync(FOLDER)
			.filter((name) => name.includes(edition) || !name.includes('zh-'))
			.sort(),
	);
});

test('search engines are asked to stay away, and find no sitemap, while the notice stands', () => {
	expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
	expect(existsSync(join(DIST, 'sitemap.xml'))).toBe(false);
});
