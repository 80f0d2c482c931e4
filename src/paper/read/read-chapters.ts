import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findPartNameFaults, findReferenceFaults, linkParts } from '../check/cross-references.ts';
import { findLinkFaults } from '../check/link-faults.ts';
import { PICTURES } from '../check/pictures.ts';
import { findRepeatedFaults } from '../check/repeated.ts';
import { attempt, ContentError, type Fault, throwIfAny } from '../fault.ts';
import { type Chapter, finishChapter, isText, type ReadChapter, readChapter } from './read-chapter.ts';
import { LINK_FAULT } from './read-text.ts';

function findOrderFaults(chapters: readonly ReadChapter[]): Fault[] {
	return chapters.flatMap(({ file, data: { order } }, index) => {
		if (order === index + 1) return [];
		const before = chapters[index - 1];
		const found = before?.data.order === order ? `${order}, which ${before.slug}.mdx has too` : `${order}`;
		const remedy = 'number the chapters 1, 2, 3 … without gaps or repeats';
		return [{ file, field: 'order', expected: `${index + 1}`, found, remedy }];
	});
}

/** Two pages of one name could not be told apart in a browser's tabs or in search results. */
function findNameFaults(chapters: readonly Chapter[]): Fault[] {
	return chapters.flatMap(({ file, name, data }, index) => {
		const other = chapters.slice(0, index).find((before) => before.name === name);
		if (!other) return [];
		const field = data.title ? 'title' : 'label';
		const found = `${name}, which ${other.slug}.mdx has too`;
		return [{ file, field, expected: 'a name of its own', found, remedy: 'correct one of the two' }];
	});
}

/** The names of a folder's files; hidden ones are the system's. */
function listFolder(path: string, file: string): string[] {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (stat?.isDirectory()) {
		return readdirSync(path)
			.filter((name) => !name.startsWith('.'))
			.sort();
	}
	const fault = stat
		? { found: 'a file', remedy: 'put a folder of that name in its place' }
		: { found: 'no such folder', remedy: 'add it; README.md says what it holds' };
	throw new ContentError([{ file, expected: 'a folder', ...fault }]);
}

/** Files and folders that nothing would read. */
export function findStrangers(path: string, file: string, isKnown: (name: string) => boolean, expected: string): Fault[] {
	return listFolder(path, file)
		.filter((name) => !isKnown(name))
		.map((name) => ({ file: `${file}/${name}`, expected, found: name, remedy: 'rename it, or move it out of the folder' }));
}

/**
 * Reads every chapter of a content folder.
 * @param folder path of the content folder
 * @param label how messages call that folder, `content`
 * @param isCorrected whether corrections are recorded, to whose page they may link
 * @returns the chapters in reading order
 * @throws ContentError naming everything that is wrong in any of them
 */
export function readChapters(folder: string, label: string, isCorrected: boolean): Chapter[] {
	const path = join(folder, 'chapters');
	const file = `${label}/chapters`;
	const isChapter = (name: string) => name.endsWith('.mdx');
	const isKnown = (name: string) => isChapter(name) || name === PICTURES;
	const faults = findStrangers(path, file, isKnown, 'chapters only: files whose names end in .mdx');
	if (lstatSync(path).isSymbolicLink()) throw new ContentError([{ file, ...LINK_FAULT }]);
	const names = listFolder(path, file).filter(isChapter);
	if (names.length === 0) {
		const expected = 'at least one chapter, a file whose name ends in .mdx';
		faults.push({ file, expected, found: 'none', remedy: 'add the chapters of the paper' });
	}
	const read = names.flatMap(
		(name) => attempt(faults, () => readChapter(join(path, name), `${file}/${name}`, [path, folder])) ?? [],
	);
	const isComplete = faults.length === 0;
	const chapters: Chapter[] = [];
	let notes = 0;
	for (const each of read.sort((a, b) => a.data.order - b.data.order)) {
		const chapter = attempt(faults, () => finishChapter(each, notes, [path, folder]));
		if (!chapter) continue;
		chapters.push(chapter);
		if (isText(chapter)) notes = Number.parseInt(chapter.noteRefs.at(-1)?.number ?? String(notes), 10);
	}
	// Where a chapter could not be read, what the others say of it would be told once more.
	if (isComplete) faults.push(...findOrderFaults(read));
	throwIfAny(faults);
	throwIfAny([
		...findNameFaults(chapters),
		...findLinkFaults(chapters, isCorrected),
		...findPartNameFaults(chapters),
		...findReferenceFaults(chapters),
		...findRepeatedFaults(chapters),
	]);
	linkParts(chapters);
	return chapters;
}
