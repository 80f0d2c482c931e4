import { CONTENT_FOLDER } from './content-folder.ts';
import { type Paper, readPaper } from './read-paper.ts';

let paper: Paper | undefined;

/**
 * The paper of this build, read and checked once.
 * @throws ContentError for anything wrong in the content
 */
export function getPaper(): Paper {
	paper ??= readPaper(CONTENT_FOLDER);
	return paper;
}

/** Has the paper read again when it is next asked for; while an author is editing, after every change of a file. */
export function forgetPaper() {
	paper = undefined;
}
