import { around, codePoint, type Explanation, type Fault, startOf } from '../fault.ts';
import { CAPTION_NAME } from '../part-names.ts';
import { withoutComments } from '../prose/source.ts';
import { BULLETS, type Rule } from '../prose/source-rules.ts';

function nameOf(match: string): string {
	if (/^ +$/.test(match)) return 'a space';
	return [...match].length === 1 ? codePoint(match) : match;
}

/** Han characters, and the marks that stand between them in a square of their own. */
const HAN_OR_MARK = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const LATIN = '[\\p{Script=Latin}\\p{Nd}%$+&]';

const PLAIN_SPACE = 'no space but the plain one (U+0020)';

const NO_SPACE = 'no space beside a Han character';

/** Where a caption has its name behind it and is to have a colon: a line or a quoted caption, but no sentence. */
const IN_CAPTION = `(?<=(?:^\\s*|")\\**${CAPTION_NAME})(?!.*。$)`;

/** Variation selectors, which ask for a form of the character before them: 葛 as it is written in one place, ☎ in colour. */
const SELECTOR = '[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]';

/** What makes one picture of several pictographs. */
const JOINER = '(?<=\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?)\\u200D';

/** What may follow is the end of a line, of a table's cell or of a YAML list. */
const BEHIND_HAN = `(?<=${HAN_OR_MARK}) +(?=[^ |\\]}#])`;

/** Not behind an anchor or a tag of YAML (&a, !b), nor the signs + and 1) of a list, which have faults of their own. */
const BEFORE_HAN = `(?<=${LATIN}|[)])(?<!\\s[&!]\\S+|^\\s*(?:\\+|\\d+\\))) +(?=${HAN_OR_MARK})`;

/** What the words of a paper may not hold. The page makes the gap between scripts (CSS `text-autospace`). */
const RULES: readonly Rule[] = [
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
		pattern: new RegExp(SELECTOR, 'u'),
		expected: 'characters without variation selectors',
		remedy: 'delete the selector; the font then decides which form of the character before it is shown',
	},
	{
		pattern: new RegExp(JOINER, 'u'),
		expected: 'pictographs that are not joined',
		remedy: 'delete the joiner, which makes one picture of several, or write what the picture says',
	},
	{
		// Unicode's own property for what is not seen: zero-width, bidi controls, soft hyphen.
		pattern: new RegExp(`(?!${SELECTOR}|${JOINER})[\\p{Default_Ignorable_Code_Point}\\p{Cf}]`, 'u'),
		expected: 'visible characters only',
		remedy: 'delete the invisible character',
	},
	{
		// Line ends of word processors, and one of a Macintosh among others.
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this rule looks for
		pattern: /[\u000B\u000C\r\u0085\u2028\u2029]/u,
		expected: 'lines that end as the editor ends them',
		remedy: 'begin a new paragraph there, below a blank line, or write <br> in its place',
	},
	{
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this rule looks for
		pattern: /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/u,
		expected: 'no control characters',
		remedy: 'delete it',
	},
	{
		pattern: /[\u2E80-\u2FDF]/u,
		expected: 'characters, not the radicals of a dictionary (U+2E80 to U+2FDF)',
		remedy: 'type the characters that look the same; copying from a PDF makes such slips',
	},
	{
		pattern: /^\s*\t/,
		expected: PLAIN_SPACE,
		remedy: 'delete it, or indent an entry of a list or a field with plain spaces',
	},
	{
		pattern: /(?<=^\s*(?:[-*+]|\d+[.)])\s*)\t/,
		expected: PLAIN_SPACE,
		remedy: 'type one plain space behind the sign of the entry',
	},
	{
		// A bullet has a fault of its own, and so has what begins an entry.
		pattern: new RegExp(`(?<=\\S.*)(?<!^\\s*(?:${BULLETS}|[-*+]|\\d+[.)])\\s*)\\t`, 'u'),
		expected: PLAIN_SPACE,
		remedy: 'write cells of a table between |, and a plain space between Latin words',
	},
	{
		pattern: /(?<=[!-~])(?![ \u3000])\p{Zs}(?=[!-~])/u,
		expected: PLAIN_SPACE,
		remedy: 'type a plain space',
	},
	{
		// One full-width space may part a label from what follows it: 第一章　結語.
		pattern: /(?! )\p{Zs}(?<!(?<=\S)\u3000(?=\S)|(?<=[!-~])\p{Zs}(?=[!-~]))/u,
		expected: PLAIN_SPACE,
		remedy: 'delete it; the page indents and spaces the text',
	},
	{
		pattern: /&(?:#\d+|#x[\da-f]+|[a-z]\w*);|\\[ux][\da-f]{2,8}/iu,
		expected: 'characters typed as themselves',
		remedy: 'type the character, not its code',
	},
	{
		pattern: new RegExp(`${IN_CAPTION} +(?=${HAN_OR_MARK})`, 'u'),
		expected: NO_SPACE,
		remedy: 'write ： in place of the space of a caption, as in 表1：表題; in a sentence delete it',
	},
	{
		pattern: new RegExp(`(?!${IN_CAPTION})(?:${BEHIND_HAN}|${BEFORE_HAN})`, 'u'),
		expected: NO_SPACE,
		remedy: 'delete the space; the page sets the gap between scripts',
	},
];

