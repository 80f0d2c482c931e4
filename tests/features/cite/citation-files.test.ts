import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { CITATION_FILES } from '../../../src/features/cite/citation-files.ts';
import type { CitationRecord } from '../../../src/features/cite/record.ts';
import { escapeTex } from '../../../src/features/cite/tex.ts';
import { flatText } from '../../support/built-site.ts';

const RECORD: CitationRecord = {
	id: 'HKU2026',
	type: 'report',
	title: '儀器共用100%：R&D的構想',
	author: [{ family: '歐陽', given: '大文' }, { family: 'Smith', given: 'Jane Anne' }, { literal: '研究組' }],
	publisher: '香港大學',
	issued: { 'date-parts': [[2026, 2, 8]] },
	language: 'zh-Hant-HK',
	DOI: '10.1234/abc',
	ISBN: '978-962-07-0001-9',
	version: '修訂版_2',
	URL: 'https://example.org/zh-hant/',
};

test.each([
	['BibTeX', new BibLatexParser(CITATION_FILES.bib.write([RECORD]), {}).parse(), 'note', '2026-02'],
	// This reader takes of RIS the year alone.
	['RIS', new RISParser(CITATION_FILES.ris.write([RECORD])).parse(), 'edition', '2026'],
])('persons, institutions, version and DOI are read back from %s', (_, { entries }, versionField, date) => {
	const [{ fields } = { fields: {} as Record<string, unknown> }] = Object.values(entries);
	const named = (fields.author as Record<string, unknown>[]).map((name) =>
		['literal', 'family', 'given'].map((part) => flatText(name[part])).join('|'),
	);
	expect(named.slice(0, 2)).toEqual(['|歐陽|大文', '|Smith|Jane Anne']);
	expect(named[2]).toContain('研究組');
	expect([fields.title, fields[versionField], fields.doi, fields.date].map(flatText)).toEqual([
		RECORD.title,
		'修訂版_2',
		'10.1234/abc',
		date,
	]);
});

test('BibTeX has the month of a day, by its macro, and an ISBN', () => {
	expect(CITATION_FILES.bib.write([RECORD])).toMatch(/\tisbn = \{978-962-07-0001-9\},[\s\S]*\tmonth = feb,\n\}\n$/);
	const dated = (...date: number[]): CitationRecord => ({ ...RECORD, issued: { 'date-parts': [[2026, ...date]] } });
	const months = Array.from({ length: 12 }, (_, at) => CITATION_FILES.bib.write([dated(at + 1)]));
	expect(months.map((written) => /month = (.*),/.exec(written)?.[1])).toEqual(
		'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
	);
	expect(CITATION_FILES.bib.write([dated()]), 'of a year alone has none').not.toContain('month');
});

test('RIS tells a chapter of a book in a series from a report in one, field by field', () => {
	const series = { ...RECORD, 'collection-title': '叢書', 'publisher-place': '香港' };
	const before = ['ID  - HKU2026', 'AU  - 歐陽, 大文', 'AU  - Smith, Jane Anne', 'AU  - 研究組'];
	const after = [
		'ET  - 修訂版_2',
		'CY  - 香港',
		'PB  - 香港大學',
		'PY  - 2026',
		'DA  - 2026/02/08/',
		'LA  - zh-Hant-HK',
		'SN  - 978-962-07-0001-9',
		'DO  - 10.1234/abc',
		'UR  - https://example.org/zh-hant/',
		'ER  - ',
		'',
	];
	const title = `TI  - ${RECORD.title}`;
	expect(CITATION_FILES.ris.write([series]).split('\n')).toEqual(['TY  - RPRT', ...before, title, 'T2  - 叢書', ...after]);
	const chapter = CITATION_FILES.ris.write([{ ...series, type: 'chapter', 'container-title': '書' }]);
	expect(chapter.split('\n')).toEqual(['TY  - CHAP', ...before, title, 'T2  - 書', 'T3  - 叢書', ...after]);
});

test('no sign of a title is a command to TeX', () => {
	expect(escapeTex('{R&D}_#$%~^\\')).toBe('\\{R\\&D\\}\\_\\#\\$\\%\\textasciitilde{}\\^{}\\textbackslash{}');
});

test('neither are those of a book, a series or a name', () => {
	const author = [{ family: 'R&D', given: '50%' }, { literal: 'C#' }];
	const chapter = { ...RECORD, type: 'chapter' as const, author, 'container-title': 'a_b', 'collection-title': '{c}' };
	const written = CITATION_FILES.bib.write([{ ...chapter, publisher: 'd~e', 'publisher-place': 'f^g' }]);
	expect(written.split('\n').sort()).toEqual(
		[
			'@incollection{HKU2026,',
			'\taddress = {f\\^{}g},',
			'\tauthor = {R\\&D, 50\\% and {C\\#}},',
			'\tbooktitle = {a\\_b},',
			'\tdoi = {10.1234/abc},',
			'\tisbn = {978-962-07-0001-9},',
			'\tmonth = feb,',
			'\tnote = {修訂版\\_2},',
			'\tpublisher = {d\\textasciitilde{}e},',
			'\tseries = {\\{c\\}},',
			'\ttitle = {儀器共用100\\%：{R}\\&{D}的構想},',
			'\turl = {https://example.org/zh-hant/},',
			'\tyear = {2026},',
			'}',
			'',
		].sort(),
	);
});
