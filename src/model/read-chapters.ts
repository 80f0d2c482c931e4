import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ChapterData, chapterSchema } from '../schema/chapter.ts';
import { ContentError, type Fault } from '../schema/fault.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { findTextFaults } from '../schema/text-rules.ts';
import { RESERVED_SLUGS } from './addresses.ts';
import { advantagesPassages, advantagesTable, strategiesOutline, strategiesPassages } from './appendix.ts';
import { readProse } from './mdx.ts';
import type { Passage } from './passages.ts';

/** A chapter or appendix of the paper. */
export interface Chapter {
	/** Last segment of its address: the name of its file. */
	slug: string;
	/** What lists and running heads call it: its title, else its label. */
	name: string;
	data: ChapterData;
	passages: Passage[];
	/** Labels of the footnotes that its text refers to, in order. */
	noteRefs: string[];
}

const FRONTMATTER = /^---\n([\s\S]*?\n)?---\n?/;
const NOTE_DEFINITION = /^\[\^([^\]]+)\]:/gm;

const lineOf = (source: string, index: number) => source.slice(0, index).split('\n').length;

/** Footnotes that Markdown would publish as `[^9]` or drop without a word. */
function findNoteFaults(file: string, source: string, noteRefs: readonly string[]): Fault[] {
	const faults: Fault[] = [];
	const defined = [...source.matchAll(NOTE_DEFINITION)];
	for (const [index, match] of defined.entries()) {
		const label = match[1] ?? '';
		const place = { file, line: lineOf(source, match.index) };
		if (!noteRefs.includes(label)) {
			faults.push({
				...place,
				expected: `a marker [^${label}] in the text`,
				found: `a note [^${label}] that nothing refers to`,
				remedy: 'put the marker where the paper has it, or delete the note',
			});
		}
		if (!/^[1-9]\d*$/.test(label)) {
			faults.push({
				...place,
				expected: 'the number that the paper prints: [^1]',
				found: `[^${label}]`,
				remedy: 'number the notes through the whole paper',
			});
		}
		if (defined.findIndex((other) => other[1] === label) !== index) {
			faults.push({
				...place,
				expected: 'one note for each number',
				found: `a second [^${label}]`,
				remedy: 'give it its own number',
			});
		}
	}
	for (const match of source.matchAll(/\[\^([^\]]+)\](?!:)/g)) {
		if (defined.some((definition) => definition[1] === match[1])) continue;
		faults.push({
			file,
			line: lineOf(source, match.index),
			expected: `a note that begins with [^${match[1]}]:`,
			found: 'a marker without its note',
			remedy: 'add the note at the end of the file, or delete the marker',
		});
	}
	return faults;
}

function readBody(file: string, source: string, slug: string) {
	const frontmatter = FRONTMATTER.exec(source)?.[0] ?? '';
	const linesBefore = lineOf(frontmatter, frontmatter.length) - 1;
	try {
		const prose = readProse(source.slice(frontmatter.length), slug);
		const faults = prose.faults.map((fault) => ({ ...fault, file, line: (fault.line ?? 1) + linesBefore }));
		return { prose, faults: [...faults, ...findNoteFaults(file, source, prose.noteRefs)] };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line, found] = /^(\d+):\d+: ([^\n]+)/.exec(message) ?? [];
		throw new ContentError([
			{
				file,
				line: Number(line ?? 1) + linesBefore,
				expected: 'well-formed MDX',
				found: found ?? message,
				remedy: 'close every tag and brace, or write \\< and \\{ for the characters themselves',
			},
		]);
	}
}

