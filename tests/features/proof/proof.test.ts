import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { createTrace, outcomeOf } from '../../../src/chinese/converter.ts';
import { findPlaces } from '../../../src/chinese/places.ts';
import { proofHtml } from '../../../src/features/proof/proof-html.ts';
import { pasteText, proofText } from '../../../src/features/proof/proof-text.ts';
import type { Passage } from '../../../src/paper/passages.ts';
import { readProof } from '../../../src/paper/proof/proof.ts';
import { checkReadings } from '../../../src/paper/proof/proof-faults.ts';
import { exceptionSentences, groupLines, summaryOf } from '../../../src/paper/proof/proof-groups.ts';
import { readingsIn, unreadLines } from '../../../src/paper/proof/proof-readings.ts';
import { acceptanceYaml, correctionYaml } from '../../../src/paper/proof/proof-yaml.ts';
import { type Paper, readPaper } from '../../../src/paper/read-paper.ts';
import {
	all,
	append,
	type Change,
	create,
	exceptions,
	INTRODUCTION,
	PROOF,
	replace,
	SIMPLIFIED,
	withContent,
} from '../../paper/wrong-content/change.ts';

const exception = (traditional: string, simplified: string) => ({ traditional, simplified, reason: '試' });
const placesIn = (text: string, own: ReturnType<typeof exception>[] = []) =>
	findPlaces(createTrace({ exceptions: own, misprints: [] })(text)).map(
		({ subject, chosen, kind }) => `${kind} ${subject}${chosen}`,
	);

describe('the places that an editor should read', () => {
	test.each([
		['看著名著', ['choice 著着', 'choice 著著']],
		['祇有神祇', ['choice 祇只', 'choice 祇祇']],
		['計畫與畫家', ['choice 畫划', 'choice 畫画']],
		['嗰部𨋢', ['outside 嗰嗰', 'outside 𨋢𨋢']],
		['科技──創新', ['marks ──——']],
		['等等⋯⋯', ['marks ⋯⋯……']],
		['等等…', ['marks ……']],
		['一⸺二', ['marks ⸺⸺']],
		['『說』', ['marks 『“', 'marks 』”']],
		['「講『好』」', []],
		['「沒有後半', ['marks 「“']],
		['〈背影〉', ['marks 〈背影〉〈背影〉']],
		['《論〈背影〉》', []],
		['新質生產力', []],
		['甲--乙', ['marks ----']],
		['甲⋯⋯乙。。', ['marks ⋯⋯……', 'marks 。。。。']],
		['甲・乙‧丙', ['marks ・·', 'marks ‧·']],
		['甲―乙━丙', ['marks ―—', 'marks ━—']],
		['沒有前半」', ['marks 」”']],
		['⋯⋯祇有𠮷⋯⋯', ['marks ⋯⋯……', 'choice 祇只', 'outside 𠮷𠮷', 'marks ⋯⋯……']],
	])('of %s are %j', (text, places) => {
		expect(placesIn(text)).toEqual(places);
	});

	test('of an exception are the exception as a whole', () => {
		expect(placesIn('這個「祇」字', [exception('這個「祇」字', '这个“祇”字')])).toEqual(['exception 這個「祇」字这个“祇”字']);
	});
});

describe('what is told of a place', () => {
	const TABLE = '（《通用規範漢字表》附件1）';
	const told = (text: string, own: ReturnType<typeof exception>[] = []) =>
		findPlaces(createTrace({ exceptions: own, misprints: [] })(text)).map(({ why, others }) => [
			why,
			others.map(({ outcome, word }) => [outcome, word].filter(Boolean).join('/')).join(' '),
		]);

	test.each<[string, string, string, ReturnType<typeof exception>[]?]>([
		['祇有', `通常作「只」：副詞是「只」的異體字；讀qí作「地神」解的是規範字${TABLE}`, '祇/神祇'],
		['神祇', `神祇 → 神祇：副詞是「只」的異體字；讀qí作「地神」解的是規範字${TABLE}`, '只'],
		['於', 'OpenCC字表的通常字形', '於/於世成'],
		['藉口', 'OpenCC詞組：藉口 → 借口', '藉/傷亡枕藉'],
		['乾旱', 'OpenCC詞典有這個詞，例外不及於它：乾旱 → 干旱', '乾/乾佑縣', [exception('乾', '乾')]],
		['沈', '通常字形，沒有更改', '沉/墨沈沈'],
		['嗰', '不在《通用規範漢字表》的8,105字之內', ''],
		[
			'赤鱲角',
			'不在《通用規範漢字表》的8,105字之內；赤鱲角 → 赤鱲角：字表有類推簡化字「𫚭」；機場所在的地名，內地官方文件寫作「赤鱲角」（中國民用航空局）',
			'𫚭',
		],
		['乾', '試', '', [exception('乾', '乾')]],
		['甲⋯⋯', '省略號改為GB/T 15834的「……」', ''],
	])('in %s says why, and what else it could be', (text, why, others, own) => {
		expect(told(text, own)).toEqual([[why, others]]);
	});
});

