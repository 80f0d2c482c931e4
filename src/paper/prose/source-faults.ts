import { around, counted, type FaultInFile, startOf } from '../fault.ts';
import { BOX_LINE, cellsOf, isDelimiterRow } from './source.ts';
import { SOURCE_RULES } from './source-rules.ts';

/** What Markdown would lose, change or publish raw in a line: its first fault, or none. */
export function findLineFault(text: string, line: number): FaultInFile[] {
	for (const { pattern, expected, remedy } of SOURCE_RULES) {
		const match = pattern.exec(text);
		if (match) return [{ line, expected, found: `${match[0].trim()} in “${around(text, match)}”`, remedy }];
	}
	return [];
}

/** Tables whose rows have not as many cells as their heads, rows that belong to no table, and text that would become a row. */
function findTableFaults(lines: readonly string[]): FaultInFile[] {
	const faults: FaultInFile[] = [];
	const isRow = (line: string | undefined) => /^\s*\|/.test(line ?? '');
	let width: number | undefined;
	let hasHeads = false;
	for (const [index, line] of lines.entries()) {
		const fault = (expected: string, found: string, remedy: string) => faults.push({ line: index + 1, expected, found, remedy });
		if (!isRow(line)) {
			const isInTable = width !== undefined && hasHeads && line.trim() !== '' && !BOX_LINE.test(line);
			width = undefined;
			if (isInTable) {
				const remedy = 'leave an empty line above it, or write it as a row, | … |';
				fault('a row of the table, or an empty line below it', startOf(line.trim()), remedy);
			} else if (isDelimiterRow(line)) {
				fault('rows of a table that begin and end with |', line.trim(), 'write | before the first cell and behind the last');
			}
		} else if (width === undefined) {
			width = cellsOf(line).length;
			hasHeads = isDelimiterRow(lines[index + 1] ?? '');
			const above = lines[index - 1]?.trim();
			if (!hasHeads) {
				fault('a table: a row of heads, and below it a row of |---|---|', startOf(line.trim()), 'add the row of |---|---|');
			} else if (above) {
				fault('a blank line above a table', startOf(above), 'add the blank line');
			}
		} else {
			const count = cellsOf(line).length;
			if (count !== width) {
				const remedy =
					count < width ? 'add the missing cell, if need be an empty one' : 'join two cells, or write \\| for the sign';
				fault(`${counted(width, 'cell')}, as the row of heads has`, counted(count, 'cell'), remedy);
			}
		}
	}
	return faults;
}

/**
 * What Markdown would lose, change or publish raw.
 * @param source the body without comments, its lines those of the file
 */
export function findSourceFaults(source: string): FaultInFile[] {
	const lines = source.split('\n');
	return [...lines.flatMap((text, index) => findLineFault(text, index + 1)), ...findTableFaults(lines)];
}
