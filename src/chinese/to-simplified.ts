import { ConverterFactory } from 'opencc-js/core';
import { to } from 'opencc-js/preset/t2cn';

/** GB/T 15834-2011, 4.8: double quotation marks outside, single ones inside. */
const QUOTES = [
	['「', '“'],
	['」', '”'],
	['『', '‘'],
	['』', '’'],
] as const;

/** Puts Traditional text into a script; the result has as many characters as the text. */
export type Convert = (text: string) => string;

/** What the conversion must know of a text beside OpenCC's tables; character for character. */
export interface ConversionData {
	/** Words that OpenCC alone converts wrongly. */
	exceptions: readonly { traditional: string; simplified: string }[];
	/** Slips of the printed text, and what was meant. */
	misprints: readonly { printed: string; reading: string }[];
}

/**
 * The conversion to Simplified script: the paper's exceptions before OpenCC's phrases before
 * its characters, so that a change of script never becomes a change of words.
 * @throws RangeError from the returned function if a dictionary entry changes the length of the
 * text, for then words could not be put back around inline markup
 */
export function createToSimplified({ exceptions, misprints }: ConversionData): Convert {
	const readings = misprints.map(({ printed, reading }) => [printed, reading] as const);
	const correct = ConverterFactory([readings]);
	const own = exceptions.map(({ traditional, simplified }) => [traditional, simplified] as const);
	const [dictionaries = []] = to.cn ?? [];
	const convert = ConverterFactory([own, ...dictionaries, QUOTES]);
	return (text) => {
		const converted = convert(readings.length > 0 ? correct(text) : text);
		if ([...converted].length !== [...text].length) {
			throw new RangeError(
				`the conversion of “${text}” to “${converted}” changes its length; add an exception to simplified.yaml`,
			);
		}
		return converted;
	};
}
