import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { EDITIONS, type EditionKey } from '../../../chinese/editions.ts';
import { getPaper } from '../../../paper/get-paper.ts';
import { passageLabel } from '../../../paper/passage-label.ts';
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
import { type ChapterTexts, createSearchData, type SearchData } from './search-data.ts';
import { termWords } from './term-words.ts';

/** A chapter's passages in both scripts, labelled. */
function readChapterTexts({ slug, name }: { slug: string; name: string }, paper: Paper): ChapterTexts {
	const passages = paper.passages.filter(({ chapter }) => chapter === slug);
	const read = (edition: EditionKey): ChapterWords => {
		const convert = paper.in(edition);
		return {
			name: convert(name),
			passages: passages.map((passage): PassageWords => [passage.id, convert(passageLabel(passage)), convert(passage.text)]),
		};
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
				const chapters = pages.map((page) => readChapterTexts(page, paper));
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
