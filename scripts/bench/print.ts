import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { EDITIONS } from '../../src/chinese/editions.ts';
import { readPaper } from '../../src/paper/read-paper.ts';
import { printPdf } from '../pdf.ts';
import { readSheets } from '../poppler.ts';
import { startPrinter } from '../print-pages.ts';
import { BUDGETS } from './budgets.ts';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';

/** What a printer would get of a page, from the browser as it is. */
interface Print {
	sheets: number;
	/** Sheets with nothing on them but what the browser adds. */
	blank: number;
	/** Sheets that do not say which of how many they are. */
	uncounted: number;
}

async function printPage(browser: Browser, address: string, file: string): Promise<Print> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	writeFileSync(file, await page.pdf({ format: 'A4' }));
	await context.close();
	const sheets = readSheets(file);
	return {
		sheets: sheets.length,
		blank: sheets.filter(({ body }) => body === '').length,
		uncounted: sheets.filter(({ foot }, at) => !new RegExp(`${at + 1}\\D+${sheets.length}`).test(foot)).length,
	};
}

/** Bytes of the PDF of the whole paper, as `npm run pdf` writes it: the larger one of the two editions. */
async function largestFile(site: Site): Promise<number> {
	const paper = readPaper();
	const printer = await startPrinter(site.folder);
	const sizes: number[] = [];
	for (const edition of EDITIONS) sizes.push((await printPdf(printer, paper, edition, 'full')).length);
	await printer.close();
	return Math.max(...sizes);
}

/**
 * Prints chapters and the whole paper of a site as a reader does, on A4. Whether every word stands on its sheet is
 * asked by `npm run check:print`.
 * @param isOwn measures the PDF files as well, which are made from this site's pages
 */
export async function measurePrint(browser: Browser, site: Site, chapters: readonly string[], isOwn: boolean): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-print-'));
	const printAll = async (slugs: readonly string[]) => {
		const prints: Print[] = [];
		for (const path of site.pages(slugs)) prints.push(await printPage(browser, site.address + path, join(folder, 'a4.pdf')));
		return prints;
	};
	const ofChapters = await printAll(chapters);
	const ofFull = await printAll(['full']);
	rmSync(folder, { recursive: true });
	const sum = (of: (print: Print) => number) => [...ofChapters, ...ofFull].reduce((total, print) => total + of(print), 0);
	const most = (prints: readonly Print[]) => Math.max(...prints.map(({ sheets }) => sheets));
	const { chapterSheets, fullSheets, fullFile } = BUDGETS.print;
	return [
		{ what: 'chapter printed, sheets', budget: chapterSheets, figure: most(ofChapters) },
		...(ofFull.length > 0 ? [{ what: 'full printed, sheets', budget: fullSheets, figure: most(ofFull) }] : []),
		{ what: 'printed, blank sheets', budget: 0, figure: sum(({ blank }) => blank) },
		{ what: 'printed, sheets without number', budget: 0, figure: sum(({ uncounted }) => uncounted) },
		...(isOwn ? [{ what: 'full as PDF, bytes', budget: fullFile, figure: await largestFile(site) }] : []),
	];
}
