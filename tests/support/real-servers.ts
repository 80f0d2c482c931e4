import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A server that runs with one of the project's example files. */
export interface RealServer {
	/** `http://localhost:4321`. */
	origin: string;
	stop(): Promise<void>;
}

/** Each server's example file, and what its three places hold there. */
const EXAMPLES = {
	nginx: { file: 'src/build/servers/nginx.conf', listen: 'listen 80;', paper: /\tlocation \/briefs\/2024\/ \{.*?\n\t\}\n/s },
	caddy: { file: 'src/build/servers/Caddyfile', listen: ':80 {', paper: /\t\thandle \/briefs\/2024\/\* \{.*?\n\t\t\}\n/s },
};

export type ServerName = keyof typeof EXAMPLES;

/** Whether a server is installed; Debian has both. */
export const isInstalled = (name: ServerName): boolean =>
	spawnSync(name, [name === 'nginx' ? '-v' : 'version']).error === undefined;

/**
 * An example file filled in as its head says: what to listen on, the folder, and its part for a paper once for each base
 * path; with the rule for a chapter that was called `findings` and is `results`.
 */
function fillIn(name: ServerName, port: number, folder: string, bases: readonly string[]): string {
	const { file, listen, paper } = EXAMPLES[name];
	return readFileSync(file, 'utf8')
		.replace(listen, () => listen.replace(/:?80/, name === 'caddy' ? `http://:${port}` : String(port)))
		.replaceAll('/srv/www', folder)
		.replace(/(?<=# A chapter that was renamed.*\n)(\t# .*\n)+/, (rule) => rule.replaceAll('\t# ', '\t'))
		.replaceAll('old-name', 'findings')
		.replaceAll('new-name', 'results')
		.replace(paper, (block) => bases.map((base) => block.replaceAll('/briefs/2024/', base)).join(''));
}

/** The whole of a configuration of nginx, in which the project's is one file, and what starts it. */
function nginxCommand(folder: string, config: string): string[] {
	writeFileSync(join(folder, 'site.conf'), config);
	const main = join(folder, 'nginx.conf');
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${folder}/${use};`);
	writeFileSync(
		main,
		`${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr;
events {}
http {
	access_log off;
	${temporary.join(' ')}
	include ${folder}/site.conf;
}
`,
	);
	return ['-e', 'stderr', '-c', main];
}

/** The whole of a configuration of Caddy, and what starts it. */
function caddyCommand(folder: string, config: string): string[] {
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
 * Starts nginx or Caddy with the project's example file.
 * @param own a folder for what the server writes
 * @param folder what is served, with each site at its base path
 * @throws Error with what the server said, when it does not start
 */
export async function startServer(name: ServerName, own: string, folder: string, bases: readonly string[]): Promise<RealServer> {
	const port = await freePort();
	const config = fillIn(name, port, folder, bases);
	const args = name === 'nginx' ? nginxCommand(own, config) : caddyCommand(own, config);
	const server = spawn(name, args, { env: { ...process.env, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own } });
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
