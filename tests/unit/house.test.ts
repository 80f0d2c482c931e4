import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPaper } from '../../src/script/load-paper.ts';

/** Left to right, as the data flows; what stands on one line may import from itself and from what stands before. */
const STAGES = [
	['interface'],
	['schema'],
	['chinese'],
	['model'],
	['script'],
	['export'],
	['browser', 'ui', 'pages'],
	['search'],
	['deploy'],
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|astro|css)$/.test(file))
	.map((file) => ({ file: file.replaceAll('\\', '/'), source: readFileSync(join('src', file), 'utf8') }));
/** Comments may show authors an example. */
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '');
const stageOf = (file: string) => STAGES.findIndex((folders) => folders.includes(file.split('/')[0] ?? ''));

describe('the folders of src', () => {
	test.each(files.filter(({ file }) => file.includes('/')))('$file imports from no stage to its right', ({ file, source }) => {
		expect(stageOf(file)).toBeGreaterThanOrEqual(0);
		const imported = [...source.matchAll(/(?:from|import) '(\.[^']+)'/g)].map((match) => join(file, '..', match[1] ?? ''));
		expect(imported.filter((target) => stageOf(target) > stageOf(file))).toEqual([]);
	});

	test('hold none of the words of the paper', () => {
		const paper = loadPaper()
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
