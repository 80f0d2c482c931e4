import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import type { Edition } from '../src/chinese/editions.ts';
import { fontFolder, SONG_FONTS } from '../src/site/song-fonts.ts';
import { findBrowser, findShell } from './browsers.mjs';
import { basePath } from './environment.ts';
import { serve } from './serve.ts';

const WEIGHTS = [400, 700];

/** The folder under which the printer's own server offers the fonts; no page of the site refers to it. */
const FONT_PATH = '/fonts-for-print/';

/** A font's `@font-face` rules and its name. */
interface FontFaces {
	css: string;
	family: string;
}

function fontFaces(name: string, origin: string): FontFaces {
	const rules = WEIGHTS.map((weight) => readFileSync(join(fontFolder(name), `${weight}.css`), 'utf8')).join('\n');
	const css = rules.replaceAll('url(./files/', `url(${origin}${FONT_PATH}${name}/`);
	return { css, family: /font-family: ('[^']+')/.exec(rules)?.[1] ?? '' };
}

/** The style that sets a page in its edition's fonts, whatever the machine has. */
function fontStyle({ key }: Edition, origin: string): FontFaces {
	const [main, spare] = SONG_FONTS[key].map((name) => fontFaces(name, origin)) as [FontFaces, FontFaces];
	const use = `:root { --song: ${main.family}, ${spare.family} !important; }`;
	return { css: `${main.css}\n${spare.css}\n${use}`, family: main.family };
}

/** Takes away links to other pages of a site whose address is not known: in a file they would lead nowhere. */
function dropRelativeLinks() {
	for (const link of document.querySelectorAll('a[href^="/"], a[href^="."]')) link.removeAttribute('href');
}

/** Loads the pieces of the font that the page's words need, those in the margins of its sheets among them. */
async function loadFonts(family: string) {
	// Each character once: it is looked for in every piece.
	const characters = [...new Set(document.documentElement.textContent)].join('');
	await document.fonts.load(`1em ${family}`, characters);
	// What that font lacks is asked of the next one when lines are made, and so is what is bold: no margin is.
	document.body.getBoundingClientRect();
	await document.fonts.ready;
}

/** Loads the pictures of a page, which a reader gets when they come near: a sheet that is made before would lack them. */
async function loadPictures() {
	const pictures = [...document.images];
	for (const picture of pictures) picture.loading = 'eager';
	await Promise.all(pictures.map((picture) => picture.decode()));
}

/** Prints pages of one built site. */
export interface Printer {
	/**
	 * Prints a page of the site.
	 * @param slug last segment of its address
	 * @returns the PDF as Chromium writes it: tagged, with bookmarks
	 */
	print(edition: Edition, slug: string): Promise<Buffer>;
	close(): Promise<void>;
}

async function preparePage(page: Page, edition: Edition, address: string) {
	const { css, family } = fontStyle(edition, new URL(address).origin);
	await page.emulateMedia({ media: 'print' });
	await page.addStyleTag({ content: css });
	await page.evaluate(loadFonts, family);
	await page.evaluate(loadPictures);
	await page.evaluate(dropRelativeLinks);
}

/** The Chromium to print with; undefined where there is none. */
export const findPrinter = () => findShell() ?? findBrowser('chromium');

/**
 * Starts a browser and a server for printing.
 * @param folder the built site
 * @throws Error where there is no Chromium
 */
export async function startPrinter(folder: string): Promise<Printer> {
	const executablePath = findPrinter();
	if (!executablePath) throw new Error('No Chromium to print with.');
	const { server, address } = await serve(folder, basePath(), 0);
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const browser: Browser = await chromium.launch({ executablePath, args });
	const context = await browser.newContext({ bypassCSP: true });
	// The pages' own scripts stay out: nothing on a sheet is their doing.
	await context.route('**/*.js', (route) => route.abort());
	await context.route(`**${FONT_PATH}**`, (route) => {
		const [name = '', file = ''] = new URL(route.request().url()).pathname.slice(FONT_PATH.length).split('/');
		return route.fulfill({ path: join(fontFolder(name), 'files', file), contentType: 'font/woff2' });
	});
	return {
		async print(edition, slug) {
			// A page of its own for each: what one print leaves behind would show in the bytes of the next.
			const page = await context.newPage();
			await page.goto(`${address}${edition.key}/${slug}/`);
			await preparePage(page, edition, address);
			const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
			await page.close();
			return pdf;
		},
		async close() {
			await browser.close();
			server.close();
		},
	};
}
