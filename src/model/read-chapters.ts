import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Fault, FaultList } from '../schema/fault.ts';
import { LINK_FAULT } from '../schema/read-text.ts';
import { findLinkFaults } from './link-faults.ts';
import { type Chapter, readChapter } from './read-chapter.ts';

export type { Chapter } from './read-chapter.ts';

function findOrderFaults(chapters: readonly Chapter[]): Fault[] {
	return chapters.flatMap(({ file, data: { order } }, index) => {
		if (order === index + 1) return [];
		const before = chapters[index - 1];
		const found = before?.data.order === order ? `${order}, which ${before.slug}.mdx has too` : `${order}`;
		const remedy = 'number the chapters 1, 2, 3 … without gaps or repeats';
		return [{ file, field: 'order', expected: `${index + 1}`, found, remedy }];
	});
}

function findNumberFaults(chapters: readonly Chapter[]): Fault[] {
	return chapters
		.flatMap(({ file, noteRefs }) => noteRefs.map((ref) => ({ file, ...ref })))
		.flatMap(({ file, label, line }, index) => {
			if (label === String(index + 1)) return [];
			const remedy = 'number the notes through the whole paper, in the order of their markers';
			return [{ file, line, expected: `footnote ${index + 1} next in reading order`, found: `footnote ${label}`, remedy }];
		});
}

/** Two pages of one name could not be told apart in a browser's tabs or in search results. */
function findNameFaults(chapters: readonly Chapter[]): Fault[] {
	return chapters.flatMap(({ file, name, data }, index) => {
		const other = chapters.slice(0, index).find((before) => before.name === name);
		if (!other) return [];
		const field = data.title ? 'title' : 'label';
		return [
			{
				file,
				field,
				expected: 'a name of its own',
				found: `${name}, which ${other.slug}.mdx has too`,
				remedy: 'correct one of the two',
			},
		];
	});
}

/** The names of a folder's files; hidden ones are the system's. */
function listFolder(path: string, file: string): string[] {
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
		return readdirSync(path)
			.filter((name) => !name.startsWith('.'))
			.sort();
	}
	throw new ContentError([
		{ file, expected: 'a folder', found: 'no such folder', remedy: 'add it; README.md says what it holds' },
	]);
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
 * @returns the chapters in reading order
 * @throws ContentError naming everything that is wrong in any of them
 */
export function readChapters(folder: string, label: string): Chapter[] {
	const path = join(folder, 'chapters');
	const file = `${label}/chapters`;
	const isChapter = (name: string) => name.endsWith('.mdx');
	const faults = new FaultList();
	faults.add(...findStrangers(path, file, isChapter, 'chapters only: files whose names end in .mdx'));
	if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw new ContentError([{ file, ...LINK_FAULT }]);
	const names = listFolder(path, file).filter(isChapter);
	if (names.length === 0) {
		faults.add({
			file,
			expected: 'at least one chapter, a file whose name ends in .mdx',
			found: 'none',
			remedy: 'add the chapters of the paper',
		});
	}
	const chapters = names.flatMap((name) => faults.attempt(() => readChapter(join(path, name), `${file}/${name}`)) ?? []);
	faults.throwIfAny();
	chapters.sort((a, b) => a.data.order - b.data.order);
	faults.add(
		...findOrderFaults(chapters),
		...findNumberFaults(chapters),
		...findNameFaults(chapters),
		...findLinkFaults(chapters),
	);
	faults.throwIfAny();
	return chapters;
}
