import { type ConversionData, type Convert, createTrace, outcomeOf } from './converter.ts';

export type { ConversionData, Convert };

/**
 * The conversion to Simplified script: the paper's misprints as they were meant, its exceptions, then the
 * tables of `src/chinese`, so that a change of script never becomes a change of words.
 */
export function createToSimplified(data: ConversionData): Convert {
	const trace = createTrace(data);
	return (text) => outcomeOf(trace(text));
}