function readChapter(path: string, file: string): Chapter {
	const slug = basename(file, '.mdx');
	const source = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
	const textFaults = findTextFaults(file, source, { comments: false });
	if (textFaults.length > 0) throw new ContentError(textFaults);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || RESERVED_SLUGS.includes(slug)) {
		throw new ContentError([
			{
				file,
				expected: 'a file name of small letters, digits and hyphens that no page of the site has',
				found: slug,
				remedy: `rename the file; taken are ${RESERVED_SLUGS.filter(Boolean).join(', ')}`,
			},
		]);
	}
	const frontmatter = FRONTMATTER.exec(source);
	if (!frontmatter) {
		throw new ContentError([
			{
				file,
				line: 1,
				expected: 'frontmatter between two lines of ---',
				found: JSON.stringify(source.slice(0, 40)),
				remedy: 'begin the file with ---, its fields, and ---',
			},
		]);
	}
	const data = readYaml(chapterSchema, frontmatter[1] ?? '', { file, linesBefore: 1 });
	const name = data.title ?? data.label ?? slug;
	const { prose, faults } = readBody(file, source, slug);
	if (data.kind === 'text' ? prose.passages.length === 0 : prose.root.children.length > 0) {
		faults.push({
			file,
			expected: data.kind === 'text' ? 'text below the frontmatter' : 'no text below the frontmatter: an appendix is all fields',
			found: data.kind === 'text' ? 'an empty chapter' : 'text',
			remedy: data.kind === 'text' ? 'add its paragraphs, or delete the file' : 'move it into a chapter of kind: text',
		});
	}
	if (faults.length > 0) throw new ContentError(faults);
	const title: Passage[] = data.title ? [{ chapter: slug, id: 'title', kind: 'heading', text: data.title }] : [];
	const passages = {
		text: () => [...title, ...prose.passages],
		advantages: () => (data.kind === 'advantages' ? advantagesPassages(slug, advantagesTable(data)) : []),
		strategies: () => (data.kind === 'strategies' ? strategiesPassages(slug, strategiesOutline(data)) : []),
	}[data.kind]();
	return { slug, name, data, passages, noteRefs: prose.noteRefs };
}

/** What only shows when all chapters stand side by side. */
function findOrderFaults(chapters: readonly Chapter[], fileOf: (chapter: Chapter) => string): Fault[] {
	const faults: Fault[] = [];
	chapters.forEach((chapter, index) => {
		if (chapter.data.order === index + 1) return;
		const before = chapters[index - 1];
		const found =
			before?.data.order === chapter.data.order ? `${chapter.data.order}, which ${before.slug} has too` : `${chapter.data.order}`;
		faults.push({
			file: fileOf(chapter),
			field: 'order',
			expected: `${index + 1}`,
			found,
			remedy: 'number the chapters 1, 2, 3 … without gaps or repeats',
		});
	});
	const notes = chapters.flatMap((chapter) => chapter.noteRefs.map((label) => ({ chapter, label })));
	notes.forEach(({ chapter, label }, index) => {
		if (label === String(index + 1)) return;
		faults.push({
			file: fileOf(chapter),
			expected: `footnote ${index + 1} next in reading order`,
			found: `footnote ${label}`,
			remedy: 'number the notes through the whole paper, as they are printed',
		});
	});
	return faults;
}

/**
 * Reads every chapter of a content folder.
 * @param folder path of the content folder
 * @param label how messages call that folder, `content`
 * @returns the chapters in reading order
 * @throws ContentError naming everything that is wrong in any of them
 */
export function readChapters(folder: string, label: string): Chapter[] {
	const names = readdirSync(join(folder, 'chapters'))
		.filter((name) => name.endsWith('.mdx'))
		.sort();
	if (names.length === 0) {
		throw new ContentError([
			{
				file: `${label}/chapters`,
				expected: 'at least one chapter, a file ending in .mdx',
				found: 'none',
				remedy: 'add the chapters of the paper',
			},
		]);
	}
	const chapters: Chapter[] = [];
	const faults: Fault[] = [];
	for (const name of names) {
		try {
			chapters.push(readChapter(join(folder, 'chapters', name), `${label}/chapters/${name}`));
		} catch (error) {
			if (!(error instanceof ContentError)) throw error;
			faults.push(...error.faults);
		}
	}
	if (faults.length > 0) throw new ContentError(faults);
	chapters.sort((a, b) => a.data.order - b.data.order);
	const orderFaults = findOrderFaults(chapters, (chapter) => `${label}/chapters/${chapter.slug}.mdx`);
	if (orderFaults.length > 0) throw new ContentError(orderFaults);
	return chapters;
}
