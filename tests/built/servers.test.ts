import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { caddyConfig } from '../../src/build/caddy.ts';
import { nginxConfig } from '../../src/build/nginx.ts';
import { buildPaper } from '../papers/build.ts';
import {
	caddyCommand,
	encodingsOf,
	isInstalled,
	nginxCommand,
	type RealServer,
	type ServerName,
	startServer,
} from './real-servers.ts';
import { DIST } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'servers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The answer to one request as it came over the wire: not followed, not decompressed. */
function ask(address: string, headers: Record<string, string> = {}) {
	return new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((resolve, reject) => {
		get(address, { headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				const said = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
				resolve({ status: response.statusCode ?? 0, headers: said, body: Buffer.concat(parts) });
			});
		}).on('error', reject);
	});
}

/** What an answer says beside its own business: typed by hand from the platform's documents. */
const SECURITY = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	'cross-origin-resource-policy': 'same-origin',
	'strict-transport-security': 'max-age=63072000',
};

const TYPES = [
	['zh-hant/full/', 'text/html; charset=utf-8'],
	['cite/zh-hant.bib', 'application/x-bibtex; charset=utf-8'],
	['cite/zh-hans.ris', 'application/x-research-info-systems; charset=utf-8'],
	['cite/zh-hans.json', 'application/json; charset=utf-8'],
	['data/paper.zh-hant.md', 'text/markdown; charset=utf-8'],
	['robots.txt', 'text/plain; charset=utf-8'],
	['sw.js', 'text/javascript; charset=utf-8'],
	['pagefind/wasm.unknown.pagefind', 'application/octet-stream'],
] as const;

/** Reader's languages, and where `/` leads them; undefined where it stays and shows both. */
const READERS: [languages: string | undefined, edition: string | undefined][] = [
	['zh-HK,zh;q=0.9,en;q=0.8', 'zh-hant'],
	['zh-CN,zh;q=0.9', 'zh-hans'],
	['en-GB,en;q=0.9,zh-TW;q=0.8,zh-CN;q=0.7', 'zh-hant'],
	['zh-Hans-HK', 'zh-hans'],
	['en-US,en;q=0.5', undefined],
	[undefined, undefined],
];

const sites = {
	'/': { site: join(folder, 'root'), page: 'hong-kong-model' },
	'/briefs/2024/': { site: join(folder, 'based'), page: 'background' },
};

beforeAll(() => {
	cpSync(DIST, sites['/'].site, { recursive: true });
	const built = buildPaper('small', () => {}, { BASE_PATH: '/briefs/2024/' });
	cpSync(built, sites['/briefs/2024/'].site, { recursive: true });
	rmSync(join(built, '..'), { recursive: true });
	for (const { site } of Object.values(sites)) {
		const { status } = spawnSync('node', ['scripts/compress.ts'], { env: { ...process.env, OUT_DIR: site } });
		expect(status).toBe(0);
	}
}, 120_000);

const SERVERS: ServerName[] = ['nginx', 'caddy'];
const cases = SERVERS.flatMap((name) => (Object.keys(sites) as (keyof typeof sites)[]).map((base) => ({ name, base })));

