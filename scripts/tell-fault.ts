import { ContentError } from '../src/paper/fault.ts';

/** Ends a script that an author runs: a fault of the content is told in its own words, any other with where it comes from. */
export function tellFault(error: unknown) {
	console.error(error instanceof ContentError ? error.message : error);
	process.exitCode = 1;
}
