import { BOX_LINE, cellsOf, isDelimiterRow, NOTE_LINE, noteKey, withoutEscapes, withoutIdMarks } from './source.ts';

/** A character of the paper, and the line of its file. */
export interface SourceCharacter {
	character: string;
	line: number;
}

const STARS = /^\*+/;

/** Marks of Markdown within a line, and what is left of each; what none of them takes is a word. */
const MARKS: readonly [RegExp, (...groups: string[]) => string][] = [
	[/^\\([!-/:-@[-`{-~])/, (sign) => sign],
	[/^\[\^[^\]\s]+\]/, () => ''],
	[
		/^!\[((?:\\.|[^\]\\])*)\]\([^\s()]*(?: "((?:\\.|[^"\\])*)")?\)/,
		(alternative, caption = '') => unmarked(alternative + caption),
	],
	[/^\[((?:\\.|[^\]\\])*)\]\((?:<[^>]*>|(?:\\.|[^\s()\\]|\([^\s()]*\))*)\)/, (words) => unmarked(words)],
	[/^<((?:https?:|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/, (address) => address],
	[/^<br ?\/?>/, () => ''],
	[/^(https?:\/\/[!-~]+)/, withoutEscapes],
	[STARS, () => ''],
];

/** A line's words without the marks of Markdown in it. */
function unmarked(text: string): string {
	// One alone begins or ends nothing, and stays a sign.
	const isLone = text.replace(/\\./g, '').match(/\*+/g)?.length === 1;
	const marks = isLone ? MARKS.filter(([pattern]) => pattern !== STARS) : MARKS;
	let rest = text;
	let words = '';
	while (rest !== '') {
		const [match, leave] = marks.map(([pattern, left]) => [pattern.exec(rest), left] as const).find(([found]) => found) ?? [];
		const [taken = ''] = match ?? rest;
		words += match && leave ? leave(...match.slice(1)) : taken;
		rest = rest.slice(taken.length);
	}
	return words;
}

/** What may stand before the words of a line, the number of a list apart, which is printed. */
const BEFORE = /^(?:\s+|> ?|- |#{2,6} |: )/;

function wordsOf(line: string): string {
	let rest = line;
	let numbers = '';
	for (;;) {
		const number = /^(\d{1,9}\.) /.exec(rest);
		const mark = number ?? BEFORE.exec(rest);
		if (!mark) break;
		numbers += number?.[1] ?? '';
		rest = rest.slice(mark[0].length);
	}
	const parts = rest.startsWith('|') ? cellsOf(rest) : [rest.replace(/\\$/, '')];
	return numbers + parts.map((part) => unmarked(part)).join('');
}

/** How the text is called among the notes; no label of a note is empty. */
const TEXT = '';

const MARKER = /\[\^([^\]\s]+)\]/g;

/**
 * The words of a chapter as its file has them, read line by line and without the Markdown processor, so that one can be
 * compared with the other.
 * @param source the body without comments
 * @returns every character but spaces: the text, then the notes in the order of their first markers
 */
export function sourceWords(source: string): SourceCharacter[] {
	const parts = new Map<string, { characters: SourceCharacter[]; markers: string[] }>();
	let label = TEXT;
	let isAfterBlank = true;
	for (const [index, line] of withoutIdMarks(source).split('\n').entries()) {
		const isBlank = line.trim() === '';
		const [, opened, rest = ''] = NOTE_LINE.exec(line) ?? [];
		if (opened !== undefined) label = noteKey(opened);
		else if (isAfterBlank && !isBlank && !/^(?: {4}|\t)/.test(line)) label = TEXT;
		isAfterBlank = isBlank;
		if (isBlank || isDelimiterRow(line)) continue;
		const title = BOX_LINE.exec(line)?.[1];
		const words = title === undefined ? wordsOf(opened === undefined ? line : rest) : withoutEscapes(title);
		const part = parts.get(label) ?? { characters: [], markers: [] };
		parts.set(label, part);
		part.characters.push(...[...words.replace(/\s/g, '')].map((character) => ({ character, line: index + 1 })));
		part.markers.push(...[...(opened === undefined ? line : rest).matchAll(MARKER)].map(([, marker = '']) => noteKey(marker)));
	}
	const order = new Set([TEXT]);
	for (const part of order) for (const marker of parts.get(part)?.markers ?? []) order.add(marker);
	return [...order].flatMap((part) => parts.get(part)?.characters ?? []);
}
