import type { z } from 'astro/zod';
import type { DataTable } from '../paper/data-table.ts';
import type { Passage, PassageKind } from '../paper/passages.ts';

/** A piece of an appendix that is a passage. */
export interface Piece {
	/** Its id on the page: `a1-factor`. */
	id: string;
	text: string;
	/** What the paper itself calls it, with its colon: `策略一：`. */
	label?: string;
}

/** A line of an appendix, and the paragraphs of the running text that argue for it. */
export interface ArguedLine {
	id: string;
	/** How a link to it reads: `策略一`. */
	name: string;
	/** Keys of the paragraphs: `hong-kong-model#p2`. */
	arguedIn: string[];
	/** The frontmatter field that names them: `rows[1].arguedIn`. */
	field: string;
}

/** What the paper, its lists and its exports need to know of an appendix. */
export interface AppendixContent {
	/** Every passage, in reading order. */
	passages: Passage[];
	lines: ArguedLine[];
	tables: DataTable[];
	/** Blocks of Markdown below the chapter's heading, whose level is two. */
	markdown: string[];
}

/** An appendix as it was read: its place and the names of its files come from the chapter. */
export interface AppendixSource {
	/** Last segment of its address: `strategies`. */
	slug: string;
	/** What lists call it: its title, else its label. */
	name: string;
	/** Its frontmatter; the kind's own schema has accepted it. */
	data: object;
}

/** What ids of one form are called, by the numbers in them; nothing but its id is known of a passage that is gone. */
export type IdLabel = readonly [id: RegExp, label: (...numbers: string[]) => string];

/** A kind of appendix: one folder, whose `View.astro` shows it, and one entry of the registry. */
export interface AppendixKind<S extends z.ZodType> {
	/** Its frontmatter, the fields of every chapter included. */
	schema: S;
	/** What its passages are called where the paper has no name for them. */
	labels?: readonly IdLabel[];
	/** @throws ZodError for frontmatter that the schema refuses */
	read(source: AppendixSource): AppendixContent;
}

/** What the `View.astro` of a kind is given. */
export interface ViewProps<Data> {
	slug: string;
	data: Data;
	/** Level of the chapter's heading; what is below it follows. */
	level: 1 | 2;
}

/** The heads of columns that every kind exports alike. */
export const PASSAGE_COLUMN = { name: 'passage', title: '所出段落' };

/** A printed label as a name: `策略一：` → `策略一`. */
export const withoutColon = (label: string) => label.replace(/：$/, '');

/**
 * Makes passages of the pieces of one chapter.
 * @returns a function from a kind and its pieces to passages, in the same order
 */
export function passagesIn(chapter: string): (kind: PassageKind, ...pieces: readonly Piece[]) => Passage[] {
	return (kind, ...pieces) =>
		pieces.map(({ id, text, label }) => ({ chapter, kind, id, text, ...(label ? { label: withoutColon(label) } : {}) }));
}

/** Pieces as a list of Markdown. */
export const listOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => `- ${text}`).join('\n');
