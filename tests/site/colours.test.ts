import { expect, test } from 'vitest';
import { colourRules } from '../../src/site/colours.ts';

test('more contrast, asked for by the system or chosen here, is black on white or white on black', () => {
	const more =
		'--paper:light-dark(#fff,#000);--sheet:light-dark(#fff,#000);--ink:light-dark(#000,#fff);--soft:light-dark(#222,#eee);--rule:light-dark(#555,#bbb);--edge:light-dark(#000,#fff);';
	const rules = colourRules();
	expect(rules).toMatch(/^:root\{color-scheme:light dark;--paper:light-dark\(#fcfaf5,#171512\);/);
	expect(rules).toContain(`@media (prefers-contrast:more){:root{${more}}}`);
	expect(rules.endsWith(`:root:has([value=more]:checked){${more}}`)).toBe(true);
});
