import { words } from '../interface/words.ts';

/** The pages beside the chapters, in the order in which lists offer them. */
export const siteSections = [
	{ slug: 'full', name: words.fullText },
	{ slug: 'terms', name: words.terms },
	{ slug: 'figures', name: words.figures },
	{ slug: 'about', name: words.about },
] as const;
