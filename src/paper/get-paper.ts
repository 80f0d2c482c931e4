import { basename, resolve } from 'node:path';
import { CONTENT_FOLDER } from './content-folder.ts';
import { locateFaults, type Paper, readPaper } from './read-paper.ts';
import { ContentError } from './fault.ts';
import { createFold, type Fold, foldOnce } from '../chinese/fold.ts';
import { createFoldTable } from '../chinese/fold-table.ts';
import { findScriptFaults } from './check/simplified-faults.ts';
import { findTermFaults } from './check/term-faults.ts';
import { createToSimplified, type ToSimplified } from '../chinese/to-simplified.ts';

/** The paper with the conversion that belongs to it. */
export interface LoadedPaper extends Paper {
	toSimplified: ToSimplified;
	/** What search takes for the same. */
	fold: Fold;
}

/**
 * Reads the paper and prepares its conversion.
 * @param folder path of the content folder
 * @throws ContentError for anything wrong in the content
 */
export function loadPaper(folder: string = CONTENT_FOLDER): LoadedPaper {
	const path = resolve(folder);
	const label = basename(path);
	const paper = readPaper(path);
	const toSimplified = createToSimplified(paper.script);
	const pairs = paper.passages.map(({ text }) => ({ traditional: text, simplified: toSimplified(text) }));
	const fold = foldOnce(createFold(createFoldTable(pairs)));
	const faults = [
		...findScriptFaults(paper, `${label}/simplified.yaml`),
		...findTermFaults(paper.terms, paper.passages, fold, `${label}/terms.yaml`),
	];
	if (faults.length > 0) throw new ContentError(locateFaults(path, faults));
	return { ...paper, toSimplified, fold };
}

let cached: LoadedPaper | undefined;

/** The paper for pages: read once in a build, anew for each page while an author is editing. */
export function getPaper(): LoadedPaper {
	if (import.meta.env?.DEV) return loadPaper();
	cached ??= loadPaper();
	return cached;
}
