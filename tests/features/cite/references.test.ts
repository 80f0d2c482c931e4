import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../../src/chinese/editions.ts';
import { citationRecord } from '../../../src/features/cite/record.ts';
import { referencesTo, SLOTS } from '../../../src/features/cite/references.ts';
import { readPaper } from '../../../src/paper/read-paper.ts';

const paper = readPaper();
const [hant] = EDITIONS;
type Data = typeof paper.data;

interface Cited {
	slug?: string;
	/** Where the part is; nothing where the site's address is not known. */
	url?: string;
	/** The passage that is cited. */
	place?: string;
	/** What another paper has. */
	data?: Partial<Data>;
	changes?: typeof paper.changes;
}

/** Every style's reference, as it is copied on 24 November 2026. */
function textsOf({ slug, url, place, data = {}, changes = [] }: Cited): Record<string, string> {
	const cited = { data: { ...paper.data, ...data }, changes };
	const chapter = paper.chapters.find((each) => each.slug === slug);
	const whole = citationRecord(cited, hant, undefined, url && 'https://example.org/zh-hant/');
	const references = referencesTo(chapter ? citationRecord(cited, hant, chapter, url) : whole, whole);
	const fill = (text: string) =>
		text.replace(SLOTS.accessed, '2026-11-24').replace(place ? SLOTS.place : /[：:,] ?\uE000/, place ?? '');
	return Object.fromEntries(references.map(({ style, text, inText }) => [style, fill(inText ? `${text}\n${inText}` : text)]));
}

const COVER = 'https://example.org/zh-hant/';
const CHAPTER = 'https://example.org/zh-hant/hong-kong-model/';

