/** A column of a table of data. */
export interface Column {
	/** For programs: `value`. */
	name: string;
	/** What it holds, for people. */
	title: string;
	datatype?: 'number';
}

/** A cell without a value is undefined, or null once the table has been through JSON. */
export type Cell = string | number | null | undefined;

/** A table of the paper as data, in Traditional script; `exports/` writes it as CSV and JSON. */
export interface DataTable {
	/** Name of its files, without edition and ending. */
	name: string;
	title: string;
	columns: Column[];
	rows: Cell[][];
}
