import { describe, expect, test } from 'vitest';
import { sizeInWords } from '../../../src/features/print/pdf-files.ts';
import { sheetRules } from '../../../src/features/print/sheets.ts';

describe('the rules for sheets', () => {
	const traditional = { lang: 'zh-Hant-HK', say: (words: string) => words };
	const simplified = { lang: 'zh-Hans-CN', say: (words: string) => words.replaceAll('頁', '页').replaceAll('題', '题') };

	test('put both names at the head and the numbers at the foot', () => {
		const css = sheetRules([{ head: ['文章', '第一章'] }], [traditional]);
		expect(css).toContain('@page sheet-1{@top-left{content:"文章"}@top-right{content:"第一章"}');
		expect(css).toContain('@bottom-center{content:"第" counter(page) "頁，共" counter(pages) "頁"}');
	});

	test('are written in both scripts, and the language of the page chooses', () => {
		const css = sheetRules([{ head: ['題', 'b'] }], [traditional, simplified]);
		expect(css).toContain('@page sheet-1{@top-left{content:"題"}');
		expect(css).toContain('@page sheet-2{@top-left{content:"题"}');
		expect(css).toContain(':root:lang(zh-Hant-HK) body{page:sheet-1}');
		expect(css).toContain(':root:lang(zh-Hans-CN) body{page:sheet-2}');
		expect(css).toContain('"页，共"');
	});

	test('send a chapter to sheets of its own name', () => {
		const css = sheetRules([{ head: undefined }, { name: 'sheet-x', of: '#x', head: ['a', 'b'] }], [traditional]);
		expect(css).toContain('@page sheet-1{@top-left{content:none}@top-right{content:none}');
		expect(css).toContain('@page sheet-x-1{@top-left{content:"a"}');
		expect(css).toContain(':root:lang(zh-Hant-HK) #x{page:sheet-x-1}');
		const several = sheetRules([{ name: 'sheet-x', of: '#x,#y', head: undefined }], [traditional]);
		expect(several).toContain(':root:lang(zh-Hant-HK) :is(#x,#y){page:sheet-x-1}');
	});

	test('let no name end its string or the style', () => {
		const css = sheetRules([{ head: ['a"b\\c', '</style>\n'] }], [traditional]);
		expect(css).toContain('content:"a\\22 b\\5c c"');
		expect(css).not.toContain('</style');
		expect(css, 'on one line').not.toContain('\n');
	});

	test('hide the running line only where the boxes are known', () => {
		expect(sheetRules([{ head: undefined }], [traditional])).toMatch(
			/^@supports at-rule\(@top-left\)\{.*\.running\{display:none\}.*\}$/,
		);
	});
});

test.each([
	[1, '1\u00A0KB'],
	[560_901, '561\u00A0KB'],
	[999_999, '1000\u00A0KB'],
	[1_000_000, '1.0\u00A0MB'],
	[1_240_000, '1.2\u00A0MB'],
])('%d bytes are called %s', (bytes, words) => {
	expect(sizeInWords(bytes)).toBe(words);
});
