import type { Fault, FaultInFile } from '../fault.ts';
import { HAN_NUMERALS, readNumeral } from '../numerals.ts';
import { keyOf, type Passage } from '../passages.ts';
import type { Figure, FiguresData } from '../schema/figures.ts';

/** 元 is money in a figure, and no first year. */
const HAN = HAN_NUMERALS.replace('元', '');

/** A run of Han numerals; 百分之 is no number but a unit. */
const HAN_NUMBER = `(?!百分)[${HAN}]+`;

/** What stands before the sign where it parts two numbers or belongs to a name: 1970-1996年, 3%-5%, A-1. */
const PARTED = '[\\dA-Za-z%年月日元]';

/** The sign of a number below 0. */
const SIGN = `(?<!${PARTED})[-−－]`;

/** A number that goes on in other signs: 兩成半, 二十三點五, 3萬5千. */
const GOES_ON = new RegExp(`[\\d${HAN}](?:\\p{L}{0,2}半|點[\\d${HAN}]|[百千萬億]+[\\d${HAN}])`, 'u');

/**
 * The first number in some words: 接近2,000億元 → 2000, 約三成 → 3, −0.4% → -0.4, 20+8 → 28, 三分之一 → 0.333…
 * @returns undefined where there is none, or one that is written otherwise: 一百二十, 二零二四, 三五個, 兩成半
 */
export function readNumber(text: string): number | undefined {
	if (GOES_ON.test(text)) return undefined;
	const arabic = new RegExp(`(?:${SIGN})?\\d[\\d,]*(?:\\.\\d+)?(?:\\+\\d+)*`).exec(text)?.[0];
	if (arabic) {
		return arabic
			.replaceAll(',', '')
			.replace(/^[−－]/, '-')
			.split('+')
			.reduce((sum, part) => sum + Number(part), 0);
	}
	const [, whole, part] = new RegExp(`(${HAN_NUMBER})分之(${HAN_NUMBER})`).exec(text) ?? [];
	if (whole && part) return readNumeral(part) / readNumeral(whole);
	const [han = ''] = new RegExp(`${HAN_NUMBER}千?`).exec(text) ?? [];
	const one = '[^十廿卅百千]';
	return new RegExp(`^(?:${one}|${one}?十${one}?|[廿卅]${one}?)$`).test(han) ? readNumeral(han) : undefined;
}

/** Whether words stand in a text with no digit or sign cut off: 6所 does not stand in 16所, nor 0.4% in -0.4%. */
export function standsIn(words: string, text: string): boolean {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		const before = text.slice(0, at);
		const isCut = /^\d/.test(words) && new RegExp(`(?:[\\d,.]|${SIGN})$`).test(before);
		const isParted = /^[-−－]\d/.test(words) && new RegExp(`${PARTED}$`).test(before);
		const isCutBehind = /\d$/.test(words) && /^(\d|[.,]\d)/.test(text.slice(at + words.length));
		if (!isCut && !isParted && !isCutBehind) return true;
	}
	return false;
}

const POWERS: Record<string, number> = { 百: 1e2, 千: 1e3, 萬: 1e4, 億: 1e8 };

/** A figure as a number that sorts with others, whatever its unit: 1.6萬億元 → 1,600,000,000,000, 三成 → 0.3. */
export function magnitude({ value, unit = '' }: Figure): number {
	// 百分點 counts no hundreds.
	const [scale] = /^(?:百(?!分)|[千萬億])*/.exec(unit) ?? [''];
	const power = [...scale].reduce((product, character) => product * (POWERS[character] ?? 1), 1);
	if (unit === '%') return value / 100;
	return unit === '成' ? value / 10 : value * power;
}

function findFigureFault(figure: Figure, passages: ReadonlyMap<string, string>): FaultInFile | undefined {
	const { passage, printed, value, unit = '' } = figure;
	const fault = (field: string, expected: string, found: string, remedy: string) => ({ field, expected, found, remedy });
	const text = passages.get(passage);
	if (text === undefined) return fault('passage', 'a passage of the paper', passage, 'name the passage that holds the number');
	for (const field of ['printed', 'period', 'source'] as const) {
		const words = figure[field];
		if (words !== undefined && !standsIn(words, text))
			return fault(field, `words that stand in ${passage}`, words, 'copy them from the paper, or correct passage');
	}
	const number = readNumber(printed);
	if (number === undefined) {
		const remedy = 'leave the figure out, for its value cannot be held against the words';
		return fault('printed', 'a number in digits, or in Han numerals below 100', printed, remedy);
	}
	if (Math.abs(number - value) > 0.001)
		return fault('value', `the number that is printed, ${number}`, `${value}`, 'correct value');
	if (!printed.includes(unit)) return fault('unit', `the unit that is printed in ${printed}`, unit, 'correct unit');
	const [scale] = /[百千萬億]*$/.exec(printed.slice(0, printed.indexOf(unit))) ?? [''];
	return scale ? fault('unit', `the whole unit of ${printed}, ${scale}${unit}`, unit, 'correct unit') : undefined;
}

/**
 * Figures that do not stand in their passage, and pictures of what cannot be compared.
 * @param file how messages call the file
 */
export function findFigureFaults({ figures, pictures }: FiguresData, passages: readonly Passage[], file: string): Fault[] {
	const texts = new Map(passages.map((passage) => [keyOf(passage), passage.text]));
	const faults: Fault[] = figures.flatMap((figure, index) => {
		const at = `figures[${index}]`;
		if (figures.findIndex(({ id }) => id === figure.id) !== index) {
			const remedy = 'give it an id of its own';
			return [{ file, field: `${at}.id`, expected: 'each id once', found: `${figure.id} again`, remedy }];
		}
		const fault = findFigureFault(figure, texts);
		return fault ? [{ ...fault, file, field: `${at}.${fault.field}` }] : [];
	});
	for (const [index, { bars }] of pictures.entries()) {
		const [first] = bars.map(({ figure }) => figures.find(({ id }) => id === figure));
		for (const [at, bar] of bars.entries()) {
			const figure = figures.find(({ id }) => id === bar.figure);
			const place = { file, field: `pictures[${index}].bars[${at}].figure` };
			if (!figure) {
				faults.push({ ...place, expected: 'the id of a figure', found: bar.figure, remedy: 'correct it, or add the figure' });
			} else if (first && figure.unit !== first.unit) {
				const expected = `a figure in ${first.unit ?? 'no unit'}, as the first of the picture`;
				const found = `${figure.printed}, in ${figure.unit ?? 'no unit'}`;
				faults.push({ ...place, expected, found, remedy: 'draw only what can be compared' });
			} else if (figure.value < 0) {
				const expected = 'a figure of 0 or more, since no bar is shorter than nothing';
				const remedy = 'leave it out of the picture; the table shows it';
				faults.push({ ...place, expected, found: figure.printed, remedy });
			}
		}
	}
	return faults;
}
