import { describe, expect, test } from 'vitest';
import { simplifiedForms } from '../../src/paper/check/simplified-forms.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import {
	ADVANTAGES,
	all,
	append,
	type Change,
	create,
	edit,
	exceptions,
	INTRODUCTION,
	PAPER,
	rename,
	replace,
	SIMPLIFIED,
} from './wrong-content/change.ts';
import { CHAPTERS } from './wrong-content/chapters.ts';
import { CHARACTERS } from './wrong-content/characters.ts';
import { FIELDS } from './wrong-content/fields.ts';
import { FILES } from './wrong-content/files.ts';
import { messageOf, testCases } from './wrong-content/tell.ts';
import { YAML } from './wrong-content/yaml.ts';

testCases({ FILES, CHAPTERS, CHARACTERS, YAML, FIELDS });

describe('right content', () => {
	const misprint = '  - printed: 发財\n    reading: 發財\n    note: 印作簡體\n';

	test.each<[string, Change]>([
		['as it is', () => {}],
		['with the line ends of Windows', edit(INTRODUCTION, (text) => text.replaceAll('\n', '\r\n'))],
		['with the line ends of an old Macintosh', edit(INTRODUCTION, (text) => text.replaceAll('\n', '\r'))],
		[
			'with a ledger and readings of 1.2 MB, which the commands write for a long paper',
			all(
				create('published.yaml', `# ${'甲'.repeat(400_000)}\n[]\n`),
				edit('proof.yaml', (text) => `# ${'甲'.repeat(400_000)}\n${text}`),
			),
		],
		['with a hidden file of the system', create('chapters/.DS_Store')],
		['with a link to a passage of its own chapter', append(INTRODUCTION, '見[上文](#p1)')],
		[
			'with links to other chapters and pages',
			append(INTRODUCTION, '見[甲](../hong-kong-model/#p3)、[乙](../strategies/)、[丙](../full/)'),
		],
		[
			'with a link to its corrections',
			all(
				append(INTRODUCTION, '[甲](../changes/)'),
				create('changes.yaml', '- { date: 2026-12-01, passage: introduction#p2, was: 甲, now: 毫無疑問, reason: 乙 }\n'),
			),
		],
		[
			'with links out of the site, and a thousand addresses between < and >',
			all(
				append(INTRODUCTION, '見[甲](https://www.cma.org.hk/a?b=1#c)、[乙](mailto:a@cma.org.hk)、[丙](tel:+852-2542-8611)'),
				append(INTRODUCTION, '<https://a.hk>、'.repeat(1000)),
			),
		],
		[
			'with headings, lists and tables, and spaces on a blank line',
			append(INTRODUCTION, '## 甲\n\n### 乙\n\n- 丙\n\n  - 丁\n  \n| 戊 | |\n|---|---|\n| 己 | 庚 |\n\n## 辛'),
		],
		['with characters that are valid in both scripts', append(INTRODUCTION, '台后里只干余于万几并听晒雇了系')],
		['with spaces between Latin words', append(INTRODUCTION, '「Made in Hong Kong」及GBA (2024)')],
		[
			'with a simplified form that is recorded as a misprint, twice on a line',
			all(
				append(INTRODUCTION, '发財、发財'),
				edit(SIMPLIFIED, (text) => text + misprint),
			),
		],
		[
			'with a correction of characters that were printed in Simplified script',
			all(
				append(INTRODUCTION, '甲發財乙發達'),
				create(
					'changes.yaml',
					'- { date: 2026-12-01, passage: introduction#p3, was: "甲发财", now: 甲發財, reason: 印作簡體 }\n' +
						'- date: 2026-12-01\n  passage: introduction#p3\n  was: 乙发达\n  now: 乙發達\n  reason: 印作簡體\n',
				),
			),
		],
		['with a reference to a picture, where the paper numbers none', append(INTRODUCTION, '見圖9')],
		['with a table that has the number of a chapter', append(INTRODUCTION, '附表1：甲\n\n| 乙 |\n|---|\n| 丙 |')],
		[
			'with a short paragraph and a long heading that stand twice',
			append(INTRODUCTION, `${'甲'.repeat(29)}\n\n${'甲'.repeat(29)}\n\n## ${'甲'.repeat(30)}\n\n乙\n\n## ${'甲'.repeat(30)}`),
		],
		[
			'with an exception that is needed because of another',
			all(append(INTRODUCTION, '卦名有乾。乾字頭'), exceptions(['乾', '乾'], ['乾字', '干字'])),
		],
		[
			'with an exception for words of which another does the same',
			all(append(INTRODUCTION, '卦名有乾。乾字頭'), exceptions(['乾', '乾'], ['乾字', '乾字'])),
		],
		[
			'with a paragraph that stands in an appendix too',
			all(
				append(INTRODUCTION, `總體原則：${'甲'.repeat(30)}`),
				edit('chapters/strategies.mdx', (text) => text.replace(/參與發展.*/, '甲'.repeat(30))),
			),
		],
		[
			'with a comment on its own line, and a space behind the --- above and below it',
			edit(ADVANTAGES, (text) => text.replace('---', '--- ').replace(/(source:.*\n---)/, '# 甲 A\n$1 ')),
		],
		['with a chapter that has digits in its name', rename('chapters/strategies.mdx', 'chapters/2024-strategies-2.mdx')],
		[
			'with a correction of the day of the paper',
			all(
				replace(PAPER, 'printed: 2024年5月\n  iso: 2024-05', 'printed: 2024年5月31日\n  iso: 2024-05-31'),
				create('changes.yaml', '- { date: 2024-05-31, passage: introduction#p2, was: 甲, now: 毫無疑問, reason: 乙 }\n'),
			),
		],
	])('%s passes', (_what, change) => {
		expect(messageOf(change)).toBe('');
	});
});

