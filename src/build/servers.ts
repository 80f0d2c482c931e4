import { commonHeaders, type Headers } from './headers.ts';
import type { SitePage } from './site-pages.ts';

/** Where and how a server is to serve a built site. */
export interface Place {
	/** The folder of the built site, as an absolute path. */
	root: string;
	/** The base path of the build, with slashes. */
	base: string;
	/** What to listen on: `80`, `example.org`. */
	listen: string;
}

/** What the answer at the site's own address depends on: programs that ask for no page, the service worker among them, get the file. */
export const CHOICE = 'Accept, Accept-Language, Cookie';

/** What every answer of the site carries. */
export const commonOf = (pages: readonly SitePage[]): Headers =>
	commonHeaders(pages.find(({ address }) => address === '')?.html ?? '');
