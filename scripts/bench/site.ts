import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { EDITIONS } from '../../src/chinese/editions.ts';
import { serve } from '../serve.ts';

/** A built site on the project's own server, which compresses as a good host does. */
export interface Site {
	name: string;
	folder: string;
	/** With a slash at its end. */
	address: string;
	/** Bytes and requests that the server has answered since the site was opened. */
	served: { bytes: number; requests: number };
	/** Of some pages below an edition, by the last segment of their address, those that the site has: `zh-hant/full/`. */
	pages(slugs: readonly string[]): string[];
	close(): void;
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/** Puts a built site on a server of its own, at any free port or a given one. */
export async function openSite(name: string, folder: string, base: string, port = 0): Promise<Site> {
	const { server, address } = await serve(folder, base, port);
	const served = { bytes: 0, requests: 0 };
	server.on('request', (_request, response) => {
		served.requests += 1;
		response.on('finish', () => {
			served.bytes += Number(response.getHeader('Content-Length') ?? 0);
		});
	});
	return {
		name,
		folder,
		address,
		served,
		pages: (slugs) =>
			EDITIONS.flatMap(({ key }) => slugs.map((slug) => `${key}/${slug ? `${slug}/` : ''}`)).filter((page) =>
				existsSync(join(folder, page, 'index.html')),
			),
		close: () => server.close(),
	};
}
