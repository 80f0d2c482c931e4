import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentType } from '../../src/build/content-types.ts';
import { SECURITY } from '../support/ask.ts';

// Where the servers themselves are not installed, nothing else reads these files (`servers.built.test.ts`).
const nginx = readFileSync('src/build/servers/nginx.conf', 'utf8');
const caddy = readFileSync('src/build/servers/Caddyfile', 'utf8');

/** Headers by name, in small letters, from lines of a server's file. */
const headersIn = (text: string, line: RegExp) =>
	Object.fromEntries([...text.matchAll(line)].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
const NGINX_HEADER = /^\tadd_header ([A-Z][\w-]+) "([^"]*)" always;$/gm;
const CADDY_HEADER = /^\t\t([A-Z][\w-]+) "([^"]*)"$/gm;

describe('the example files for nginx and Caddy', () => {
	test('send with every answer the headers that the project’s own server sends', () => {
		expect(headersIn(nginx, NGINX_HEADER)).toEqual(SECURITY);
		expect(headersIn(caddy, CADDY_HEADER)).toEqual(SECURITY);
		expect(nginx).toContain('\tadd_header Cache-Control $paper_cache always;\n');
		expect(caddy).toContain('\t\tCache-Control {args.0}\n\t\t-Server\n');
		// In nginx, one header more in a location takes all of these away.
		expect(nginx.match(/^\t\t+add_header/gm)).toBeNull();
	});

	test('have the lines for a paper that is not to be listed, and for a host that is bound to HTTPS, to be uncommented', () => {
		const more = { 'x-robots-tag': 'noindex, nofollow', 'strict-transport-security': 'max-age=63072000' };
		expect(headersIn(nginx.replaceAll('\t# add_header', '\tadd_header'), NGINX_HEADER)).toEqual({ ...SECURITY, ...more });
		expect(headersIn(caddy.replace(/^\t\t# (?=[\w-]+ ")/gm, '\t\t'), CADDY_HEADER)).toEqual({ ...SECURITY, ...more });
	});

	test('let a file be kept that is named by its content, and no other', () => {
		const [, pattern = '', kept] = /"~(\^\S+ \S+)" "([^"]*)";\n\tdefault "no-cache";/.exec(nginx) ?? [];
		const [, path = ''] = /@kept \{\n\t\tpath_regexp (\S+)\n\t\tfile\n/.exec(caddy) ?? [];
		expect(kept).toBe('public, max-age=31536000, immutable');
		expect(caddy).toMatch(/handle @kept \{\n\t\timport paper-headers "public, max-age=31536000, immutable"\n/);
		expect(caddy.match(/import paper-headers "no-cache"/g)).toHaveLength(3);
		for (const [address, isKept] of [
			['/_astro/a.js', true],
			['/briefs/2024/_astro/a.webp', true],
			['/pagefind/index/a.pf_index', true],
			['/pagefind/fragment/a.pf_fragment', true],
			['/pagefind/filter/a.pf_filter', true],
			['/pagefind/pagefind.js', false],
			['/zh-hant/index.html', false],
			['/_astro/', false],
			['/sw.js', false],
		] as const) {
			const answers = ['200', '206', '304', '404'].filter((status) => new RegExp(pattern).test(`${status} ${address}`));
			expect([address, answers, new RegExp(path).test(address)]).toEqual([address, isKept ? ['200', '206', '304'] : [], isKept]);
		}
	});

	test('say of every kind of file what the project’s own server says', () => {
		const TYPES: [type: string, isText: boolean, endings: string][] = [
			['application/json', true, 'json'],
			['application/pdf', false, 'pdf'],
			['application/x-bibtex', true, 'bib'],
			['application/x-research-info-systems', true, 'ris'],
			['application/xml', true, 'xml'],
			['image/avif', false, 'avif'],
			['image/jpeg', false, 'jpg jpeg'],
			['image/png', false, 'png'],
			['image/svg+xml', true, 'svg'],
			['image/webp', false, 'webp'],
			['text/css', true, 'css'],
			['text/csv', true, 'csv'],
			['text/html', true, 'html'],
			['text/javascript', true, 'js'],
			['text/markdown', true, 'md'],
			['text/plain', true, 'txt'],
		];
		const [, types = ''] = /\ttypes \{\n(.*?)\t\}\n/s.exec(nginx) ?? [];
		expect(types.trim().split(/;\s*/).filter(Boolean)).toEqual(TYPES.map(([type, , endings]) => `${type} ${endings}`));
		// HTML is text to nginx without being named; SVG says itself what its characters are.
		const texts = TYPES.filter(([type, isText]) => isText && type !== 'text/html').map(([type]) => type);
		expect(/\tgzip_types (.*);/.exec(nginx)?.[1]?.split(' ')).toEqual(texts);
		expect(/\tcharset_types (.*);/.exec(nginx)?.[1]?.split(' ')).toEqual(texts.filter((type) => type !== 'image/svg+xml'));
		for (const [type, isText, endings] of TYPES) {
			expect([endings, contentType(`a.${endings.split(' ')[0]}`)]).toEqual([endings, isText ? `${type}; charset=utf-8` : type]);
		}
		const ofCaddy = [...caddy.matchAll(/@(\w+) path \*\.(\w+)\n\t\theader @(\w+) Content-Type "(.*)"\n/g)];
		expect(ofCaddy.map(([, name, ending, used, type]) => [name, used, type, ending])).toEqual(
			['bib', 'csv', 'json', 'md', 'pagefind', 'ris'].map((ending) => [ending, ending, contentType(`a.${ending}`), ending]),
		);
	});

	test.each([
		['nginx', 'names no host when it leads to an address with its slash', nginx, '\tabsolute_redirect off;'],
		['nginx', 'does not tell its version', nginx, '\tserver_tokens off;'],
		['nginx', 'says that text is UTF-8', nginx, '\tcharset utf-8;'],
		['nginx', 'compresses, and says on what that depends', nginx, '\tgzip on;\n\tgzip_vary on;'],
		['nginx', 'has browsers guess nothing', nginx, '\tdefault_type application/octet-stream;'],
		['nginx', 'shows the paper’s own page for what is not there', nginx, '\t\terror_page 403 404 =404 /briefs/2024/404.html;'],
		['nginx', 'leads on from a former address', nginx, ' rewrite ^(/briefs/2024/zh-han[st])/old-name/$ $1/new-name/ permanent;'],
		['Caddy', 'compresses', caddy, '\tencode zstd gzip\n'],
		['Caddy', 'only reads', caddy, '\t@writing not method GET HEAD\n\thandle @writing {\n\t\terror 405\n'],
		[
			'Caddy',
			'finds no impossible name',
			caddy,
			'\t@impossible path_regexp \\x00|[^/]{256}\n\thandle @impossible {\n\t\terror 404\n',
		],
		['Caddy', 'names no host when it leads to a folder', caddy, '\t\tredir @folder {http.matchers.file.relative}{asked} 308\n'],
		['Caddy', 'knows a folder without its slash', caddy, '\t\t@folder {\n\t\t\tnot path */\n\t\t\tfile {path}/\n\t\t}\n'],
		['Caddy', 'keeps what was asked', caddy, '\t\tmap {query} {asked} {\n\t\t\t~(.+) "?'],
		['Caddy', 'leaves redirects to that rule', caddy, '\t\t\tdisable_canonical_uris\n'],
		['Caddy', 'shows the paper’s own page for what is not there', caddy, '\t\t\trewrite * /briefs/2024/404.html\n'],
		['Caddy', 'keeps the status of an error', caddy, '\t\t\t\tstatus {err.status_code}\n'],
	])('that for %s %s', (_name, _what, file, line) => {
		expect(file).toContain(line);
	});
});
