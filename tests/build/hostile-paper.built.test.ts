import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { parse } from 'csv-parse/sync';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import type { SearchStart } from '../../src/features/search/search-files.ts';
import { buildPaper, WITHOUT_ADDRESS } from '../papers/build.ts';
import { type BuiltPage, brokenLinks, findAll, flatText, paperText, readPages } from '../support/built-site.ts';

/** Ends an attribute, a comment, a CDATA section, a string of CSS, a command of TeX and a field of CSV, where it can. */
const HOSTILE = `"onload='harm()',&<1>]]>-->*/{@}}%#_$1~^`;

const TITLE = `試驗${HOSTILE}`;
const CHAPTER = `=背景${HOSTILE}`;
const PUBLISHER = `研究社${HOSTILE}`;
const TERM = `時段${HOSTILE}`;
const FACTOR = '=HYPERLINK("https://harm.example","按")';

const ADVANTAGE = `-2+3${HOSTILE}`;
const EXAMPLE = `@SUM(1+1)*cmd|' /C calc'!A0，${HOSTILE}`;

/** Chapters of the same paper that hold one construct each, the first none: what is looked at there needs no build of its own. */
const BODIES = {
	back: '先排第2位，後排第5位。\n\n## 甲\n\n### 乙\n\n#### 丙\n\n##### 丁',
	stressed: '一段*Latin words*。',
	noted: '一段[^a]。\n\n[^a]: 一註。\n\n    又一段。',
	listed: '- 一項。',
	numbered: '1. 一項。',
	termed: '研究護照\n: 一張證書。',
	quoted: '> 一段引文。',
	framed: '::: 個案\n\n一段。\n\n:::',
	tabled: '表9：表題\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |',
};

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const inMarkdown = (text: string) => text.replace(/[<{}*_]/g, '\\$&');

/** Writes other words in the place of some. */
function rewrite(file: string, changes: [RegExp, string][]) {
	const source = readFileSync(file, 'utf8');
	writeFileSync(
		file,
		changes.reduce((text, [pattern, words]) => text.replace(pattern, () => words), source),
	);
}

const site = await buildPaper(
	'small',
	(content) => {
		rewrite(join(content, 'paper.yaml'), [
			[/(?<=^title: ).*/m, quoted(TITLE)],
			[/(?<=^publisher: ).*/m, quoted(PUBLISHER)],
			[/(?<=^publisherEnglish: ).*/m, quoted(`=Society ${HOSTILE}`)],
			[/(?<=^provenance: ).*/m, quoted(`「祇」字除外。${HOSTILE}`)],
		]);
		rewrite(join(content, 'chapters/background.mdx'), [
			[/(?<=^title: ).*/m, quoted(CHAPTER)],
			[/安靜時段/, inMarkdown(TERM)],
			[/Opening Hours/, inMarkdown(HOSTILE)],
		]);
		writeFileSync(join(content, 'terms.yaml'), `- term: ${quoted(TERM)}\n`);
		const change = { date: '2026-12-01', passage: 'background#p1', was: '兩個月', now: '三個月', reason: HOSTILE };
		writeFileSync(join(content, 'changes.yaml'), JSON.stringify([change]));
		const row = { factor: FACTOR, advantage: ADVANTAGE, arguedIn: ['background#p1'], examples: [EXAMPLE, '+853人', '-3%'] };
		const table = { kind: 'advantages', order: 3, title: `附表${HOSTILE}`, columns: ['+項目', '優勢', '例子'], rows: [row] };
		writeFileSync(join(content, 'chapters/table.mdx'), `---\n${JSON.stringify({ ...table, source: HOSTILE })}\n---\n`);
		for (const [at, [name, body]] of Object.entries(BODIES).entries())
			writeFileSync(join(content, `chapters/${name}.mdx`), `---\nkind: text\norder: ${4 + at}\nlabel: ${name}\n---\n\n${body}\n`);
		const ranks = [2, 5].map((value) => ({ id: `rank-${value}`, value, unit: '位', printed: `第${value}位`, measures: '名次' }));
		const bars = ranks.map(({ id, printed }) => ({ figure: id, label: printed }));
		const figures = {
			figures: ranks.map((rank) => ({ ...rank, passage: 'back#p1' })),
			pictures: [{ title: '名次', kind: 'ranks', bars, caption: '退了三位。' }],
		};
		writeFileSync(join(content, 'figures.yaml'), JSON.stringify(figures));
	},
	WITHOUT_ADDRESS,
);

const read = (file: string) => readFileSync(join(site, file), 'utf8');
const pages = readPages(site);

/** A part of a page, to look for elements in. */
const inside = (part: Element): BuiltPage => ({ path: '', html: '', tree: { type: 'root', children: [part] } });