describe('an exception', () => {
	const convert = (text: string, ...own: [string, string][]) =>
		outcomeOf(
			createTrace({ exceptions: own.map(([traditional, simplified]) => exception(traditional, simplified)), misprints: [] })(
				text,
			),
		);

	test.each<[string, string, [string, string]]>([
		['卦名有乾，天氣乾旱', '卦名有乾，天气干旱', ['乾', '乾']],
		['「乾，健也」', '“乾，健也”', ['乾，健也', '乾，健也']],
		['這個「祇」字與祇有的祇', '这个“祇”字与只有的只', ['「祇」字', '“祇”字']],
		['『外』與「內」', '‘外’与“内”', ['『外』', '‘外’']],
	])('in %s gives %s', (text, simplified, own) => {
		expect(convert(text, own)).toBe(simplified);
	});
});

/** The proof of a changed copy of the paper. */
const proofOf = (change: Change) => withContent(change, (folder) => readProof(readPaper(folder)));
const accept = (...choices: [traditional: string, simplified: string][]) =>
	create(
		PROOF,
		`unread: allowed\nreadings:\n  - by: 陳大文\n    on: 2026-05-31\n    choices:\n${choices
			.map(([traditional, simplified]) => `      - { traditional: '${traditional}', simplified: '${simplified}' }\n`)
			.join('')}`,
	);
const CHOICE = '成。隨著中國在';

describe('the proof of the paper', () => {
	const proof = readProof(readPaper());

	test('holds what can be read in five minutes, and nobody has signed it yet', () => {
		expect(proof.lines.length).toBeGreaterThan(30);
		expect(proof.lines.length).toBeLessThan(60);
		expect(readingsIn(proof)).toEqual([]);
	});

	test('asks about words that stand in several passages once', () => {
		const line = proof.lines.find(({ words }) => words.traditional.includes('巿場'));
		expect(line?.where).toEqual(['favourable-conditions#p7', 'advantages#a2-advantage']);
	});

	test('no longer asks about what has been accepted', () => {
		const read = proofOf(accept([CHOICE, '成。随着中国在']));
		expect(unreadLines(read)).toHaveLength(proof.lines.length - 1);
		expect(readingsIn(read)).toEqual([{ by: '陳大文', on: '2026-05-31', count: 1 }]);
	});

	test('asks again when the outcome is another than was accepted, and tells that one', () => {
		const changed = proofOf(accept([CHOICE, '成。随著中国在']));
		expect(unreadLines(changed)).toHaveLength(proof.lines.length);
		expect(proofText(changed, '題')).toContain('未讀（陳大文於2026-05-31接受的是「成。随著中国在」）');
	});

	test('names what was accepted and is no longer in the paper', () => {
		expect(proofOf(accept(['從前的著作', '从前的著作'])).gone.map(({ traditional }) => traditional)).toEqual(['從前的著作']);
	});

	test('is read to the end once the lines that it prints are pasted', () => {
		const longer = append(INTRODUCTION, '見The map著作of a new、"甲"著作："乙"');
		const yaml = acceptanceYaml(unreadLines(proofOf(longer)))
			.replace('by: ', 'by: 陳大文')
			.replace('on: ', 'on: 2026-05-31');
		const read = proofOf(all(longer, create(PROOF, `unread: refused\nreadings:\n${yaml}\n`)));
		expect(unreadLines(read)).toEqual([]);
	});

	test('gives another outcome once the correction that it prints is pasted', () => {
		const line = proof.lines.find(({ words }) => words.traditional.includes(CHOICE));
		if (!line) throw new Error('no such line');
		const yaml = correctionYaml(line).replace('reason: ', 'reason: 試');
		withContent(replace(SIMPLIFIED, 'exceptions: []', `exceptions:\n${yaml}`), (folder) => {
			expect(readPaper(folder).in('zh-hans')('約三成。隨著中國在1970年代末')).toBe('约三成。随著中国在1970年代末');
		});
	});

	test('tells how often an exception applied, and which words it did not reach into', () => {
		const change = all(append(INTRODUCTION, '卦名有乾、坤；乾是天。天氣乾旱，乾旱'), exceptions(['乾', '乾']));
		expect(exceptionSentences(proofOf(change))).toEqual(['乾 → 乾：用了1次；在較長的詞裏沒有用：「乾、坤」1次、「乾旱」2次。']);
	});

	test('numbers its lines from 1 in the order in which it shows them, as text and as a page', () => {
		const lines = groupLines(proof).flatMap((group) => group.lines);
		expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
		const [first] = lines;
		expect(pasteText(lines.slice(0, 1))).toContain(`traditional: "${first?.words.traditional}"`);
		const page = proofHtml(proof, '題<名');
		expect(page).toContain('《題&lt;名》簡體版校讀表');
		expect(page.match(/<article>/g)).toHaveLength(lines.length);
	});
});

