import { ContentError } from '../paper/fault.ts';

/**
 * Makes sure that a finished page has no id twice, for a link to it leads to the first alone: authors name figures and
 * chapters, and do not know what else stands on a page.
 * @param page its address, as the message calls it
 * @throws ContentError that names each id that stands again
 */
export function requireUniqueIds(page: string, html: string) {
	const seen = new Set<string>();
	const faults = [...html.matchAll(/<[a-z][^<>]* id="([^"]+)"/g)].flatMap(([, id = '']) => {
		if (seen.has(id)) {
			const remedy = 'call the figure, or the file of the chapter, otherwise';
			return [{ file: page, expected: 'each id once on a page', found: `${id} again`, remedy }];
		}
		seen.add(id);
		return [];
	});
	if (faults.length > 0) throw new ContentError(faults);
}
