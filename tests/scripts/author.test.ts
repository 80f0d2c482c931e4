import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writePaper } from '../../scripts/new-paper.ts';
import { printProof } from '../../scripts/proof.ts';
import { publishIds } from '../../scripts/publish-ids.ts';
import { ledgerYaml, recordIds } from '../../src/paper/lasting/ledger-yaml.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import { stubProject } from '../support/stub-programs.ts';

const top = mkdtempSync(join(tmpdir(), 'author-'));
afterAll(() => rmSync(top, { recursive: true }));
const paper = join(top, 'my-paper');

/** What an author types: a script of the project, for the paper of this test. */
function run(script: string, rest: string[] = [], cwd = process.cwd()) {
	const { PATH, HOME } = process.env;
	const { status, stdout, stderr } = spawnSync('node', [resolve(script), ...rest], {
		cwd,
		encoding: 'utf8',
		env: { PATH, HOME, CONTENT_DIR: paper, NODE_COMPILE_CACHE: resolve('.cache/node') },
	});
	return { status, stdout, stderr };
}

let made: ReturnType<typeof run>;
beforeAll(() => {
	made = run('scripts/new-paper.ts', [paper]);
});

describe('npm run new', () => {
	test('writes a small whole paper with the guide, and says how to see it', () => {
		expect([made.status, made.stdout]).toEqual([
			0,
			`${paper} holds a small paper, and README.md says what it may hold. See it with:\n\n  CONTENT_DIR=${paper} OUT_DIR=${paper}-site npm start\n\n`,
		]);
		expect(readPaper(paper).chapters.map(({ slug }) => slug)).toEqual(['background', 'results']);
		expect(readFileSync(join(paper, 'README.md'), 'utf8')).toBe(readFileSync('content/README.md', 'utf8'));
	});

	test('writes into an empty folder too, whose name is told so that a shell takes it as one', () => {
		const folder = mkdtempSync(join(top, "Chan's, Lee's 報告 "));
		const name = folder.replaceAll("'s", String.raw`'\''s`);
		// As a shell completes the name of a folder.
		expect(writePaper([`${folder}/`])).toContain(`\n  CONTENT_DIR='${name}' OUT_DIR='${name}-site' npm start\n`);
		expect(existsSync(join(folder, 'paper.yaml'))).toBe(true);
		expect(writePaper([join(top, '報告')])).toContain(`\n  CONTENT_DIR=${top}/報告 OUT_DIR=${top}/報告-site npm start\n`);
	});

	test('writes nothing where something is or no folder can be', () => {
		const letter = join(top, 'letter.txt');
		writeFileSync(letter, '甲');
		const before = readdirSync(top, { recursive: true });
		for (const [place, why] of [
			[top, 'it is not empty'],
			[letter, 'ENOTDIR: .*'],
			[join(letter, 'paper'), 'ENOTDIR: .*'],
		] as const) {
			const words = `^${place} cannot hold a paper \\(${why}\\)\\. Name a new or an empty folder\\.$`;
			expect(() => writePaper([place])).toThrow(new RegExp(words));
		}
		expect(readdirSync(top, { recursive: true })).toEqual(before);
	});

	test('writes nothing where the guide is gone, since another paper has taken its place', () => {
		const project = mkdtempSync(join(top, 'replaced-'));
		symlinkSync(resolve('tests'), join(project, 'tests'));
		expect(run('scripts/new-paper.ts', ['my'], project)).toMatchObject({
			status: 1,
			stderr:
				'Nothing was written: content/README.md, the guide that goes with a new paper, is not there. Put it back from a fresh copy of this project.\n',
		});
		expect(existsSync(join(project, 'my'))).toBe(false);
	});

	test('writes nothing where it is not told where, or not clearly', () => {
		const USAGE = 'Say where, with a name that holds a space in quotation marks: npm run new ../my-paper';
		expect(run('scripts/new-paper.ts')).toMatchObject({ status: 1, stderr: `${USAGE}\n` });
		for (const given of [[join(top, 'my'), 'paper'], ['--help']]) expect(() => writePaper(given)).toThrow(USAGE);
		expect([existsSync(join(top, 'my')), existsSync('--help')]).toEqual([false, false]);
	});
});

