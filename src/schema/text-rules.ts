import type { Fault } from './fault.ts';

interface TextRule {
	pattern: RegExp;
	expected: string;
	remedy: string;
}

const codePoint = (character: string) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

const HAN_OR_MARK = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF]';

/** What the words of a paper may not hold. The page makes the gap between scripts (CSS `text-autospace`). */
const RULES: readonly TextRule[] = [
	{
		pattern: /\uFEFF/u,
		expected: 'plain UTF-8 without a byte order mark',
		remedy: 'save the file as UTF-8 without BOM',
	},
	{
		pattern: /\uFFFD/u,
		expected: 'characters that are valid UTF-8',
		remedy: 'save the file as UTF-8 and type the damaged characters again',
	},
	{
		pattern: /\p{Co}/u,
		expected: 'characters of Unicode, no private-use ones',
		remedy: 'replace it by the character it stands for, or by a list entry where it was a bullet',
	},
	{
		pattern: /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u00AD]/u,
		expected: 'visible characters only',
		remedy: 'delete the invisible character',
	},
	{
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this rule looks for
		pattern: /[\u0000-\u0008\u000B-\u001F\u007F]/u,
		expected: 'no control characters',
		remedy: 'delete it',
	},
	{
		pattern: new RegExp(`(?<=${HAN_OR_MARK}) +(?=[A-Za-z0-9(])|(?<=[A-Za-z0-9%)]) +(?=${HAN_OR_MARK})`, 'u'),
		expected: 'no space between Han characters and Latin letters or digits',
		remedy: 'delete the space; the page sets the gap',
	},
];

/** Comments of YAML files are the author's own and follow no rule of the paper. */
const withoutComment = (line: string) => line.replace(/(^|\s)#.*$/, '$1');

/**
 * Checks every line of a content file against the rules for the paper's words.
 * @param file path for the message
 * @param source the whole text of the file
 * @param options.comments whether `#` opens a comment (YAML) or is text (MDX)
 * @returns a fault for each rule that a line breaks
 */
export function findTextFaults(file: string, source: string, options: { comments: boolean }): Fault[] {
	return source.split('\n').flatMap((rawLine, index) => {
		const line = options.comments ? withoutComment(rawLine) : rawLine;
		const faults: Fault[] = [];
		for (const { pattern, expected, remedy } of RULES) {
			const match = pattern.exec(line);
			if (!match) continue;
			const around = line.slice(Math.max(0, match.index - 8), match.index + 9);
			faults.push({ file, line: index + 1, expected, found: `${codePoint(match[0])} in “${around}”`, remedy });
		}
		const normal = line.normalize('NFC');
		if (normal !== line) {
			const at = [...line].find((character) => character.normalize('NFC') !== character) ?? line;
			faults.push({
				file,
				line: index + 1,
				expected: 'text in Unicode normalization form C (UAX #15)',
				found: `${codePoint(at)} “${at}”`,
				remedy: `type “${at.normalize('NFC')}” (${codePoint(at.normalize('NFC'))}) in its place`,
			});
		}
		return faults;
	});
}
