import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForTurn } from '../../scripts/one-at-a-time.mjs';
import { freePort } from '../support/free-port.ts';

const top = mkdtempSync(join(tmpdir(), 'dev-'));
const content = join(top, 'content');
const change = (file: string, from: string, to: string) => {
	const path = join(content, file);
	writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
let server: ChildProcess;
let origin = '';
let giveBack = () => {};

beforeAll(async () => {
	cpSync('tests/papers/small', content, { recursive: true });
	// Astro has one list of chapters in the project, which a build of another test would write at the same time.
	giveBack = await waitForTurn('.cache/build.lock');
	const port = await freePort();
	origin = `127.0.0.1:${port}`;
	const { PATH, HOME } = process.env;
	const env = { PATH, HOME, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' };
	const listen = ['--port', String(port), '--host', '127.0.0.1'];
	server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', ...listen], { env, detached: true });
}, 60_000);

afterAll(() => {
	// With all that it has started.
	if (server.pid) process.kill(-server.pid);
	giveBack();
	rmSync(top, { recursive: true });
});

const textOf = async (path: string) => (await fetch(`http://${origin}/${path}`)).text();
const shows = (path: string) => expect.poll(() => textOf(path).catch(String), { timeout: 30_000, interval: 300 });

test('npm run dev shows what an author types, adds and takes away, in both scripts and to be proofread, and has the browser ask again', async () => {
	await shows('zh-hant/background/').toContain('試驗己經進行了三個月');
	const [, token = ''] = /const wsToken = "([^"]+)"/.exec(await textOf('@vite/client')) ?? [];
	const browser = new WebSocket(`ws://${origin}/?token=${token}`, 'vite-hmr');
	const told: string[] = [];
	browser.addEventListener('message', ({ data }) => told.push(String(data)));
	await expect.poll(() => told.join()).toContain('connected');
	// What a browser is told that comes late.
	told.length = 0;
	// A file of data, which is no page and no part of one; first, since Astro itself tells of chapters, and that late.
	change('paper.yaml', '夜間開放試驗', '晚間開放試驗');
	await shows('zh-hant/').toContain('社區圖書館晚間開放試驗');
	await expect.poll(() => told.join()).toContain('full-reload');
	browser.close();
	const figures = join(content, 'figures.yaml');
	const months = { id: 'months', value: 3, unit: '個月', printed: '三個月', measures: '試驗時間', passage: 'background#p1' };
	writeFileSync(figures, JSON.stringify({ figures: [months], pictures: [] }));
	await shows('zh-hant/figures/').toContain('試驗時間');
	rmSync(figures);
	await shows('zh-hant/figures/').toContain('本文沒有列出可供引用的數字');
	change('chapters/background.mdx', '三個月', '四個月');
	// Behind the link of its number: what describes the page begins with the same words.
	await shows('zh-hant/background/').toContain('</a>試驗己經進行了四個月');
	expect(await textOf('zh-hans/background/')).toContain('</a>试验已经进行了四个月');
	expect(await textOf('data/paper.zh-hans.md'), 'a file, by the name that pages link').toContain('试验已经进行了四个月');
	const proof = await fetch(`http://${origin}/proof/`);
	expect(proof.headers.get('content-type'), 'as a page').toBe('text/html; charset=utf-8');
	const sheet = await proof.text();
	expect(sheet, 'with the name that was typed').toContain('<h1>《社區圖書館晚間開放試驗》簡體版校讀表</h1>');
	expect(sheet).toContain('<p lang="zh-Hans-CN" translate="no">试验<mark>已</mark>经进行了四个月。</p>');
});