for (const { name, base } of cases) {
	const missing = isInstalled(name) ? '' : ` (skipped: not installed; on Debian “apt-get install ${name}”)`;
	describe.skipIf(missing)(`${name} at ${base}${missing}`, () => {
		const { site, page } = sites[base];
		let server: RealServer;
		const at = (path: string, headers?: Record<string, string>) => ask(server.origin + base + path, headers);

		beforeAll(async () => {
			const own = join(folder, `${name}${base.replaceAll('/', '-')}`);
			mkdirSync(own);
			server = await startServer(name, own, site, base);
		}, 30_000);
		afterAll(() => server?.stop());

		test('sends a page with the headers that belong to it', async () => {
			const { status, headers, body } = await at(`zh-hans/${page}/`);
			expect(status).toBe(200);
			expect(body.toString()).toContain('<html lang="zh-Hans-CN">');
			expect(headers).toMatchObject({ ...SECURITY, 'content-language': 'zh-Hans-CN', 'cache-control': 'no-cache' });
			const [, own = ''] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(body.toString()) ?? [];
			expect(headers['content-security-policy']).toBe(`${own.replaceAll('&#x27;', "'")}; frame-ancestors 'none'`);
			expect(headers['x-robots-tag']).toBe(base === '/' ? 'noindex, nofollow' : undefined);
		});

		test.each(encodingsOf(name))('sends what is compressed as it lies there: %s', async (encoding) => {
			const { headers, body } = await at('zh-hant/full/', { 'Accept-Encoding': encoding });
			const file = join(site, 'zh-hant/full/index.html');
			expect(headers['content-encoding']).toBe(encoding);
			expect(headers.vary).toContain('Accept-Encoding');
			expect(headers['content-type']).toBe('text/html; charset=utf-8');
			expect(body).toEqual(readFileSync(`${file}.${encoding === 'br' ? 'br' : 'gz'}`));
			expect((encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).equals(readFileSync(file))).toBe(true);
		});

		test('sends it as it is to who wants it so', async () => {
			const { headers, body } = await at('zh-hant/full/', { 'Accept-Encoding': 'identity' });
			expect(headers['content-encoding']).toBeUndefined();
			expect(body).toEqual(readFileSync(join(site, 'zh-hant/full/index.html')));
		});

		test('lets files that are named by their content be kept, and asks again for the rest', async () => {
			const html = readFileSync(join(site, 'zh-hant/index.html'), 'utf8');
			const [script = ''] = /_astro\/[^"']+\.js/.exec(html) ?? [];
			expect((await at(script)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
			for (const path of ['sw.js', 'pagefind/pagefind.js', 'data/paper.json', 'zh-hant/']) {
				expect((await at(path)).headers['cache-control'], path).toBe('no-cache');
			}
			const gone = await at('_astro/of-an-older-build.js');
			expect([gone.status, gone.headers['cache-control']]).toEqual([404, 'no-cache']);
		});

		test.each(TYPES)('says what %s is', async (path, type) => {
			const { status, headers } = await at(path);
			expect([status, headers['content-type']]).toEqual([200, type]);
		});

		test('answers for what is not there with the page in both scripts, and with all headers', async () => {
			for (const path of ['nowhere/', 'zh-hant/nowhere', 'data/nothing.csv']) {
				const { status, headers, body } = await at(path);
				expect(status, path).toBe(404);
				expect(headers, path).toMatchObject({
					...SECURITY,
					'content-type': 'text/html; charset=utf-8',
					'cache-control': 'no-cache',
				});
				expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
				expect(body.toString(), path).toContain('找不到這一頁');
				expect(body.toString(), path).toContain('找不到这一页');
			}
		});

		test('leads to the address with its slash, and says all that with it', async () => {
			const { status, headers } = await at(`zh-hant/${page}?q=x`);
			expect([301, 302, 307, 308]).toContain(status);
			expect(new URL(headers.location ?? '', `${server.origin}${base}zh-hant/${page}`).href).toBe(
				`${server.origin}${base}zh-hant/${page}/?q=x`,
			);
			expect(headers).toMatchObject(SECURITY);
		});

		test('has nothing beside the site, and leads to it', async () => {
			if (base === '/') return;
			expect((await ask(`${server.origin}/zh-hant/`)).status).toBe(404);
			const { status, headers } = await ask(server.origin + base.slice(0, -1));
			expect([status, headers.location?.replace(server.origin, '')]).toEqual([301, base]);
		});

		describe('leads from its own address', () => {
			const html = { Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };

			test.each(READERS)('a reader of %s to %s', async (languages, edition) => {
				const { status, headers, body } = await at('', { ...html, ...(languages ? { 'Accept-Language': languages } : {}) });
				expect([status, headers.location]).toEqual(edition ? [302, `${base}${edition}/`] : [200, undefined]);
				expect(headers.vary).toContain('Accept-Language');
				expect(headers['cache-control']).toBe('no-cache');
				expect(headers).toMatchObject(SECURITY);
				if (!edition) expect(body).toEqual(readFileSync(join(site, 'index.html')));
			});

			test('to the edition chosen last, whatever the languages', async () => {
				const chosen = (cookie: string) => at('', { ...html, 'Accept-Language': 'zh-CN', Cookie: cookie });
				expect((await chosen('edition=zh-hant')).headers.location).toBe(`${base}zh-hant/`);
				expect((await chosen('a=b; edition=zh-hant')).headers.location).toBe(`${base}zh-hant/`);
				expect((await chosen('edition=//evil.example')).headers.location).toBe(`${base}zh-hans/`);
			});

			test('nobody who asks for the file, as the service worker does', async () => {
				const { status, body } = await at('', { Accept: '*/*', 'Accept-Language': 'zh-CN', Cookie: 'edition=zh-hans' });
				expect(status).toBe(200);
				expect(body).toEqual(readFileSync(join(site, 'index.html')));
			});
		});
	});
}

describe('a paper of 1,000 chapters', () => {
	const html = readFileSync(join(DIST, 'zh-hant/full/index.html'), 'utf8');
	const address = (at: number) => `zh-hant/a-chapter-with-a-name-as-long-as-it-can-be-${at}/`;
	const pages = Array.from({ length: 1000 }, (_, at) => ({ address: address(at), file: `${address(at)}index.html`, html }));
	const place = { root: '/srv/brief', base: '/briefs/of/2024/', listen: ':0' };

	test.skipIf(!isInstalled('nginx'))('is no more than nginx takes', () => {
		const own = join(folder, 'nginx-many');
		mkdirSync(own);
		const args = nginxCommand(own, nginxConfig(pages, { ...place, listen: '4519' }));
		const { status, stderr } = spawnSync('nginx', ['-t', ...args], { encoding: 'utf8' });
		expect(stderr).not.toMatch(/warn|emerg/);
		expect(status).toBe(0);
	});

	test.skipIf(!isInstalled('caddy'))('is no more than Caddy takes', () => {
		const own = join(folder, 'caddy-many');
		mkdirSync(own);
		const [, ...args] = caddyCommand(own, caddyConfig(pages, place));
		const { status, stdout } = spawnSync('caddy', ['validate', ...args], { encoding: 'utf8' });
		expect(stdout).toContain('Valid configuration');
		expect(status).toBe(0);
	});
});

test('the project’s own server says the same types', async () => {
	const { server, address } = await serve(sites['/'].site, '/', 0);
	for (const [path, type] of TYPES) expect((await ask(address + path)).headers['content-type'], path).toBe(type);
	expect((await ask(`${address}data/figures.zh-hant.csv`)).headers['content-type']).toBe('text/csv; charset=utf-8');
	server.close();
});
