import type { Cell, DataTable } from '../paper/data-table.ts';
import type { Paper } from '../paper/read-paper.ts';
import { FIGURES_TABLE } from './words.ts';

function figures({ figures: { figures: list } }: Paper): DataTable[] {
	if (list.length === 0) return [];
	const names = ['id', 'measures', 'value', 'unit', 'printed', 'period', 'year', 'source', 'passage'] as const;
	return [
		{
			name: 'figures',
			title: FIGURES_TABLE.title,
			columns: names.map((name) => ({
				name,
				title: FIGURES_TABLE.columns[name],
				...(name === 'value' ? { datatype: 'number' as const } : {}),
			})),
			rows: list.map((figure) => names.map((name) => figure[name])),
		},
	];
}

/** Every table of a paper: its appendices and its numbers, as far as it has them. */
export function dataTables(paper: Paper): DataTable[] {
	return [...paper.chapters.flatMap(({ appendix }) => appendix?.tables ?? []), ...figures(paper)];
}

const isNumber = (text: string) => /^[+-]?\d[\d.,]*\s*[\p{L}%]*$/u.test(text);

/** Words that a spreadsheet would take for a formula and run are given the mark by which it takes them for words (OWASP, “CSV Injection”). */
const withoutFormula = (text: string) => (/^[=+@-]/.test(text) && !isNumber(text) ? `'${text}` : text);

/** A table as CSV (RFC 4180), UTF-8. */
export function toCsv({ columns: heads, rows }: DataTable): string {
	const field = (cell: Cell) => {
		const text = withoutFormula(String(cell ?? ''));
		return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return [heads.map(({ name }) => name), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A table as JSON: a list of rows, each with its columns by name; what a row lacks is left out. */
export function toRows({ columns: heads, rows }: DataTable): Record<string, Cell>[] {
	return rows.map((row) => Object.fromEntries(heads.map(({ name }, at) => [name, row[at] ?? undefined])));
}

/** What the columns are, as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data); it holds for the JSON too. */
export function describeTable({ title, columns: heads }: DataTable, csv: string, language: string): object {
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
		url: csv,
		'dc:title': title,
		'dc:language': language,
		tableSchema: {
			columns: heads.map(({ name, title: titles, datatype = 'string' }) => ({
				name,
				titles: name,
				'dc:description': titles,
				datatype,
			})),
		},
	};
}
