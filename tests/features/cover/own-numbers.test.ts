import { expect, test } from 'vitest';
import { haveOwnNumbers } from '../../../src/features/cover/own-numbers.ts';

test.each([
	['第一章　緒論', true],
	['第12章', true],
	['第三部分：建議', true],
	['第二篇 政策', true],
	['十一、結語', true],
	['一國兩制', false],
	['第一產業的未來', false],
	['附表1：優勢條件', false],
	['論第一章', false],
	['', false],
])('a paper with a chapter called %j numbers its chapters: %s', (name, isNumbered) => {
	expect(haveOwnNumbers(['引言', name])).toBe(isNumbered);
});
