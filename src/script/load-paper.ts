import { basename } from 'node:path';
import { words } from '../interface/words.ts';
import { CONTENT_FOLDER } from '../model/content-folder.ts';
import { type Paper, readPaper } from '../model/paper.ts';
import { ContentError, type Fault } from '../schema/fault.ts';
import { createFold, type Fold } from './fold.ts';
import { createFoldTable } from './fold-table.ts';
import { findTermFaults } from './term-index.ts';
import { createToSimplified, type ToSimplified } from './to-simplified.ts';

/** The paper with the conversion that belongs to it. */
export interface LoadedPaper extends Paper {
	toSimplified: ToSimplified;
	/** What search takes for the same. */
	fold: Fold;
}

const interfaceText = () => JSON.stringify(words);

/** Exceptions that have nothing to do any more: their words are gone, or OpenCC has learnt them. */
export function findExceptionFaults({ script, passages }: Pick<Paper, 'script' | 'passages'>, file: string): Fault[] {
	const text = `${passages.map((passage) => passage.text).join('\n')}\n${interfaceText()}`;
	return script.exceptions.flatMap(({ traditional, simplified }, index) => {
		const field = `exceptions[${index}].traditional`;
		if (!text.includes(traditional)) {
			return [{ file, field, expected: 'words that the site holds', found: traditional, remedy: 'delete the exception' }];
		}
		const others = script.exceptions.filter((_, at) => at !== index);
		const without = createToSimplified({ ...script, exceptions: others })(traditional);
		return without === simplified
			? [
					{
						file,
						field,
						expected: 'words that OpenCC alone converts wrongly',
						found: `${traditional}, which it converts to ${without}`,
						remedy: 'delete the exception',
					},
				]
			: [];
	});
}

/**
 * Reads the paper and prepares its conversion.
 * @param folder path of the content folder
 * @throws ContentError for anything wrong in the content
 */
export function loadPaper(folder: string = CONTENT_FOLDER): LoadedPaper {
	const paper = readPaper(folder);
	const label = basename(folder);
	const toSimplified = createToSimplified(paper.script);
	const pairs = paper.passages.map(({ text }) => ({ traditional: text, simplified: toSimplified(text) }));
	const fold = createFold(createFoldTable(pairs));
	const faults = [
		...findExceptionFaults(paper, `${label}/simplified.yaml`),
		...findTermFaults(paper.terms, paper.passages, fold, `${label}/terms.yaml`),
	];
	if (faults.length > 0) throw new ContentError(faults);
	return { ...paper, toSimplified, fold };
}

let cached: LoadedPaper | undefined;

/** The paper for pages: read once in a build, anew for each page while an author is editing. */
export function getPaper(): LoadedPaper {
	if (import.meta.env?.DEV) return loadPaper();
	cached ??= loadPaper();
	return cached;
}
