import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readProse } from '../../src/paper/prose/read-prose.ts';

test('a numbered list may begin with 0', () => {
	const { root, faults } = readProse('0. 甲\n1. 乙', 'x');
	expect(faults).toEqual([]);
	expect(toHtml(readProse('1. 甲', 'x').root)).toContain('<ol><li');
	expect(toHtml(root)).toContain('<ol start="0"><li id="p1" data-passage="x#p1">甲</li>');
});

test.each([
	['- 甲\n  ```\n  乙\n  ```', '<pre>'],
	['- 甲\n  ***', '<hr>'],
])('in the entry %j only its second line is refused, %s', (source, found) => {
	expect(readProse(source, 'x').faults.map((fault) => [fault.line, fault.found])).toEqual([[2, found]]);
});

test.each([
	['| 甲 |\n乙', 1, '| 甲 |'],
	[`| ${'甲'.repeat(40)} |`, 1, `| ${'甲'.repeat(38)}`],
	[`| 1 |\n|---|\n| 2 |\n${'乙'.repeat(41)}`, 4, '乙'.repeat(40)],
	[`${'甲'.repeat(41)}\n| 1 |\n|---|\n| 2 |`, 2, '甲'.repeat(40)],
])('of what is wrong at the table %j no more is told than its beginning', (source, line, found) => {
	expect(readProse(source, 'x').faults.map((fault) => [fault.line, fault.found])).toEqual([[line, found]]);
});

test('bold words in a head of a column stay bold', () => {
	const { root } = readProse('| **甲** | 乙 |\n|---|---|\n| 丙 | 丁 |', 'x');
	expect(toHtml(root)).toContain('<th scope="col" id="p1" data-passage="x#p1"><strong>甲</strong></th>');
});

test('a fault in an entry that holds a list is told in its own line', () => {
	expect(readProse('- 甲\n- 乙「\n  - 丙', 'x').faults.map(({ line, found }) => [line, found])).toEqual([[2, '「 in “乙「”']]);
});
