import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPaper } from '../../src/paper/read-paper.ts';

/**
 * The rooms, each of which may import from itself and from those before it. What an appendix is stands on the ground with
 * the paper, which reads it; how it is shown stands above the site.
 */
const ROOMS = [
	/^chinese\//,
	/^site\//,
	/^(paper\/|appendices\/.*\.ts$)/,
	/^(appendices|features|exports)\//,
	/^(layouts|styles)\//,
	/^(pages|build)\//,
	/^(middleware|content\.config|env\.d)\.ts$/,
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|astro|css)$/.test(file))
	.map((file) => ({ file: file.replaceAll('\\', '/'), source: readFileSync(join('src', file), 'utf8') }));
/** Comments may show authors an example. */
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '');
/** The file that a module or a stylesheet takes, or a pattern of the files. */
const IMPORT = /(?:from|import|import\.meta\.glob(?:<[^(]*>)?)\s*(?:url)?\(?\s*['"](\.[^'"]+)['"]/g;
const roomOf = (file: string) => ROOMS.findIndex((room) => room.test(file));

describe('the rooms of src', () => {
	test.each(files)('$file imports from no room after its own', ({ file, source }) => {
		expect(roomOf(file)).toBeGreaterThanOrEqual(0);
		const imported = [...source.matchAll(IMPORT)].map((match) => join(file, '..', match[1] ?? ''));
		// What is in no room stands outside src, or in a folder of it that the rooms above do not name.
		expect(imported.filter((target) => roomOf(target) > roomOf(file) || roomOf(target) < 0)).toEqual([]);
	});

	test('and the scripts take nothing from the tests', () => {
		const scripts = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(ts|mjs)$/.test(file))
			.map((file) => ({ file: `scripts/${file}`, source: readFileSync(join('scripts', file), 'utf8') }));
		expect(scripts.length).toBeGreaterThan(10);
		const takers = [...scripts, ...files].filter(({ source }) => /(?:from|import)\s*\(?\s*'[^']*\btests\//.test(source));
		expect(takers.map(({ file }) => file)).toEqual([]);
	});

	test('hold none of the words of the paper', () => {
		const paper = readPaper()
			.passages.map(({ text }) => text)
			.join('\n');
		const quoted = files.flatMap(({ file, source }) =>
			(withoutComments(source).match(/\p{Script=Han}{6,}/gu) ?? [])
				.filter((run) => paper.includes(run))
				.map((run) => `${file}: ${run}`),
		);
		expect(quoted).toEqual([]);
	});
});