describe('the simplified forms that stop a build', () => {
	const forms = simplifiedForms();

	test('name the Traditional form of each', () => {
		expect([...'国发经济产业东车见体'].map((character) => forms.get(character)?.[0]).join('')).toBe('國發經濟產業東車見體');
	});

	test.each([
		['为伪启众湿烟', '為 偽 啟 眾 濕 煙'],
		['卫说', '衞/衛 説/說'],
		['冲艳发复叹迹', '衝/沖 豔/艷 發/髮 復/複 嘆/歎 跡/蹟'],
		['䢂𨰾', '𨋢 鎷'],
	])('of %s stand for the characters that Hong Kong prints, %s', (simplified, traditional) => {
		expect([...simplified].map((character) => forms.get(character)?.join('/')).join(' ')).toBe(traditional);
	});

	test('are none that a Traditional text may hold', () => {
		const both = [...'台后里只干余松谷游范沈郁丑斗曲系制准志周表佣岳卜姜采秋了万几并于云听晒儿扑挂肴雇'];
		expect(both.filter((character) => forms.has(character))).toEqual([]);
	});

	test('are none of written Cantonese, but for those whose Traditional form is the same word', () => {
		const both = [...'吓咁嘅喺啲咗嚟嗰冇噉佢哋乜嘢揾諗攞瞓冚㗎啩噃喎嘞囉唞嗌掂靚㩒搵睇畀俾咪叻咩嘥揸屙嘟嬲攰嘈餸冧嘜埗邨'];
		expect(both.filter((character) => forms.has(character))).toEqual([]);
		expect([...'揿拧'].map((character) => forms.get(character)?.[0]).join('')).toBe('撳擰');
	});

	test('are most of what Simplified text differs in', () => {
		const paper = readPaper();
		const { passages } = paper;
		const toSimplified = paper.in('zh-hans');
		let changed = 0;
		let caught = 0;
		for (const { text } of passages) {
			const target = [...toSimplified(text)];
			[...text].forEach((character, index) => {
				const simplified = target[index] ?? '';
				if (simplified === character || !/\p{Script=Han}/u.test(simplified)) return;
				changed += 1;
				if (forms.has(simplified)) caught += 1;
			});
		}
		expect(caught / changed).toBeGreaterThan(0.9);
	});
});