describe('a paper whose words look like markup of every kind', () => {
	test.each(pages)('becomes no element, attribute or script on $path', (each) => {
		const strangers = findAll(each, (element) => {
			const { tagName, properties } = element;
			const isCode = tagName === 'script' && !/json$/.test(String(properties.type)) && paperText(element).includes('harm');
			return isCode || tagName === 'img' || Object.keys(properties).some((name) => /^(on|style$)/i.test(name));
		});
		expect(strangers).toEqual([]);
		const data = findAll(each, ({ properties }) => /json$/.test(String(properties.type))).map(paperText);
		expect(data.filter((block) => block.includes('<') || JSON.parse(block) === undefined)).toEqual([]);
	});

	test('has no link that leads nowhere, though nobody knows its address: none to a feed of its corrections or a map of the site', () => {
		for (const each of pages) expect(brokenLinks(each, pages, site), each.path).toEqual([]);
		expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
	});

	test.each([
		['zh-hant', TITLE, CHAPTER, TERM, FACTOR, EXAMPLE],
		['zh-hans', `试验${HOSTILE}`, CHAPTER, `时段${HOSTILE}`, '=HYPERLINK("https://harm.example","按")', EXAMPLE],
	])('keeps every word of it in %s, in text and metadata', (edition, title, chapter, term, factor, example) => {
		const [cover, background, table, changes] = ['', 'background/', 'table/', 'changes/'].map((slug) => {
			const found = pages.find(({ path }) => path === `${edition}/${slug}`);
			if (!found) throw new Error(`no page ${slug}`);
			return found;
		}) as [BuiltPage, BuiltPage, BuiltPage, BuiltPage];
		const passage = (of: BuiltPage, key: string) =>
			findAll(of, ({ properties }) => properties.dataPassage === key).map(paperText);
		expect(passage(cover, 'cover#title')).toEqual([title]);
		expect(passage(background, 'background#title')).toEqual([chapter]);
		expect(passage(background, 'background#p2')[0]).toContain(term);
		expect(passage(background, 'background#fn1')[0]).toContain(`《${HOSTILE}》`);
		expect(passage(table, 'table#a1-factor')).toEqual([factor]);
		expect(passage(table, 'table#a1-e1')).toEqual([example]);
		expect(findAll(changes, ({ tagName }) => tagName === 'dd').map(paperText)).toContain(HOSTILE);

		expect(findAll(background, ({ tagName }) => tagName === 'title').map(paperText)).toEqual([`${chapter} · ${title}`]);
		const [name] = findAll(background, ({ properties }) => properties.name === 'citation_title');
		expect(name?.properties.content).toBe(chapter);
		const [data] = findAll(background, ({ properties }) => properties.type === 'application/ld+json').map(paperText);
		expect(JSON.parse(data ?? '')).toMatchObject({ name: chapter, isPartOf: { name: title } });
		const styles = findAll(background, ({ tagName }) => tagName === 'style')
			.map(paperText)
			.join('');
		expect(styles).toContain(`content:"${title.replace('"', '\\22 ').replace('<', '\\3c ')}"`);

		const { words } = JSON.parse(read(`search-data/${edition}.json`)) as SearchStart;
		expect(words.table?.passages.map(([, , text]) => text)).toContain(factor);
	});

	test('is the same to reference managers', () => {
		const cited = [new BibLatexParser(read('cite/zh-hant.bib'), {}).parse(), new RISParser(read('cite/zh-hant.ris')).parse()];
		for (const { entries } of cited) {
			const fields = Object.values(Object.values(entries)[1]?.fields ?? {}).map(flatText);
			expect(fields).toEqual(expect.arrayContaining([TITLE, CHAPTER, PUBLISHER]));
		}
		expect(JSON.parse(read('cite/zh-hant.json'))[1]).toMatchObject({
			title: CHAPTER,
			'container-title': TITLE,
			publisher: PUBLISHER,
			author: [{ literal: PUBLISHER }],
		});
	});

	test('is no formula to a spreadsheet, and the same in JSON', () => {
		const rows = parse(read('data/table.zh-hant.csv')) as string[][];
		expect(rows.slice(1)).toEqual([
			['table#a1-e1', `'${FACTOR}`, `'${ADVANTAGE}`, `'${EXAMPLE}`],
			['table#a1-e2', `'${FACTOR}`, `'${ADVANTAGE}`, '+853人'],
			['table#a1-e3', `'${FACTOR}`, `'${ADVANTAGE}`, '-3%'],
		]);
		expect((JSON.parse(read('data/table.zh-hant.json')) as { factor: string }[])[0]?.factor).toBe(FACTOR);
	});
});

test('a chapter has the styles of lists, tables, boxes, notes of two paragraphs and emphasis if it holds any one of them', () => {
	const styled = Object.keys(BODIES).filter((name) =>
		pages.find(({ path }) => path === `zh-hant/${name}/`)?.html.includes('.prose blockquote{'),
	);
	expect(styled).toEqual(Object.keys(BODIES).filter((name) => name !== 'back'));
});

test('headings of every level are one below the other on the page of the whole paper too', () => {
	const [whole] = pages
		.filter(({ path }) => path === 'zh-hant/full/')
		.flatMap((page) => findAll(page, ({ properties }) => properties.id === 'back'));
	expect(whole && findAll(inside(whole), ({ tagName }) => /^h\d$/.test(tagName)).map(({ tagName }) => tagName)).toEqual([
		'h2',
		'h3',
		'h4',
		'h5',
		'h6',
	]);
});

test('what argues for a row is not looked for in a chapter whose name only begins as that of its own', () => {
	const lists = pages
		.filter(({ path }) => path === 'zh-hant/table/')
		.flatMap((page) => findAll(page, ({ properties }) => String(properties.className) === 'argued'));
	expect(lists.flatMap((list) => findAll(inside(list), ({ tagName }) => tagName === 'a')).map(paperText)).toEqual(['第1段']);
});

test('a line of ranks begins with the first place, not with a place before it', () => {
	const shown = pages.filter(({ path }) => path === 'zh-hant/figures/');
	const at = (name: string, side: string) =>
		shown.flatMap((page) => findAll(page, ({ tagName }) => tagName === name).map(({ properties }) => properties[side]));
	expect(at('circle', 'cx')).toEqual(['25%', '100%']);
	expect(at('line', 'x1').slice(0, 3)).toEqual(['0%', '0%', '0%']);
});
