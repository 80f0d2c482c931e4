import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/chinese/editions.ts';
import { changesFeed } from '../../src/exports/changes-feed.ts';
import { PAPER_SCHEMA, paperJson } from '../../src/exports/paper-json.ts';
import { paperMarkdown } from '../../src/exports/paper-markdown.ts';
import { dataTables, describeTable, toCsv, toRows } from '../../src/exports/tables.ts';
import { type Paper, readPaper } from '../../src/paper/read-paper.ts';
import { FIRST, FOURTH, PUBLISHER, SIMPLIFIED_TITLE, SUBTITLE, THIRD, TITLE } from '../support/kitchen-sink.ts';

const paper = readPaper('tests/papers/kitchen-sink');
const [hant, hans] = EDITIONS;

describe('a paper that names all that a paper may', () => {
	test('has it all as JSON, words in both scripts, as its schema says', () => {
		const json = paperJson(paper);
		const validate = new Ajv2020().compile(PAPER_SCHEMA);
		expect([validate(json), validate.errors]).toEqual([true, null]);
		expect(validate({ ...json, more: 1 })).toBe(false);
		const { chapters, passages, ...facts } = json as Record<string, unknown[]>;
		expect(facts).toEqual({
			title: {
				'zh-Hant-HK': TITLE,
				'zh-Hans-CN': SIMPLIFIED_TITLE,
			},
			subtitle: { 'zh-Hant-HK': SUBTITLE, 'zh-Hans-CN': '从三地大学的一万台仪器说起' },
			authors: [
				{
					name: { 'zh-Hant-HK': '陳大文', 'zh-Hans-CN': '陈大文' },
					affiliation: { 'zh-Hant-HK': '香港的一間大學', 'zh-Hans-CN': '香港的一间大学' },
				},
				{ name: { 'zh-Hant-HK': '歐陽小明', 'zh-Hans-CN': '欧阳小明' } },
				{
					name: { 'zh-Hant-HK': 'Jane Smith', 'zh-Hans-CN': 'Jane Smith' },
					affiliation: {
						'zh-Hant-HK': 'Institute of Research Instrumentation',
						'zh-Hans-CN': 'Institute of Research Instrumentation',
					},
				},
			],
			series: { 'zh-Hant-HK': '（「科研基建」專題討論之二十八）', 'zh-Hans-CN': '（“科研基建”专题讨论之二十八）' },
			publisher: {
				'zh-Hant-HK': PUBLISHER,
				'zh-Hans-CN': '大湾区科研仪器与实验室设施跨境共用机制联合研究工作小组',
				en: 'Joint Working Group on the Cross-Boundary Sharing of Research Instrumentation',
			},
			date: '2026-02-28',
			isbn: '978-962-07-0001-9',
			doi: '10.1234/instruments.2026',
			version: { 'zh-Hant-HK': '修訂版', 'zh-Hans-CN': '修订版' },
			licence: 'CC BY 4.0',
			notice: {
				'zh-Hant-HK': '本文為測試網頁排版而撰，所述人、事、數字均屬虛構，請勿引用。',
				'zh-Hans-CN': '本文为测试网页排版而撰，所述人、事、数字均属虚构，请勿引用。',
			},
		});
		expect(chapters?.[1]).toEqual({
			slug: 'plain',
			order: 2,
			kind: 'text',
			name: { 'zh-Hant-HK': '第二章', 'zh-Hans-CN': '第二章' },
		});
		expect(new Set(passages?.map((each) => (each as { kind: string }).kind))).toEqual(
			new Set(['heading', 'line', 'paragraph', 'bullet', 'caption', 'cell', 'footnote']),
		);
	});

	test('begins and ends as Markdown with what its cover says, and its chapters stand one level below', () => {
		const blocks = paperMarkdown(paper, 'zh-hant').split('\n\n');
		expect(blocks.slice(0, 5)).toEqual([
			`# ${TITLE}：${SUBTITLE}`,
			'（「科研基建」專題討論之二十八）',
			'陳大文、歐陽小明、Jane Smith',
			`${PUBLISHER}，2026年2月28日`,
			`## ${FIRST}`,
		]);
		expect(blocks.filter((block) => /^#+ /.test(block)).map((block) => block.slice(0, 10))).toEqual([
			'# 粵港澳大灣區跨境',
			'## 第一章　一章之',
			'### 二級標題：儀',
			'#### 三級標題',
			'## 第二章',
			'## 附表一：各種要',
			'### 短',
			'### 長至要換兩三',
			'## 附表二：一個方',
			'### 方向一：獨一',
			'#### 策略一：只',
			'### 方向二：五項',
			'#### 策略二：甲',
			'#### 策略三：乙',
			'#### 策略四：丙',
			'#### 策略五：丁',
			'#### 策略六：戊',
		]);
		expect(blocks.slice(-2)).toEqual([
			'本文為測試網頁排版而撰，所述人、事、數字均屬虛構，請勿引用。',
			'電話：2999 0000；傳真：2999 0001；電郵：a.very.long.address.for.testing@instruments.research.example\n',
		]);
	});

	test('as Markdown holds no mark of an id, its notes by their numbers, and its addresses as they are in both scripts', () => {
		const body = [
			'見<https://zh.a.example/香港發展>、[臺灣](https://a.example/臺灣(島))和[於](<https://a.example/於>)、<mailto:於@a.example>。^p1a',
			'<http://a.example/於>與https://a.example/a,b#c、[臺](a\\)於)。<!-- 註 -->',
			'![圖為](images/圖為.png "圖為^p1b")',
			'::: 要點^p1c',
			'| 與^p1d | 於 |\n|---|---|\n| 2^p2 | x^p3 |',
			'[^1]: 註\\^p4，x^2。^fn1a',
			'甲[^a]\n[^A]: 乙',
		].join('\n\n');
		const [first] = paper.chapters;
		const chapters = [{ ...first, body, noteRefs: [{ label: 'a', number: '7' }] }] as unknown as Paper['chapters'];
		expect(
			paperMarkdown({ ...paper, chapters }, 'zh-hans')
				.split('\n\n')
				.slice(5, -2),
		).toEqual([
			'见<https://zh.a.example/香港發展>、[台湾](https://a.example/臺灣(島))和[于](<https://a.example/於>)、<mailto:於@a.example>。',
			'<http://a.example/於>与https://a.example/a,b#c、[台](a\\)於)。',
			'![图为](images/圖為.png "图为")',
			'::: 要点',
			'| 与 | 于 |\n|---|---|\n| 2 | x |',
			'[^1]: 注\\^p4，x^2。',
			'甲[^7]\n[^7]: 乙',
		]);
	});

	test('has tables that say what they are, and leave out what a row lacks', () => {
		const tables = dataTables(paper);
		expect(tables.map(({ name, title }) => [name, title])).toEqual([
			['advantages', THIRD],
			['strategies', FOURTH],
			['figures', '文中數字'],
		]);
		const [, , figures] = tables;
		if (!figures) throw new Error('no table of figures');
		expect(describeTable({ ...figures, columns: figures.columns.slice(1, 3) }, 'figures.zh-hant.csv', 'zh-Hant-HK')).toEqual({
			'@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh-Hant-HK' }],
			url: 'figures.zh-hant.csv',
			'dc:title': '文中數字',
			'dc:language': 'zh-Hant-HK',
			tableSchema: {
				columns: [
					{ name: 'measures', titles: 'measures', 'dc:description': '所量度者', datatype: 'string' },
					{ name: 'value', titles: 'value', 'dc:description': '數值', datatype: 'number' },
				],
			},
		});
		const columns = ['名', '單位'].map((name) => ({ name, title: name }));
		const rows = [
			['甲"乙', '一,二'],
			['=1', undefined],
			['-0.4%', -3],
			['-甲', '+8.8億元'],
			['@乙', '+丙'],
			['-2,000 萬', '+1.6%'],
			['丁\n戊', '己\r庚'],
			['零', 0],
		];
		const written =
			'名,單位\r\n"甲""乙","一,二"\r\n\'=1,\r\n-0.4%,-3\r\n\'-甲,+8.8億元\r\n\'@乙,\'+丙\r\n"-2,000 萬",+1.6%\r\n"丁\n戊","己\r庚"\r\n零,0\r\n';
		expect(toCsv({ name: 'a', title: '甲', columns, rows })).toBe(written);
		expect(toRows({ name: 'a', title: '甲', columns, rows }).at(-1)).toEqual({ 名: '零', 單位: 0 });
		expect(JSON.parse(JSON.stringify(toRows(figures)[1]))).toEqual({
			id: 'idle',
			measures: '閒置時間',
			value: 62.5,
			unit: '%',
			printed: '62.5%',
			passage: 'everything#p3',
		});
	});
});

