import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { relative } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import serveStatic from 'serve-static';
import { contentType } from '../src/build/content-types.ts';
import { cacheControl, EVERYWHERE } from '../src/build/headers.ts';
import { endWithParent } from './end-with-parent.mjs';
import { basePath, outFolder, port, SettingError } from './environment.ts';
import { isBuiltSite } from './publish.ts';

/** Nearly as small as what a host keeps compressed, at a thirtieth of the time. */
const QUALITY = 6;

/**
 * Serves a built site as a static host would: compressed, with its headers, its 404 page and its base path.
 * @param folder the built site
 * @param base the base path it was built for, with slashes
 * @param port 0 for any free one
 * @param host the address to listen on; without it, only this machine is answered
 * @returns the listening server and its address
 */
export async function serve(
	folder: string,
	base: string,
	port: number,
	host = '127.0.0.1',
): Promise<{ server: Server; address: string }> {
	const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } } });
	const files = serveStatic(folder, {
		fallthrough: false,
		cacheControl: false,
		setHeaders(response, path) {
			response.setHeader('Cache-Control', cacheControl(relative(folder, path).replaceAll('\\', '/')));
			response.setHeader('Content-Type', contentType(path));
		},
	});
	const server = createServer((request: IncomingMessage & { originalUrl?: string }, response) => {
		const { url = '/' } = request;
		const sendMissing = () => {
			response.statusCode = 404;
			request.url = '/404.html';
			// Only for a moment, while a new build takes the place of the one before (RFC 9110, 15.6.4).
			files(request, response, () => response.writeHead(503, { 'Retry-After': '1' }).end('Ask again.\n'));
		};
		response.setHeaders(new Map(Object.entries(EVERYWHERE)));
		compress(request, response, () => {
			// Doubled slashes and backslashes name nothing; led back to a browser, they would name another host.
			if (!url.startsWith(base) || /^[^?]*(\\|\/\/)/.test(url)) return sendMissing();
			// The part below the base path names a file; the whole is what a redirect leads to.
			request.originalUrl = url;
			request.url = url.slice(base.length - 1);
			files(request, response, sendMissing);
		});
	});
	await new Promise<void>((listening, reject) => {
		server.once('error', reject).listen(port, host, listening);
	});
	const { port: own } = server.address() as AddressInfo;
	return { server, address: `http://localhost:${own}${base}` };
}

/**
 * Serves the built site where the settings say, or at a free port where somebody has theirs.
 * @throws SettingError where no built site is, or where this machine cannot listen
 */
export async function preview() {
	const [folder, base, wanted] = [outFolder(), basePath(), port()];
	// Any other folder would be served as well, such as a manuscript.
	if (!isBuiltSite(folder)) throw new SettingError(`${folder} is not a built site; run “npm run build” first.`);
	// An empty HOST would stand for every address of this machine.
	const start = (at: number) => serve(folder, base, at, process.env.HOST || undefined);
	return await start(wanted).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'EADDRINUSE') return start(0);
		throw new SettingError(
			`This machine cannot listen where HOST and PORT say (${error.message}). Expected are an address of this machine, such as 0.0.0.0 for all that it has, and a port that you may take, such as 4321.`,
		);
	});
}

if (import.meta.main) {
	endWithParent(() => process.exit());
	try {
		const { address } = await preview();
		console.log(`\n  The brief is at ${address}\n  Ctrl+C stops it.\n`);
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
