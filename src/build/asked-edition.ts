import { preferredEdition } from '../chinese/preferred-edition.ts';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Regions whose Chinese is read in Traditional script, from the same source as the browser's choice (Unicode CLDR). */
const TRADITIONAL = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
	(region) => preferredEdition([`zh-${region}`]) === 'zh-hant',
);

/** Languages before the first Chinese one; neither nginx nor Caddy share a way to say “not followed by”. */
const OTHERS = '^(?:\\s*(?:[^,zy\\s][^,]*|z(?:[^h,][^,]*)?|y(?:[^u,][^,]*)?)?,)*\\s*';
const END = '(?:[-;,\\s]|$)';
const traditional = `-(?:hant|${TRADITIONAL.join('|')})`;

/**
 * Patterns of `Accept-Language` (RFC 9110, 12.5.4), in letters of either case, in the regular expressions that PCRE and
 * RE2 have in common: to be tried in this order. Browsers name languages as they are wanted, so their weights say nothing
 * that their order does not. A reader who asks for no Chinese matches neither.
 */
export const ASKED = {
	'zh-hant': `${OTHERS}(?:zh${traditional}${END}|yue(?:${traditional}${END}|\\s*(?:[;,]|$)))`,
	'zh-hans': `(?:^|,)\\s*(?:zh|yue)${END}`,
} as const;
