import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS, type Edition } from '../src/chinese/editions.ts';
import { type Paper, readPaper } from '../src/paper/read-paper.ts';
import { outFolder } from './environment.ts';
import { withProperties } from './pdf-properties.ts';
import { type Printer, startPrinter } from './print-pages.ts';

/** The finished site, which is printed and then built again with the files. */
const SITE = outFolder();

/** Where the files are kept for that second build; a build that is not told of it knows nothing of them. */
const FOLDER = join('.cache', 'pdf');

/** Builds the site; ends this process if that fails, for then the build has said why. */
function build(pdfFolder: string) {
	const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, PDF_FOLDER: pdfFolder },
	});
	if (status !== 0) process.exit(status ?? 1);
}

/** Every page that has a PDF, by the last segment of its address, and the title of the file. */
export function listPrints({ data, chapters }: Paper): { slug: string; title: string }[] {
	return [{ slug: 'full', title: data.title }, ...chapters.map(({ slug, name }) => ({ slug, title: `${name} · ${data.title}` }))];
}

/** Prints one file, with the properties that belong to it. */
export async function printPdf(printer: Printer, paper: Paper, edition: Edition, slug: string): Promise<Buffer> {
	const say = paper.in(edition.key);
	const title = listPrints(paper).find((print) => print.slug === slug)?.title ?? paper.data.title;
	const { publisher, date } = paper.data;
	return withProperties(await printer.print(edition, slug), { title: say(title), author: say(publisher), date: date.iso });
}

/** Builds the site, prints the whole paper and each chapter in both editions, and builds it again to offer the files. */
async function main() {
	build('');
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	const paper = readPaper();
	const printer = await startPrinter(SITE);
	try {
		console.log('Printing …');
		for (const edition of EDITIONS) {
			for (const { slug } of listPrints(paper)) {
				const pdf = await printPdf(printer, paper, edition, slug);
				writeFileSync(join(FOLDER, `${edition.key}-${slug}.pdf`), pdf);
				console.log(`${edition.key}-${slug}.pdf  ${Math.ceil(pdf.length / 1000)} KB`);
			}
		}
	} finally {
		await printer.close();
	}
	build(FOLDER);
	console.log(`Built ${SITE}/ with its PDF files in ${SITE}/pdf/`);
}

if (import.meta.main) await main();
