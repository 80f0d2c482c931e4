import { referenceTo } from './reference-to.ts';

export { copyInEvent } from '../copy/copy-text.ts';

/**
 * What is copied: the reference to a passage, or to all that a page cites, and below it the link alone.
 * @param pressed the link to the passage, whose text is its number or its name, or the name of a style
 * @param block the page's `[data-cite]`
 */
export function citationOf(pressed: HTMLElement, block: HTMLElement): string {
	const { reference, home } = referenceTo(pressed, block);
	return `${reference}\n${home}`;
}
