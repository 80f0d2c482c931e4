import { expect, test } from 'vitest';
import { findLineFault } from '../../src/paper/prose/source-faults.ts';

/** Lines of a chapter, what is refused in each between ⟦ and ⟧; a line without the two may stand. Those of one rule are together. */
const LINES = String.raw`
⟦import {a}⟧ / ⟦import * as a⟧ / ⟦import 'a'⟧ / ⟦import"a"⟧ / ⟦import a from b⟧ / import a fromage / 甲import a from b
⟦export const a⟧ / ⟦export let a⟧ / ⟦export var a⟧ / ⟦export function a⟧ / ⟦export class A⟧ / ⟦export default a⟧ / ⟦export async a⟧ / export letters
  ⟦*⟧ 甲 / ⟦+⟧ 甲 / *甲* / ⟦-⟧甲 / -5 / -.5 / -,5 / -$5 / --- / -:-|-
⟦- 1,000⟧ /   ⟦- 8.8%⟧ / 甲 - 5 / - 5人 /   ⟦2024.⟧ 甲 / 2024.5 / 甲2024. 乙 /   ⟦1)⟧ 甲 / 1)甲 / 甲1) 乙
  ⟦##⟧甲 / ## 甲 /   ⟦＃⟧ 甲 / 甲＃乙 / 甲•乙 / ⟦－⟧ 甲 / －代表不適用 / －指不適用 / － 表示不適用 / －5
  ⟦｜⟧甲 / 甲｜乙 /   ⟦：：⟧甲 / 甲：：乙 /   ⟦：⟧甲 / 甲：乙 /   ⟦[!甲]⟧ [乙] /   ⟦> [!甲]⟧ / 甲[!乙]
甲⟦[＾1]⟧[2] / 甲⟦［＾1］⟧［2］ / ⟦[＾1]：⟧甲 / ⟦[＾1]:⟧ 甲 / 甲⟦［^1]⟧[2] / 甲⟦［^1］⟧［2］ / ⟦［^1］：⟧甲 / ⟦［^1]:⟧ 甲
甲⟦[^1］⟧［2］ / ⟦[^1］：⟧甲 / ⟦[^1］:⟧ 甲 / 甲[^1]［2］ / ⟦[^1]：⟧甲 / 甲[^1]：乙 / [^1]甲[2]：乙 / 甲⟦^[⟧乙]
甲⟦⁰⟧ / 甲⟦¹⟧ / 甲⟦²⟧ / 。⟦³⟧ / ）⟦⁴⟧ / ”⟦⁵⟧ / ’⟦⁹⟧ / m² / 甲⟦^^⟧乙 / 甲⟦^2^⟧乙^ / 甲^a b^ / 甲^a[b^ / 甲^a]b^
⟦$x$⟧y$ / ⟦$X$⟧ / ⟦$(x)$⟧ / ⟦$\a$⟧ / A$b$ / a$b$ / \$a$ / $5, $ / $a, $5 / $甲$ / $a甲$ / ⟦~a~⟧b~ / \~a~ / ~ a~ / ~~a~~
⟦_甲_⟧乙_ / ⟦__甲__⟧ / \_甲_ / a_甲_ / /_甲_ / ._甲_ / =_甲_ / &_甲_ / ?_甲_ / a-_甲_ / __ 甲_ / _甲 _ / _甲\_ / _甲_a / _a_甲_ / ⟦＊＊⟧
甲⟦＾p3⟧ / 甲⟦＾P3a⟧ | / 甲⟦^P3A⟧ / 甲⟦^p3A⟧ | / 甲⟦^p3A⟧ / 甲＾p3乙 / 甲^p3A乙 / ⟦==a==⟧b== / a===b== / ==a===
⟦https://a.b/c甲⟧ 乙 / ⟦http://a.b甲⟧<c / ⟦www.a.b甲⟧|乙 / awww.a.b甲 / ⟦https://a.b[^1]⟧ / https://a.b 甲 / <https://a.b甲> / [甲](https://a.b甲)
[https://a.b甲](c) / ⟦https://a.b甲⟧ 乙](c) / ⟦https://a.b甲[乙](c)⟧ / ⟦https://a.b甲]乙](c)⟧ / ⟦https://a.b/~c}甲⟧
`
	.trimEnd()
	.split(/ \/ |\n/)
	.slice(1);

test('a line of a chapter is refused for what Markdown would lose, change or publish raw, and for nothing else', () => {
	const marked = LINES.map((line) => {
		const plain = line.replace(/[⟦⟧]/g, '');
		const found = findLineFault(plain, 1)[0]?.found.split(' in “')[0] ?? '';
		return found ? plain.replace(found, () => `⟦${found}⟧`) : plain;
	});
	expect(marked).toEqual(LINES);
});
