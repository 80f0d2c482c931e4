import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import { ContentError, type Fault, FaultList } from '../schema/fault.ts';
import { type FiguresData, figuresSchema } from '../schema/figures.ts';
import { type PaperData, paperSchema } from '../schema/paper.ts';
import { readText } from '../schema/read-text.ts';
import { lineOfField, readYaml } from '../schema/read-yaml.ts';
import { type ScriptData, scriptDataSchema } from '../schema/script-data.ts';
import { findSimplifiedFaults } from '../schema/simplified-forms.ts';
import { type TermsData, termsSchema } from '../schema/terms.ts';
import { findTextFaults } from '../schema/text-rules.ts';
import { type Argument, findArgumentFaults, findQuoteFaults, readArguments } from './arguments.ts';
import { findFigureFaults } from './figures.ts';
import type { Passage } from './passages.ts';
import { splitChapter } from './read-chapter.ts';
import { type Chapter, findStrangers, readChapters } from './read-chapters.ts';

/** The whole paper, read and checked. */
export interface Paper {
	data: PaperData;
	/** In reading order. */
	chapters: Chapter[];
	/** The cover's passages, then every chapter's, in reading order. */
	passages: Passage[];
	/** What the Simplified edition needs to know. */
	script: ScriptData;
	/** The terms of the index, in no order. */
	terms: TermsData;
	/** The paper's numbers. */
	figures: FiguresData;
	/** What its paragraphs argue for. */
	arguments: Argument[];
}

/** What a publisher reads before writing; nothing of it is published. */
const GUIDE = 'README.md';

/** The files of a content folder beside its chapters; the first two must be there. */
const DATA_FILES = ['paper.yaml', 'simplified.yaml', 'terms.yaml', 'figures.yaml'];

/**
 * Reads a data file; all that is wrong with it goes to `faults`.
 * @param without what a paper has that needs no such file; where it is not given the file must be there
 */
function readDataFile<S extends z.ZodType>(
	folder: string,
	name: string,
	schema: S,
	faults: FaultList,
	without?: z.infer<S>,
): z.infer<S> | undefined {
	if (without !== undefined && !lstatSync(join(folder, name), { throwIfNoEntry: false })) return without;
	const file = `${basename(folder)}/${name}`;
	return faults.attempt(() => {
		const source = readText(join(folder, name), file);
		faults.add(...findTextFaults(file, source));
		return readYaml(schema, source, { file });
	});
}

/** Simplified words in any file but the one that explains the conversion; a file that cannot be read is another's fault. */
function findPastedFaults(folder: string, script: ScriptData): Fault[] {
	const chapters = join(folder, 'chapters');
	const names = existsSync(chapters) ? readdirSync(chapters).filter((name) => name.endsWith('.mdx')) : [];
	const printed = script.misprints.map((misprint) => misprint.printed);
	const files = ['paper.yaml', 'terms.yaml', 'figures.yaml', ...names.sort().map((name) => `chapters/${name}`)];
	const unreadable = new FaultList();
	return files.flatMap((name) => {
		const file = `${basename(folder)}/${name}`;
		const source = unreadable.attempt(() => readText(join(folder, name), file)) ?? '';
		return findSimplifiedFaults(file, source, printed);
	});
}

/**
 * Adds the line to faults that name a field: those that show only when files are compared.
 * @param folder path of the content folder
 */
export function locateFaults(folder: string, faults: readonly Fault[]): Fault[] {
	return faults.map((fault) => {
		if (fault.line !== undefined || fault.field === undefined) return fault;
		const source = readText(join(dirname(folder), fault.file), fault.file);
		const frontmatter = fault.file.endsWith('.mdx') ? splitChapter(source)?.frontmatter : undefined;
		const line = frontmatter === undefined ? lineOfField(source, fault.field) : lineOfField(frontmatter, fault.field, 1);
		return { ...fault, line };
	});
}

/** The paper's own words on the cover. */
function coverPassages(data: PaperData): Passage[] {
	const passage = (id: string, kind: Passage['kind'], text: string): Passage => ({ chapter: 'cover', id, kind, text });
	return [
		passage('title', 'heading', data.title),
		passage('series', 'line', data.series),
		passage('date', 'line', data.date.printed),
		passage('notice', 'paragraph', data.notice.statement + data.notice.contact),
	];
}

/**
 * Reads and checks a content folder.
 * @param folder absolute path of the folder
 * @throws ContentError naming file, line, expected, found and remedy of every fault: first those of
 * single files, and once there are none, those between files
 */
export function readPaper(folder: string): Paper {
	const label = basename(folder);
	const faults = new FaultList();
	const expected = `only ${DATA_FILES.join(', ')}, ${GUIDE} and the folder chapters`;
	faults.add(...findStrangers(folder, label, (name) => [...DATA_FILES, GUIDE, 'chapters'].includes(name), expected));
	const data = readDataFile(folder, 'paper.yaml', paperSchema, faults);
	const script = readDataFile(folder, 'simplified.yaml', scriptDataSchema, faults);
	const terms = readDataFile(folder, 'terms.yaml', termsSchema, faults, []);
	const figures = readDataFile(folder, 'figures.yaml', figuresSchema, faults, { figures: [], pictures: [] });
	if (script) faults.add(...findPastedFaults(folder, script));
	const chapters = faults.attempt(() => readChapters(folder, label));
	if (faults.faults.length > 0) throw new ContentError(locateFaults(folder, faults.faults));
	// Nothing is missing where nothing was at fault.
	if (!data || !script || !terms || !figures || !chapters) throw new Error(`${label} was not read`);
	const passages = [...coverPassages(data), ...chapters.flatMap((chapter) => chapter.passages)];
	faults.add(
		...findArgumentFaults(chapters, label),
		...findQuoteFaults(data, passages, `${label}/paper.yaml`),
		...findFigureFaults(figures, passages, `${label}/figures.yaml`),
	);
	if (faults.faults.length > 0) throw new ContentError(locateFaults(folder, faults.faults));
	return { data, chapters, passages, script, terms, figures, arguments: readArguments(chapters) };
}
