import { request } from 'node:http';

/** An answer as it came over the wire: not followed, not decompressed. */
export interface Answer {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
}

/**
 * Asks a server for an address just as it is written, however odd.
 * @param origin `http://localhost:4321`
 * @param path what is asked for, which a browser would have tidied up
 */
export function ask(origin: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		request({ hostname, port, path, headers, method }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				const said = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
				resolve({ status: response.statusCode ?? 0, headers: said, body: Buffer.concat(parts) });
			});
		})
			.on('error', reject)
			.end();
	});
}

/** What an answer says beside its own business: typed by hand from the platform's documents. */
export const SECURITY = {
	'content-security-policy': "connect-src 'self'; frame-ancestors 'none'",
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'accelerometer=(), autoplay=(), camera=(), clipboard-read=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), unload=(), usb=(), window-management=(), xr-spatial-tracking=()',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
};

/** Addresses that nobody is led to, and which lead nowhere else: below a site's base path, or at the root of its host. */
export const ODD_ADDRESSES = [
	'//evil.example/..%2fzh-hant?x=1',
	'//evil.example/%2e%2e/zh-hant?x=1',
	'//evil.example',
	'///evil.example/..%2f..%2fzh-hant',
	'/\\evil.example/..%2fzh-hant',
	'/%5cevil.example/..%2fzh-hant?x=1',
	'/%5c',
	'/%2f',
	'/%2fevil.example%2f..%2fzh-hant',
	'//zh-hant',
	'/zh-hant//full',
	'/%7ah-hant/full/',
	'//zh-hant//full/',
	'/_astro/..%2fzh-hant%2ffull/',
	'/_astro/%2e%2e/zh-hant/full/',
	'/pagefind/index/..%2f..%2fsw.js',
	'/_astro/',
	'/_astro',
	'/_astro/of-an-older-build.js',
	'/..%2f..%2f..%2fetc%2fpasswd',
	'/%2e%2e/%2e%2e/etc/passwd',
	'/zh-hant/..%5c..%5cetc%5cpasswd',
	'/%00',
	'/zh-hant/%00/',
	'/%',
	'/%zz',
	'/%c0%ae%c0%ae/',
	`/${'a'.repeat(300)}`,
	`/${'a/'.repeat(300)}`,
	'/zh-hant/full/index.html/',
	'/robots.txt/',
	'/robots.txt%20',
	'/zh-hant?/../..//evil.example',
	'/?//evil.example',
];
