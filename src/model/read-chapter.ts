import { basename } from 'node:path';
import { type ChapterData, chapterSchema } from '../schema/chapter.ts';
import { ContentError, type Fault, FaultList } from '../schema/fault.ts';
import { findNestingFaults } from '../schema/nesting-faults.ts';
import { readText } from '../schema/read-text.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { findTextFaults } from '../schema/text-rules.ts';
import { RESERVED_SLUGS } from './addresses.ts';
import { advantagesPassages, advantagesTable, strategiesOutline, strategiesPassages } from './appendix.ts';
import { readProse } from './mdx.ts';
import { findNoteFaults } from './note-faults.ts';
import type { Passage } from './passages.ts';
import type { Link, MarkedProse, NoteRef } from './prose.ts';

/** A chapter or appendix of the paper. */
export interface Chapter {
	/** Its file as messages call it, `content/chapters/introduction.mdx`. */
	file: string;
	/** Last segment of its address: the name of its file. */
	slug: string;
	/** What lists and running heads call it: its title, else its label. */
	name: string;
	data: ChapterData;
	passages: Passage[];
	/** Footnotes that its text refers to, in order. */
	noteRefs: NoteRef[];
	links: Link[];
}

/** A chapter's file, taken apart. */
export interface ChapterSource {
	frontmatter: string;
	/** The body below as many blank lines as stand before it, so that its lines are those of the file. */
	body: string;
}

/** Cuts a file at its frontmatter; undefined where it has none. */
export function splitChapter(source: string): ChapterSource | undefined {
	const match = /^\uFEFF?---[ \t]*\n([\s\S]*?\n)??---[ \t]*(?:\n|$)/.exec(source);
	if (!match) return undefined;
	const linesBefore = match[0].split('\n').length - 1;
	return { frontmatter: match[1] ?? '', body: '\n'.repeat(linesBefore) + source.slice(match[0].length) };
}

function findSlugFaults(file: string, slug: string): Fault[] {
	const isTaken = RESERVED_SLUGS.includes(slug);
	if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && !isTaken) return [];
	const expected = isTaken ? 'a name that no page of the site has' : 'a name of small letters, digits and hyphens';
	const taken = RESERVED_SLUGS.filter(Boolean).join(', ');
	return [{ file, expected, found: slug, remedy: isTaken ? `rename the file; taken are ${taken}` : 'rename the file' }];
}

function readBody(file: string, source: string, body: string, slug: string): MarkedProse {
	let prose: MarkedProse;
	try {
		prose = readProse(body, slug);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		// “3:1: Expected a closing tag … (mdx-jsx:unexpected-character)”; what it advises is not for this site.
		const [, line, found] = /^(\d+):\d+: ([^\n]+?)(?: \(note: .*\))?(?: \([\w:-]+\))?$/m.exec(message) ?? [];
		const remedy = 'close every tag and brace, or write \\< and \\{ for the characters themselves';
		throw new ContentError([{ file, line: Number(line ?? 1), expected: 'well-formed MDX', found: found ?? message, remedy }]);
	}
	const faults = [...prose.faults.map((fault) => ({ file, ...fault })), ...findNoteFaults(file, source, prose)];
	if (faults.length > 0) throw new ContentError(faults);
	return prose;
}

/** A chapter of text has a body, and an appendix has none. */
function findBodyFaults(file: string, { kind }: ChapterData, body: string): Fault[] {
	const isEmpty = body.trim() === '';
	const line = isEmpty ? body.split('\n').length : body.slice(0, body.search(/\S/)).split('\n').length;
	if (kind === 'text' && isEmpty) {
		return [
			{ file, line, expected: 'text below the frontmatter', found: 'nothing', remedy: 'add its paragraphs, or delete the file' },
		];
	}
	if (kind === 'text' || isEmpty) return [];
	return [
		{
			file,
			line,
			expected: 'nothing below the frontmatter: an appendix is all fields',
			found: 'text',
			remedy: 'move it into a chapter of kind: text',
		},
	];
}

function passagesOf(slug: string, data: ChapterData, prose: MarkedProse): Passage[] {
	if (data.kind === 'advantages') return advantagesPassages(slug, advantagesTable(data));
	if (data.kind === 'strategies') return strategiesPassages(slug, strategiesOutline(data));
	const title: Passage[] = data.title ? [{ chapter: slug, id: 'title', kind: 'heading', text: data.title }] : [];
	return [...title, ...prose.passages];
}

/**
 * Reads one chapter.
 * @param path where its file is
 * @param file how messages call it
 * @throws ContentError naming everything that is wrong in it
 */
export function readChapter(path: string, file: string): Chapter {
	const slug = basename(file, '.mdx');
	const faults = new FaultList();
	faults.add(...findSlugFaults(file, slug));
	const source = faults.attempt(() => readText(path, file));
	faults.add(...findTextFaults(file, source ?? ''));
	const parts = splitChapter(source ?? '');
	if (source !== undefined && !parts) {
		const found = JSON.stringify([...(source.split('\n', 1)[0] ?? '')].slice(0, 40).join(''));
		const expected = 'frontmatter between two lines of ---';
		faults.add({ file, line: 1, expected, found, remedy: 'begin the file with ---, its fields, and ---' });
	}
	const { frontmatter, body } = parts ?? { frontmatter: '', body: '' };
	const data = parts && faults.attempt(() => readYaml(chapterSchema, frontmatter, { file, linesBefore: 1 }));
	const nesting = findNestingFaults(file, source ?? '');
	faults.add(...nesting);
	const prose = parts && nesting.length === 0 && faults.attempt(() => readBody(file, source ?? '', body, slug));
	if (data) faults.add(...findBodyFaults(file, data, body));
	faults.throwIfAny();
	// Nothing is missing where nothing was at fault.
	if (!data || !prose) throw new Error(`${file} was not read`);
	const { noteRefs, links } = prose;
	return { file, slug, name: data.title ?? data.label ?? slug, data, passages: passagesOf(slug, data, prose), noteRefs, links };
}
