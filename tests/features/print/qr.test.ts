import { expect, test } from 'vitest';
import { drawQr } from '../../../src/features/print/qr.ts';

test('a code for an address is as small as the standard has one, and begins with the line of its corner', () => {
	// ISO/IEC 18004: 23 bytes go into version 2 at level L, 25 squares wide; a corner is 7 wide.
	const { side, line } = drawQr('https://papers.example/');
	expect(side).toBe(25);
	expect(line).toMatch(/^M0 0h7m/);
});

test('more words than a code holds are refused', () => {
	expect(() => drawQr('香'.repeat(2000))).toThrow('Capacity overflow');
});
