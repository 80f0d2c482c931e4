import { EDITIONS } from '../chinese/editions.ts';
import { ASKED } from './asked-edition.ts';
import { contentType, isText, KNOWN_ENDINGS } from './content-types.ts';
import { HASHED_FOLDERS, type Headers, headersFor, WORKER_FILE } from './headers.ts';
import { CHOICE, commonOf, type Place } from './servers.ts';
import type { SitePage } from './site-pages.ts';

const hashed = `(${HASHED_FOLDERS.join('|')})/`;
const escapePattern = (text: string) => text.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&');

/** Types of text, but for HTML, which nginx counts among them by itself. */
const TEXTS = KNOWN_ENDINGS.filter((ending) => isText(`.${ending}`) && ending !== 'html')
	.map((ending) => contentType(`.${ending}`).split(';')[0])
	.join(' ');

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

/** Sizes of nginx's tables of addresses, where these are too many or too long for its own; it reads them ahead of the first map only. */
function nginxSizes(addresses: readonly string[]): string {
	const longest = Math.max(...addresses.map((address) => address.length));
	const power = (least: number) => 2 ** Math.ceil(Math.log2(least));
	return [
		...(longest > 40 ? [`map_hash_bucket_size ${power(2 * longest)};`] : []),
		...(addresses.length > 500 ? [`map_hash_max_size ${power(4 * addresses.length)};`] : []),
	]
		.map((line) => `${line}\n`)
		.join('');
}

/** Configuration of nginx; belongs into a file of `/etc/nginx/conf.d`. */
export function nginxConfig(pages: readonly SitePage[], { root, base, listen }: Place): string {
	const policies = valuesOf(pages, 'Content-Security-Policy', base);
	const missing = policies.find(([address]) => address.endsWith('/404.html'))?.[1] ?? '';
	const find = base === '/' ? `root ${root}` : `alias ${root}/`;
	return `${nginxSizes(pages.map(({ address }) => base + address))}# An internal redirect to index.html or 404.html changes $uri; headers go by what was asked for.
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
# The edition that ${base} leads to: the one chosen last, else the reader's first Chinese; no page but that one asks.
map $http_accept_language $brief_asked {
	default "";
${EDITIONS.map(({ key }) => `\t"~*${ASKED[key]}" ${key};`).join('\n')}
}
map $cookie_edition $brief_wanted {
	default $brief_asked;
${EDITIONS.map(({ key }) => `\t${key} ${key};`).join('\n')}
}
map $http_accept $brief_edition {
	default "";
	"~text/html" $brief_wanted;
}
map $brief_path $brief_vary {
	default "";
	"${base}" "${CHOICE}";
}

server {
	listen ${listen};
	server_tokens off;
	absolute_redirect off;
	types {
${KNOWN_ENDINGS.map((ending) => `\t\t${contentType(`.${ending}`).split(';')[0]} ${ending};`).join('\n')}
	}
	default_type ${contentType('')};
	charset utf-8;
	charset_types ${TEXTS};
	gzip on;
	gzip_vary on;
	gzip_types ${TEXTS};
	# What \`npm run compress\` has put beside the files; Brotli needs the module ngx_brotli.
	gzip_static on;
	# brotli_static on;
	error_page 404 ${base}404.html;
	# \`always\`: also with an error. No location adds a header, for it would then lose all of these.
	add_header Content-Security-Policy $brief_policy always;
	add_header Content-Language $brief_language always;
	add_header Cache-Control $brief_cache always;
	add_header Vary $brief_vary always;
${nginxHeaders(commonOf(pages)).join('\n')}

	location = ${base} {
		if ($brief_edition) {
			return 302 ${base}$brief_edition/;
		}
		${find};
		index index.html;
	}
	location ${base} {
		${find};
		index index.html;
	}
${base === '/' ? '' : `\tlocation = ${base.slice(0, -1)} {\n\t\treturn 301 ${base};\n\t}\n\tlocation / {\n\t\treturn 404;\n\t}\n`}}
`;
}
