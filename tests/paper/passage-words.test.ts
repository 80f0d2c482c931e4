import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { preferredEdition } from '../../src/chinese/preferred-edition.ts';
import { splitRuns } from '../../src/chinese/runs.ts';
import { partNamesIn } from '../../src/paper/part-names.ts';
import { readProse } from '../../src/paper/prose/read-prose.ts';
import { addresses } from '../../src/site/addresses.ts';

describe('runs of a passage', () => {
	const special = (text: string) => splitRuns(text).filter(({ kind }) => kind !== 'plain');

	test.each([
		['產出(Knowledge and Technology Outputs)上', [{ kind: 'english', text: 'Knowledge and Technology Outputs' }]],
		['從1970-1996年', [{ kind: 'unbroken', text: '1970-1996' }]],
		['香港GDP與ESG', []],
		['經eID與PhD', []],
		['電郵：research@cma.org.hk', []],
		['見https://www.fso.gov.hk/chi/blog/', []],
		['「Sold by HK」', [{ kind: 'english', text: 'Sold by HK' }]],
		['的Cross-Boundary Research Centre等', [{ kind: 'english', text: 'Cross-Boundary Research Centre' }]],
		['見fact-sheets.example.org、fact-sheets/2024及fact-sheets@example.org', []],
		['見https://a.example/about、urn:isbn及@hkgov', []],
		['X-ray、2024-Outlook、B-2', [{ kind: 'english', text: 'X-ray' }]],
		[
			'他說“Hong Kong’s Best,” and',
			[
				{ kind: 'english', text: '“Hong Kong’s Best,”' },
				{ kind: 'english', text: 'and' },
			],
		],
		[
			'Made in China, Sold by HK.',
			[
				{ kind: 'english', text: 'Made in China' },
				{ kind: 'english', text: 'Sold by HK' },
			],
		],
		[
			'由‘Made in China!’、“Why?”至“So be it.”',
			['‘Made in China!’', '“Why?”', '“So be it.”'].map((words) => ({ kind: 'english', text: words })),
		],
		['“香港”', []],
		['見圖11-2', []],
		['見附表1-2、附件3-1及附錄2-1', []],
		['「從一到N」', []],
	])('of %s are %j', (text, expected) => {
		expect(special(text)).toEqual(expected);
	});

	test('in emphasis are Latin words with what stands between them, up to a mark or a character of Chinese', () => {
		const english = splitRuns('見“(Open) late, 2024” 的Open，K11！後', true).filter(({ kind }) => kind === 'english');
		expect(english.map(({ text }) => text)).toEqual(['“(Open) late, 2024”', 'Open', 'K11']);
	});

	test('are the text again when they are joined', () => {
		const text = '「Made in China」(中國製造)從1970-1996年';
		expect(
			splitRuns(text)
				.map((run) => run.text)
				.join(''),
		).toBe(text);
	});
});

