import { EVERYWHERE, HASHED_FOLDERS, type Headers, headersFor, policyIn, WORKER_FILE } from './headers.ts';
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

const TYPES = 'text/css text/javascript application/javascript application/json application/xml image/svg+xml text/plain';
const hashed = `(${HASHED_FOLDERS.join('|')})/`;
const escapePattern = (text: string) => text.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&');

/** The value of a header for each page, in the order of the pages. */
const valuesOf = (pages: readonly SitePage[], name: string, base: string): [address: string, value: string][] =>
	pages.flatMap(({ file, address, html }) => {
		const value = headersFor(file, html)[name];
		return value ? [[base + address, value] as [string, string]] : [];
	});

/** A `map` of nginx from an address to a header's value; an empty value sends no header. */
function nginxMap(variable: string, values: readonly [string, string][]): string {
	return [`map $brief_path $${variable} {`, '\tdefault "";', ...values.map(([key, value]) => `\t"${key}" "${value}";`), '}'].join(
		'\n',
	);
}

const nginxHeaders = (headers: Headers) =>
	Object.entries(headers).map(([name, value]) => `\tadd_header ${name} "${value}" always;`);

/** Configuration of nginx; belongs into a file of `/etc/nginx/conf.d`. */
export function nginxConfig(pages: readonly SitePage[], { root, base, listen }: Place): string {
	const policies = valuesOf(pages, 'Content-Security-Policy', base);
	const missing = policies.find(([address]) => address.endsWith('/404.html'))?.[1] ?? '';
	return `# An internal redirect to index.html or 404.html changes $uri; headers go by what was asked for.
map $request_uri $brief_path {
	"~^(?<asked>[^?]*)" $asked;
}
${nginxMap('brief_page_policy', [...policies, [`${base}${WORKER_FILE}`, headersFor(WORKER_FILE)['Content-Security-Policy'] ?? '']])}
map $status $brief_policy {
	404 "${missing}";
	default $brief_page_policy;
}
${nginxMap('brief_language', valuesOf(pages, 'Content-Language', base))}
map "$status $brief_path" $brief_cache {
	"~^[23].. ${escapePattern(base)}${hashed}" "${headersFor(`${HASHED_FOLDERS[0]}/any`)['Cache-Control']}";
	default "${headersFor('any')['Cache-Control']}";
}

server {
	listen ${listen};
	server_tokens off;
	absolute_redirect off;
	charset utf-8;
	charset_types ${TYPES};
	gzip on;
	gzip_vary on;
	gzip_types ${TYPES};
	error_page 404 ${base}404.html;
	# \`always\`: also with an error. No location adds a header, for it would then lose all of these.
	add_header Content-Security-Policy $brief_policy always;
	add_header Content-Language $brief_language always;
	add_header Cache-Control $brief_cache always;
${nginxHeaders(EVERYWHERE).join('\n')}

	location ${base} {
		${base === '/' ? `root ${root}` : `alias ${root}/`};
		index index.html;
	}
${base === '/' ? '' : '\tlocation / {\n\t\treturn 404;\n\t}\n'}}
`;
}

const caddyHeaders = (headers: Headers, indent: string) =>
	Object.entries(headers)
		.map(([name, value]) => `${indent}${name} "${value}"`)
		.join('\n');

/** Configuration of Caddy: a Caddyfile, or a file that one imports. */
export function caddyConfig(pages: readonly SitePage[], { root, base, listen }: Place): string {
	const handled = pages.filter(({ html }) => policyIn(html));
	const missing = handled.find(({ file }) => file === '404.html');
	const rules = [
		...handled.map(({ file, address, html }) => [base + address, headersFor(file, html)] as const),
		[base + WORKER_FILE, headersFor(WORKER_FILE)] as const,
		...HASHED_FOLDERS.map((folder) => [`${base}${folder}/*`, headersFor(`${folder}/any`)] as const),
	];
	return `${listen} {
	encode zstd gzip
	header {
${caddyHeaders(EVERYWHERE, '\t\t')}
		?Cache-Control "${headersFor('any')['Cache-Control']}"
		-Server
	}
${rules.map(([path, headers]) => `	header ${path} {\n${caddyHeaders(headers, '\t\t')}\n	}`).join('\n')}
	handle_path ${base}* {
		root * ${root}
		file_server
	}
	handle {
		error 404
	}
	handle_errors {
		header {
${caddyHeaders({ ...EVERYWHERE, ...headersFor('404.html', missing?.html) }, '\t\t\t')}
		}
		root * ${root}
		rewrite * /404.html
		file_server {
			status {err.status_code}
		}
	}
}
`;
}
