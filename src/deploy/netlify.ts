import { EVERYWHERE, HASHED_FOLDERS, type Headers, headersFor } from './headers.ts';
import type { SitePage } from './site-pages.ts';

const rule = (path: string, headers: Headers) =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join what several rules say of one address, so
 * no header stands in two rules that meet.
 * @param base the base path of the build, with slashes
 */
export function headersFile(pages: readonly SitePage[], base: string): string {
	const rules = [
		rule(`${base}*`, EVERYWHERE),
		...HASHED_FOLDERS.map((folder) => rule(`${base}${folder}/*`, headersFor(`${folder}/any`))),
		rule(`${base}sw.js`, headersFor('sw.js')),
		...pages.map(({ file, address, html }) => rule(base + address, headersFor(file, html))),
	];
	return `${rules.join('\n')}\n`;
}
