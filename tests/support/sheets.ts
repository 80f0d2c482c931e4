import { spawnSync } from 'node:child_process';

/** The words of one printed sheet, without white space: Chromium's lines and gaps are not the paper's. */
export interface Sheet {
	head: string;
	foot: string;
	/** How far the middle of the foot is from that of the sheet, and how high its words are, in points. */
	offCentre: number;
	/** How far the words of the head end above the text, and those of the foot begin below it, in millimetres. */
	clear: [head: number, foot: number];
	footHeight: number;
	/** In the order in which they are copied, with the numbers in the margin. */
	body: string;
	/** The numbers in the margin alone. */
	numbers: string;
	/** From top to bottom; of a sheet with two columns, the left one's and then the right one's. */
	lines: string[];
	/** The last line of each column. */
	ends: string[];
	/** How high it is, in points. */
	endHeights: number[];
	/** How far down the body's words go: 1 at the foot of the sheet. */
	depth: number;
	/** How far the body's words reach into the margin on the right, in points. */
	overhang: number;
}

/** A word, and where it stands on its sheet in points. */
interface Word {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

const MILLIMETRE = 72 / 25.4;

/** The margins of a sheet, as print.css has them; numbers stand in the left one. */
const [HEAD, FOOT, SIDE] = [26, 24, 27].map((margin) => margin * MILLIMETRE) as [number, number, number];

/** Lines of one paragraph are further apart. */
const SAME_LINE = 6;

/** Text without its white space. */
export const squeeze = (text: string) => text.replaceAll(/\s+/g, '');

const join = (words: readonly Word[]) => squeeze(words.map(({ text }) => text).join(''));

/** Has one of Poppler's tools read a file. */
function run(tool: string, args: readonly string[], pdf: Buffer): Buffer {
	const { status, stdout, stderr } = spawnSync(tool, args, { input: pdf, maxBuffer: 1e8 });
	if (status !== 0) throw new Error(`${tool}: ${stderr}`);
	return stdout;
}

const decode = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');

function readLines(words: readonly Word[]): string[] {
	const lines: Word[][] = [];
	for (const word of words.toSorted((a, b) => a.bottom - b.bottom)) {
		const line = lines.at(-1);
		if (line?.[0] && word.bottom - line[0].bottom < SAME_LINE) line.push(word);
		else lines.push([word]);
	}
	return lines.map((line) => join(line.toSorted((a, b) => a.left - b.left)));
}

function heightOfEnd(words: readonly Word[]): number {
	const foot = Math.max(...words.map(({ bottom }) => bottom));
	return Math.max(...words.filter(({ bottom }) => foot - bottom < SAME_LINE).map(({ top, bottom }) => bottom - top));
}

function readSheet(words: readonly Word[], width: number, height: number, hasColumns: boolean): Sheet {
	const head = words.filter(({ bottom }) => bottom < HEAD);
	const foot = words.filter(({ top }) => top > height - FOOT);
	const body = words.filter((word) => !head.includes(word) && !foot.includes(word));
	const numbers = body.filter(({ right }) => right < SIDE);
	const text = body.filter((word) => !numbers.includes(word));
	const columns = hasColumns
		? [text.filter(({ left }) => left < width / 2), text.filter(({ left }) => left >= width / 2)]
		: [text];
	const lines = columns.map(readLines);
	return {
		head: join(head),
		foot: join(foot),
		offCentre: Math.abs(Math.min(...foot.map(({ left }) => left)) + Math.max(...foot.map(({ right }) => right)) - width) / 2,
		clear: [HEAD - Math.max(...head.map(({ bottom }) => bottom)), Math.min(...foot.map(({ top }) => top)) - height + FOOT].map(
			(points) => points / MILLIMETRE,
		) as [number, number],
		footHeight: heightOfEnd(foot),
		body: join(body),
		numbers: join(numbers),
		lines: lines.flat(),
		ends: lines.map((column) => column.at(-1) ?? ''),
		endHeights: columns.filter(({ length }) => length > 0).map(heightOfEnd),
		depth: Math.max(...text.map(({ bottom }) => bottom)) / height,
		overhang: Math.max(...text.map(({ right }) => right)) - (width - SIDE),
	};
}

/**
 * Reads the words of every sheet of a PDF.
 * @param hasColumns whether its text runs in two columns
 * @throws Error where Poppler's tools are missing or cannot read it
 */
export function readSheets(pdf: Buffer, hasColumns = false): Sheet[] {
	const [, ...pages] = run('pdftotext', ['-raw', '-bbox', '-', '-'], pdf).toString().split('<page ');
	return pages.map((page) => {
		const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
		const found = page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g);
		const words = [...found].map(([, left, top, right, bottom, text = '']) => ({
			text: decode(text),
			left: Number(left),
			top: Number(top),
			right: Number(right),
			bottom: Number(bottom),
		}));
		return readSheet(words, Number(width), Number(height), hasColumns);
	});
}

/**
 * Draws a sheet as a scanner of 150 dots an inch would see it.
 * @param sheet its number
 * @returns its pixels, three bytes each
 */
export function drawSheet(pdf: Buffer, sheet: number): { width: number; height: number; data: Uint8Array } {
	const picture = run('pdftoppm', ['-r', '150', '-f', `${sheet}`, '-l', `${sheet}`, '-'], pdf);
	const [head = '', width, height] = /^P6\s(\d+)\s(\d+)\s255\s/.exec(picture.subarray(0, 30).toString('latin1')) ?? [];
	return { width: Number(width), height: Number(height), data: picture.subarray(head.length) };
}

/** What Poppler's `pdfinfo` says, by name. */
export function readInfo(pdf: Buffer): Map<string, string> {
	const lines = run('pdfinfo', ['-'], pdf).toString().split('\n');
	return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** Fonts that cannot be relied on: not embedded, without their characters, or not outlines of the TrueType kind. */
export function findBadFonts(pdf: Buffer): string[] {
	const [, , ...lines] = run('pdffonts', ['-'], pdf).toString().trimEnd().split('\n');
	return lines.filter((line) => !/ CID TrueType +Identity-H +yes yes yes /.test(line));
}

/**
 * Every bookmark, in order, whatever its depth.
 * @param file of the PDF, which the tool does not take otherwise
 */
export function readBookmarks(file: string): string[] {
	const items = run('pdftohtml', ['-xml', '-i', '-stdout', file], Buffer.alloc(0))
		.toString()
		.matchAll(/<item page="\d+">(.*?)<\/item>/g);
	return [...items].map(([, title = '']) => decode(title));
}
