import { EDITIONS } from '../chinese/editions.ts';
import { ASKED } from './asked-edition.ts';
import { contentType, KNOWN_ENDINGS } from './content-types.ts';
import { HASHED_FOLDERS, type Headers, headersFor, policyIn, WORKER_FILE } from './headers.ts';
import { CHOICE, commonOf, type Place } from './servers.ts';
import type { SitePage } from './site-pages.ts';

const caddyHeaders = (headers: Headers, indent: string) =>
	Object.entries(headers)
		.map(([name, value]) => `${indent}${name} "${value}"`)
		.join('\n');

/** The way from the site's own address to an edition: the one chosen last, else the reader's first Chinese. */
function caddyChoice(base: string): string {
	const way = (name: string, key: string, header: string, pattern: string) => `	@${name} {
		path ${base}
		header Accept *text/html*
		header_regexp ${header} \`${pattern}\`
	}
	redir @${name} ${base}${key}/ 302`;
	return [
		...EDITIONS.map(({ key }) => way(`chosen-${key}`, key, 'Cookie', `(?:^|;\\s*)edition=${key}(?:;|$)`)),
		...EDITIONS.map(({ key }) => way(`asked-${key}`, key, 'Accept-Language', `(?i)${ASKED[key]}`)),
	].join('\n');
}

/** Configuration of Caddy: a Caddyfile, or a file that one imports. */
export function caddyConfig(pages: readonly SitePage[], { root, base, listen }: Place): string {
	const handled = pages.filter(({ html }) => policyIn(html));
	const missing = handled.find(({ file }) => file === '404.html');
	const rules = [
		...handled.map(({ file, address, html }) => [base + address, headersFor(file, html)] as const),
		[base + WORKER_FILE, headersFor(WORKER_FILE)] as const,
		...HASHED_FOLDERS.map((folder) => [`${base}${folder}/*`, headersFor(`${folder}/any`)] as const),
	];
	const types = KNOWN_ENDINGS.map((ending) => {
		const type = contentType(`.${ending}`);
		return `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}"`;
	});
	return `${listen} {
	encode zstd gzip
	header {
${caddyHeaders(commonOf(pages), '\t\t')}
		?Cache-Control "${headersFor('any')['Cache-Control']}"
		-Server
	}
	header ${base} +Vary "${CHOICE}"
	header ${base}pagefind/* ?Content-Type "${contentType('')}"
${rules.map(([path, headers]) => `	header ${path} {\n${caddyHeaders(headers, '\t\t')}\n	}`).join('\n')}
${types.join('\n')}
${caddyChoice(base)}
${base === '/' ? '' : `	redir ${base.slice(0, -1)} ${base} 301\n`}	handle_path ${base}* {
		root * ${root}
		# The server itself would lead to the address with its slash without the question.
		@question {
			not path */
			file {path}/index.html
			expression {query} != ""
		}
		redir @question {http.request.orig_uri.path}/?{query} 308
		# What \`npm run compress\` has put beside the files.
		file_server {
			precompressed br gzip
		}
	}
	handle {
		error 404
	}
	handle_errors {
		header {
${caddyHeaders({ ...commonOf(pages), ...headersFor('404.html', missing?.html), 'Content-Type': contentType('404.html') }, '\t\t\t')}
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
