import { type Paper, readPaper } from './read-paper.ts';

/** Kept by the process and not by this module: Vite runs copies of the module for pages, and none of them reads again. */
const kept = globalThis as { paperOfThisProcess?: Paper | undefined };

/**
 * The paper of this build, read and checked once.
 * @throws ContentError for anything wrong in the content
 */
export function getPaper(): Paper {
	kept.paperOfThisProcess ??= readPaper();
	return kept.paperOfThisProcess;
}

/** Has the paper read again when it is next asked for: while an author is editing, after every change of a file. */
export function forgetPaper() {
	kept.paperOfThisProcess = undefined;
}
