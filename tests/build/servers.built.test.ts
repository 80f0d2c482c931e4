import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { BASE, buildPaper } from '../papers/build.ts';
import { type Answer, ask, ODD_ADDRESSES, SECURITY } from '../support/ask.ts';
import { DIST } from '../support/built-site.ts';
import { isInstalled, type ServerName, startServer } from '../support/real-servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'servers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KEPT = 'public, max-age=31536000, immutable';

/** Two papers of one host, each in the folder of its address, with a chapter of each. */
const www = join(folder, 'www');
const PAPERS = [
	{ base: '/', page: 'hong-kong-model' },
	{ base: BASE, page: 'background' },
];

beforeAll(async () => {
	cpSync(DIST, www, { recursive: true });
	cpSync(await buildPaper('small', () => {}, { BASE_PATH: BASE }), join(www, BASE), { recursive: true });
	const pictures = join(await buildPaper('kitchen-sink'), '_astro');
	for (const { base } of PAPERS) cpSync(pictures, join(www, base, '_astro'), { recursive: true });
}, 120_000);

/** A server to be asked, by its name; the project's own serves one paper each time. */
type Start = (base: string, own: string) => Promise<{ origin: string; stop(): unknown }>;

const startReal =
	(name: ServerName): Start =>
	(_base, own) =>
		startServer(
			name,
			own,
			www,
			PAPERS.map(({ base }) => base),
		);

const startOwn: Start = async (base) => {
	const { server, address } = await serve(join(www, base), base, 0);
	return { origin: new URL(address).origin, stop: () => server.close() };
};

const OWN = 'the project’s own server';
const SERVERS: [name: string, start: Start, missing: string][] = [
	...(['nginx', 'caddy'] as const).map((name): [string, Start, string] => [
		name,
		startReal(name),
		isInstalled(name) ? '' : ` (not installed; on Debian “apt-get install ${name}”)`,
	]),
	[OWN, startOwn, ''],
];

