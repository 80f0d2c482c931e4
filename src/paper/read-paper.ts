import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { type Convert, createToSimplified } from '../chinese/converter.ts';
import type { EditionKey } from '../chinese/editions.ts';
import { createFold, type Fold, type FoldTable, foldOnce } from '../chinese/fold.ts';
import { createFoldTable } from '../chinese/fold-table.ts';
import { SITE_PAGE_NAMES } from '../site/pages.ts';
import { type Argument, findArgumentFaults, findQuoteFaults, readArguments } from './check/arguments.ts';
import { findFigureFaults } from './check/figures.ts';
import { findDateHints, findHints } from './check/hints.ts';
import { PICTURES } from './check/pictures.ts';
import { findConversionFaults } from './check/simplified-faults.ts';
import { findSimplifiedFaults } from './check/simplified-forms.ts';
import { findTermFaults } from './check/term-faults.ts';
import { CONTENT_FOLDER } from './content-folder.ts';
import { attempt, type Fault, throwIfAny } from './fault.ts';
import { labels } from './labels.ts';
import { findChangeFaults, nameForToday } from './lasting/changes.ts';
import { findMarkFaults } from './lasting/mark-faults.ts';
import { findMovedFaults, type Moved, readMoved } from './lasting/moved.ts';
import { findPublishedFaults } from './lasting/published-faults.ts';
import type { Passage } from './passages.ts';
import type { Chapter } from './read/read-chapter.ts';
import { findStrangers, readChapters } from './read/read-chapters.ts';
import { readText } from './read/read-text.ts';
import { lineOfField, readYaml, withoutField } from './read/read-yaml.ts';
import { findBrokenLines, findTextFaults } from './read/text-rules.ts';
import { type ChangesData, changesSchema } from './schema/changes.ts';
import { type FiguresData, figuresSchema } from './schema/figures.ts';
import { type PaperData, paperSchema } from './schema/paper.ts';
import { type ProofData, proofSchema } from './schema/proof.ts';
import { type PublishedData, publishedSchema } from './schema/published.ts';
import { type ScriptData, scriptDataSchema } from './schema/simplified.ts';
import { type TermsData, termsSchema } from './schema/terms.ts';

/** The whole paper, read and checked. */
export interface Paper {
	data: PaperData;
	/** In reading order. */
	chapters: Chapter[];
	/** The cover's passages, then every chapter's, in reading order. */
	passages: Passage[];
	/** What the Simplified edition needs to know. */
	script: ScriptData;
	/** Who has read the Simplified edition. */
	proof: ProofData;
	/** The terms of the index, in no order. */
	terms: TermsData;
	/** The paper's numbers. */
	figures: FiguresData;
	/** What was published under which id; empty for a paper that keeps no ledger. */
	published: PublishedData;
	/** Corrections since publication, in the order of their file, by the names that their passages have today. */
	changes: ChangesData;
	/** Where former addresses lead. */
	moved: Moved;
	/** What its paragraphs argue for. */
	arguments: Argument[];
	/** The paper's words in the script of an edition: as they are, or converted. */
	in(edition: EditionKey): Convert;
	/** What may be a slip or may be meant; the build tells it and goes on. */
	hints: string[];
	/** What search takes for the same, and the table behind it. */
	fold: Fold;
	foldTable: FoldTable;
}

/** What a publisher reads before writing; nothing of it is published. */
const GUIDE = 'README.md';

/** The files of a content folder beside its chapters; the first two must be there. */
const DATA_FILES = [
	'paper.yaml',
	'simplified.yaml',
	'proof.yaml',
	'terms.yaml',
	'figures.yaml',
	'published.yaml',
	'changes.yaml',
];

/** What is written into a file that must be there. */
const HINTS: Record<string, string> = {
	'simplified.yaml': 'at first it holds two lines, exceptions: [] and misprints: []',
};

/**
 * Reads a data file; all that is wrong with it goes to `faults`.
 * @param without what a paper has that needs no such file; where it is not given the file must be there
 */
function readDataFile<S extends z.ZodType>(
	folder: string,
	name: string,
	schema: S,
	faults: Fault[],
	without?: z.infer<S>,
): z.infer<S> | undefined {
	if (without !== undefined && !lstatSync(join(folder, name), { throwIfNoEntry: false })) return without;
	const file = `${basename(folder)}/${name}`;
	return attempt(faults, () => {
		const source = readText(
			join(folder, name),
			file,
			without === undefined ? HINTS[name] : 'or delete it, for a paper needs none',
		);
		faults.push(...findTextFaults(file, source));
		if (findBrokenLines(file, source).length > 0) return undefined;
		return readYaml(schema, source, { file });
	});
}

/** Simplified words in any file but the one that explains the conversion; a file that cannot be read is another's fault. */
function findPastedFaults(folder: string, script: ScriptData): Fault[] {
	const chapters = join(folder, 'chapters');
	const isFolder = statSync(chapters, { throwIfNoEntry: false })?.isDirectory();
	const names = isFolder ? readdirSync(chapters).filter((name) => name.endsWith('.mdx')) : [];
	const printed = script.misprints.map((misprint) => misprint.printed);
	const files = ['paper.yaml', 'terms.yaml', 'figures.yaml', 'changes.yaml', ...names.sort().map((name) => `chapters/${name}`)];
	return files.flatMap((name) => {
		const file = `${basename(folder)}/${name}`;
		const source = attempt([], () => readText(join(folder, name), file)) ?? '';
		// A correction may be of just such a slip.
		const today = name === 'changes.yaml' ? withoutField(source, 'was') : source;
		return findSimplifiedFaults(file, today, printed);
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
		return { ...fault, line: lineOfField(source, fault.field) };
	});
}

