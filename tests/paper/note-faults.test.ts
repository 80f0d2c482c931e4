import { expect, test } from 'vitest';
import { readProse } from '../../src/paper/prose/read-prose.ts';

test.each([
	['甲[1]\n\n[1] 乙', '[1] in the text and before these words'],
	['甲［1］\n\n［1］ 乙', '［1］ in the text and before these words'],
	['甲[10]\n\n[10] 乙', '[10] in the text and before these words'],
	['甲[1]\n\n[1]: #p1', '[1]:'],
	['甲[^1]\n\n[^1]:', 'nothing, a list or a table'],
	['甲[^1]\n\n[^1]: - 乙', 'nothing, a list or a table'],
])('a note that is typed as %j is refused in its line', (source, found) => {
	expect(readProse(source, 'x').faults.map((fault) => [fault.line, fault.found])).toEqual([[3, found]]);
});

test.each(['[1] 甲\n\n[2] 乙', '［1］ 甲\n\n［2］ 乙', '[10] 甲', '甲[1]乙\n\n[1](https://a.example/)'])(
	'a number in brackets may stand where it is no note, as in %j',
	(source) => {
		expect(readProse(source, 'x').faults).toEqual([]);
	},
);
