import { convertJson } from '../chinese/convert-json.ts';
import { EDITIONS } from '../chinese/editions.ts';
import type { Paper } from '../paper/read-paper.ts';
import { PAPER_FORMATS, TABLE_FORMATS } from './formats.ts';
import { dataTables } from './tables.ts';

/** A file below `data/`. */
export interface DataFile {
	name: string;
	content: string;
}

/** Everything that is offered below `data/`, in both scripts, each file once. */
export function dataFiles(paper: Paper): DataFile[] {
	const files = EDITIONS.flatMap((edition): DataFile[] => {
		const { key } = edition;
		const whole = PAPER_FORMATS.map(({ file, write }) => {
			const name = file(key, 'paper');
			return { name, content: write(paper, edition, name) };
		});
		const tables = dataTables(paper).flatMap((original) => {
			const table = convertJson(original, paper.in(key));
			return TABLE_FORMATS.map(({ file, write }) => {
				const name = file(key, table.name);
				return { name, content: write(table, edition, name) };
			});
		});
		return [...whole, ...tables];
	});
	return [...new Map(files.map((file) => [file.name, file])).values()];
}
