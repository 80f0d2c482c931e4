import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { proofHtml } from '../../../src/features/proof/proof-html.ts';
import { pasteText, proofText } from '../../../src/features/proof/proof-text.ts';
import { type Proof, readProof } from '../../../src/paper/proof/proof.ts';
import { checkReadings } from '../../../src/paper/proof/proof-faults.ts';
import { exceptionSentences, groupLines } from '../../../src/paper/proof/proof-groups.ts';
import { readingsIn, unreadLines } from '../../../src/paper/proof/proof-readings.ts';
import { readPaper } from '../../../src/paper/read-paper.ts';
import {
	all,
	append,
	type Change,
	CONDITIONS,
	create,
	exceptions,
	FROZEN,
	INTRODUCTION,
	PROOF,
	remove,
	replace,
	SIMPLIFIED,
	withContent,
} from '../../paper/wrong-content/change.ts';

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

/** What `npm run proof` prints to paste for the lines whose words hold some, below a heading. */
function pasted(heading: '接受' | '更正', proof: Proof, words = ''): string {
	const lines = groupLines(proof).flatMap((group) => group.lines);
	const text = pasteText(
		proof,
		lines.filter(({ words: { traditional } }) => traditional.includes(words)),
	);
	return new RegExp(`^${heading}：.*\\n([^]*?)\\n\\n`, 'm').exec(text)?.[1] ?? '';
}

