import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type BuiltPage, findAll, readPages } from '../../support/built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdf-offers-'));
const site = join(folder, 'site');

/** Every offer of a PDF on a page: its address and its words. */
const offersOn = (page: BuiltPage | undefined) =>
	page
		? findAll(page, ({ properties }) => properties.type === 'application/pdf').map(({ properties, children }) => [
				properties.href,
				children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
			])
		: undefined;

function buildWith(pdfFolder: string): BuiltPage[] {
	const { status } = spawnSync('node', ['scripts/build.ts'], {
		// Not the runner's environment, which would make it a build for tests.
		env: { PATH: process.env.PATH, HOME: process.env.HOME, OUT_DIR: site, PDF_FOLDER: pdfFolder },
		stdio: 'ignore',
	});
	expect(status).toBe(0);
	return readPages(site);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('PDF files', () => {
	test('are offered nowhere by a build that has none', () => {
		const pages = buildWith('');
		expect(pages.flatMap(offersOn)).toEqual([]);
		expect(existsSync(join(site, 'pdf'))).toBe(false);
	});

	test('are offered where they belong, with their size, by a build that has them', () => {
		const pdfs = join(folder, 'pdfs');
		mkdirSync(pdfs);
		writeFileSync(join(pdfs, 'zh-hant-full.pdf'), 'x'.repeat(560_901));
		writeFileSync(join(pdfs, 'zh-hans-strategies.pdf'), 'x'.repeat(2001));
		const pages = buildWith(pdfs);
		const offers = (path: string) => offersOn(pages.find((page) => page.path === path));
		expect(offers('zh-hant/')).toEqual([['/pdf/zh-hant-full.pdf', '下載全文PDF（561\u00A0KB）']]);
		expect(offers('zh-hant/full/')).toEqual([['/pdf/zh-hant-full.pdf', '下載PDF（561\u00A0KB）']]);
		expect(offers('zh-hans/strategies/')).toEqual([['/pdf/zh-hans-strategies.pdf', '下载PDF（3\u00A0KB）']]);
		expect(offers('zh-hans/')).toEqual([]);
		expect(offers('zh-hant/strategies/')).toEqual([]);
		expect(existsSync(join(site, 'pdf', 'zh-hant-full.pdf'))).toBe(true);
	});
});
