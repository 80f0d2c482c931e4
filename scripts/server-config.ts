import { resolve } from 'node:path';
import { caddyConfig } from '../src/build/caddy.ts';
import { nginxConfig } from '../src/build/nginx.ts';
import { readSitePages } from '../src/build/site-pages.ts';
import { basePath } from './serve.ts';

/**
 * Prints a server's configuration for the site in `dist/`:
 * `node scripts/server-config.ts nginx /srv/brief > /etc/nginx/conf.d/brief.conf`.
 * The folder is where the server will find the built site; `LISTEN` is a port of nginx, an address of Caddy.
 */
const SITE = process.env.OUT_DIR ?? 'dist';
const CONFIGS = { nginx: nginxConfig, caddy: caddyConfig };

const [server, folder = SITE] = process.argv.slice(2);
const config = CONFIGS[server as keyof typeof CONFIGS];
if (config) {
	process.stdout.write(
		config(readSitePages(SITE), {
			root: resolve(folder),
			base: basePath(),
			listen: process.env.LISTEN ?? (server === 'caddy' ? ':80' : '80'),
		}),
	);
} else {
	console.error(`Name the server: ${Object.keys(CONFIGS).join(' or ')}.`);
	process.exitCode = 1;
}
