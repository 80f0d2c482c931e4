import { expect, test } from 'vitest';
import { readProse } from '../../src/paper/prose/read-prose.ts';

const { raw } = String;
const MARKS = raw`correct the marks, or write \ before a sign that is printed; ** goes inside 「」, not around them`;
const bare = (sign: string) => `write \\${sign} for the sign, or Markdown does not see ** between it and a letter`;
const before = (sign: string) => `put ** before ${sign}, since Markdown does not see it between a mark and a letter`;
const FILE = 'name the file in Latin letters, digits and hyphens, here too';

test.each([
	['共**=5**元', bare('=')],
	['共**^5**元', bare('^')],
	['共**|5**元', bare('|')],
	['第2**$5**元', bare('$')],
	['**C+**級', bare('+')],
	['**甲：**5', before('：')],
	['**甲＋**乙', before('＋')],
	['甲**「乙。**', MARKS],
	['**“甲”**乙', MARKS],
	['甲，**$5 **a', MARKS],
	['![甲]( images/my chart.png)', FILE],
	['![](images/my chart.png)', FILE],
	['![甲](images/a.png "圖1：乙)', MARKS],
])('of marks that Markdown does not see in %s is said: %s', (source, remedy) => {
	expect(readProse(source, 'x').faults.map((fault) => fault.remedy)).toEqual([remedy]);
});

test('such marks are told with the signs beside them as they are printed', () => {
	const [fault] = readProse(raw`甲\*乙**「丙」**丁`, 'x').faults;
	expect(fault?.found).toBe('** in “甲*乙**「丙」**丁”');
});
