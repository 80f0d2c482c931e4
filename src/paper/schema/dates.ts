import { HAN_NUMERALS, readNumeral } from '../numerals.ts';

/** A year from 1800, a month or a day that the calendar has: 0114-11-30, 2024-13 and 2024-02-30 do not pass. */
export function isCalendarDate(text: string): boolean {
	if (!/^(?:1[89]|[2-9]\d)\d\d(-\d{2}){0,2}$/.test(text)) return false;
	const date = new Date(text);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const NUMERAL = `([\\d${HAN_NUMERALS}]+)`;
const CHINESE = new RegExp(`(民國)?${NUMERAL}年(?:${NUMERAL}月(?:${NUMERAL}[日號])?)?`);
const BY_NUMBERS = /(?<!\d)(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/;

/**
 * A date as a paper prints it, for machines: 2024年5月 → 2024-05, 二〇二五年十一月三十日 and 民國114年11月30日 → 2025-11-30.
 * @returns undefined where its year cannot be read: 乙巳年, 光緒三十年
 */
export function readDate(printed: string): string | undefined {
	const text = printed.normalize('NFKC');
	const [, era = '', ...chinese] = CHINESE.exec(text) ?? [];
	const [, ...byNumbers] = BY_NUMBERS.exec(text) ?? [];
	const [printedYear = NaN, ...rest] = (chinese.length > 0 ? chinese : byNumbers).flatMap((part) =>
		part ? readNumeral(part) : [],
	);
	const year = printedYear + (era ? 1911 : 0);
	return year >= 1800 ? [year, ...rest].map((part) => String(part).padStart(2, '0')).join('-') : undefined;
}

/**
 * What to write for a date that is typed in another order or with other signs: 20261203, 31/5/2026, 2024年5月, 0114-11-30.
 * @param isDay whether it is to name a day
 * @returns undefined where nobody can say
 */
export function remedyForDate(typed: unknown, isDay: boolean): string | undefined {
	const text = String(typed);
	const [, first = '', second = '', last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
	const [month, day] = Number(second) > 12 ? [first, second] : [second, first];
	const [, republic, rest] = /^0?(\d{2,3})(-\d\d.*)?$/.exec(text) ?? [];
	const own = text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
	const date = last
		? `${last}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
		: republic
			? `${Number(republic) + 1911}${rest ?? ''}`
			: readDate(own);
	if (!date || date === text || !isCalendarDate(date) || (isDay && date.length < 10)) return undefined;
	const why = last ? ' (year, month, day)' : republic ? ', for 1911 is added to a year of the Republic' : '';
	return `write ${date}${why}`;
}
