import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site. */
export interface SitePage {
	/** `zh-hant/full/index.html`. */
	file: string;
	/** Relative to the site's: `zh-hant/full/`. */
	address: string;
	html: string;
}

/** A file's address relative to the site's: `zh-hant/full/index.html` → `zh-hant/full/`. */
export const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Every file of a built site, with slashes, in a fixed order. */
export function listFiles(dist: string): string[] {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}

/** Every page of a built site. */
export function readSitePages(dist: string): SitePage[] {
	return listFiles(dist)
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({ file, address: addressOf(file), html: readFileSync(join(dist, file), 'utf8') }));
}
