import { words } from '../interface/words.ts';
import { getPaper } from '../script/load-paper.ts';

/** The pages that lists of contents offer after the chapters; a paper without terms has no index to offer. */
export function siteTools(): { slug: string; name: string }[] {
	return [
		{ slug: 'full', name: words.fullText },
		...(getPaper().terms.length > 0 ? [{ slug: 'terms', name: words.terms }] : []),
		{ slug: 'figures', name: words.figures },
		{ slug: 'about', name: words.about },
	];
}
