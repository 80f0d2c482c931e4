const DIGITS = '〇一二三四五六七八九';

/** Characters that mean the same in a number as one of the others. */
const SAME: Record<string, string> = { 零: '〇', '○': '〇', 兩: '二', 元: '一', 廿: '二十', 卅: '三十' };

/** Every character of a number below a thousand in Han numerals, for a class of a regular expression. */
export const HAN_NUMERALS = `${DIGITS}${Object.keys(SAME).join('')}十百`;

/**
 * The number that digits or Han numerals say: 30, 三十, 廿五, 一百一十四 or digit by digit 二〇二四, 元 of a first year.
 * @returns NaN for any other numeral
 */
export function readNumeral(numeral: string): number {
	const plain = Array.from(numeral, (character) => SAME[character] ?? character).join('');
	const digits = plain.replace(new RegExp(`[${DIGITS}]`, 'g'), (digit) => String(DIGITS.indexOf(digit)));
	const [, hundreds = '0', tens = '0', ones] = /^(?:(\d)百)?0?(?:(\d?)十)?(\d?)$/.exec(digits) ?? [];
	return ones === undefined ? Number(digits) : Number(hundreds) * 100 + Number(tens || '1') * 10 + Number(ones);
}
