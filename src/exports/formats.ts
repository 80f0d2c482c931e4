import type { Edition, EditionKey } from '../chinese/editions.ts';
import type { DataTable } from '../paper/data-table.ts';
import type { Paper } from '../paper/read-paper.ts';
import { PAPER_SCHEMA, paperJson } from './paper-json.ts';
import { paperMarkdown } from './paper-markdown.ts';
import { describeTable, toCsv, toRows } from './tables.ts';

/** A format that something of the paper is offered in. */
interface Format<Content> {
	/** What links call it; none where it explains another file. */
	label?: string;
	/** The name of its file below `data/`. */
	file(edition: EditionKey, name: string): string;
	write(content: Content, edition: Edition, file: string): string;
}

const json = (value: object) => `${JSON.stringify(value, null, '\t')}\n`;

/** The whole paper. A new format is a line here; files and lists follow from it. One without the edition in its name holds both scripts. */
export const PAPER_FORMATS: readonly Format<Paper>[] = [
	{ label: 'JSON', file: () => 'paper.json', write: (paper) => json(paperJson(paper)) },
	{ label: 'JSON Schema', file: () => 'paper.schema.json', write: () => json(PAPER_SCHEMA) },
	{ label: 'Markdown', file: (edition) => `paper.${edition}.md`, write: (paper, { key }) => paperMarkdown(paper, key) },
];

/** A table of the paper, in the script of an edition. */
export const TABLE_FORMATS: readonly Format<DataTable>[] = [
	{ label: 'CSV', file: (edition, name) => `${name}.${edition}.csv`, write: toCsv },
	{ label: 'JSON', file: (edition, name) => `${name}.${edition}.json`, write: (table) => json(toRows(table)) },
	{
		file: (edition, name) => `${name}.${edition}.csv-metadata.json`,
		write: (table, { lang }, file) => json(describeTable(table, file.replace(/-metadata\.json$/, ''), lang)),
	},
];
