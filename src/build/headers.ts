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

/**
 * What every answer carries, the same for every page: each page has its own policy in its head, and a header adds what
 * only a header can say. The service worker has no head; `connect-src` holds it to this site.
 * Strict-Transport-Security is not among them, for it binds a whole host and not one paper on it. Nor are the policies
 * for openers and embedding (Cross-Origin-Opener-Policy, -Embedder-Policy): for such a page a browser begins another
 * process once its answer has come, and shows it a quarter of a second later to who arrives from another site. They
 * guard what a page knows of its reader; no page here knows anything.
 */
export const EVERYWHERE: Headers = {
	'Content-Security-Policy': "connect-src 'self'; frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Folders whose files are named by their content, so that a copy is never out of date. */
const HASHED_FOLDERS = ['_astro', 'pagefind/filter', 'pagefind/fragment', 'pagefind/index'];

const KEEP = 'public, max-age=31536000, immutable';

/**
 * How long one file may be kept. What is not named by its content is never used without asking whether it is still the
 * same (RFC 9111, 5.2.2.4).
 * @param file its path in the built site: `zh-hant/full/index.html`
 */
export const cacheControl = (file: string): string =>
	HASHED_FOLDERS.some((folder) => file.startsWith(`${folder}/`)) ? KEEP : 'no-cache';

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join what several rules say of one address, so no header
 * stands in two rules that meet; what no rule lets them keep, both ask for again by themselves.
 * @param base the base path of the build, with slashes
 * @param isListed whether search engines may list the paper: its data, pictures and PDF files cannot say so themselves
 */
export function headersFile(base: string, isListed: boolean): string {
	const rule = (path: string, headers: Headers) =>
		[base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const rules = [
		rule('*', { ...EVERYWHERE, ...(isListed ? {} : { 'X-Robots-Tag': 'noindex, nofollow' }) }),
		...HASHED_FOLDERS.map((folder) => rule(`${folder}/*`, { 'Cache-Control': KEEP })),
	];
	return `${rules.join('\n')}\n`;
}
