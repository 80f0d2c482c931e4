import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The module of nginx that serves Brotli's files, where Debian's package has put it. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A server that runs with the project's configuration. */
export interface RealServer {
	/** `http://localhost:4321`. */
	origin: string;
	stop(): Promise<void>;
}

export type ServerName = 'nginx' | 'caddy';

/** Whether a server is installed; Debian has both. */
export const isInstalled = (name: ServerName): boolean =>
	spawnSync(name, [name === 'nginx' ? '-v' : 'version']).error === undefined;

/** Encodings that a server can send from files beside the files. */
export const encodingsOf = (name: ServerName): string[] => (name === 'caddy' || existsSync(BROTLI) ? ['br', 'gzip'] : ['gzip']);

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, resolve));
	const { port } = probe.address() as { port: number };
	await new Promise((resolve) => probe.close(resolve));
	return port;
}

/** The whole of a configuration of nginx, in which the project's is one file, and what starts it. */
export function nginxCommand(folder: string, config: string): string[] {
	const hasBrotli = existsSync(BROTLI);
	writeFileSync(join(folder, 'site.conf'), hasBrotli ? config.replace('# brotli_static', 'brotli_static') : config);
	const main = join(folder, 'nginx.conf');
	writeFileSync(
		main,
		`${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr;
${hasBrotli ? `load_module ${BROTLI};` : ''}
events {}
http {
	access_log off;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${folder}/${use};`).join(' ')}
	include ${folder}/site.conf;
}
`,
	);
	return ['-e', 'stderr', '-c', main];
}

/** The whole of a configuration of Caddy, and what starts it. */
export function caddyCommand(folder: string, config: string): string[] {
	const file = join(folder, 'Caddyfile');
	writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${config}`);
	return ['run', '--config', file, '--adapter', 'caddyfile'];
}

async function waitFor(origin: string, server: ChildProcess, said: () => string) {
	for (let tries = 0; tries < 100; tries++) {
		if (server.exitCode !== null) break;
		const isUp = await fetch(origin, { redirect: 'manual' }).then(
			() => true,
			() => false,
		);
		if (isUp) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`the server does not answer:\n${said()}`);
}

/**
 * Starts nginx or Caddy as `scripts/server-config.ts` would have it.
 * @param folder one of its own, for what the server writes
 * @param site the built site
 * @param base its base path
 * @throws Error with what the server said, when it does not start
 */
export async function startServer(name: ServerName, folder: string, site: string, base: string): Promise<RealServer> {
	const port = await freePort();
	const env = { ...process.env, BASE_PATH: base, OUT_DIR: site, LISTEN: name === 'caddy' ? `http://:${port}` : String(port) };
	const { stdout, stderr } = spawnSync('node', ['scripts/server-config.ts', name], { env, encoding: 'utf8' });
	if (stderr) throw new Error(stderr);
	const args = name === 'nginx' ? nginxCommand(folder, stdout) : caddyCommand(folder, stdout);
	const server = spawn(name, args, { env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
	let said = '';
	server.stderr.on('data', (data) => {
		said += String(data);
	});
	const origin = `http://localhost:${port}`;
	await waitFor(origin, server, () => said);
	return {
		origin,
		async stop() {
			const ended = new Promise((resolve) => server.once('exit', resolve));
			server.kill();
			await ended;
		},
	};
}
