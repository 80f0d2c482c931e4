import { basename } from 'node:path';
import type { Root } from 'hast';
import type { AppendixContent } from '../../appendices/appendix.ts';
import { APPENDICES, type AppendixData } from '../../appendices/registry.ts';
import { RESERVED_SLUGS } from '../../site/pages.ts';
import { findPictureFaults } from '../check/pictures.ts';
import { attempt, ContentError, type Fault, startOf, throwIfAny } from '../fault.ts';
import type { Passage } from '../passages.ts';
import type { MarkedProse } from '../prose/prose.ts';
import { readProse } from '../prose/read-prose.ts';
import { type ChapterData, chapterSchema } from '../schema/chapter.ts';
import { findNestingFaults } from './nesting-faults.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { endOfFrontmatter, findBrokenLines, findTextFaults } from './text-rules.ts';

/** What a chapter of any kind has. */
interface ChapterBase {
	/** Its file as messages call it, `content/chapters/introduction.mdx`. */
	file: string;
	/** Last segment of its address: the name of its file. */
	slug: string;
	/** What lists and running heads call it: its title, else its label. */
	name: string;
	data: ChapterData;
	/** Every passage, in reading order. */
	passages: Passage[];
}

/** A chapter of running text. */
export interface TextChapter extends ChapterBase, Pick<MarkedProse, 'noteRefs' | 'links' | 'pictures'> {
	/** Its body as the author typed it. */
	body: string;
	/** Its body as a tree, whose passages have their ids. */
	prose: Root;
	appendix?: undefined;
}

/** A chapter that is a table of some kind, all of it in its frontmatter. */
export interface AppendixChapter extends ChapterBase {
	data: AppendixData;
	appendix: AppendixContent;
}

export type Chapter = TextChapter | AppendixChapter;

/** Whether a chapter is running text. */
export const isText = (chapter: Chapter): chapter is TextChapter => chapter.appendix === undefined;

/** The last line of a chapter's file that holds some words; undefined where none does, and for an appendix. */
export function lastLineOf(chapter: Chapter, words: string): number | undefined {
	if (!isText(chapter)) return undefined;
	return chapter.body.split('\n').findLastIndex((line) => line.includes(words)) + 1 || undefined;
}

/**
 * Cuts a file at its frontmatter.
 * @returns undefined where it has none; the body stands below as many blank lines as are before it, so that its lines are
 *   those of the file
 */
function splitChapter(source: string) {
	const lines = source.split('\n');
	const end = endOfFrontmatter(lines);
	if (end < 0 || !/^---[ \t]*$/.test(lines[0] ?? '')) return undefined;
	const body = lines.map((line, index) => (index > end ? line : '')).join('\n');
	return { frontmatter: [...lines.slice(1, end), ''].join('\n'), body };
}

function findSlugFaults(file: string, slug: string): Fault[] {
	const isTaken = RESERVED_SLUGS.includes(slug);
	if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && !isTaken) return [];
	const expected = isTaken ? 'a name that no page of the site has' : 'a name of small letters, digits and hyphens';
	const taken = RESERVED_SLUGS.join(', ');
	return [{ file, expected, found: slug, remedy: isTaken ? `rename the file; taken are ${taken}` : 'rename the file' }];
}

function readBody({ file, slug, body }: Omit<ReadChapter, 'data'>, notesBefore: number, folders: readonly string[]): MarkedProse {
	const prose = readProse(body, slug, notesBefore);
	const faults = prose.faults.map((fault): Fault => ({ file, ...fault }));
	const pictures = findPictureFaults(file, prose.pictures, folders);
	faults.push(...pictures.filter(({ line }) => !faults.some((known) => known.line === line)));
	throwIfAny(faults);
	return prose;
}

/** A chapter of text has a body, and an appendix has none. */
function findBodyFaults(file: string, { kind }: ChapterData, body: string): Fault[] {
	const isEmpty = body.trim() === '';
	if (isEmpty !== (kind === 'text')) return [];
	if (isEmpty) {
		const remedy = 'add its paragraphs, or delete the file';
		return [{ file, line: body.split('\n').length, expected: 'text below the frontmatter', found: 'nothing', remedy }];
	}
	const line = body.slice(0, body.search(/\S/)).split('\n').length;
	const expected = 'nothing below the frontmatter: an appendix is all fields';
	return [{ file, line, expected, found: 'text', remedy: 'move it into a chapter of kind: text' }];
}

/** A chapter's file, whose fields are checked and whose body is not yet read. */
export interface ReadChapter {
	file: string;
	slug: string;
	body: string;
	data: ChapterData;
}

/**
 * Reads the fields of one chapter.
 * @param path where its file is
 * @param file how messages call it
 * @param folders where pictures are looked for
 * @throws ContentError naming everything that is wrong in them, and then in its body too
 */
export function readChapter(path: string, file: string, folders: readonly string[]): ReadChapter {
	const slug = basename(file, '.mdx');
	const faults = findSlugFaults(file, slug);
	const source = attempt(faults, () => readText(path, file));
	const nesting = findNestingFaults(file, source ?? '');
	faults.push(...findTextFaults(file, source ?? ''), ...nesting);
	// What follows would not come to an end, or tell the same again.
	if (nesting.length > 0 || findBrokenLines(file, source ?? '').length > 0) throw new ContentError(faults);
	const parts = splitChapter(source ?? '');
	if (source !== undefined && !parts) {
		const found = JSON.stringify(startOf(source.split('\n', 1)[0] ?? ''));
		const expected = 'frontmatter between two lines of ---';
		faults.push({ file, line: 1, expected, found, remedy: 'begin the file with ---, its fields, and ---' });
	}
	const { frontmatter, body } = parts ?? { frontmatter: '', body: '' };
	const data = parts && attempt(faults, () => readYaml(chapterSchema, frontmatter, { file, linesBefore: 1 }));
	if (data) faults.push(...findBodyFaults(file, data, body));
	if (faults.length > 0) {
		const inBody: Fault[] = [];
		attempt(inBody, () => readBody({ file, slug, body }, 0, folders));
		// What else is wrong in such a line is mostly its consequence.
		faults.push(...inBody.filter(({ line }) => !faults.some((known) => known.line === line)));
	}
	throwIfAny(faults);
	// Nothing is missing where nothing was at fault.
	if (!data) throw new Error(`${file} was not read`);
	return { file, slug, body, data };
}

/**
 * Reads the body of a chapter.
 * @param notesBefore the number of the last note before this chapter
 * @param folders where pictures are looked for
 * @throws ContentError naming everything that is wrong in it
 */
export function finishChapter(chapter: ReadChapter, notesBefore: number, folders: readonly string[]): Chapter {
	const { file, slug, data, body } = chapter;
	const name = data.title ?? data.label ?? slug;
	if (data.kind !== 'text') {
		const appendix = APPENDICES[data.kind].read({ slug, name, data });
		return { file, slug, name, data, passages: appendix.passages, appendix };
	}
	const title: Passage[] = data.title ? [{ chapter: slug, id: 'title', kind: 'heading', text: data.title }] : [];
	const { root, passages, noteRefs, links, pictures } = readBody(chapter, notesBefore, folders);
	return { file, slug, name, data, passages: [...title, ...passages], body, prose: root, noteRefs, links, pictures };
}