for (const [name, start, missing] of SERVERS) {
	describe.skipIf(missing).each(PAPERS)(`${name} at $base${missing}`, ({ base, page }) => {
		const site = join(www, base);
		let server: Awaited<ReturnType<Start>>;
		const at = (path: string, headers?: Record<string, string>, method?: string) =>
			ask(server.origin, base + path, headers, method);
		const [hashed = ''] = readdirSync(join(DIST, '_astro'));

		/** Express's server says of a redirect, which shows nothing, that it allows nothing. */
		const missingHeaders = (headers: Answer['headers']) =>
			Object.entries(SECURITY)
				.filter(([name, value]) => headers[name] !== value && headers[name] !== "default-src 'none'")
				.map(String);

		beforeAll(async () => {
			const own = mkdtempSync(join(folder, 'server-'));
			server = await start(base, own);
		}, 30_000);
		afterAll(() => server?.stop());

		test('sends a page with the headers that all answers have, and its own policy in it', async () => {
			const { status, headers, body } = await at(`zh-hans/${page}/`);
			expect(status).toBe(200);
			expect(body.toString()).toContain('<html lang="zh-Hans-CN">');
			expect(body.toString()).toContain(`<meta http-equiv="content-security-policy" content="default-src 'none';`);
			expect(headers).toMatchObject({ ...SECURITY, 'cache-control': 'no-cache' });
			// The first binds the host, and for a page with the others a browser begins a process before it shows it.
			for (const none of ['strict-transport-security', 'cross-origin-opener-policy', 'cross-origin-embedder-policy'])
				expect(Object.keys(headers)).not.toContain(none);
		});

		test('compresses what gains by it, and not for who wants it as it is', async () => {
			const file = readFileSync(join(site, 'zh-hant/full/index.html'));
			const { headers, body } = await at('zh-hant/full/', { 'Accept-Encoding': 'gzip' });
			expect([headers['content-encoding'], headers['content-type']]).toEqual(['gzip', 'text/html; charset=utf-8']);
			expect(headers.vary).toContain('Accept-Encoding');
			expect(gunzipSync(body).equals(file)).toBe(true);
			const plain = await at('zh-hant/full/', { 'Accept-Encoding': 'identity' });
			expect([plain.headers['content-encoding'], plain.body.equals(file)]).toEqual([undefined, true]);
		});

		test('lets files that are named by their content be kept, and asks again for the rest', async () => {
			const [script = ''] = readdirSync(join(site, '_astro'));
			expect((await at(`_astro/${script}`)).headers).toMatchObject({ ...SECURITY, 'cache-control': KEPT });
			for (const path of ['sw.js', 'pagefind/pagefind.js', 'data/paper.json', 'zh-hant/', '']) {
				const { status, headers } = await at(path);
				expect([path, status, headers['cache-control']]).toEqual([path, 200, 'no-cache']);
				expect(headers).toMatchObject(SECURITY);
			}
		});

		test('answers that a page is still the same', async () => {
			const { headers } = await at('zh-hant/', { 'Accept-Encoding': 'identity' });
			const again = await at('zh-hant/', { 'Accept-Encoding': 'identity', 'If-None-Match': headers.etag ?? '' });
			expect([again.status, again.headers['cache-control']]).toEqual([304, 'no-cache']);
		});

		test.each([
			['zh-hant/full/', 'text/html; charset=utf-8'],
			['cite/zh-hant.bib', 'application/x-bibtex; charset=utf-8'],
			['cite/zh-hans.ris', 'application/x-research-info-systems; charset=utf-8'],
			['cite/zh-hans.json', 'application/json; charset=utf-8'],
			['data/paper.zh-hant.md', 'text/markdown; charset=utf-8'],
			['robots.txt', 'text/plain; charset=utf-8'],
			['sw.js', 'text/javascript; charset=utf-8'],
			['pagefind/wasm.unknown.pagefind', 'application/octet-stream'],
		])('says what %s is', async (path, type) => {
			const { status, headers } = await at(path);
			expect([status, headers['content-type']]).toEqual([200, type]);
		});

		test.each([
			['svg', /^image\/svg\+xml/],
			['webp', /^image\/webp$/],
		])('says what a picture of the kind %s is', async (kind, type) => {
			const picture = readdirSync(join(site, '_astro')).find((file) => file.endsWith(`.${kind}`));
			const { status, headers } = await at(`_astro/${picture}`);
			expect([status, headers['cache-control']]).toEqual([200, KEPT]);
			expect(headers['content-type']).toMatch(type);
		});

		test('answers for what is not there with the paper’s page in both scripts, and with all headers', async () => {
			for (const path of ['nowhere/', 'zh-hant/nowhere', 'data/nothing.csv', '_astro/of-an-older-build.js', '_astro/']) {
				const { status, headers, body } = await at(path);
				expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-cache']);
				expect(headers).toMatchObject({ ...SECURITY, 'content-type': 'text/html; charset=utf-8' });
				expect(body.equals(readFileSync(join(site, '404.html'))), path).toBe(true);
			}
		});

		test('leads to the address with its slash, with what was asked, whatever host is named', async () => {
			const { status, headers } = await at(`zh-hant/${page}?q=x`, { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' });
			expect([301, 308]).toContain(status);
			expect(headers.location).toBe(`${base}zh-hant/${page}/?q=x`);
			expect(missingHeaders(headers)).toEqual([]);
		});

		/** What is wrong with an answer to an address that nobody is led to. */
		function faultsOf({ status, headers, body }: Answer): string[] {
			const { host } = new URL(headers.location ?? '', server.origin);
			return [
				...(status >= 500 ? [`status ${status}`] : []),
				...(host === new URL(server.origin).host && /^\/(?![/\\])/.test(headers.location ?? '/')
					? []
					: [`to ${headers.location}`]),
				...(headers['cache-control']?.includes('immutable') ? ['kept'] : []),
				...(body.includes('root:x:0') ? ['a file of the system'] : []),
				// What a server cannot read as an address it refuses before it looks at any configuration.
				...(status === 400 ? [] : missingHeaders(headers)),
			];
		}

		test('keeps odd addresses to itself', async () => {
			const faults: string[] = [];
			for (const path of ODD_ADDRESSES.flatMap((each) => [each, base.slice(0, -1) + each])) {
				faults.push(...faultsOf(await ask(server.origin, path)).map((fault) => `${path.slice(0, 60)}: ${fault}`));
			}
			expect(faults).toEqual([]);
		});

		test('gives a file that may be kept that mark at no other address', async () => {
			const file = readFileSync(join(DIST, '_astro', hashed));
			for (const path of [`_astro/${hashed}`, `_astro//${hashed}`, `%5fastro/${hashed}`, `zh-hant/%2e%2e/_astro/${hashed}`]) {
				const { status, headers, body } = await ask(server.origin, base + path);
				const isFile = status === 200 && body.equals(file);
				expect([path, headers['cache-control']]).toEqual([path, isFile ? KEPT : 'no-cache']);
				if (path === `_astro/${hashed}`) expect(isFile).toBe(true);
			}
		});

		// The project's own server serves one paper, and knows no address beside it.
		const isBesideOthers = base !== '/' && name !== OWN;
		if (name === OWN && base !== '/') {
			test('has a page at the former address of a chapter, which leads on', async () => {
				const { status, body } = await at('zh-hans/findings/');
				expect(status).toBe(200);
				expect(body.toString()).toContain(`href="${base}zh-hans/results/"`);
			});
		}

		if (isBesideOthers) {
			test('leads from the former address of a chapter to its own, with what was asked', async () => {
				const { status, headers } = await at('zh-hans/findings/?q=x');
				expect([status, headers.location]).toEqual([301, `${base}zh-hans/results/?q=x`]);
				expect(missingHeaders(headers)).toEqual([]);
				const elsewhere = await ask(server.origin, '//evil.example/zh-hans/findings/');
				expect(elsewhere.headers.location ?? '/').toMatch(/^\/(?!\/)/);
			});

			test('leads to a paper from its address without the slash', async () => {
				const { status, headers } = await ask(server.origin, base.slice(0, -1));
				expect([301, 308]).toContain(status);
				expect(headers.location).toBe(base);
			});
		}

		test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])('does nothing for %s', async (method) => {
			const { status, headers } = await at('zh-hant/full/', {}, method);
			expect([404, 405]).toContain(status);
			expect(headers).toMatchObject(SECURITY);
		});
	});
}
