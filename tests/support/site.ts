import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type RequestListener, type Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { filesToKeep, writePrecacheList } from '../../src/build/precache.ts';

/** A site of the test's own, which can go away and come back changed. */
export interface Site {
	folder: string;
	address: string;
	server: Server;
	/** Addresses that the server has been asked for. */
	asked: string[];
	/** What the host does instead of serving a file; returns whether it has answered. */
	host?: (...asked: Parameters<RequestListener>) => boolean;
	/** Addresses whose answers the host lets a browser keep for a while, though this site asks hosts not to. */
	held?: RegExp;
	/** Script that the worker runs first. */
	before: string;
	/** From now on nobody answers. */
	cut(): Promise<void>;
	/**
	 * Another build takes the place of this one: a word of the introduction is another in pages and index.
	 * @param version two characters that stand for 江蘇 from now on
	 */
	rebuild(version?: string): void;
}

/**
 * Serves a copy of a built site while a test uses it.
 * @param before script that the worker runs first: a fault of the browser
 * @param limit up to how many bytes it is kept whole without a network; without it, as it was built
 */
export async function withSite(
	{ dist = 'dist', base = '/', before = '', limit }: { dist?: string; base?: string; before?: string; limit?: number },
	use: (site: Site) => Promise<void>,
) {
	const folder = mkdtempSync(join(tmpdir(), 'offline-'));
	cpSync(dist, folder, { recursive: true });
	const listFiles = () => {
		const worker = join(folder, 'sw.js');
		writeFileSync(worker, readFileSync(worker, 'utf8').replace(/(.*\n)*^const BUILD.*\n/m, ''));
		writePrecacheList(folder, limit);
		writeFileSync(worker, `${site.before}\n${readFileSync(worker, 'utf8')}`);
	};
	const { server, address } = await serve(folder, base, 0);
	const [serveFile] = server.listeners('request') as RequestListener[];
	const close = (open: Server) =>
		new Promise<void>((resolve) => {
			open.close(() => resolve());
			open.closeAllConnections();
		});
	const site: Site = {
		before,
		folder,
		address,
		server,
		asked: [],
		cut: () => close(server),
		rebuild(version = '新版') {
			for (const file of filesToKeep(folder).filter((name) => /\.(html|json)$/.test(name))) {
				const path = join(folder, file);
				const text = readFileSync(path, 'utf8');
				writeFileSync(path, text.replace(/(江蘇|江苏|新版|三版)(?=代表[團团])/g, version));
			}
			listFiles();
		},
	};
	server.removeAllListeners('request').on('request', (request, response) => {
		site.asked.push(request.url ?? '');
		// To compress every file takes time, and no test of the worker looks at it.
		delete request.headers['accept-encoding'];
		if (site.held?.test(request.url ?? ''))
			response.setHeader = (name, value) =>
				ServerResponse.prototype.setHeader.call(response, name, name === 'Cache-Control' ? 'max-age=600' : value);
		if (!site.host?.(request, response)) serveFile?.(request, response);
	});
	if (before || limit !== undefined) listFiles();
	try {
		await use(site);
	} finally {
		if (server.listening) await close(server);
		rmSync(folder, { recursive: true });
	}
}
