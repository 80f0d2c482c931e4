import { readdirSync } from 'node:fs';

/** A file's address relative to the site's: `zh-hant/full/index.html` → `zh-hant/full/`. */
export const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Every file of a built site, with slashes, in a fixed order. */
export function listFiles(dist: string): string[] {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}
