import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const NAMES = ['ul', 'ol', 'dl', 'blockquote', 'figure', 'aside', 'em'];

/** Whether a chapter's body holds what `styles/constructs.css` is for. */
export function hasConstructs({ children }: Root): boolean {
	let found = false;
	for (const child of children) {
		const isNotes = child.type === 'element' && child.properties.role === 'doc-endnotes';
		// The list of notes is everywhere; a note of several paragraphs, or one inserted later, is not.
		visit(child, 'element', ({ tagName, properties }) => {
			found ||= isNotes ? tagName === 'p' || (tagName === 'li' && properties.className !== undefined) : NAMES.includes(tagName);
		});
	}
	return found;
}
