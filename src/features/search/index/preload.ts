import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionKey } from '../../../chinese/editions.ts';
import { startFile } from '../search-files.ts';

const SCRIPTS = '_astro';

/** The script files that one loads when it runs, wherever the bundler has put what several share. */
function importsOf(dist: string, file: string): string[] {
	const code = readFileSync(join(dist, SCRIPTS, file), 'utf8');
	const own = [...code.matchAll(/(?:from|import)\s*["`']\.\/([^"`']+)["`']/g)].map(([, name = '']) => name);
	return [file, ...own.flatMap((name) => importsOf(dist, name))];
}

/**
 * Lets a search page ask in one round for all that its first answer needs, instead of one file after the other.
 * @param isLong whether the paper's words are in several pieces, so that Pagefind will be asked
 * @throws Error when a script of search has not been built
 */
export function preloadSearch(dist: string, base: string, edition: EditionKey, isLong: boolean) {
	const scripts = readdirSync(join(dist, SCRIPTS));
	const find = (name: RegExp) => {
		const file = scripts.find((script) => name.test(script));
		if (!file) throw new Error(`no script of search is called ${name}`);
		return importsOf(dist, file);
	};
	const files = [...find(/^search\./), ...(isLong ? find(/^pagefind\./) : [])].map((file) => `${SCRIPTS}/${file}`);
	const links = [
		`<link rel="preload" as="fetch" crossorigin href="${base}${startFile(edition)}">`,
		...[...new Set(files), ...(isLong ? ['pagefind/pagefind.js'] : [])].map(
			(file) => `<link rel="modulepreload" href="${base}${file}">`,
		),
	];
	const page = join(dist, edition, 'search/index.html');
	writeFileSync(
		page,
		readFileSync(page, 'utf8').replace('</head>', () => `${links.join('')}</head>`),
	);
}