/** A stretch of English that names somebody in Chinese (`The study of 陳大文 was …`), between marks of Chinese text. */
const ENGLISH_SENTENCE =
	/(?:[A-Za-z][\w.,;:'’"()%$&/-]*(?: +|$)|\p{Script=Han}+[.,;:)]? +|\d[\d.,%]* +|\([^()]*\) *){3,}[\w.,;:'’"()]*/gu;

/** Whether a stretch is English: it begins and ends with a Latin word, and these are the most of it. */
function isEnglish(stretch: string): boolean {
	const words = stretch.match(/[A-Za-z]*[a-z][A-Za-z]*/g) ?? [];
	const han = stretch.match(/\p{Script=Han}/gu) ?? [];
	return /^[A-Za-z]/.test(stretch) && /[\w.,)]$/.test(stretch.trim()) && words.length >= 3 && words.join('').length > han.length;
}

/** A line as the rule of spaces is to see it: names in an English sentence count as Latin. */
const withLatinNames = (line: string) =>
	line.replace(ENGLISH_SENTENCE, (stretch) => (isEnglish(stretch) ? stretch.replace(/\p{Script=Han}/gu, 'x') : stretch));

/** Where the frontmatter of a chapter ends: the index of the second line of ---, or -1. */
export const endOfFrontmatter = (lines: readonly string[]): number =>
	lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));

/**
 * The lines of a file that hold words: all but comments, which follow no rule. In a chapter, YAML
 * ends with the second line of ---, and below it `#` begins a heading and `<!-- … -->` is a comment.
 */
export function linesOf(file: string, source: string): { text: string; line: number }[] {
	const isChapter = file.endsWith('.mdx');
	const lines = (isChapter ? withoutComments(source) : source).split('\n');
	const end = isChapter ? endOfFrontmatter(lines) : lines.length;
	return lines.map((text, index) => ({ text, line: index + 1 })).filter(({ text, line }) => !(line <= end && /^\s*#/.test(text)));
}

function normalFormFault(text: string): Explanation | undefined {
	if (text.normalize('NFC') === text) return undefined;
	// A letter with the marks that follow it, since they change together.
	const parts = text.match(/\P{M}\p{M}*/gu) ?? [text];
	const wrong = [...new Set(parts.filter((each) => each.normalize('NFC') !== each))];
	const all = wrong.length > 0 ? wrong : [text];
	const name = (each: string) => `“${each}” (${[...each].map(codePoint).join(' ')})`;
	return {
		expected: 'text in Unicode normalization form C (UAX #15)',
		found: all.map(name).join(', '),
		remedy: `type ${all.map((each) => name(each.normalize('NFC'))).join(', ')} in ${all.length === 1 ? 'its place' : 'their places'}`,
	};
}

/** Lines by which a file cannot be read as what it is; what else is wrong in it is mostly their consequence. */
export function findBrokenLines(file: string, source: string): Fault[] {
	const lines = source.split('\n').map((text, index) => ({ text, line: index + 1 }));
	const [conflict] = lines.filter(({ text }) => /^<{7}(?: |$)/.test(text));
	if (conflict) {
		const remedy = 'keep one of the two versions, and delete the lines of <<<<<<<, ======= and >>>>>>>';
		return [{ file, line: conflict.line, expected: 'one version of the text', found: conflict.text, remedy }];
	}
	const end = file.endsWith('.mdx') ? endOfFrontmatter(source.split('\n')) : lines.length;
	return lines.flatMap(({ text, line }) => {
		if (line > end) return [];
		const [found] =
			/^\s*(?:- )?[A-Za-z]+(?:：|:(?=[^\s/]))|^\s*[a-z][A-Za-z]+ +(?=[\p{Script=Han}「『《（][^:]*$)/u.exec(text) ?? [];
		if (found) {
			const expected = 'the name of a field, a half-width colon and a space';
			const remedy = `write ${found.replace(/[：:]$/, '').trim()}: and a space`;
			return [{ file, line, expected, found: startOf(text.trim()), remedy }];
		}
		const [, name = '', value] = /^\s*(?:- )?([A-Za-z]+): ([^\s"'[{|>#&*!].*?: .*)$/.exec(text) ?? [];
		if (!value) return [];
		const remedy = `write ${name}: "${value.replaceAll('"', '\\"')}"`;
		return [{ file, line, expected: 'text in quotation marks, since it holds a colon and a space', found: value, remedy }];
	});
}

/**
 * Checks every line of a content file against the rules for the paper's words.
 * @param file path for the message
 * @param source the whole text of the file
 * @returns a fault for each rule that a line breaks
 */
export function findTextFaults(file: string, source: string): Fault[] {
	const broken = findBrokenLines(file, source);
	if (broken.length > 0) return broken;
	return linesOf(file, source).flatMap(({ text, line }) => {
		const faults: Fault[] = [];
		const seen = withLatinNames(text);
		for (const { pattern, expected, remedy } of RULES) {
			const words = expected === NO_SPACE ? seen : text;
			const match = pattern.exec(words);
			if (!match) continue;
			const all = words.matchAll(new RegExp(pattern, `${pattern.flags}g`));
			const names = [...new Set(Array.from(all, ([each]) => nameOf(each)))];
			faults.push({ file, line, expected, found: `${names.join(', ')} in “${around(text, match)}”`, remedy });
		}
		const normal = normalFormFault(text);
		return normal ? [...faults, { file, line, ...normal }] : faults;
	});
}
