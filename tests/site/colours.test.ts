import { describe, expect, test } from 'vitest';
import { COLOURS, type ColourName, colourRules, lightColour } from '../../src/site/colours.ts';

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] =
		(colour.length === 4 ? colour.replaceAll(/[\da-f]/g, '$&$&') : colour)
			.slice(1)
			.match(/../g)
			?.map((part) => Number.parseInt(part, 16) / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) ?? [];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours are apart, as WCAG 2.2 counts it: from 1 to 21. */
function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

for (const [ground, at] of [
	['light', 0],
	['dark', 1],
] as const) {
	describe(`on ${ground} ground`, () => {
		test.each<[ColourName, ColourName, number]>([
			['ink', 'paper', 13],
			['ink', 'sheet', 13],
			['ink', 'mark', 7],
			['soft', 'paper', 7],
			['soft', 'sheet', 7],
			['accent', 'paper', 7],
			['accent', 'sheet', 7],
			['on-accent', 'accent', 7],
			['edge', 'paper', 3],
			['edge', 'sheet', 3],
		])('%s is told from %s', (one, other, least) => {
			expect(contrast(COLOURS[one][at], COLOURS[other][at])).toBeGreaterThanOrEqual(least);
		});

		test('the ground is what its name says', () => {
			expect(luminance(COLOURS.paper[at]) > 0.5).toBe(ground === 'light');
		});
	});
}

test('contrast is counted as WCAG counts it', () => {
	expect(contrast('#000', '#fff')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('what is drawn beside the pages has the colours of light ground', () => {
	expect(lightColour('accent')).toBe('#8e1b12');
	expect(lightColour('paper')).toBe('#fcfaf5');
});

test('the rules give every colour for both grounds, and more contrast by setting and by choice', () => {
	const rules = colourRules();
	const pairs =
		'--paper:light-dark(#fcfaf5,#171512);--sheet:light-dark(#f4f0e6,#211e19);--ink:light-dark(#1d1a16,#ece6da);' +
		'--soft:light-dark(#524c43,#bdb5a6);--rule:light-dark(#d8d0c0,#403a31);--edge:light-dark(#857b6a,#8f8573);' +
		'--accent:light-dark(#8e1b12,#ffab9c);--on-accent:light-dark(#fff,#2a0d08);--mark:light-dark(#ffe38a,#574000);';
	expect(rules).toMatch(/^:root\{color-scheme:light dark;/);
	expect(rules).toContain(`;${pairs}}`);
	const more =
		'--paper:light-dark(#fff,#000);--sheet:light-dark(#eee,#222);--ink:light-dark(#000,#fff);' +
		'--soft:light-dark(#222,#eee);--rule:light-dark(#555,#bbb);--edge:light-dark(#000,#fff);';
	expect(rules).toContain(`@media (prefers-contrast:more){:root{${more}}}`);
	expect(rules).toContain(`:root:has([value=more]:checked){${more}}`);
});
