import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentType, isText } from '../src/build/content-types.ts';
import { commonHeaders, type Headers, headersFor } from '../src/build/headers.ts';

/** The file for an address below the base path; undefined where there is none. */
function fileFor(folder: string, base: string, pathname: string): string | undefined {
	if (!pathname.startsWith(base)) return undefined;
	const path = join(folder, normalize(`/${pathname.slice(base.length)}`));
	const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
	return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string) {
	const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
	let path: string;
	try {
		path = decodeURIComponent(pathname);
	} catch {
		response.writeHead(400).end();
		return;
	}
	if (!path.endsWith('/') && fileFor(folder, base, `${path}/`)) {
		response.writeHead(308, { Location: `${pathname}/${search}` }).end();
		return;
	}
	const found = fileFor(folder, base, path);
	const file = found ?? join(folder, '404.html');
	let body = readFileSync(file);
	const home = fileFor(folder, '/', '/');
	const headers: Headers = {
		...(home ? commonHeaders(readFileSync(home, 'utf8')) : {}),
		...headersFor(relative(folder, file).replaceAll('\\', '/'), file.endsWith('.html') ? body.toString() : undefined),
		'Content-Type': contentType(file),
		Vary: 'Accept-Encoding',
	};
	if (request.headers['accept-encoding']?.includes('br') && isText(file)) {
		body = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
		headers['Content-Encoding'] = 'br';
	}
	headers['Content-Length'] = String(body.length);
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	response.writeHead(found ? 200 : 404).end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Serves a built site as a static host would: compressed, with its 404 page and its base path.
 * @param folder the built site
 * @param base the base path it was built for, with slashes
 * @param port 0 for any free one
 * @returns the listening server and its address
 */
export async function serve(folder: string, base: string, port: number): Promise<{ server: Server; address: string }> {
	const server = createServer((request, response) => {
		try {
			answer(request, response, folder, base);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
			// A build that is done takes the place of the one before; for a moment there is neither (RFC 9110, 15.6.4).
			response
				.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'text/plain' })
				.end('A new build is taking its place. Ask again.\n');
		}
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, resolve);
	});
	const own = server.address();
	const actual = typeof own === 'object' && own ? own.port : port;
	return { server, address: `http://localhost:${actual}${base}` };
}

/** The base path of this environment, with slashes on both ends. */
export function basePath(): string {
	return `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
}

async function main() {
	const wanted = Number(process.env.PORT ?? 4321);
	const { address } = await serve('dist', basePath(), wanted).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE') throw error;
		return serve('dist', basePath(), 0);
	});
	console.log(`\n  The brief is at ${address}\n  Ctrl+C stops it.\n`);
}

if (import.meta.main) await main();
