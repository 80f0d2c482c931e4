import type { Fold } from '../chinese/fold.ts';

/** What kind of thing a passage is on the page. */
export const PASSAGE_KINDS = ['heading', 'paragraph', 'footnote', 'cell', 'bullet', 'line', 'caption'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** The smallest piece of the paper that can be cited. */
export interface Passage {
	/** Last segment of its home address; `cover` for the cover. */
	chapter: string;
	/** Its `id` there: `p3`, `fn1`, `a2-e1`. */
	id: string;
	kind: PassageKind;
	/** Its words in the Traditional edition. */
	text: string;
	/** What the paper itself calls it, where it does: `策略五`. */
	label?: string;
}

/** What an element must carry to be a passage; the one place where ids meet the page. */
export function passageAttributes(chapter: string, id: string) {
	return { id, 'data-passage': passageKey(chapter, id) };
}

/** How a passage is named across the site: `hong-kong-model#p3`. */
export function passageKey(chapter: string, id: string): string {
	return `${chapter}#${id}`;
}

/** The chapter that a key names; `cover` for the cover. */
export const chapterOf = (key: string): string => key.split('#')[0] ?? '';

/** The id that a key names. */
export const idOf = (key: string): string => key.split('#')[1] ?? '';

/** The name of a passage. */
export const keyOf = ({ chapter, id }: Pick<Passage, 'chapter' | 'id'>): string => passageKey(chapter, id);

/** The passages that hold some words, as search finds them. */
export function passagesWith(words: string, passages: readonly Passage[], fold: Fold): Passage[] {
	const wanted = fold(words);
	return passages.filter(({ text }) => fold(text).includes(wanted));
}
