import { copyText } from '../copy/copy-text.ts';
import { referenceTo } from './reference-to.ts';

/**
 * Copies the reference to a passage, or to all that a page cites, and below it the link alone.
 * @param pressed the link to the passage, whose text is its number or its name, or the name of a style
 * @param block the page's `[data-cite]`
 * @throws where the browser does not let a page copy
 */
export function copyCitation(pressed: HTMLElement, block: HTMLElement) {
	const { reference, home } = referenceTo(pressed, block);
	return copyText(`${reference}\n${home}`);
}