describe('npm run publish-ids', () => {
	test('records every id of the paper that is not recorded yet, with the day', () => {
		const file = join(paper, 'published.yaml');
		const before = ledgerYaml(recordIds(readPaper(paper), '2026-01-01').slice(0, -2));
		writeFileSync(file, before);
		expect(run('scripts/publish-ids.ts')).toMatchObject({ status: 0, stdout: `${file}: 22 ids, 2 of them new\n` });
		const ledger = readFileSync(file, 'utf8');
		expect(ledger).toMatch(/^# What stood behind every id when it was published\. Written by npm run publish-ids, not by hand/);
		expect(ledger.slice(0, before.length)).toBe(before);
		expect(ledger.slice(before.length).match(/passage: .*? on: [\w-]+/g)).toEqual(
			['p11', 'fn3'].map((id) => expect.stringMatching(`^passage: results#${id}, on: \\d{4}-\\d{2}-\\d{2}$`)),
		);
		expect(readPaper(paper).published).toHaveLength(22);
	});

	test('records nothing for who asks for help', () => {
		const file = join(paper, 'published.yaml');
		rmSync(file, { force: true });
		expect(run('scripts/publish-ids.ts', ['--help'])).toEqual({
			status: 1,
			stdout: '',
			stderr:
				'npm run publish-ids takes no words after it; CONTENT_DIR names the folder of another paper. Nothing was recorded.\n',
		});
		expect(existsSync(file)).toBe(false);
	});

	test('records the day that it is where the paper is published', () => {
		// Their clocks are 26 hours apart, so that it is never the same day in both.
		const [west = '', east = ''] = ['Etc/GMT+12', 'Pacific/Kiritimati'].map((zone) => {
			vi.stubEnv('TZ', zone);
			const file = join(paper, 'published.yaml');
			rmSync(file, { force: true });
			expect(publishIds(paper)).toBe(`${file}: 22 ids, 22 of them new`);
			return /on: (\d{4}-\d{2}-\d{2}),/.exec(readFileSync(file, 'utf8'))?.[1];
		});
		vi.unstubAllEnvs();
		expect(west < east, `${west} is before ${east}`).toBe(true);
	});
});

describe('npm run proof', () => {
	/** What it prints, and how it ends, without a process of its own. */
	function proof(...asked: string[]) {
		const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
		const told = vi.spyOn(console, 'error').mockReturnValue();
		const here = process.cwd();
		process.chdir(top);
		printProof(asked, paper);
		process.chdir(here);
		const [stdout = '', stderr = ''] = [printed, told].map(({ mock }) => mock.calls.join(''));
		const status = process.exitCode;
		process.exitCode = undefined;
		vi.restoreAllMocks();
		return { status, stdout, stderr };
	}

	test('prints the sheet and writes the same as a page', () => {
		const { status, stdout } = run('scripts/proof.ts', [], top);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^《社區圖書館夜間開放試驗》簡體版校讀表\n/);
		expect(stdout).toContain('已讀：陳大文，2026-05-31');
		expect(stdout).toMatch(/\nproof\.html shows the same as a page; npm run proof -- 3 prints what to paste for line 3\n$/);
		expect(readFileSync(join(top, 'proof.html'), 'utf8')).toContain('<h1>《社區圖書館夜間開放試驗》簡體版校讀表</h1>');
		rmSync(join(top, 'proof.html'));
	});

	test('prints what to paste for what nobody has read, or for the lines that it is asked for', () => {
		const numbers = (...asked: string[]) =>
			proof(...asked)
				.stdout.match(/^ +\d+(?=\. )/gm)
				?.map(Number);
		expect(numbers('unread')).toEqual([1, 2, 4, 5, 6]);
		expect(numbers('2', '3')).toEqual([2, 3]);
		expect(existsSync(join(top, 'proof.html'))).toBe(false);
	});

	test('says what can be asked for where it was asked for something else', () => {
		const { status, stdout, stderr } = proof('1', '0', '400');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/^There is no line 0 or 400; there are 6\.\n\n/);
		expect(stderr).toContain('npm run proof -- 3 5         prints what to paste to accept or correct lines 3 and 5\n');
		// What is no fault of the paper comes as it is, with where it comes from.
		mkdirSync(join(top, 'proof.html'));
		expect(proof()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Error: EISDIR: /) });
		rmSync(join(top, 'proof.html'), { recursive: true });
	});
});

test('the author of a paper with a fault is told of it, and nothing of the program', () => {
	writeFileSync(join(paper, 'terms.yaml'), '- term: 沒有的詞\n');
	expect(run('scripts/proof.ts', [], top)).toEqual({
		status: 1,
		stdout: '',
		stderr: `1 fault in the content of ${paper}; nothing was published.\n\nmy-paper/terms.yaml:1 · [0].term\n  expected: words that the paper holds\n  found:    沒有的詞\n  to do:    correct the term, or delete it\n\n`,
	});
});

test('programs that others read from, these tests among them, do nothing by themselves then', () => {
	const programs = readdirSync('scripts')
		.filter(
			(file) =>
				/\.(ts|mjs)$/.test(file) && /^export (async )?(function|const)/m.test(readFileSync(join('scripts', file), 'utf8')),
		)
		.map((file) => resolve('scripts', file));
	expect(programs).toContain(resolve('scripts/pdf.ts'));
	const project = stubProject({ 'reads.mjs': programs.map((file) => `import ${JSON.stringify(file)};\n`).join('') });
	project.environment.NODE_COMPILE_CACHE = resolve('.cache/node');
	expect(project.run(join(project.folder, 'reads.mjs'))).toEqual({ status: 0, stdout: '', stderr: '', calls: [] });
	project.remove();
});
