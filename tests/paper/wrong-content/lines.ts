import { added, type Case } from './change.ts';

const { raw } = String;
const LIST = 'a list entry that begins with - and a space';
const ENTRY = 'write - and a space in its place; the page makes the sign';
const HYPHEN = raw`write - and a space for an entry, or \- if the sign is printed`;
const PLAIN_SPACE = 'no space but the plain one (U+0020)';

/** Lines that are meant for lists, captions and boxes, and that Markdown takes for a paragraph. */
export const LINES: Case[] = [
	added('-甲', LIST, '- in “-甲”', HYPHEN),
	added('- 甲\n-乙', LIST, '- in “-乙”', HYPHEN, 12),
	added('- 甲\n  -「乙」', LIST, '- in “  -「乙」”', HYPHEN, 12),
	added('-**甲**乙', LIST, '- in “-**甲**乙”', HYPHEN),
	added('+ 甲', LIST, '+ in “+ 甲”', raw`write - for an entry, or put \ before the sign if it is printed: \* or \+`),
	added(
		'1) 甲',
		'a numbered list, whose entries begin with 1. and a space',
		'1) in “1) 甲”',
		raw`write 1. for an entry, or \) where the bracket is printed`,
	),
	...['·甲', '‧甲', '・甲', '－甲', '•\t甲', '  ●\t\t甲'].map((line) => {
		const sign = line.trim()[0] ?? '';
		return added(line, LIST, `${sign} in “${line.replaceAll('\t', '[U+0009]')}”`, ENTRY);
	}),
	added('甲\n\n- 乙\n·丙', LIST, '· in “·丙”', ENTRY, 14),
	added('-\t甲', PLAIN_SPACE, 'U+0009 in “-[U+0009]甲”', 'type one plain space behind the sign of the entry'),
	added('- \t甲', PLAIN_SPACE, 'U+0009 in “- [U+0009]甲”', 'type one plain space behind the sign of the entry'),
	added('1.\t甲', PLAIN_SPACE, 'U+0009 in “1.[U+0009]甲”', 'type one plain space behind the sign of the entry'),
];
