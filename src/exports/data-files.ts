import { convertJson } from '../chinese/convert-json.ts';
import { EDITIONS } from '../chinese/editions.ts';
import type { Paper } from '../paper/read-paper.ts';
import { PAPER_SCHEMA, paperJson } from './paper-json.ts';
import { paperMarkdown } from './paper-markdown.ts';
import { dataTables, describeTable, toCsv, toRows } from './tables.ts';

/** A file below `data/`. */
export interface DataFile {
	name: string;
	type: string;
	content: string;
}

const json = (name: string, value: object, type = 'application/json'): DataFile => ({
	name,
	type,
	content: `${JSON.stringify(value, null, '\t')}\n`,
});

/** Everything that is offered below `data/`, with what describes it. */
export function dataFiles(paper: Paper): DataFile[] {
	const editions = EDITIONS.flatMap(({ key, lang }) => {
		const convert = paper.in(key);
		const tables = dataTables(paper).flatMap((original) => {
			const table = convertJson(original, convert);
			const csv = `${table.name}.${key}.csv`;
			return [
				{ name: csv, type: 'text/csv', content: toCsv(table) },
				json(`${csv}-metadata.json`, describeTable(table, csv, lang), 'application/csvm+json'),
				json(`${table.name}.${key}.json`, toRows(table)),
			];
		});
		return [{ name: `paper.${key}.md`, type: 'text/markdown', content: convert(paperMarkdown(paper)) }, ...tables];
	});
	return [json('paper.json', paperJson(paper)), json('paper.schema.json', PAPER_SCHEMA, 'application/schema+json'), ...editions];
}
