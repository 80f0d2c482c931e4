import { cite } from '../features/cite/words.ts';
import { advantagesTable, strategiesOutline } from '../appendices/appendix.ts';
import type { Paper } from '../paper/read-paper.ts';
import { passageKey } from '../paper/passages.ts';
import type { Chapter } from '../paper/read/read-chapters.ts';

/** A column of a table of data. */
interface Column {
	/** For programs: `value`. */
	name: string;
	/** What it holds, for people. */
	title: string;
	datatype?: 'number';
}

/** A cell without a value is undefined, or null once the table has been through JSON. */
type Cell = string | number | null | undefined;

/** A table of the paper as data, in Traditional script. */
export interface DataTable {
	/** Name of its files, without edition and ending. */
	name: string;
	title: string;
	columns: Column[];
	rows: Cell[][];
}

const { columns } = cite;

/** One row for each example. */
function advantages({ slug, name, data }: Chapter): DataTable[] {
	if (data.kind !== 'advantages') return [];
	const { columns: heads, rows } = advantagesTable(data);
	const [factor = '', advantage = '', example = ''] = heads.map(({ text }) => text);
	return [
		{
			name: slug,
			title: name,
			columns: [
				{ name: 'passage', title: columns.passage },
				{ name: 'factor', title: factor },
				{ name: 'advantage', title: advantage },
				{ name: 'example', title: example },
			],
			rows: rows.flatMap((row) =>
				row.examples.map(({ id, text }) => [passageKey(slug, id), row.factor.text, row.advantage.text, text]),
			),
		},
	];
}

/** One row for each measure. */
function strategies({ slug, name, data }: Chapter): DataTable[] {
	if (data.kind !== 'strategies') return [];
	return [
		{
			name: slug,
			title: name,
			columns: [
				{ name: 'passage', title: columns.passage },
				{ name: 'direction', title: columns.direction },
				{ name: 'strategy', title: columns.strategy },
				{ name: 'measure', title: columns.measure },
			],
			rows: strategiesOutline(data).directions.flatMap((direction) =>
				direction.strategies.flatMap((strategy) =>
					strategy.measures.map(({ id, text }) => [passageKey(slug, id), direction.text, strategy.text, text]),
				),
			),
		},
	];
}

function figures({ figures: { figures: list } }: Paper): DataTable[] {
	if (list.length === 0) return [];
	const names = ['id', 'measures', 'value', 'unit', 'printed', 'period', 'year', 'source', 'passage'] as const;
	return [
		{
			name: 'figures',
			title: cite.figures,
			columns: names.map((name) => ({
				name,
				title: columns[name],
				...(name === 'value' ? { datatype: 'number' as const } : {}),
			})),
			rows: list.map((figure) => names.map((name) => figure[name])),
		},
	];
}

/** Every table of a paper: its appendices and its numbers, as far as it has them. */
export function dataTables(paper: Paper): DataTable[] {
	return [...paper.chapters.flatMap((chapter) => [...advantages(chapter), ...strategies(chapter)]), ...figures(paper)];
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
