import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { ContentError, type Fault } from '../schema/fault.ts';
import { type PaperData, paperSchema } from '../schema/paper.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { type ScriptData, scriptDataSchema } from '../schema/script-data.ts';
import { type TermsData, termsSchema } from '../schema/terms.ts';
import { findTextFaults } from '../schema/text-rules.ts';
import type { Passage } from './passages.ts';
import { type Chapter, readChapters } from './read-chapters.ts';

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
}

/** @param without what a paper has that needs no such file; without it the file must be there */
function readDataFile<S extends z.ZodType>(
	folder: string,
	label: string,
	name: string,
	schema: S,
	without?: z.infer<S>,
): z.infer<S> {
	const file = `${label}/${name}`;
	if (!existsSync(join(folder, name))) {
		if (without !== undefined) return without;
		throw new ContentError([
			{ file, expected: 'the file', found: 'no such file', remedy: 'add it; its fields are explained in src/schema' },
		]);
	}
	const source = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
	const faults = findTextFaults(file, source, { comments: true });
	if (faults.length > 0) throw new ContentError(faults);
	return readYaml(schema, source, { file });
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

/** A misprint that the paper no longer holds would change words nobody looked at. */
function findMisprintFaults(file: string, script: ScriptData, passages: readonly Passage[]): Fault[] {
	return script.misprints.flatMap(({ printed }, index) =>
		passages.some((passage) => passage.text.includes(printed))
			? []
			: [
					{
						file,
						field: `misprints[${index}].printed`,
						expected: 'words that the paper holds',
						found: printed,
						remedy: 'correct the entry, or delete it',
					},
				],
	);
}

/**
 * Reads and checks a content folder.
 * @param folder path of the folder
 * @throws ContentError naming file, line, expected, found and remedy of every fault
 */
export function readPaper(folder: string): Paper {
	const label = basename(folder);
	const data = readDataFile(folder, label, 'paper.yaml', paperSchema);
	const script = readDataFile(folder, label, 'simplified.yaml', scriptDataSchema, { exceptions: [], misprints: [] });
	const terms = readDataFile(folder, label, 'terms.yaml', termsSchema, []);
	const chapters = readChapters(folder, label);
	const passages = [...coverPassages(data), ...chapters.flatMap((chapter) => chapter.passages)];
	const faults = findMisprintFaults(`${label}/simplified.yaml`, script, passages);
	if (faults.length > 0) throw new ContentError(faults);
	return { data, chapters, passages, script, terms };
}
