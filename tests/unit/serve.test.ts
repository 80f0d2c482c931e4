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
