import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { EDITIONS, type EditionKey } from '../../../chinese/editions.ts';
import { getPaper } from '../../../paper/get-paper.ts';
import { passageLabel } from '../../../paper/passage-label.ts';
import { keyOf } from '../../../paper/passages.ts';
import type { Paper } from '../../../paper/read-paper.ts';
import { siteWords } from '../../../site/words.ts';
import {
	type ChapterWords,
	type PassageWords,
	packTerms,
	SEARCH_FOLDER,
	type SearchStart,
	startFile,
	textPieceFile,
} from '../search-files.ts';
import { searchWords } from '../words.ts';
import { preloadSearch } from './preload.ts';
import { readPassages } from './read-passages.ts';
import { type ChapterTexts, createSearchData, type SearchData } from './search-data.ts';
import { termWords } from './term-words.ts';

/** The passages on a chapter's built pages, labelled. */
function readChapterTexts(
	dist: string,
	{ slug, name }: { slug: string; name: string },
	labels: ReadonlyMap<string, string>,
	paper: Paper,
): ChapterTexts {
	const read = (edition: EditionKey): ChapterWords => {
		const convert = paper.in(edition);
		const html = readFileSync(join(dist, edition, slug === 'cover' ? '' : slug, 'index.html'), 'utf8');
		const passages = readPassages(html).map(({ key, text }): PassageWords => {
			const id = key.slice(slug.length + 1);
			return [id, convert(labels.get(key) ?? id), text];
		});
		return { name: convert(name), passages };
	};
	return { slug, words: { 'zh-hant': read('zh-hant'), 'zh-hans': read('zh-hans') } };
}

/** @throws Error with whatever Pagefind complains of */
function checked<T extends { errors: string[] }>(answer: T): T {
	if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
	return answer;
}

/** Pagefind's own interfaces and its worker, which this site does not use. */
const READY_MADE_UI = /^pagefind-(?!entry)/;

async function writePagefind(dist: string, records: SearchData['records']) {
	const { index } = checked(await createIndex());
	if (!index) throw new Error('Pagefind made no index');
	for (const { slug, content } of records) {
		checked(
			await index.addCustomRecord({
				url: slug,
				content,
				// “Undetermined” (ISO 639-2): Pagefind neither segments nor stems it.
				language: 'und',
				filters: { chapter: [slug] },
			}),
		);
	}
	const { files } = checked(await index.getFiles());
	for (const { path, content } of files.filter(({ path }) => !READY_MADE_UI.test(path))) {
		const file = join(dist, 'pagefind', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	// Its licence (MIT) asks to go with every copy.
	copyFileSync(new URL('../LICENSE/LICENSE', import.meta.resolve('pagefind')), join(dist, 'pagefind/LICENSE'));
	await close();
}

/** Writes the search index of a finished build. */
export function searchIndex(): AstroIntegration {
	let base = '/';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const paper = getPaper();
				const pages = [{ slug: 'cover', name: siteWords['zh-hant'].cover }, ...paper.chapters];
				const labels = new Map(paper.passages.map((passage) => [keyOf(passage), passageLabel(passage)]));
				const chapters = pages.map((page) => readChapterTexts(dist, page, labels, paper));
				const { records, outline, pieces } = createSearchData(chapters, paper.foldTable);
				mkdirSync(join(dist, SEARCH_FOLDER), { recursive: true });
				for (const { key } of EDITIONS) {
					const { suggestions, passages } = searchWords[key];
					const says = { terms: suggestions, passages };
					const [words = {}, ...more] = pieces.map((piece) => piece[key]);
					const start: SearchStart = { ...outline, words, terms: packTerms(termWords(paper, key)), says };
					writeFileSync(join(dist, startFile(key)), JSON.stringify(start));
					for (const [at, piece] of more.entries()) writeFileSync(join(dist, textPieceFile(key, at + 1)), JSON.stringify(piece));
					preloadSearch(dist, base, key, more.length > 0);
				}
				await writePagefind(dist, records);
				logger.info(
					`${chapters.flatMap(({ words }) => words['zh-hant'].passages).length} passages of ${chapters.length} pages indexed`,
				);
			},
		},
	};
}