describe('the proof of the paper', () => {
	const proof = readProof(readPaper(FROZEN));

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
		const longer = append(
			INTRODUCTION,
			[
				'見The map著作of a new、"甲"著作："乙"',
				'- 𨋢',
				'## 其一　我們沿著河岸',
				'The study of 陳大著 was here.',
				'| 甲 |\n|---|\n| 沿著<br>河岸 |\n| 於<br>於人 |',
				'\\<b\\>著\\\\於\\`於\\_\\_',
			].join('\n\n'),
		);
		const unsigned = proofOf(all(longer, remove(PROOF)));
		const yaml = pasted('接受', unsigned).replace('by: ', 'by: 陳大文').replace('on: ', 'on: 2026-05-31');
		const signed = proofOf(all(longer, create(PROOF, yaml)));
		expect(unreadLines(signed)).toEqual([]);
		// What is read later is added to the file.
		const more = append(CONDITIONS, '看著鐘');
		const added = pasted('接受', proofOf(all(longer, more, create(PROOF, yaml))), '看著鐘').replace('by: ', 'by: 陳小文');
		const file = `${yaml}\n${added.replace('on: ', 'on: 2026-06-01')}`;
		expect(readingsIn(proofOf(all(longer, more, create(PROOF, file)))).at(-1)).toEqual({
			by: '陳小文',
			on: '2026-06-01',
			count: 1,
		});
	});

	test('takes a single character for a whole passage alone', () => {
		const cell = append(INTRODUCTION, '| 𨋢 |\n|---|\n| 隨𨋢了 |');
		const read = proofOf(all(cell, accept(['𨋢', '𨋢'], ['於', '于'])));
		const sheet = read.lines.filter(({ subject }) => subject === '𨋢');
		expect(sheet.map(({ words, reading }) => [words.traditional, reading?.by])).toEqual([
			['𨋢', '陳大文'],
			['隨𨋢了', undefined],
		]);
		expect(readingsIn(read)).toEqual([{ by: '陳大文', on: '2026-05-31', count: 1 }]);
		expect(read.gone.map(({ traditional }) => traditional)).toEqual(['於']);
	});

	test('takes a single character for one that stands alone between white space too', () => {
		const lines = append(INTRODUCTION, '| 甲 |\n|---|\n| 𨋢<br>隨𨋢了<br>𨋢 |');
		const sheet = proofOf(all(lines, accept(['𨋢', '𨋢']))).lines.filter(({ subject }) => subject === '𨋢');
		expect(sheet.map(({ words, offset, reading }) => [words, offset, reading?.by])).toEqual([
			[{ traditional: '𨋢', simplified: '𨋢' }, 0, '陳大文'],
			[{ traditional: '隨𨋢了', simplified: '随𨋢了' }, 1, undefined],
		]);
	});

	test('gives another outcome once the correction that it prints is pasted', () => {
		const yaml = pasted('更正', proof, CHOICE).replace('reason: ', 'reason: 試');
		withContent(replace(SIMPLIFIED, 'exceptions: []', yaml), (folder) => {
			expect(readPaper(folder).in('zh-hans')('約三成。隨著中國在1970年代末')).toBe('约三成。随著中国在1970年代末');
		});
		const signs = append(INTRODUCTION, '甲乙\\<b\\>著\\\\');
		const escaped = pasted('更正', proofOf(signs), '<b>著').replace('reason: ', 'reason: 試');
		withContent(all(signs, replace(SIMPLIFIED, 'exceptions: []', escaped)), (folder) => {
			expect(readPaper(folder).in('zh-hans')('沿著乙<b>著\\')).toBe('沿着乙<b>著\\');
		});
		const misprint = append(INTRODUCTION, '在巿場甲沿著走丁');
		const whole = pasted('更正', proofOf(misprint), '沿著走丁').replace('reason: ', 'reason: 試');
		withContent(all(misprint, replace(SIMPLIFIED, 'exceptions: []', whole)), (folder) => {
			const paper = readPaper(folder);
			expect(paper.in('zh-hans')('巿場甲沿著走丁，市場甲沿著走丁')).toBe('市场甲沿著走丁，市场甲沿著走丁');
			expect(exceptionSentences(readProof(paper))).toEqual(['巿場甲沿著走丁 → 市场甲沿著走丁：用了1次。']);
		});
	});

	test('tells how often an exception applied, and which words it did not reach into', () => {
		const change = all(append(INTRODUCTION, '卦名有乾、坤；乾是天。天氣乾旱，乾旱'), exceptions(['乾', '乾']));
		expect(exceptionSentences(proofOf(change))).toEqual(['乾 → 乾：用了1次；在較長的詞裏沒有用：「乾、坤」1次、「乾旱」2次。']);
	});

	test('takes an exception for words that stand in a chapter’s label alone', () => {
		const change = all(replace(INTRODUCTION, 'label: 引言', 'label: 引言：乾'), exceptions(['：乾', '：乾']));
		expect(exceptionSentences(proofOf(change))).toEqual(['：乾 → ：乾：用了1次。']);
	});

	test('numbers its lines from 1 in the order in which it shows them, as text and as a page', () => {
		const lines = groupLines(proof).flatMap((group) => group.lines);
		expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
		const [first] = lines;
		expect(pasteText(proof, lines.slice(0, 1))).toContain(`traditional: "${first?.words.traditional}"`);
		const page = proofHtml(proof, '題<名');
		expect(page).toContain('《題&lt;名》簡體版校讀表');
		expect(page.match(/<article>/g)).toHaveLength(lines.length);
	});
});

describe('publishing', () => {
	const refused = create(PROOF, 'unread: refused\nreadings: []\n');

	test('says how many places are unread', () => {
		expect(checkReadings(readProof(readPaper(FROZEN)))).toMatch(
			/^(\d+) places of the Simplified edition to read, \1 of them unread; npm run proof/,
		);
	});

	test('stops where unread places are refused, but the sheet can still be printed', () => {
		withContent(refused, (folder) => {
			const environment = { PATH: process.env.PATH, HOME: process.env.HOME, CONTENT_DIR: folder, OUT_DIR: `${folder}/../site` };
			const run = (script: string, ...rest: string[]) =>
				spawnSync('node', [`scripts/${script}.ts`, ...rest], { encoding: 'utf8', env: environment });
			const build = run('build');
			expect(build.status).toBe(1);
			expect(build.stderr).toMatch(
				/content\/proof\.yaml:1 · unread\n {2}expected: every choice of the Simplified edition read\n {2}found: {4}\d+ places unread\n {2}to do: {4}npm run proof shows them, /,
			);
			const sheet = run('proof', '1');
			expect(sheet.status).toBe(0);
			expect(sheet.stdout).toContain('接受：貼到proof.yaml');
		});
	});
});
