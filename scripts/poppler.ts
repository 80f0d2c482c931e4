import { execFileSync } from 'node:child_process';

/** A bookmark, with the sheet it leads to. */
export interface Bookmark {
	title: string;
	sheet: number;
}

/** Height of the head and of the foot of a sheet in points, as `@page` in print.css has them: 26 mm and 24 mm. */
const HEAD = 73;
const FOOT = 68;

function run(tool: string, ...args: string[]): string {
	return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/**
 * Tells at once that Poppler's tools are there, before something long has been printed for them.
 * @throws Error that says what to install
 */
export function requirePoppler() {
	try {
		run('pdfinfo', '-v');
	} catch {
		throw new Error('No Poppler to read sheets with: install “poppler-utils” (Debian) or “poppler” (Homebrew).');
	}
}

/** Text without its white space: Chromium's lines and gaps are not the paper's. */
export const squeeze = (text: string) => text.replaceAll(/\s+/g, '');

/** What Poppler's `pdfinfo` says, by name. */
export function readInfo(file: string): Map<string, string> {
	return new Map(
		run('pdfinfo', file)
			.split('\n')
			.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
	);
}

/** The words of each sheet, in the order in which they are written: its head, its body and its foot. */
export function readSheets(file: string): { head: string; body: string; foot: string }[] {
	const info = readInfo(file);
	const height = Math.floor(Number(/x ([\d.]+) pts/.exec(info.get('Page size') ?? '')?.[1]));
	const band = (sheet: number, top: number, bottom: number) =>
		squeeze(
			run(
				'pdftotext',
				...['-raw', '-f', `${sheet}`, '-l', `${sheet}`],
				...['-x', '0', '-y', `${top}`, '-W', '1000', '-H', `${bottom - top}`, file, '-'],
			),
		);
	return Array.from({ length: Number(info.get('Pages')) }, (_, at) => ({
		head: band(at + 1, 0, HEAD),
		body: band(at + 1, HEAD, height - FOOT),
		foot: band(at + 1, height - FOOT, height),
	}));
}

/** Every bookmark, in order, whatever its depth. */
export function readBookmarks(file: string): Bookmark[] {
	const decode = (text: string) =>
		text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
	const items = run('pdftohtml', '-xml', '-i', '-stdout', file).matchAll(/<item page="(\d+)">(.*?)<\/item>/g);
	return [...items].map(([, sheet, title = '']) => ({ title: decode(title), sheet: Number(sheet) }));
}

/** Fonts that cannot be relied on: not embedded, without their characters, or not outlines of the TrueType kind. */
export function findBadFonts(file: string): string[] {
	const [, , ...lines] = run('pdffonts', file).trimEnd().split('\n');
	return lines.filter((line) => !/ CID TrueType +Identity-H +yes yes yes /.test(line));
}
