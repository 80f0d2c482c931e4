import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';

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

test('takes another port where somebody has the usual one, and ends when npm is told to end', async () => {
	const npm = spawn('npm', ['run', '--silent', 'preview'], {
		env: { ...process.env, OUT_DIR: site, PORT: new URL(address).port },
	});
	const own = await new Promise<string>((resolve) => {
		let said = '';
		npm.stdout.on('data', (data) => {
			said += String(data);
			const [found] = /http:\S+/.exec(said) ?? [];
			if (found) resolve(found);
		});
	});
	expect(own).not.toBe(address);
	expect((await fetch(`${own}page/`)).status).toBe(200);
	npm.kill();
	await expect.poll(() => fetch(`${own}page/`).catch(() => 'nobody'), { timeout: 5000 }).toBe('nobody');
});
