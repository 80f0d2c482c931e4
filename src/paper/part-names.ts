import { readNumeral } from './numerals.ts';

/** Letters and digits together: 2, 1.1, A1, 101a; a letter alone only where no other follows. */
const LATIN = '(?:[A-Za-z]{1,2}[-.]?)?\\d[\\dA-Za-z]*(?:[-.]\\d[\\dA-Za-z]*)*|[A-Z](?![\\dA-Za-z])';

/** Up to 99, and no beginning of another word: 圖表十分清楚, 圖表一般. */
const HAN =
	'(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?![一二三四五六七八九十百般致直些樣旦定切起個種分足])';

/** The number of a table, a picture or an appendix. */
export const PART_NUMBER = `(?:${LATIN}|${HAN}|[甲乙丙丁戊](?!\\p{Script=Han}))`;

/** How the caption of a table or a picture begins, before what parts it from its words. */
export const CAPTION_NAME = `(?:附?[圖表]|圖表|Table |Figure )${PART_NUMBER}`;

/** How a paper names its parts. */
const NAME = `第(${HAN}|\\d+)(章|部分)|(附錄|附件|附表|附圖|圖表|表|圖)(${PART_NUMBER})`;

/** Characters that make another word of 表 or 圖 behind them: 代表2人, 地圖3幅. */
const OTHER_WORD = /(?:[代發列手儀外電課年量報填日]表|[地企試意版構藍插力]圖)$/;

/** A part that is named in some words. */
export interface PartName {
	/** `表 2`, the same for 表2, 表２ and 表二. */
	key: string;
	/** `表`, whatever its number. */
	family: string;
	/** As it is typed. */
	words: string;
	index: number;
}

/** Letters, digits and marks of full width as those that mean the same; no character moves. */
export const halfWidth = (text: string): string =>
	text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Whether a place is in the title of another work, or names a part of it: 《甲》第三章. */
function isOfOtherWork(before: string): boolean {
	return before.endsWith('》') || before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** The parts of a paper that some words name. */
export function partNamesIn(text: string): PartName[] {
	return [...halfWidth(text).matchAll(new RegExp(NAME, 'gu'))].flatMap((match) => {
		const [{ length }, before, unit, kind, number] = match;
		const [family, numeral] = [unit ?? kind ?? '', before ?? number ?? ''];
		const { index } = match;
		if (OTHER_WORD.test(text.slice(0, index) + family) || isOfOtherWork(text.slice(0, index))) return [];
		const key = `${family} ${/[一二三四五六七八九十]/.test(numeral) ? readNumeral(numeral) : numeral}`;
		return [{ key, family, words: text.slice(index, index + length), index }];
	});
}
