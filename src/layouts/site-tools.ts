import { getPaper } from '../paper/get-paper.ts';
import { words } from '../site/words.ts';

/** The pages that lists of contents offer after the chapters; what a paper has nothing for is not offered. */
export function siteTools(): { slug: string; name: string }[] {
	const { terms, figures } = getPaper();
	return [
		{ slug: 'full', name: words.fullText },
		...(terms.length > 0 ? [{ slug: 'terms', name: words.terms }] : []),
		...(figures.figures.length > 0 ? [{ slug: 'figures', name: words.figures }] : []),
		{ slug: 'about', name: words.about },
	];
}