test('the feed tells of corrections but for misprints, newest first, under the day of the newest', () => {
	// Places are those of the paper of this project.
	const change = { passage: 'economic-breakthrough#p1', minor: false, reason: '數字有誤' };
	const changes = [
		{ ...change, date: '2026-03-01', was: '兩段', now: '一段' },
		{ ...change, date: '2026-04-01', was: '兩<章', now: '一章&' },
		{ ...change, date: '2026-05-01', was: '章沒', now: '張沒', minor: true },
	];
	const page = 'https://papers.example/a"b/zh-hans/changes/';
	const feed = changesFeed({ ...paper, changes }, hans, { self: 'https://papers.example/feed?a&b', page }, '修訂記錄');
	const entry = (number: number, day: string, words: string) =>
		[
			`<entry><id>https://papers.example/a&quot;b/zh-hans/changes/#c${number}</id>`,
			'<title>第2部分第1段：数字有误</title>',
			`<link rel="alternate" href="https://papers.example/a&quot;b/zh-hans/changes/#c${number}"/>`,
			`<updated>${day}T00:00:00Z</updated>`,
			`<content type="text">${words}</content></entry>`,
		].join('');
	expect(feed).toBe(
		[
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans-CN">',
			'<id>https://papers.example/feed?a&amp;b</id>',
			`<title>${SIMPLIFIED_TITLE}：修订记录</title>`,
			'<link rel="self" href="https://papers.example/feed?a&amp;b"/>',
			'<link rel="alternate" href="https://papers.example/a&quot;b/zh-hans/changes/"/>',
			'<author><name>大湾区科研仪器与实验室设施跨境共用机制联合研究工作小组</name></author>',
			'<updated>2026-04-01T00:00:00Z</updated>',
			entry(2, '2026-04-01', '“两&lt;章”→“一章&amp;”'),
			entry(1, '2026-03-01', '“两段”→“一段”'),
			'</feed>',
			'',
		].join('\n'),
	);
	const [, , misprint] = changes;
	const minor = misprint ? [misprint, { ...misprint, date: '2026-04-01' }] : [];
	const none = changesFeed({ ...paper, changes: minor }, hant, { self: '', page }, '修訂記錄');
	expect(none).toContain('<updated>2026-05-01T00:00:00Z</updated>\n</feed>');
});
