import { describe, expect, test } from 'vitest';
import { breakable } from '../../../src/chinese/breakable.ts';
import { fitLines } from '../../../src/features/share/card/fit-lines.ts';
import { createTypesetter } from '../../../src/features/share/card/outlines.ts';
import { SONG_FONTS } from '../../../src/site/song-fonts.ts';

/** Every character as wide as an em. */
const measure = (text: string) => [...text].length;
const box = { width: 400, height: 200, sizes: [100, 50], leading: 1 };

describe('the lines of a picture’s title', () => {
	test('are as large as the box allows', () => {
		expect(fitLines(['一二', '三四'], measure, box)).toEqual({ size: 100, lines: ['一二三四'] });
		expect(fitLines(['一二三', '四五六', '七八九'], measure, box)).toEqual({ size: 50, lines: ['一二三四五六', '七八九'] });
	});

	test('are of like length', () => {
		expect(fitLines(['一二', '三', '四', '五'], measure, box).lines).toEqual(['一二三', '四五']);
	});

	test('end between pieces, and inside one only where it is wider than the line', () => {
		expect(fitLines(['一', '二三四'], measure, { ...box, width: 300 }).lines).toEqual(['一', '二三四']);
		expect(fitLines(['一二三四五'], measure, { ...box, sizes: [100] }).lines).toEqual(['一二三四', '五']);
	});

	test('are one at least, however low the box', () => {
		expect(fitLines(['一二', '三'], measure, { ...box, height: 40 })).toEqual({ size: 50, lines: ['一二三'] });
	});

	test('begin and end without a space', () => {
		expect(fitLines(['Open ', 'late'], measure, box).lines).toEqual(['Open', 'late']);
		// The space behind the last word of a line takes no room in it.
		expect(fitLines(['To ', 'b ', 'late'], measure, box)).toEqual({ size: 100, lines: ['To b', 'late'] });
		expect(fitLines(['a ', 'late ', 'b'], measure, { ...box, height: 300 }).lines, 'nor tears it').toEqual(['a', 'late', 'b']);
	});

	test('end in an ellipsis where the title is too long', () => {
		const title = Array.from('一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十');
		expect(fitLines(title, measure, box)).toEqual({
			size: 50,
			lines: ['一二三四五六七八', '九十一二三四五六', '七八九十一二三四', '五六七八九十一…'],
		});
		expect(fitLines(['一二', '三四五'], measure, { ...box, height: 190, sizes: [100] }).lines).toEqual(['一二三…']);
	});
});

describe('a title may be broken', () => {
	test.each([
		['打造「香港」品牌', ['打造', '「香港」', '品牌']],
		['報告、建議', ['報告、', '建議']],
		['《報告》（草稿）', ['《報告》', '（草稿）']],
		['Open late', ['Open ', 'late']],
		['附表1：香港2024年GDP增長', ['附表1：', '香港2024年GDP增長']],
	])('%s', (title, pieces) => {
		expect(breakable(title, [])).toEqual(pieces);
	});
});

describe('the characters of a picture', () => {
	test('come from a font that has them: a second one where the first lacks them', () => {
		const hant = createTypesetter('zh-hant', 700);
		const [box1, box2] = ['\u{10FFFD}', '\u{10FFFE}'].map((character) => hant.line(character, 0, 0, 1));
		expect(box1).toBe(box2);
		for (const character of '香港産业A1「”') expect(hant.line(character, 0, 0, 1), character).not.toBe(box1);
	});

	test('have the form that each edition’s readers write', () => {
		const [hongKong, mainland] = (['zh-hant', 'zh-hans'] as const).map((edition) => createTypesetter(edition, 400));
		expect(SONG_FONTS).toEqual({
			'zh-hant': ['noto-serif-hk', 'noto-serif-sc'],
			'zh-hans': ['noto-serif-sc', 'noto-serif-hk'],
		});
		// The inner corner of 骨 stands on the right in Hong Kong, on the left in the mainland's standard.
		expect(hongKong?.line('骨', 0, 0, 1)).not.toBe(mainland?.line('骨', 0, 0, 1));
	});

	test('are as wide as the font has them', () => {
		expect(createTypesetter('zh-hans', 400).width('“香港”')).toBe(4);
		expect(createTypesetter('zh-hans', 400).width('A1')).toBeLessThan(1.5);
	});

	test('stand each where the one before it ends', () => {
		const { line, width } = createTypesetter('zh-hans', 400);
		const [first, second, third] = [...line('1產A', 10, 0, 100).matchAll(/translate\((\S+)/g)].map(([, x]) => Number(x));
		expect(first).toBe(10);
		expect(second).toBeCloseTo(10 + 100 * width('1'), 1);
		expect(third).toBeCloseTo(110 + 100 * width('1'), 1);
	});
});
