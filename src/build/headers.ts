import { EDITIONS } from '../chinese/editions.ts';

/** Headers of an answer, by name. */
export type Headers = Record<string, string>;

/** Devices and abilities that no page of the site uses. */
const UNUSED = [
	'accelerometer',
	'autoplay',
	'camera',
	'clipboard-read',
	'display-capture',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'unload',
	'usb',
	'window-management',
	'xr-spatial-tracking',
];

/** What every answer of every site carries, also one that says that there is nothing. */
export const EVERYWHERE: Headers = {
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Resource-Policy': 'same-origin',
	// Browsers heed it over HTTPS alone (RFC 6797, 8.1).
	'Strict-Transport-Security': 'max-age=63072000',
};

/**
 * What every answer of one site carries: where its pages ask search engines to stay away, so do its data, pictures and
 * PDF files, which cannot say so themselves.
 * @param page the source of any page of the site
 */
export function commonHeaders(page: string): Headers {
	const [, robots] = /<meta name="robots" content="([^"]*)">/.exec(page) ?? [];
	return { ...EVERYWHERE, ...(robots ? { 'X-Robots-Tag': robots } : {}) };
}

/** Folders whose files are named by their content, so that a copy is never out of date. */
export const HASHED_FOLDERS = ['_astro', 'pagefind/filter', 'pagefind/fragment', 'pagefind/index'];

const KEEP = 'public, max-age=31536000, immutable';

/** Kept, but never used without asking whether it is still the same (RFC 9111, 5.2.2.4). */
const ASK = 'no-cache';

/** The service worker's file; it is asked for by no page's own policy, so it brings one. */
export const WORKER_FILE = 'sw.js';

/** The policy that stands in a page's head. */
export function policyIn(html: string): string | undefined {
	const [, content] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
	return content?.replaceAll('&#x27;', "'");
}

/**
 * What one file's answer carries besides what all do.
 * @param file its path in the built site: `zh-hant/full/index.html`
 * @param html a page's source, whose own policy is repeated with what only a header can say
 */
export function headersFor(file: string, html?: string): Headers {
	const headers: Headers = { 'Cache-Control': HASHED_FOLDERS.some((folder) => file.startsWith(`${folder}/`)) ? KEEP : ASK };
	const edition = EDITIONS.find(({ key }) => file.startsWith(`${key}/`));
	if (edition && html !== undefined) headers['Content-Language'] = edition.lang;
	const policy = html === undefined ? undefined : policyIn(html);
	if (policy) headers['Content-Security-Policy'] = `${policy}; frame-ancestors 'none'`;
	if (file === WORKER_FILE) headers['Content-Security-Policy'] = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
	return headers;
}
