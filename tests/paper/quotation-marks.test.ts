import { expect, test } from 'vitest';
import { findUnbalanced } from '../../src/paper/quotation-marks.ts';

test.each(['「『《〈“甲”〉》』」', '「甲」『乙』《丙》〈丁〉“戊”', '甲'])('the marks of %s are in pairs', (words) => {
	expect(findUnbalanced(words)).toBeUndefined();
});

test.each([...'「」『』《》〈〉“”'])('%s alone opens or closes nothing', (mark) => {
	expect(findUnbalanced(`甲${mark}乙`)?.found).toBe(`${mark} in “甲${mark}乙”`);
});

test.each([
	['「甲『乙」丙』', '」 in “「甲『乙」丙』”'],
	['「甲『乙', '『 in “「甲『乙”'],
	[`𠮷${'甲'.repeat(7)}「${'乙'.repeat(7)}𠮷`, `「 in “\uFFFD${'甲'.repeat(7)}「${'乙'.repeat(7)}\uFFFD”`],
])('the first mark of %s that is in no pair is told with the words around it, %s', (words, found) => {
	expect(findUnbalanced(words)?.found).toBe(found);
});
