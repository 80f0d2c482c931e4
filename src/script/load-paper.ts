import { basename, resolve } from 'node:path';
import { CONTENT_FOLDER } from '../model/content-folder.ts';
import { locateFaults, type Paper, readPaper } from '../model/paper.ts';
import { ContentError } from '../schema/fault.ts';
import { createFold, type Fold, foldOnce } from './fold.ts';
import { createFoldTable } from './fold-table.ts';
import { type Proof, readProof } from './proof.ts';
import { findScriptFaults } from './script-faults.ts';
import { findTermFaults } from './term-faults.ts';
import { createToSimplified, type ToSimplified } from './to-simplified.ts';

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

const proofs = new WeakMap<LoadedPaper, Proof>();

/** What there is to read in the Simplified edition of a paper, gathered once. */
export function getProof(paper: LoadedPaper = getPaper()): Proof {
	const proof = proofs.get(paper) ?? readProof(paper);
	proofs.set(paper, proof);
	return proof;
}
