import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS, type Edition } from '../src/chinese/editions.ts';
import { authorNames } from '../src/paper/names.ts';
import { type Paper, readPaper } from '../src/paper/read-paper.ts';
import { outFolder } from './environment.ts';
import { waitForTurn } from './one-at-a-time.mjs';
import { withProperties } from './pdf-properties.ts';
import { findPrinter, type Printer, startPrinter } from './print-pages.ts';

const WORK = join('.cache', 'pdf');

/** The site that is printed; the one before stays in its place until the files are there. */
const PRINTED = join(WORK, 'site');

/** The files; a build that is not told of them knows nothing of them. */
const FILES = join(WORK, 'files');

/** Builds the site; ends this process if that fails, for then the build has said why. */
function build(settings: NodeJS.ProcessEnv) {
	const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...settings },
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
	const author = say(authorNames(paper.data).join('、'));
	return withProperties(await printer.print(edition, slug), { title: say(title), author, date: paper.data.date.iso });
}

/** Prints the whole paper and each chapter in both editions. */
async function printAll() {
	const paper = readPaper();
	const printer = await startPrinter(PRINTED);
	console.log('Printing …');
	for (const edition of EDITIONS) {
		for (const { slug } of listPrints(paper)) {
			const pdf = await printPdf(printer, paper, edition, slug);
			writeFileSync(join(FILES, `${edition.key}-${slug}.pdf`), pdf);
			console.log(`${edition.key}-${slug}.pdf  ${Math.ceil(pdf.length / 1000)} KB`);
		}
	}
	await printer.close();
}

/** Prints the paper, and builds the site with the files. */
export async function publishPdfs() {
	if (!findPrinter()) {
		console.error('No Chromium to print with: run “npx playwright install chromium”. Nothing was built.');
		process.exitCode = 1;
		return;
	}
	// Two papers at once would be printed into one folder.
	const end = await waitForTurn(`${WORK}.lock`);
	try {
		rmSync(WORK, { recursive: true, force: true });
		mkdirSync(FILES, { recursive: true });
		build({ OUT_DIR: PRINTED, PDF_FOLDER: '' });
		await printAll();
		build({ PDF_FOLDER: FILES });
		rmSync(PRINTED, { recursive: true });
	} finally {
		end();
	}
	console.log(`${outFolder()}/pdf/ holds its PDF files`);
}

if (import.meta.main) await publishPdfs();