/** Finds the line of a file of the content folder in which some words begin. */
function linesIn(folder: string) {
	return (file: string, words: string): number | undefined => {
		const lines = readFileSync(join(dirname(folder), file), 'utf8').split('\n');
		for (const length of [16, 8, 4, 2]) {
			const at = lines.findIndex((line) => line.includes(words.slice(0, length)));
			if (at >= 0) return at + 1;
		}
		return undefined;
	};
}

/** The paper's own words on the cover, in its order. */
function coverPassages(data: PaperData): Passage[] {
	const passage = (id: string, kind: Passage['kind'], text: string): Passage => ({ chapter: 'cover', id, kind, text });
	const { statement = '', contact = '', restriction } = data.notice ?? {};
	const notice = { ...passage('notice', 'paragraph', statement + contact), label: labels.notice(restriction !== undefined) };
	return [
		passage('title', 'heading', data.title),
		...(data.series ? [passage('series', 'line', data.series)] : []),
		...(data.subtitle ? [passage('subtitle', 'line', data.subtitle)] : []),
		passage('date', 'line', data.date.printed),
		...(data.notice ? [notice] : []),
	];
}

/**
 * Reads and checks a content folder.
 * @param path the folder, this project's own or the one that `CONTENT_DIR` names
 * @throws ContentError naming file, line, expected, found and remedy of every fault: first those of
 * single files, and once there are none, those between files
 */
export function readPaper(path: string = CONTENT_FOLDER): Paper {
	const folder = resolve(path);
	const label = basename(folder);
	const expected = `only ${DATA_FILES.join(', ')}, ${GUIDE} and the folders chapters and images`;
	const isKnown = (name: string) => [...DATA_FILES, GUIDE, 'chapters', PICTURES].includes(name);
	const faults = findStrangers(folder, label, isKnown, expected);
	const data = readDataFile(folder, 'paper.yaml', paperSchema, faults);
	const script = readDataFile(folder, 'simplified.yaml', scriptDataSchema, faults);
	const proof = readDataFile(folder, 'proof.yaml', proofSchema, faults, { unread: 'allowed', readings: [] });
	const terms = readDataFile(folder, 'terms.yaml', termsSchema, faults, []);
	const figures = readDataFile(folder, 'figures.yaml', figuresSchema, faults, { figures: [], pictures: [] });
	const published = readDataFile(folder, 'published.yaml', publishedSchema, faults, []);
	const corrections = readDataFile(folder, 'changes.yaml', changesSchema, faults, []);
	if (script) faults.push(...findPastedFaults(folder, script));
	const chapters = attempt(faults, () => readChapters(folder, label, corrections?.length !== 0));
	throwIfAny(locateFaults(folder, faults));
	// Nothing is missing where nothing was at fault.
	if (!data || !script || !proof || !terms || !figures || !published || !corrections || !chapters)
		throw new Error(`${label} was not read`);
	const passages = [...coverPassages(data), ...chapters.flatMap((chapter) => chapter.passages)];
	const lineOf = linesIn(folder);
	throwIfAny(findMarkFaults(chapters, lineOf));
	const toSimplified = createToSimplified(script);
	// The contents are searched too, and some of what stands there is not in the paper.
	const names = [...Object.values(SITE_PAGE_NAMES['zh-hant']), ...chapters.map(({ name }) => name)];
	const texts = [...names, ...passages.map(({ text }) => text)];
	const moved = readMoved(chapters);
	const changes = nameForToday(corrections, moved);
	const recorded = published.map(({ passage }) => passage);
	// These faults are told alone, since most others that name a passage would only follow from them.
	const lost = [
		...findPublishedFaults(published, { chapters, passages, changes, moved }, lineOf, label),
		...findMovedFaults(chapters, passages, recorded),
	];
	throwIfAny(locateFaults(folder, lost));
	const foldTable = createFoldTable(texts.map((text) => ({ traditional: text, simplified: toSimplified(text) })));
	const fold = foldOnce(createFold(foldTable));
	const between = [
		...findArgumentFaults(chapters, label),
		...findQuoteFaults(data, passages, `${label}/paper.yaml`),
		...findFigureFaults(figures, passages, `${label}/figures.yaml`),
		...findConversionFaults({ script, passages, chapters, data, terms, figures, changes }, `${label}/simplified.yaml`),
		...findTermFaults(terms, passages, fold, `${label}/terms.yaml`),
		...findChangeFaults(changes, { passages, moved }, `${label}/changes.yaml`, data.date.iso),
	];
	throwIfAny(locateFaults(folder, between));
	const scripts: Record<EditionKey, Convert> = { 'zh-hant': (text) => text, 'zh-hans': toSimplified };
	return {
		data,
		chapters,
		passages,
		script,
		proof,
		terms,
		figures,
		published,
		changes,
		moved,
		arguments: readArguments(chapters),
		hints: [...findHints(chapters), ...findDateHints(changes, `${label}/changes.yaml`)],
		in: (edition) => scripts[edition],
		fold,
		foldTable,
	};
}
