import { basename, resolve } from 'node:path';
import { words } from '../interface/words.ts';
import { CONTENT_FOLDER } from '../model/content-folder.ts';
import { locateFaults, type Paper, readPaper } from '../model/paper.ts';
import { ContentError } from '../schema/fault.ts';
import { createFold, type Fold, type FoldTable, foldOnce } from './fold.ts';
import { createFoldTable } from './fold-table.ts';
import { findScriptFaults } from './script-faults.ts';
import { findTermFaults } from './term-faults.ts';
import { createToSimplified, type ToSimplified } from './to-simplified.ts';

/** The paper with the conversion that belongs to it. */
export interface LoadedPaper extends Paper {
	toSimplified: ToSimplified;
	/** What search takes for the same, and the table behind it. */
	fold: Fold;
	foldTable: FoldTable;
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
	// The contents are searched too, and some of what stands there is not in the paper.
	const names = [words.fullText, words.terms, words.figures, words.about, ...paper.chapters.map(({ name }) => name)];
	const texts = [...names, ...paper.passages.map(({ text }) => text)];
	const foldTable = createFoldTable(texts.map((text) => ({ traditional: text, simplified: toSimplified(text) })));
	const fold = foldOnce(createFold(foldTable));
	const faults = [
		...findScriptFaults(paper, `${label}/simplified.yaml`),
		...findTermFaults(paper.terms, paper.passages, fold, `${label}/terms.yaml`),
	];
	if (faults.length > 0) throw new ContentError(locateFaults(path, faults));
	return { ...paper, toSimplified, fold, foldTable };
}

let cached: LoadedPaper | undefined;

/** The paper for pages: read once in a build, anew for each page while an author is editing. */
export function getPaper(): LoadedPaper {
	if (import.meta.env?.DEV) return loadPaper();
	cached ??= loadPaper();
	return cached;
}
