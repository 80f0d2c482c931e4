import type { Root } from 'hast';
import { type Features, markdownToHast } from 'satteri';
import { takeLeftovers } from './leftovers.ts';
import { findNoteFaults } from './note-faults.ts';
import { type MarkedProse, markProse } from './prose.ts';
import { hideEscapes, markBoxes, withoutComments } from './source.ts';
import { findSourceFaults } from './source-faults.ts';
import { findLostWords } from './word-law.ts';

/** How chapters are read: Markdown with footnotes, tables and lists of terms, and quotation marks left as they are typed. */
const FEATURES = { gfm: true, definitionList: true, frontmatter: false, smartPunctuation: false } satisfies Features;

/**
 * Reads the body of a chapter.
 * @param body Markdown without its frontmatter
 * @param chapter slug of the chapter
 * @param notesBefore the number of the last note before this chapter
 */
export function readProse(body: string, chapter: string, notesBefore = 0): MarkedProse {
	const source = withoutComments(body);
	const marked = markBoxes(hideEscapes(source));
	const tree = markdownToHast(marked, { features: FEATURES }) as Root;
	const leftovers = takeLeftovers(tree);
	const prose = markProse(tree, chapter, marked, notesBefore);
	const inText = [...findSourceFaults(source), ...leftovers, ...prose.faults];
	const found = [...inText, ...findNoteFaults(source, prose, inText)];
	// What else is wrong in a line is mostly a consequence of the first.
	const faults = found
		.filter(({ line }, at) => found.findIndex((other) => other.line === line) === at)
		.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	if (faults.length === 0) faults.push(...findLostWords(source, prose.printed));
	return { ...prose, faults };
}
