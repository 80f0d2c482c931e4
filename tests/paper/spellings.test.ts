import { expect, test } from 'vitest';
import { readProse } from '../../src/paper/prose/read-prose.ts';
import { decodeAddress } from '../../src/paper/prose/source.ts';

test.each<[source: string, passages: string[]]>([
	['- 甲\n  > 乙', ['甲', '乙']],
	['- 甲\n  1. 乙', ['甲', '乙']],
	['- 甲\n\n  | 乙 |\n  |---|\n  | 丙 |', ['甲', '乙', '丙']],
	['- 甲\n\n  丙\n  : 丁', ['甲', '丙', '丁']],
	['甲\\\n乙', ['甲\n乙']],
	['甲  \n乙', ['甲\n乙']],
	['>甲', ['甲']],
	['## 甲\n\n### 乙\n\n#### 丙\n\n##### 丁\n\n###### 戊', ['甲', '乙', '丙', '丁', '戊']],
	['見https://a.example/*b*', ['見https://a.example/*b*']],
	['100. 甲\n101. 乙', ['甲', '乙']],
	['1. 1. 甲', ['甲']],
	[':::: 甲\n乙\n::::', ['甲', '乙']],
	['::: 甲 \n乙\n::: ', ['甲', '乙']],
	['  | 甲 | 乙 |\n  | --- | --- |\n  | 丙 | 丁 |', ['甲', '乙', '丙', '丁']],
	['| 甲 | 乙 |\n|---|---|\n| 丙 | 丁\\|', ['甲', '乙', '丙', '丁|']],
	['| 甲 | 乙 |\n|-|-\n| 丙 | 丁 |', ['甲', '乙', '丙', '丁']],
	['| 1 |\n|---|\n| 2 |\n\n| 1 | 2 |\n|---|---|\n| 3 | 4 |', ['1', '2', '1', '2', '3', '4']],
	['甲[^1]\n\n[^1]:乙', ['甲', '乙']],
	['甲[^1]\n\n   [^1]: 乙', ['甲', '乙']],
	['甲^p3 \n\n**乙^p4** ', ['甲', '乙']],
	['見<mailto:a@b.example>及<a@b.example>', ['見mailto:a@b.example及a@b.example']],
	['[甲](<https://a.example/b c>)', ['甲']],
	['[甲\\]](https://a.example/b(c))', ['甲]']],
])('%j is read with all its words', (source, passages) => {
	const prose = readProse(source, 'x');
	expect(prose.faults).toEqual([]);
	expect(prose.passages.map(({ text }) => text)).toEqual(passages);
});

test('every sign of ASCII is printed as itself behind a backslash, in a line, a link and its address, a caption and the title of a box', () => {
	for (const sign of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~') {
		const words = `甲\\${sign}乙`;
		const lines = [
			words,
			`[${words}](https://a.example/\\${sign})`,
			`![${words}](images/a.png "${words}")`,
			`::: ${words}\n丙\n:::`,
		];
		const prose = readProse(lines.join('\n\n'), 'x');
		expect(prose.faults).toEqual([]);
		expect(prose.passages.map(({ text }) => text)).toEqual([...Array(4).fill(`甲${sign}乙`), '丙']);
		expect(prose.links.map(({ href }) => decodeAddress(href))).toEqual([`https://a.example/${sign}`]);
	}
});
