import type { Server } from 'node:http';
import { serve } from '../../scripts/serve.ts';

/** Serves a built site without compressing it: that is done anew for every visit, and takes as long as half a page. */
export async function servePlain(folder: string, base: string): Promise<{ server: Server; address: string }> {
	const { server, address } = await serve(folder, base, 0);
	server.prependListener('request', ({ headers }) => delete headers['accept-encoding']);
	return { server, address };
}
