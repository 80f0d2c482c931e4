import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EDITIONS, type Edition } from '../src/chinese/editions.ts';
import { readPaper } from '../src/paper/read-paper.ts';
import { readPages } from '../tests/support/built-site.ts';
import { BUDGETS } from './bench/budgets.ts';
import { firstDifference } from './first-difference.ts';
import { listPrints, printPdf } from './pdf.ts';
import { findBadFonts, readBookmarks, readInfo, readSheets, requirePoppler, squeeze } from './poppler.ts';
import { startPrinter } from './print-pages.ts';
import { type ExpectedPrint, expectedPrint } from './printed-words.ts';

/** A table's head on the sheets after its first is the printer's doing. */
function withoutRepeatedHeads(bodies: readonly string[], columns: string): string {
	if (!columns) return bodies.join('');
	const first = bodies.findIndex((body) => body.includes(columns));
	return bodies.map((body, at) => (at > first && body.startsWith(columns) ? body.slice(columns.length) : body)).join('');
}

/** What is wrong with the text of the sheets, their heads and their feet. */
function checkSheets(file: string, isFull: boolean, expected: ExpectedPrint): string[] {
	const faults: string[] = [];
	const sheets = readSheets(file);
	const difference = firstDifference(
		expected.words,
		withoutRepeatedHeads(
			sheets.map(({ body }) => body),
			expected.columns,
		),
	);
	if (difference) faults.push(`words ${difference}`);
	const most = isFull ? BUDGETS.print.fullSheets : BUDGETS.print.chapterSheets;
	if (sheets.length > most) faults.push(`${sheets.length} sheets, at most ${most} expected`);
	const starts = readBookmarks(file).filter(({ title }) => expected.starts.includes(title));
	sheets.forEach(({ head, body, foot }, at) => {
		const number = at + 1;
		if (body === '') faults.push(`sheet ${number} is blank`);
		const name = starts.filter(({ sheet }) => sheet <= number).at(-1)?.title ?? '';
		const isCover = isFull && number === 1;
		const wanted = isCover ? '' : expected.paper + squeeze(name);
		if (head !== wanted) faults.push(`sheet ${number} is headed “${head}”, not “${wanted}”`);
		if (!new RegExp(`^第${number}[頁页]，共${sheets.length}[頁页]$`).test(foot))
			faults.push(`sheet ${number} ends with “${foot}”`);
	});
	if (isFull && new Set(starts.map(({ sheet }) => sheet)).size !== starts.length) faults.push('two chapters share a sheet');
	return faults;
}

/** What is wrong with the file as a document: bookmarks, fonts, language, tags, properties. */
function checkDocument(file: string, expected: ExpectedPrint): string[] {
	const faults: string[] = [];
	const bookmarks = readBookmarks(file).map(({ title }) => squeeze(title));
	if (bookmarks.join('\n') !== expected.headings.map(squeeze).join('\n')) faults.push(`bookmarks are ${bookmarks.join('、')}`);
	for (const font of findBadFonts(file)) faults.push(`font ${font}`);
	const source = readFileSync(file, 'latin1');
	const languages = new Set([...source.matchAll(/\/Lang \(([^)]*)\)/g)].map(([, lang]) => lang));
	const info = readInfo(file);
	if (languages.size !== 1 || !languages.has(expected.lang)) faults.push(`language is ${[...languages].join(', ')}`);
	if (info.get('Tagged') !== 'yes') faults.push('it is not tagged');
	if (!squeeze(info.get('Title') ?? '').endsWith(expected.paper)) faults.push(`its title is ${info.get('Title')}`);
	if (!info.get('Author')) faults.push('it names no author');
	if (!info.get('CreationDate')?.includes('2024')) faults.push(`its date is ${info.get('CreationDate')}`);
	return faults;
}

/** Prints every chapter and the whole paper of the built site in both editions, and has Poppler read the sheets. */
async function main() {
	requirePoppler();
	const folder = mkdtempSync(join(tmpdir(), 'print-'));
	const pages = readPages();
	const paper = readPaper();
	console.log(`Printing ${listPrints(paper).length} pages of ${EDITIONS.length} editions on A4 and Letter …`);
	const printer = await startPrinter('dist');
	let failed = 0;
	const report = (name: string, faults: readonly string[], note = '') => {
		failed += faults.length > 0 ? 1 : 0;
		console.log(`${faults.length > 0 ? '✗' : '✓'} ${name}${note}`);
		for (const fault of faults) console.log(`    ${fault}`);
	};
	const check = async (edition: Edition, slug: string) => {
		const page = pages.find(({ path }) => path === `${edition.key}/${slug}/`);
		if (!page) throw new Error(`dist has no ${edition.key}/${slug}/: run npm run build first`);
		const expected = expectedPrint(page);
		const isFull = slug === 'full';
		const file = join(folder, 'a4.pdf');
		const letter = join(folder, 'letter.pdf');
		const pdf = await printPdf(printer, paper, edition, slug);
		writeFileSync(file, pdf);
		writeFileSync(letter, await printer.print(edition, slug, 'Letter'));
		const note = `, ${readInfo(file).get('Pages')} sheets, ${Math.ceil(pdf.length / 1000)} KB`;
		report(`${edition.key}/${slug} on A4`, [...checkSheets(file, isFull, expected), ...checkDocument(file, expected)], note);
		report(
			`${edition.key}/${slug} on Letter`,
			checkSheets(letter, isFull, expected),
			`, ${readInfo(letter).get('Pages')} sheets`,
		);
		if (isFull) {
			const again = await printPdf(printer, paper, edition, slug);
			report(`${edition.key}/${slug} printed again is the same bytes`, again.equals(pdf) ? [] : ['it differs']);
		}
	};
	try {
		for (const edition of EDITIONS) for (const { slug } of listPrints(paper)) await check(edition, slug);
	} finally {
		await printer.close();
		rmSync(folder, { recursive: true });
	}
	console.log(failed > 0 ? `${failed} failed` : 'Every sheet is as it should be.');
	process.exitCode = failed > 0 ? 1 : 0;
}

await main();
