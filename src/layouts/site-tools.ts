import type { EditionKey } from '../chinese/editions.ts';
import { getPaper } from '../paper/get-paper.ts';
import { offeredPages } from '../site/pages.ts';

/** The pages that lists of contents offer after the chapters of this paper. */
export function siteTools(edition: EditionKey): { slug: string; name: string }[] {
	const { terms, figures, changes } = getPaper();
	return offeredPages({ terms, figures: figures.figures, changes }, edition);
}
