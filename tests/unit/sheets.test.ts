import { describe, expect, test } from 'vitest';
import { sizeInWords } from '../../src/ui/pdf-files.ts';
import { sheetRules } from '../../src/ui/sheets.ts';

describe('the rules for sheets', () => {
	const same = (words: string) => words;

	test('put both names at the head and the numbers at the foot', () => {
		const css = sheetRules([{ head: ['文章', '第一章'] }], same);
		expect(css).toContain('@page{@top-left{content:"文章"}@top-right{content:"第一章"}}');
		expect(css).toContain('content:"第" counter(page) "頁，共" counter(pages) "頁"');
	});

	test('are written in the script of the edition', () => {
		const css = sheetRules([{ head: ['a', 'b'] }], (words) => words.replaceAll('頁', '页').toUpperCase());
		expect(css).toContain('@top-left{content:"A"}');
		expect(css).toContain('"页，共"');
		expect(css).not.toContain('頁');
	});

	test('send a chapter to sheets of its own name', () => {
		const css = sheetRules([{ head: undefined }, { name: 'sheet-x', of: '#x', head: ['a', 'b'] }], same);
		expect(css).toContain('@page{@top-left{content:none}@top-right{content:none}}@page sheet-x{');
		expect(css).toContain('#x{page:sheet-x}');
	});

	test('let no name end its string or the style', () => {
		const css = sheetRules([{ head: ['a"b\\c', '</style>'] }], same);
		expect(css).toContain('content:"a\\22 b\\5c c"');
		expect(css).not.toContain('</style');
	});

	test('hide the running line only where the boxes are known', () => {
		expect(sheetRules([{ head: undefined }], same)).toMatch(/^@supports at-rule\(@top-left\)\{.*\.running\{display:none\}.*\}$/);
	});
});

test.each([
	[1, '1\u00A0KB'],
	[560_901, '561\u00A0KB'],
	[999_999, '1000\u00A0KB'],
	[1_240_000, '1.2\u00A0MB'],
])('%d bytes are called %s', (bytes, words) => {
	expect(sizeInWords(bytes)).toBe(words);
});
