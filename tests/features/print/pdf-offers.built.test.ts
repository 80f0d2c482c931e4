import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPaper, SITE } from '../../papers/build.ts';
import { LONG } from '../../papers/long.ts';
import { type BuiltPage, DIST, findAll, readPages } from '../../support/built-site.ts';

const site = await buildPaper('small', LONG.change, LONG.more);

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
	const offers = Object.fromEntries(
		readPages(site)
			.map((page) => [page.path, offersOn(page)] as const)
			.filter(([, found]) => found.length > 0),
	);
	expect(offers).toEqual({
		'zh-hant/': [['/pdf/zh-hant-full.pdf', true, '下載全文PDF（3\u00A0KB）']],
		'zh-hant/full/': [['/pdf/zh-hant-full.pdf', true, '下載PDF（3\u00A0KB）']],
		'zh-hans/results/': [['/pdf/zh-hans-results.pdf', true, '下载PDF（1\u00A0KB）']],
	});
	const files = ['zh-hans-results.pdf', 'zh-hant-full.pdf'];
	expect(readdirSync(join(site, 'pdf')).sort()).toEqual(files);
	for (const file of files)
		expect(readFileSync(join(site, 'pdf', file)), 'as they were made').toEqual(readFileSync(join('tests/papers/pdfs', file)));
	const named = readPages(site).flatMap((page) =>
		findAll(page, ({ properties }) => properties.name === 'citation_pdf_url').map(({ properties }) => [
			page.path,
			properties.content,
		]),
	);
	// The cover stands for the whole paper, and a former address for its chapter.
	expect(named).toEqual([
		['zh-hans/findings/', `${SITE}/pdf/zh-hans-results.pdf`],
		['zh-hans/results/', `${SITE}/pdf/zh-hans-results.pdf`],
		['zh-hant/full/', `${SITE}/pdf/zh-hant-full.pdf`],
		['zh-hant/', `${SITE}/pdf/zh-hant-full.pdf`],
	]);
});