describe('the sheet', () => {
	const small = readPaper('tests/papers/small');
	/** The proof of these paragraphs alone. */
	function sheetOf(texts: string[], more: Partial<Paper> = {}) {
		const data: Paper['data'] = { title: '甲', publisher: '乙', date: { printed: '2025年', iso: '2025' }, indexing: 'allowed' };
		const passages = texts.map((text, at): Passage => ({ chapter: 'x', id: `p${at + 1}`, kind: 'paragraph', text }));
		const none = { script: { exceptions: [], misprints: [] }, terms: [], figures: { figures: [], pictures: [] } };
		return readProof({ ...small, proof: { unread: 'allowed', readings: [] }, ...none, data, passages, ...more });
	}

	test('puts what needs most care first, and what is of one kind together', () => {
		const script = {
			exceptions: [exception('「祇」字', '“祇”字')],
			misprints: [{ printed: '己經', reading: '已經', note: '誤' }],
		};
		const sheet = sheetOf(['看著名著，看著書。嗰個「祇」字，己經等等⋯⋯又等等⋯⋯；甲──乙─丙'], { script });
		expect(groupLines(sheet).map(({ title, others, lines }) => [title, others, lines.map(({ number }) => number)])).toEqual([
			['「祇」字 → “祇”字', '', [1]],
			['嗰 → 嗰', '', [2]],
			['省略號改為GB/T 15834的「……」', '', [3, 4]],
			['破折號改為GB/T 15834的「——」', '', [5, 6]],
			['己 → 已', '', [7]],
			['著 → 着、著', '著（如著名）、着', [8, 9, 10]],
		]);
	});

	test('says how much was converted, and how much of what is to be read has been', () => {
		const choices = [{ traditional: '夜間於', simplified: '夜间于' }];
		const proof = { unread: 'allowed' as const, readings: [{ by: '陳大文', on: '2026-05-31', choices }] };
		const sheet = sheetOf(['「夜間於河岸」與⋯⋯', '日間於山頂'], { proof });
		expect(summaryOf(sheet)).toEqual(['漢字11個，其中6個換了字形；引號2個。', '須讀3處，已讀1處，未讀2處。']);
	});

	test('shows a choice in its sentence, in both scripts, and marks where that is cut', () => {
		const before = '一二三四五六七八九十'.repeat(3);
		const text = proofText(sheetOf([`前句。${before}於${before}。後句`]), '題');
		expect(text).toContain(`\n     繁　…${before.slice(-24)}【於】${before.slice(0, 24)}…\n`);
		expect(text).toContain(`\n     簡　…${before.slice(-24)}【于】${before.slice(0, 24)}…\n     　　OpenCC字表的通常字形`);
		expect(proofText(sheetOf(['前句。在於人。後句']), '題')).toContain('\n     繁　在【於】人。\n     簡　在【于】人。\n');
	});

	test('names every place of one choice, and the file of words that are in none', () => {
		const bar = { figure: 'a', label: '在於地' };
		const figures: Paper['figures'] = {
			figures: [],
			pictures: [{ title: '圖', kind: 'bars', bars: [bar, bar], caption: '說明' }],
		};
		const sheet = sheetOf(['在於人', '在於天', '在於人'], { figures });
		expect(sheet.lines.map(({ words, where }) => [words.traditional, where])).toEqual([
			['在於人', ['x#p1', 'x#p3']],
			['在於天', ['x#p2']],
			['在於地', ['figures.yaml']],
		]);
	});

	test('asks about each of two choices that stand in the same words', () => {
		expect(sheetOf(['於於']).lines.map(({ offset }) => offset)).toEqual([0, 1]);
	});

	test('takes a choice for read by words that hold it, not by words beside it', () => {
		const readingOf = (traditional: string, simplified: string) => {
			const readings = [{ by: '陳大文', on: '2026-05-31', choices: [{ traditional, simplified }] }];
			return unreadLines(sheetOf(['在於人與在於天'], { proof: { unread: 'allowed', readings } })).map(({ offset }) => offset);
		};
		expect(readingOf('於人與', '于人与')).toEqual([4]);
		expect(readingOf('人與在', '人与在')).toEqual([1, 4]);
	});

	test('gives a correction of several characters as a whole', () => {
		const [line] = sheetOf(['甲乙丙──丁']).lines;
		if (!line) throw new Error('no such line');
		expect(correctionYaml(line)).toBe('  - traditional: "甲乙丙──丁"\n    simplified: "甲乙丙──丁"\n    reason: ');
	});

	test('as a page has its words as text, each script marked and neither to be converted again', () => {
		const page = proofHtml(sheetOf(['R&D於<b>：『甲』於丙著']), '題');
		expect(page).toContain('<p lang="zh-Hans-CN" translate="no">R&amp;D<mark>于</mark>&lt;b&gt;：“甲”于丙着</p>');
		expect(page).toContain('<p lang="zh-Hant-HK" translate="no">R&amp;D<mark>於</mark>&lt;b&gt;：『甲』於丙著</p>');
		expect(page.match(/<h2>.*?<\/h2>/g)).toEqual(['<h2>標點</h2>', '<h2>一字多形</h2>', '<h2>全部接受</h2>']);
	});

	test('as text says what was accepted and is gone, and what each exception did', () => {
		const readings = [{ by: '陳大文', on: '2026-05-31', choices: [{ traditional: '從前', simplified: '从前' }] }];
		const script = { exceptions: [exception('乾', '乾')], misprints: [] };
		const text = proofText(sheetOf(['卦名有乾'], { script, proof: { unread: 'allowed', readings } }), '題');
		expect(text).toContain('── 例外用了多少次 ──\n乾 → 乾：用了1次。');
		expect(text).toContain('── proof.yaml裏的這些詞句文中已經沒有，可以刪去 ──\n從前\n');
	});

	test('names who has read it in the order of the days', () => {
		const reading = (on: string, traditional: string, simplified: string) => ({
			by: '陳大文',
			on,
			choices: [{ traditional, simplified }],
		});
		const readings = [reading('2026-06-02', '於人', '于人'), reading('2026-05-31', '於天', '于天')];
		const sheet = sheetOf(['在於人', '在於天'], { proof: { unread: 'allowed', readings } });
		expect(readingsIn(sheet).map(({ on }) => on)).toEqual(['2026-05-31', '2026-06-02']);
		expect(checkReadings(small, sheet)).toBe('2 places of the Simplified edition to read, all read');
	});
});

describe('publishing', () => {
	const refused = create(PROOF, 'unread: refused\nreadings: []\n');

	test('says how many places are unread', () => {
		const paper = readPaper();
		expect(checkReadings(paper, readProof(paper))).toMatch(
			/^(\d+) places of the Simplified edition to read, \1 of them unread; npm run proof/,
		);
	});

	test('stops where unread places are refused, but the sheet can still be printed', () => {
		withContent(refused, (folder) => {
			const environment = { PATH: process.env.PATH, HOME: process.env.HOME, CONTENT_DIR: folder, OUT_DIR: `${folder}/../site` };
			const run = (script: string, ...rest: string[]) =>
				spawnSync('npm', ['run', '--silent', script, ...rest], { encoding: 'utf8', env: environment });
			const build = run('build');
			expect(build.status).toBe(1);
			expect(build.stderr).toMatch(
				/content\/proof\.yaml:1 · unread\n {2}expected: every choice of the Simplified edition read\n {2}found: {4}\d+ places unread\n/,
			);
			const sheet = run('proof', '--', '1');
			expect(sheet.status).toBe(0);
			expect(sheet.stdout).toContain('接受：貼到proof.yaml');
		});
	});
});
