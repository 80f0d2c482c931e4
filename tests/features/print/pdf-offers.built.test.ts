import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BuiltPage, DIST, findAll, readPages } from '../../support/built-site.ts';

/** Every offer of a PDF on a page: its address, whether it is kept as a file, and its words. */
const offersOn = (page: BuiltPage) =>
	findAll(page, ({ properties }) => properties.type === 'application/pdf').map(({ properties, children }) => [
		properties.href,
		properties.download,
		children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
	]);

test('PDF files are offered nowhere by a build that has none', () => {
	expect(readPages().flatMap(offersOn)).toEqual([]);
	expect(existsSync(join(DIST, 'pdf'))).toBe(false);
});

test('PDF files are offered where they belong, with their size, by a build that has them', () => {
	const folder = mkdtempSync(join(tmpdir(), 'pdf-offers-'));
	const [site, pdfs] = [join(folder, 'site'), join(folder, 'pdfs')];
	try {
		mkdirSync(pdfs);
		writeFileSync(join(pdfs, 'zh-hant-full.pdf'), 'x'.repeat(560_901));
		writeFileSync(join(pdfs, 'zh-hans-results.pdf'), 'x'.repeat(2001));
		writeFileSync(join(pdfs, 'notes.txt'), '');
		// Not the runner's environment, which would make it a build for tests.
		const { PATH, HOME } = process.env;
		const env = {
			PATH,
			HOME,
			CONTENT_DIR: 'tests/papers/small',
			OUT_DIR: site,
			PDF_FOLDER: pdfs,
			SITE_URL: 'https://papers.example',
		};
		const { status, stderr } = spawnSync('node', ['scripts/build.ts'], { env, encoding: 'utf8' });
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const offers = Object.fromEntries(
			readPages(site)
				.map((page) => [page.path, offersOn(page)] as const)
				.filter(([, found]) => found.length > 0),
		);
		expect(offers).toEqual({
			'zh-hant/': [['/pdf/zh-hant-full.pdf', true, '下載全文PDF（561\u00A0KB）']],
			'zh-hant/full/': [['/pdf/zh-hant-full.pdf', true, '下載PDF（561\u00A0KB）']],
			'zh-hans/results/': [['/pdf/zh-hans-results.pdf', true, '下载PDF（3\u00A0KB）']],
		});
		expect(readdirSync(join(site, 'pdf')).sort()).toEqual(['zh-hans-results.pdf', 'zh-hant-full.pdf']);
		const named = readPages(site).flatMap((page) =>
			findAll(page, ({ properties }) => properties.name === 'citation_pdf_url').map(({ properties }) => [
				page.path,
				properties.content,
			]),
		);
		// The cover stands for the whole paper, and a former address for its chapter.
		expect(named).toEqual([
			['zh-hans/findings/', 'https://papers.example/pdf/zh-hans-results.pdf'],
			['zh-hans/results/', 'https://papers.example/pdf/zh-hans-results.pdf'],
			['zh-hant/full/', 'https://papers.example/pdf/zh-hant-full.pdf'],
			['zh-hant/', 'https://papers.example/pdf/zh-hant-full.pdf'],
		]);
	} finally {
		rmSync(folder, { recursive: true });
	}
}, 120_000);
