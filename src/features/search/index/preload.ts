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
 * @throws Error when the search page has no script that is called so
 */
export function preloadSearch(dist: string, base: string, edition: EditionKey, isLong: boolean) {
	const main = readdirSync(join(dist, SCRIPTS)).find((name) => /^search\./.test(name));
	if (!main) throw new Error('the script of search was not built');
	const modules = [...new Set(importsOf(dist, main))].map((name) => `${SCRIPTS}/${name}`);
	const links = [
		`<link rel="preload" as="fetch" crossorigin href="${base}${startFile(edition)}">`,
		...[...modules, ...(isLong ? ['pagefind/pagefind.js'] : [])].map(
			(file) => `<link rel="modulepreload" href="${base}${file}">`,
		),
	];
	const page = join(dist, edition, 'search/index.html');
	writeFileSync(
		page,
		readFileSync(page, 'utf8').replace('</head>', () => `${links.join('')}</head>`),
	);
}
