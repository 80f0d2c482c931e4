import type { Fault } from '../fault.ts';

interface TextRule {
	pattern: RegExp;
	expected: string;
	remedy: string;
}

const codePoint = (character: string) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

function nameOf(match: string): string {
	if (/^ +$/.test(match)) return 'a space';
	return [...match].length === 1 ? codePoint(match) : match;
}

/** Han characters, and the marks that stand between them in a square of their own. */
const HAN_OR_MARK = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const LATIN = '[\\p{Script=Latin}\\p{Nd}%$+&]';

/** What the words of a paper may not hold. The page makes the gap between scripts (CSS `text-autospace`). */
const RULES: readonly TextRule[] = [
	{
		pattern: /\uFFFD/u,
		expected: 'no replacement character, which stands where another was lost',
		remedy: 'type the lost character',
	},
	{
		pattern: /[\p{Co}\p{Noncharacter_Code_Point}]/u,
		expected: 'characters of Unicode, no private-use ones',
		remedy: 'type the character that it stands for; make a list entry of it where it was a bullet',
	},
	{
		// Unicode's own property for what is not seen: zero-width, bidi controls, soft hyphen, variation selectors.
		pattern: /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u,
		expected: 'visible characters only',
		remedy: 'delete the invisible character',
	},
	{
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this rule looks for
		pattern: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/u,
		expected: 'no control characters',
		remedy: 'delete it',
	},
	{
		pattern: /[\u2E80-\u2FDF]/u,
		expected: 'characters, not the radicals of a dictionary (U+2E80 to U+2FDF)',
		remedy: 'type the character that looks the same; copying from a PDF makes such slips',
	},
	{
		pattern: /(?! )[\p{Zs}\t]/u,
		expected: 'no space but the plain one (U+0020)',
		remedy: 'delete it; the page indents and spaces the text',
	},
	{
		pattern: /&(?:#\d+|#x[\da-f]+|[a-z]\w*);|\\[ux][\da-f]{2,8}/iu,
		expected: 'characters typed as themselves',
		remedy: 'type the character, not its code',
	},
	{
		// What may follow is the end of a line, of a table's cell or of a YAML list; a comment has a fault of its own.
		pattern: new RegExp(`(?<=${HAN_OR_MARK}) +(?=[^ |\\]}#])|(?<=${LATIN}|[)])(?<!\\s[&!]\\S+) +(?=${HAN_OR_MARK})`, 'u'),
		expected: 'no space beside a Han character',
		remedy: 'delete the space; the page sets the gap between scripts',
	},
];

/**
 * The lines of a file that hold words: all but the comments of YAML, which follow no rule. In a
 * chapter, YAML ends with the second line of ---, and below it `#` begins a heading.
 */
export function linesOf(file: string, source: string): { text: string; line: number }[] {
	const lines = source.split('\n');
	const end = file.endsWith('.mdx') ? lines.indexOf('---', 1) : lines.length;
	return lines.map((text, index) => ({ text, line: index + 1 })).filter(({ text, line }) => !(line <= end && /^\s*#/.test(text)));
}

function normalFormFault(text: string): Omit<Fault, 'file' | 'line'> | undefined {
	if (text.normalize('NFC') === text) return undefined;
	// A letter with the marks that follow it, since they change together.
	const parts = text.match(/\P{M}\p{M}*/gu) ?? [text];
	const part = parts.find((each) => each.normalize('NFC') !== each) ?? text;
	const name = (each: string) => `“${each}” (${[...each].map(codePoint).join(' ')})`;
	return {
		expected: 'text in Unicode normalization form C (UAX #15)',
		found: name(part),
		remedy: `type ${name(part.normalize('NFC'))} in its place`,
	};
}

/**
 * Checks every line of a content file against the rules for the paper's words.
 * @param file path for the message
 * @param source the whole text of the file
 * @returns a fault for each rule that a line breaks
 */
export function findTextFaults(file: string, source: string): Fault[] {
	return linesOf(file, source).flatMap(({ text, line }) => {
		const faults: Fault[] = [];
		for (const { pattern, expected, remedy } of RULES) {
			const match = pattern.exec(text);
			if (!match) continue;
			const around = text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 8).toWellFormed();
			faults.push({ file, line, expected, found: `${nameOf(match[0])} in “${around}”`, remedy });
		}
		const normal = normalFormFault(text);
		return normal ? [...faults, { file, line, ...normal }] : faults;
	});
}
