import { createTrace, outcomeOf, type ToSimplified } from '../chinese/converter.ts';
import type { ScriptData } from '../schema/script-data.ts';

export type { ToSimplified };

/**
 * The conversion to Simplified script: the paper's misprints as they were meant, its exceptions, then the
 * tables of `src/chinese`, so that a change of script never becomes a change of words.
 */
export function createToSimplified(script: ScriptData): ToSimplified {
	const trace = createTrace(script);
	return (text) => outcomeOf(trace(text));
}
