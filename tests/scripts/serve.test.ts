import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endWithParent } from '../../scripts/end-with-parent.mjs';
import { preview, serve } from '../../scripts/serve.ts';
import { writeOldSite } from '../support/old-site.ts';

let folder: string;
let site: string;
let server: Server;
let address: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'serve-'));
	site = join(folder, 'dist');
	mkdirSync(join(site, 'page'), { recursive: true });
	writeFileSync(join(site, 'page/index.html'), '<!doctype html><title>page</title>');
	writeFileSync(join(site, '404.html'), '<!doctype html><title>unknown</title>');
	({ server, address } = await serve(site, '/', 0));
});

afterEach(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

test('a site without a page at its root is served', async () => {
	const answer = await fetch(`${address}page/`);
	expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html><title>page</title>']);
	expect((await fetch(`${address}nowhere/`)).status).toBe(404);
	expect((await fetch(`${address}page/?q=//`)).status).toBe(200);
});

test('what only imports it serves nothing, and ends', () => {
	const program = ['--input-type=module', '--eval', 'await import("./scripts/serve.ts")'];
	const { status, stdout } = spawnSync(process.execPath, program, {
		encoding: 'utf8',
		env: { ...process.env, PORT: '0' },
		timeout: 30_000,
	});
	expect([status, stdout]).toEqual([0, '']);
});

test('text is compressed for whoever takes that, and for nobody else', async () => {
	writeFileSync(join(site, 'page/index.html'), '<!doctype html><title>page</title>'.padEnd(2000));
	const encodingFor = async (taken: string) =>
		(await fetch(`${address}page/`, { headers: { 'Accept-Encoding': taken } })).headers.get('Content-Encoding');
	expect(await encodingFor('gzip, br')).toBe('br');
	expect(await encodingFor('gzip')).toBe('gzip');
	expect(await encodingFor('identity')).toBeNull();
});

test('while a new build takes the place of the old one, a reader is asked to come again, and the server stays', async () => {
	renameSync(site, `${site}.old`);
	const answer = await fetch(`${address}page/`);
	expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '1']);
	renameSync(`${site}.old`, site);
	expect((await fetch(`${address}page/`)).status).toBe(200);
});

test('answers this machine alone', () => {
	expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});

test('takes another port where somebody has the one that it is to take, listens where it is told, and ends with npm', async () => {
	writeOldSite(site);
	const { port } = new URL(address);
	const npm = spawn('npm', ['run', '--silent', 'preview'], {
		env: { ...process.env, OUT_DIR: site, PORT: port, HOST: '0.0.0.0' },
	});
	const own = await new Promise<string>((resolve) => {
		let said = '';
		npm.stdout.on('data', (data) => {
			said += String(data);
			const [found] = /http:\S+/.exec(said) ?? [];
			if (found) resolve(found);
		});
	});
	expect(['4321', port]).not.toContain(new URL(own).port);
	// Another address of this machine, which a server that answers it alone would not hear.
	expect((await fetch(own.replace('localhost', '127.0.0.2'))).status).toBe(200);
	expect((await fetch(`${own}page/`)).status).toBe(200);
	npm.kill();
	await expect.poll(() => fetch(`${own}page/`).catch(() => 'nobody'), { timeout: 5000 }).toBe('nobody');
});

test('says what is wrong with a setting, and nothing of the program, and ends though npm goes on', () => {
	const { PATH, HOME } = process.env;
	const { status, stderr } = spawnSync('node', ['scripts/serve.ts'], {
		env: { PATH, HOME, BASE_PATH: '/a b/', npm_lifecycle_event: 'preview' },
		encoding: 'utf8',
		timeout: 30_000,
	});
	expect([status, stderr]).toEqual([1, expect.stringMatching(/^BASE_PATH is “\/a b\/”\. Expected is a path .*\n$/)]);
});

describe('the preview', () => {
	afterEach(() => {
		vi.unstubAllEnvs();
	});

	test('does not begin where no built site is', async () => {
		vi.stubEnv('PORT', '0');
		for (const place of [site, 'content', join(folder, 'gone')]) {
			vi.stubEnv('OUT_DIR', place);
			await expect(preview()).rejects.toThrow(`${place} is not a built site; run “npm run build” first.`);
		}
	});

	test('answers this machine alone where HOST is empty', async () => {
		writeOldSite(site);
		for (const [name, given] of Object.entries({ OUT_DIR: site, PORT: '0', HOST: '' })) vi.stubEnv(name, given);
		const own = await preview();
		expect(own.server.address()).toMatchObject({ address: '127.0.0.1' });
		own.server.close();
	});

	test('names the settings by which this machine cannot listen', async () => {
		writeOldSite(site);
		// An address for examples, which no machine has (RFC 5737).
		const settings = { OUT_DIR: site, PORT: '0', HOST: '192.0.2.1' };
		for (const [name, given] of Object.entries(settings)) vi.stubEnv(name, given);
		await expect(preview()).rejects.toThrow(
			/^This machine cannot listen where HOST and PORT say \(listen EADDRNOTAVAIL: .*192\.0\.2\.1.*\)\. Expected are /,
		);
	});
});

test.each([
	['ends when npm has ended, which has started it', 'preview', 1],
	['goes on when a shell has ended that has started it', undefined, 0],
])('%s', (_, script, ends) => {
	vi.stubEnv('npm_lifecycle_event', script);
	vi.useFakeTimers();
	const parent = vi.spyOn(process, 'ppid', 'get');
	const end = vi.fn();
	endWithParent(end);
	vi.advanceTimersByTime(1000);
	expect(end).not.toHaveBeenCalled();
	parent.mockReturnValue(1);
	vi.advanceTimersByTime(300);
	expect(end).toHaveBeenCalledTimes(ends);
	vi.useRealTimers();
	vi.unstubAllEnvs();
	parent.mockRestore();
});