describe('references to the paper of an institution', () => {
	test('on the network', () => {
		expect(textsOf({ url: COVER })).toEqual({
			// 中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. 2012-01-16. https://….
			'GB/T 7714-2025': '香港中華廠商聯合會. 探索香港新質生產力的發展之道[R/OL]. 2024-05. https://example.org/zh-hant/.',
			// 赵学功. 当代美国外交[M/OL]. 北京: 社会科学文献出版社, 2001[2014-06-11]. http://….
			'GB/T 7714-2015':
				'香港中華廠商聯合會. 探索香港新質生產力的發展之道[R/OL]. 香港: 香港中華廠商聯合會, 2024[2026-11-24]. https://example.org/zh-hant/.',
			'APA 7':
				'香港中華廠商聯合會. (2024). 《探索香港新質生產力的發展之道》 (「新質生產力」專題討論之三). https://example.org/zh-hant/\n(香港中華廠商聯合會, 2024)',
			'Chicago 18':
				'香港中華廠商聯合會. 2024. 《探索香港新質生產力的發展之道》. 「新質生產力」專題討論之三. 香港中華廠商聯合會. https://example.org/zh-hant/.\n(香港中華廠商聯合會 2024)',
		});
	});

	test('without an address promise none: no /OL, no day of access', () => {
		expect(textsOf({ place: '封面，日期' })).toEqual({
			// U.S. Department of Transportation …[R]. Springfield：U.S. Department of Commerce …，1990：25.
			'GB/T 7714-2025': '香港中華廠商聯合會. 探索香港新質生產力的發展之道[R]. 香港：香港中華廠商聯合會，2024：封面，日期.',
			// World Health Organization. Factors regulating the immune response…[R]. Geneva: WHO, 1970.
			'GB/T 7714-2015': '香港中華廠商聯合會. 探索香港新質生產力的發展之道[R]. 香港: 香港中華廠商聯合會, 2024: 封面，日期.',
			'APA 7':
				'香港中華廠商聯合會. (2024). 《探索香港新質生產力的發展之道》 (「新質生產力」專題討論之三).\n(香港中華廠商聯合會, 2024, 封面，日期)',
			'Chicago 18':
				'香港中華廠商聯合會. 2024. 《探索香港新質生產力的發展之道》. 「新質生產力」專題討論之三. 香港中華廠商聯合會.\n(香港中華廠商聯合會 2024, 封面，日期)',
		});
	});

	test('name the passage where the style has it, and the author of the whole after //', () => {
		expect(textsOf({ slug: 'hong-kong-model', url: CHAPTER, place: '第3段' })).toEqual({
			// 楼梦麟，杨燕. 汶川地震基岩地震动特征分析[M/OL]//同济大学…实验室. 汶川地震震害研究. 上海：同济大学出版社，2011：11-12. http://….
			'GB/T 7714-2025':
				'香港中華廠商聯合會. 深掘潛力打造「港版新質生產力」[R/OL]//香港中華廠商聯合會. 探索香港新質生產力的發展之道. 香港：香港中華廠商聯合會，2024：第3段. https://example.org/zh-hant/hong-kong-model/.',
			'GB/T 7714-2015':
				'香港中華廠商聯合會. 深掘潛力打造「港版新質生產力」[R/OL]//香港中華廠商聯合會. 探索香港新質生產力的發展之道. 香港: 香港中華廠商聯合會, 2024: 第3段[2026-11-24]. https://example.org/zh-hant/hong-kong-model/.',
			'APA 7':
				'香港中華廠商聯合會. (2024). 《探索香港新質生產力的發展之道》 (「新質生產力」專題討論之三). https://example.org/zh-hant/\n(香港中華廠商聯合會, 2024, 「深掘潛力打造『港版新質生產力』」, 第3段)',
			'Chicago 18':
				'香港中華廠商聯合會. 2024. 「深掘潛力打造『港版新質生產力』」. 收入《探索香港新質生產力的發展之道》. 「新質生產力」專題討論之三. 香港中華廠商聯合會. https://example.org/zh-hant/hong-kong-model/.\n(香港中華廠商聯合會 2024, 第3段)',
		});
	});

	test('set the titles that stand in a title apart from it', () => {
		const { 'APA 7': apa } = textsOf({ data: { title: '論《基本法》' } });
		expect(apa).toMatch(/^香港中華廠商聯合會\. \(2024\)\. 《論〈基本法〉》/);
		expect(textsOf({ data: { title: 'Open Libraries' } })['APA 7'], 'none in Chinese').toMatch(/\(2024\)\. Open Libraries \(「/);
		const whole = citationRecord(paper, hant);
		const [, , inApa] = referencesTo({ ...whole, title: '「甲」與「乙」' }, whole);
		expect(inApa?.inText).toContain(', 「『甲』與『乙』」, ');
	});

	test('to an appendix have the form of a chapter', () => {
		const { 'GB/T 7714-2025': gbt, 'Chicago 18': chicago } = textsOf({ slug: 'strategies', place: '策略一，措施2' });
		expect(gbt).toBe(
			'香港中華廠商聯合會. 附表2：香港發展新質生產力的方向與策略[R]//香港中華廠商聯合會. 探索香港新質生產力的發展之道. 香港：香港中華廠商聯合會，2024：策略一，措施2.',
		);
		expect(chicago).toBe(
			'香港中華廠商聯合會. 2024. 「附表2：香港發展新質生產力的方向與策略」. 收入《探索香港新質生產力的發展之道》. 「新質生產力」專題討論之三. 香港中華廠商聯合會.\n(香港中華廠商聯合會 2024, 策略一，措施2)',
		);
	});
});

describe('references to the paper of persons', () => {
	const named = (...names: string[]) => ({ authors: names.map((name) => ({ name })), series: undefined });

	test('turn a Latin name round where the style does, and a name in Han characters never', () => {
		expect(textsOf({ data: named('Jane Anne Smith', '陳大文'), url: COVER })).toEqual({
			'GB/T 7714-2025':
				'Smith J A，陳大文. 探索香港新質生產力的發展之道[R/OL]. 香港：香港中華廠商聯合會，2024. https://example.org/zh-hant/.',
			'GB/T 7714-2015':
				'SMITH J A, 陳大文. 探索香港新質生產力的發展之道[R/OL]. 香港: 香港中華廠商聯合會, 2024[2026-11-24]. https://example.org/zh-hant/.',
			'APA 7':
				'Smith, J. A., & 陳大文. (2024). 《探索香港新質生產力的發展之道》. 香港中華廠商聯合會. https://example.org/zh-hant/\n(Smith & 陳大文, 2024)',
			'Chicago 18':
				'Smith, Jane Anne, 及陳大文. 2024. 《探索香港新質生產力的發展之道》. 香港中華廠商聯合會. https://example.org/zh-hant/.\n(Smith及陳大文 2024)',
		});
	});

	test('leave a Chinese name in Latin letters in its order, with an initial for each part', () => {
		const texts = textsOf({ data: named('CHAN Tai-man') });
		expect(texts['GB/T 7714-2025']).toMatch(/^CHAN T-M\. 探索/);
		expect(texts['GB/T 7714-2015']).toMatch(/^CHAN T M\. 探索/);
		expect(texts['APA 7']).toMatch(/^CHAN, T\.-M\. \(2024\)[\s\S]*\n\(CHAN, 2024\)$/);
		expect(textsOf({ data: named('LEE Siu-lung-wai') })['APA 7']).toMatch(/^LEE, S\.-L\.-W\. \(/);
		expect(texts['Chicago 18']).toMatch(/^CHAN Tai-man\. 2024[\s\S]*\n\(CHAN 2024\)$/);
	});

	test('shorten four names as the style does', () => {
		const texts = textsOf({ data: named('陳大文', '歐陽小明', 'Jane Smith', '何一') });
		expect(texts['GB/T 7714-2025']).toMatch(/^陳大文，歐陽小明，Smith J，等\. 探索/);
		expect(texts['APA 7']).toMatch(/^陳大文, 歐陽小明, Smith, J\., & 何一\. [\s\S]*\n\(陳大文等, 2024\)$/);
	});
});

test('references name the version cited, and the day of the last revision', () => {
	const data = { version: '2.1', subtitle: '副題', doi: '10.1234/abc' };
	const changes = [{ date: '2026-03-05', passage: 'introduction#p1', was: '甲', now: '乙', reason: '丙', minor: false }];
	const texts = textsOf({ data, url: COVER });
	expect(texts['GB/T 7714-2025']).toBe(
		'香港中華廠商聯合會. 探索香港新質生產力的發展之道：副題[R/OL]. V2.1. 2024-05. https://example.org/zh-hant/. DOI:10.1234/abc.',
	);
	expect(texts['APA 7']).toBe(
		'香港中華廠商聯合會. (2024). 《探索香港新質生產力的發展之道：副題》 (2.1版, 「新質生產力」專題討論之三). https://doi.org/10.1234/abc\n(香港中華廠商聯合會, 2024)',
	);
	expect(textsOf({ changes })['GB/T 7714-2015']).toBe(
		'香港中華廠商聯合會. 探索香港新質生產力的發展之道[R]. 2026年3月5日修訂. 香港: 香港中華廠商聯合會, 2024.',
	);
	expect(textsOf({ data, changes })['Chicago 18']).toContain('2.1版，2026年3月5日修訂. ');
});

test('the styles are those that the Citation Style Language project publishes, byte for byte', () => {
	const folder = 'src/features/cite/csl';
	const listed = [...readFileSync(`${folder}/README.md`, 'utf8').matchAll(/^\| `(.+?)` \|.*\| `([\da-f]{64})` \|$/gm)];
	const found = readdirSync(folder).filter((file) => file !== 'README.md');
	const digest = (file: string) =>
		createHash('sha256')
			.update(readFileSync(`${folder}/${file}`))
			.digest('hex');
	expect(listed.map(([, file, sha256]) => [file, sha256])).toEqual(found.map((file) => [file, digest(file)]));
});

test('the record of a chapter names its number, its book’s author and the language of its edition', () => {
	const chapter = paper.chapters.find(({ slug }) => slug === 'introduction');
	const subtitled = { ...paper, data: { ...paper.data, subtitle: '副題' } };
	expect(citationRecord(subtitled, EDITIONS[1], chapter)).toMatchObject({
		title: '引言',
		'container-title': '探索香港新質生產力的發展之道：副題',
		id: 'CMAHK2024-1',
		language: 'zh-Hans-CN',
		'container-author': [{ literal: '香港中華廠商聯合會' }],
	});
	const { publisherEnglish: _, ...data } = { ...paper.data, series: '叢書（甲輯）' };
	expect(citationRecord({ ...paper, data }, hant)).toMatchObject({ id: 'paper2024', 'collection-title': '叢書（甲輯）' });
	const ofInstitute = { ...data, publisherEnglish: 'The McLeod Institute' };
	expect(citationRecord({ ...paper, data: ofInstitute }, hant).id).toBe('MI2024');
});
