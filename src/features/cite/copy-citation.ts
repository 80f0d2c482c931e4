import { copyText } from '../copy/copy-text.ts';
import { referenceTo } from './reference-to.ts';

/**
 * Copies the reference to a passage, and below it the link alone.
 * @throws where the browser does not let a page copy
 */
export function copyCitation(link: HTMLAnchorElement, block: HTMLElement) {
	const { reference, home } = referenceTo(link, block);
	return copyText(`${reference}\n${home}`);
}
