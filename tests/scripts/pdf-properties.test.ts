import { describe, expect, test } from 'vitest';
import { withProperties } from '../../scripts/pdf-properties.ts';

/** A file as Chromium ends it, printed at some time of day, with two cells of a table that are numbered from some number on. */
const printedAt = (time: string, cell = 100) =>
	Buffer.from(
		`%PDF-1.4\n%\xd3\xeb\n2 0 obj\n<</ID (node00000${cell + 2})>>\n<</ID (node00000${cell})>>\nendobj\n1 0 obj\n<</Creator (x)\n/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\nendobj\n` +
			'xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2\n/Root 7 0 R\n/Info 1 0 R>>\nstartxref\n120\n%%EOF\n',
		'latin1',
	);
/** The second character of the title is two units of UTF-16. */
const properties = { title: '題𠝹', author: '作者', date: '2024-05' };

describe('the properties of a PDF', () => {
	test('make the same bytes of a page printed at two times', () => {
		const first = withProperties(printedAt('20260101101500', 303), properties);
		const second = withProperties(printedAt('20270202222222', 297), properties);
		expect(first.equals(second)).toBe(true);
		expect(first.toString('latin1')).toContain('<</ID (node00000002)>>\n<</ID (node00000001)>>');
		expect(first.toString('latin1')).not.toContain('2026');
		// The rest, drawings and fonts among it, is of bytes and no text.
		expect(first.subarray(0, 13)).toEqual(printedAt('').subarray(0, 13));
	});

	test('stand in an object that the last table of the file points at', () => {
		const text = withProperties(printedAt('20260101101500'), properties).toString('latin1');
		const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
		expect(text.slice(table, table + 5)).toBe('xref\n');
		const object = Number(/^xref\n1 1\n(\d{10}) 00000 n \n/.exec(text.slice(table))?.[1]);
		expect(text.slice(object)).toMatch(
			/^1 0 obj\n<<\/Title <FEFF984cd841df79>\n\/Author <FEFF4f5c8005>\n\/CreationDate \(D:20240501000000\+00'00'\)/,
		);
		expect(text.slice(table)).toContain('/Prev 120>>');
	});

	test('begin on a line of their own, whether the file ends with a line or not', () => {
		const file = printedAt('20260101101500');
		for (const printed of [file, file.subarray(0, -1)])
			expect(withProperties(printed, properties).toString('latin1')).toContain('\n120\n%%EOF\n1 0 obj\n<</Title ');
	});

	test('are refused to a file that ends otherwise', () => {
		expect(() => withProperties(Buffer.from('%PDF-1.7\n%%EOF'), properties)).toThrow(/does not end as Chromium/);
	});
});
