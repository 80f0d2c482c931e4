import { ConverterFactory } from 'opencc-js/core';
import { to } from 'opencc-js/preset/t2cn';
import type { ScriptData } from '../paper/schema/simplified.ts';

/** GB/T 15834-2011, 4.8: double quotation marks outside, single ones inside. */
const QUOTES = [
	['「', '“'],
	['」', '”'],
	['『', '‘'],
	['』', '’'],
] as const;

/** Converts Traditional text; the result has as many characters as the text. */
export type ToSimplified = (text: string) => string;

/**
 * The conversion to Simplified script: the paper's exceptions before OpenCC's phrases before
 * its characters, so that a change of script never becomes a change of words.
 * @throws RangeError from the returned function if a dictionary entry changes the length of the
 * text, for then words could not be put back around inline markup
 */
export function createToSimplified({ exceptions, misprints }: ScriptData): ToSimplified {
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
