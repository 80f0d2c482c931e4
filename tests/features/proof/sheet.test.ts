import { describe, expect, test } from 'vitest';
import { proofHtml } from '../../../src/features/proof/proof-html.ts';
import { pasteText, proofText } from '../../../src/features/proof/proof-text.ts';
import type { Passage } from '../../../src/paper/passages.ts';
import { readProof } from '../../../src/paper/proof/proof.ts';
import { checkReadings } from '../../../src/paper/proof/proof-faults.ts';
import { groupLines, summaryOf } from '../../../src/paper/proof/proof-groups.ts';
import { readingsIn, unreadLines } from '../../../src/paper/proof/proof-readings.ts';
import { correctionYaml } from '../../../src/paper/proof/proof-yaml.ts';
import { readProse } from '../../../src/paper/prose/read-prose.ts';
import { type Paper, readPaper } from '../../../src/paper/read-paper.ts';

const exception = (traditional: string, simplified: string) => ({ traditional, simplified, reason: '試' });

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
		const both = sheetOf(['卦於', '於人'], { script: { exceptions: [exception('於', '於')], misprints: [] } });
		expect(groupLines(both).map(({ title }) => title)).toEqual(['於 → 於', '於 → 于']);
		expect(
			groupLines(sheet)
				.at(-1)
				?.lines.map(({ chosen }) => chosen),
		).toEqual(['着', '着', '著']);
		const html = proofHtml(sheet, '題');
		expect(html).toContain('<h3>著 → 着、著（3處）　另有：著（如著名）、着</h3>');
		expect(html, 'nothing where there is nothing else').toContain('<h3>嗰 → 嗰（1處）</h3>');
		expect(html, 'no list of nothing').not.toContain('可以刪去');
		const text = proofText(sheet, '題');
		expect(text).toContain('\n嗰 → 嗰（1處）\n');
		expect(text).toContain('\n── 例外用了多少次 ──\n');
		expect(proofText(sheetOf(['看著書']), '題')).not.toContain('例外用了多少次');
		const [, toCorrect = ''] = pasteText(sheet, groupLines(sheet).at(-1)?.lines ?? []).split('更正：');
		expect(toCorrect.match(/traditional: /g), 'an entry for each line').toHaveLength(3);
	});

	test('says how much was converted, and how much of what is to be read has been', () => {
		const choices = [{ traditional: '夜間於', simplified: '夜间于' }];
		const proof = { unread: 'allowed' as const, readings: [{ by: '陳大文', on: '2026-05-31', choices }] };
		const sheet = sheetOf(['「夜間於『河』岸」與⋯⋯', '日間於山頂'], { proof });
		expect(summaryOf(sheet)).toEqual(['漢字11個，其中6個換了字形；引號4個。', '須讀3處，已讀1處，未讀2處。']);
		expect(summaryOf(sheetOf(['國'.repeat(1234)]))[0]).toBe('漢字1,234個，其中1,234個換了字形；引號0個。');
	});

	test('shows a choice in its sentence, in both scripts, and marks where that is cut', () => {
		const before = '一二三四五六七八九十'.repeat(3);
		const text = proofText(sheetOf([`前句。${before}於${before}。後句`]), '題');
		expect(text).toContain(`\n     繁　…${before.slice(-24)}【於】${before.slice(0, 24)}…\n`);
		expect(text).toContain(`\n     簡　…${before.slice(-24)}【于】${before.slice(0, 24)}…\n     　　OpenCC字表的通常字形`);
		const whole = before.slice(0, 24);
		expect(proofText(sheetOf([`${whole}於${whole}`]), '題')).toContain(`\n     繁　${whole}【於】${whole}\n`);
		for (const end of '。！？；') {
			const sheet = proofText(sheetOf([`前句${end}在於人，在天${end}後句`]), '題');
			expect(sheet).toContain(`\n     繁　在【於】人，在天${end}\n     簡　在【于】人，在天${end}\n`);
		}
	});

	test('names every place of one choice, and the file of words that are in none', () => {
		const bars = ['在於地', '在於地', '於人'].map((label) => ({ figure: 'a', label }));
		const figures: Paper['figures'] = { figures: [], pictures: [{ title: '圖', kind: 'bars', bars, caption: '說明' }] };
		const marked = readProse('![在於圖](images/a.png "在於天")', 'a');
		const data = { kind: 'text' as const, order: 1, label: '在於山' };
		const chapters = [{ file: '', slug: 'a', name: '', body: '', data, ...marked, prose: marked.root }];
		const changes = [{ date: '2026-06-01', passage: 'x#p1', was: '在於昔', now: '在於人', reason: '在於誤', minor: false }];
		const more = { chapters, figures, terms: [{ term: '在於海' }], changes };
		const sheet = sheetOf(['在於人', '在於天', '在於人'], more);
		expect(sheet.lines.map(({ words, where }) => [words.traditional, where])).toEqual([
			['在於人', ['x#p1', 'x#p3']],
			['在於天', ['x#p2']],
			['在於山', ['chapters/a.mdx']],
			['在於圖', ['chapters/a.mdx']],
			['在於海', ['terms.yaml']],
			['在於地', ['figures.yaml']],
			['在於昔', ['changes.yaml']],
			['在於誤', ['changes.yaml']],
		]);
	});

	test('asks about each of two choices that stand in the same words', () => {
		expect(sheetOf(['於於']).lines.map(({ offset }) => offset)).toEqual([0, 1]);
	});

	test('takes a choice for read by words that hold it, not by words beside it', () => {
		const readingOf = (traditional: string, simplified: string, text = '在於人與在於天') => {
			const readings = [{ by: '陳大文', on: '2026-05-31', choices: [{ traditional, simplified }] }];
			return unreadLines(sheetOf([text], { proof: { unread: 'allowed', readings } })).map(({ offset }) => offset);
		};
		expect(readingOf('於人與', '于人与')).toEqual([4]);
		expect(readingOf('人與在', '人与在')).toEqual([1, 4]);
		expect(readingOf('於於', '于于', '於於於'), 'each of which begins within another').toEqual([]);
	});

	test('gives a correction of several characters as a whole, and of a character that JavaScript counts as two', () => {
		const [dash, lift] = sheetOf(['甲乙丙──丁', '乘𨋢去']).lines;
		if (!dash || !lift) throw new Error('no such lines');
		expect(correctionYaml(dash)).toBe('  - traditional: "甲乙丙──丁"\n    simplified: "甲乙丙──丁"\n    reason: ');
		expect(correctionYaml(lift)).toBe('  - traditional: "乘𨋢去"\n    simplified: "乘𨋢去"\n    reason: ');
	});

	test('as text says where to paste what accepts a line and what corrects it, and as a page gives every other outcome to choose from', () => {
		const sheet = sheetOf(['在於人']);
		const text = pasteText(
			sheet,
			groupLines(sheet).flatMap(({ lines }) => lines),
		);
		const file = '貼到proof.yaml，作為全個檔案（已有readings的，只貼readings之下各行）';
		expect(text).toContain(`\n接受：${file}，填上姓名和日期\nunread: `);
		const refused = pasteText(
			{ ...sheet, file: { unread: 'refused', readings: [] } },
			sheet.lines.map((line) => ({ ...line, number: 1 })),
		);
		expect(refused).toContain('\nunread: refused\nreadings:\n');
		const place = '貼到simplified.yaml，代替「exceptions: []」（已有例外的，只貼exceptions之下各行）';
		expect(text).toContain(`\n更正：${place}，改好並填上理由\nexceptions:\n`);
		const readings = [{ by: '陳大文', on: '2026-05-31', choices: [] }];
		const begun = { ...sheet, exceptions: [{ ...exception('乾', '乾'), applied: 1, passedOver: new Map() }] };
		expect(pasteText({ ...begun, file: { unread: 'allowed', readings } }, groupLines(sheet)[0]?.lines ?? [])).toMatch(
			/接受：貼到proof\.yaml的readings之下，.*\n {2}- by: [\s\S]*更正：貼到simplified\.yaml的exceptions之下，.*\n {2}- traditional:/,
		);
		const pageWith = (...others: { outcome: string }[]) =>
			proofHtml({ ...sheet, lines: sheet.lines.map((line) => ({ ...line, others })) }, '題').replaceAll('&quot;', '"');
		const yaml = `unread: allowed
readings:
  - by: 
    on: 
    choices:
      - { traditional: "在於人", simplified: "在于人" }</pre>`;
		expect(pageWith()).toContain(`<p>接受：${file}，填上姓名和日期</p><pre translate="no">${yaml}`);
		expect(pageWith()).toContain(`<p>全部讀過之後，${file}，填上姓名和日期</p><pre translate="no">${yaml}`);
		expect(pageWith({ outcome: '與' })).toContain('simplified: "在與人"\n    reason: </pre>');
		expect(pageWith(), 'where there is no other').toContain('simplified: "在於人"\n    reason: </pre>');
		expect(pageWith({ outcome: '於' }, { outcome: '與' })).toContain(
			`<p>更正：${place}，留下一項，填上理由</p><pre translate="no">exceptions:
  - traditional: "在於人"
    simplified: "在於人"
    reason: 
  - traditional: "在於人"
    simplified: "在與人"
    reason: </pre>`,
		);
	});

	test('as a page shows nothing of its editor’s or its author’s words as markup', () => {
		const readings = [
			{ by: '<i>', on: '2026-05-31', choices: [{ traditional: '於人', simplified: '于人' }] },
			{ by: '<i>', on: '2026-05-31', choices: [{ traditional: '<u>著', simplified: '<u>着' }] },
		];
		const exceptions = [{ traditional: '<b>乾', simplified: '<b>乾', reason: '<s>' }];
		const sheet = sheetOf(['<b>乾，一二三四五於人，一二三四五於天'], {
			script: { exceptions, misprints: [] },
			proof: { unread: 'allowed', readings },
		});
		const page = proofHtml(sheet, '題');
		expect(page).not.toMatch(/<[ibsu]>/);
		for (const words of ['&lt;i&gt;', '&lt;u&gt;', '&lt;s&gt;', '&lt;b&gt;乾 →']) expect(page).toContain(words);
		expect(page.match(/<(pre|li)(?! translate="no")/g)).toBeNull();
		expect(proofHtml(sheetOf(['甲']), '題'), 'where nothing is to be read').not.toContain('全部接受');
		// To accept all is to accept what is unread.
		expect(page.slice(page.indexOf('全部接受'))).toContain('於天');
		expect(page.slice(page.indexOf('全部接受'))).not.toContain('於人');
	});

	test('names each kind once, what needs most care first', () => {
		const script = {
			exceptions: [exception('「祇」字', '“祇”字')],
			misprints: [{ printed: '己經', reading: '已經', note: '誤' }],
		};
		const text = proofText(sheetOf(['於人著於天，甲──乙⋯⋯。嗰個「祇」字，己經'], { script }), '題');
		const kinds = ['例外', '字表以外的字', '標點', '印誤', '一字多形', '例外用了多少次'];
		expect(text.match(/(?<=^── ).*(?= ──$)/gm)).toEqual(kinds);
	});

	test('as text says what each exception did', () => {
		const script = { exceptions: [exception('乾', '乾'), exception('於', '於')], misprints: [] };
		expect(proofText(sheetOf(['卦名有乾，乾旱，於人'], { script }), '題')).toContain(
			'── 例外用了多少次 ──\n乾 → 乾：用了1次；在較長的詞裏沒有用：「乾旱」1次。\n於 → 於：用了0次；在較長的詞裏沒有用：「於人」1次。\n',
		);
	});

	test('names who has read how much of it, in the order of the days', () => {
		const reading = (on: string, traditional: string, simplified: string) => ({
			by: '陳大文',
			on,
			choices: [{ traditional, simplified }],
		});
		const last = ['人', '地'].map((each) => reading('2026-06-02', `於${each}`, `于${each}`));
		const other = { ...reading('2026-06-02', '於海', '于海'), by: '陳小文' };
		const readings = [...last, reading('2026-05-31', '於天', '于天'), other];
		const sheet = sheetOf(['在於人', '在於天', '在於地', '在於海'], { proof: { unread: 'allowed', readings } });
		expect(readingsIn(sheet).map(({ by, on, count }) => [by, on, count])).toEqual([
			['陳大文', '2026-05-31', 1],
			['陳大文', '2026-06-02', 2],
			['陳小文', '2026-06-02', 1],
		]);
		expect(checkReadings(sheet)).toBe('4 places of the Simplified edition to read, all read');
		expect(checkReadings(sheetOf(['在於人']))).toBe(
			'1 place of the Simplified edition to read, 1 of them unread; npm run proof shows them, and what to paste once they are read',
		);
	});
});