describe('prose', () => {
	const ids = (body: string) => readProse(body, 'x').passages.map(({ id, text }) => `${id} ${text}`);

	test('numbers headings, paragraphs, bullets and cells in reading order', () => {
		expect(ids('甲\n\n## 乙\n\n- 丙\n- 丁\n\n> 戊\n\n| 己 |\n|---|\n| 庚 |\n')).toEqual([
			'p1 甲',
			'p2 乙',
			'p3 丙',
			'p4 丁',
			'p5 戊',
			'p6 己',
			'p7 庚',
		]);
	});

	test('gives a passage the id of its mark, and goes on from there', () => {
		expect(ids('甲\n\n乙^p4\n\n丙\n\n丁^p5a\n\n- 戊^p5z\n- 己')).toEqual([
			'p1 甲',
			'p4 乙',
			'p5 丙',
			'p5a 丁',
			'p5z 戊',
			'p6 己',
		]);
	});

	test('numbers a note whatever its label and leaves its marker out of the paragraph', () => {
		expect(ids('投資[^7]，並\n\n[^7]: 註文\n')).toEqual(['p1 投資，並', 'fn1 註文']);
	});

	test('gives the first of two markers alone the place that the note leads back to', () => {
		const html = JSON.stringify(readProse('投資[^1]，並[^1]\n\n[^1]: 註文\n', 'x').root);
		expect(html.match(/"#fn1"/g)).toHaveLength(2);
		expect(html.match(/"fnref1"/g)).toHaveLength(1);
	});

	test.each(['資', '𨋢'])('keeps a marker with the character before it, %s', (last) => {
		const html = JSON.stringify(readProse(`投${last}[^1]，並\n\n[^1]: 註文\n`, 'x').root);
		const kept = /"className":\["keep"\][^[]*\[\{"type":"text","value":"(.*?)"\},\{"type":"element","tagName":"sup"/.exec(html);
		expect(kept?.[1]).toBe(last);
	});

	test('gives a note the id of the mark behind its last words', () => {
		expect(ids('甲[^1]\n\n[^1]: 乙\n\n    丙^fn12')).toEqual(['p1 甲', 'fn12 乙丙']);
	});

	test('leaves quotation marks and dashes as they are typed', () => {
		expect(ids('他說"好"--是...')).toEqual(['p1 他說"好"--是...']);
	});

	test('takes a line below a table for its own by the word that it begins with, and no other', () => {
		const kinds = (line: string) =>
			readProse(`| 1 |\n|---|\n| 2 |\n\n${line}`, 'x')
				.passages.map(({ kind }) => kind)
				.at(-1);
		const own = '註 注 註1 附註 備註 資料來源 數據來源 圖片來源 來源 出處 Note Notes Source Sources **出處**'.split(' ');
		expect(own.filter((word) => kinds(`${word}：甲`) !== 'line')).toEqual([]);
		expect(kinds('註:甲')).toBe('line');
		expect(['附註甲', '**出處**甲', '註甲：乙'].map(kinds)).toEqual(Array(3).fill('paragraph'));
	});

	test('takes a line for a caption by the name that it begins with, bold or not, and what parts it from its words', () => {
		const kinds = (line: string) =>
			readProse(`${line}\n\n| 1 |\n|---|\n| 2 |`, 'x')
				.passages.map(({ kind }) => kind)
				.at(0);
		const names = ['表1', '附表1', '圖1', '附圖1', '圖表1', 'Table 1', 'Figure 1'];
		const own = ['**表1：甲**', '**表1**：甲', ...names, ...names.map((name) => `${name}.a`), '表1　甲', 'Table 1 a', '表1:a'];
		expect(own.filter((line) => kinds(line) !== 'caption')).toEqual([]);
		expect(['**表1**顯示乙', '表1顯示乙', '見表1：甲'].map(kinds)).toEqual(Array(3).fill('paragraph'));
	});

	test('lets a heading go back to a higher level, and go down from there by one', () => {
		const told = (body: string) => readProse(body, 'x').faults.map(({ line, expected }) => [line, expected]);
		expect(told('## 甲\n\n### 乙\n\n#### 丙\n\n## 丁\n\n### 戊')).toEqual([]);
		expect(told('## 甲\n\n### 乙\n\n## 丙\n\n#### 丁')).toEqual([[7, 'a heading with ### at most']]);
	});

	test('refuses tags and expressions, and says where', () => {
		const { faults } = readProse('甲\n\n<b>乙</b>\n\n{1 + 1}\n', 'x');
		expect(faults.map(({ line, found }) => [line, found])).toEqual([
			[3, '<b>'],
			[5, '{1 + 1} in “{1 + 1}”'],
		]);
	});
});

describe('a part of the paper', () => {
	test.each([
		['第2章、第十二章及第三部分', ['章 2', '章 12', '部分 3']],
		['表1a、表２ｚ、附表甲、圖表二十', ['表 1a', '表 2z', '附表 甲', '圖表 20']],
		[
			'表一、表九、表十、表十一、表九十九、圖A、圖B1、圖C-1、圖1.2',
			'1 9 10 11 99 A B1 C-1 1.2'.split(' ').map((number, at) => `${at < 5 ? '表' : '圖'} ${number}`),
		],
		['表a1、表AB1、圖D.1、圖1-10a、圖1.2.3、第10章', ['表 a1', '表 AB1', '圖 D.1', '圖 1-10a', '圖 1.2.3', '章 10']],
		['附錄甲、附件乙、附圖丙、附表丁、表戊', ['附錄 甲', '附件 乙', '附圖 丙', '附表 丁', '表 戊']],
		['圖表十分清楚，圖表甲乙、圖AB', []],
		[[...'一二三四五六七八九百般致直些樣旦定切起個種分足'].map((next) => `表一${next}`).join('、'), []],
		[[...'代發列手儀外電課年量報填日'].map((before) => `${before}表1`).join('、'), []],
		[[...'地企試意版構藍插力'].map((before) => `${before}圖1`).join('、'), []],
		['《甲》第三章、《乙：表2》', []],
	])('in %s is known as %j', (text, keys) => {
		expect(partNamesIn(text).map(({ key }) => key)).toEqual(keys);
	});
});

describe('addresses', () => {
	beforeEach(() => void vi.stubEnv('BASE_URL', '/briefs/2024/'));
	afterEach(() => void vi.unstubAllEnvs());

	test.each([
		['/briefs/2024/zh-hant/', () => addresses.page('zh-hant')],
		['/briefs/2024/zh-hans/full/', () => addresses.page('zh-hans', 'full')],
		['/briefs/2024/zh-hant/hong-kong-model/#p3', () => addresses.passage('zh-hant', 'hong-kong-model#p3')],
		['/briefs/2024/zh-hant/#notice', () => addresses.passage('zh-hant', 'cover#notice')],
		['/briefs/2024/404.html', () => addresses.file('404.html')],
	])('%s', (expected, address) => {
		expect(address()).toBe(expected);
	});
});

describe('the edition for a reader’s languages', () => {
	test.each([
		[['zh-CN'], 'zh-hans'],
		[['zh-SG'], 'zh-hans'],
		[['zh-MY'], 'zh-hans'],
		[['zh-Hans'], 'zh-hans'],
		[['zh-Hans-HK'], 'zh-hans'],
		[['zh-HK'], 'zh-hant'],
		[['zh-TW'], 'zh-hant'],
		[['zh-MO'], 'zh-hant'],
		[['zh-Hant'], 'zh-hant'],
		[['yue', 'zh-CN'], 'zh-hant'],
		[['yue-CN'], 'zh-hans'],
		[['en-GB', 'zh-CN', 'zh-HK'], 'zh-hans'],
		[['en-GB', 'fr'], 'zh-hant'],
		[[], 'zh-hant'],
		[['not a tag', 'zh-CN'], 'zh-hans'],
	])('for %j is %s', (languages, edition) => {
		expect(preferredEdition(languages)).toBe(edition);
	});
});
