import { expect, test } from 'vitest';
import { findAll, readPages } from '../../support/built-site.ts';

test('without the address of its site, no page has a code on its sheets', () => {
	const codes = readPages().flatMap((page) =>
		findAll(page, ({ properties: { className } }) => Array.isArray(className) && className.includes('qr')),
	);
	expect(codes).toEqual([]);
});
