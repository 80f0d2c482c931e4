import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Argument } from '../../paper/check/arguments.ts';
import { h, plainText } from '../../paper/prose/hast.ts';
import { passageFromSibling } from '../../site/sibling.ts';
import { figures } from '../figures/words.ts';

/**
 * Adds to paragraphs the links to the strategies and advantages that they argue for.
 * @param prose a chapter's body, changed in place
 */
export function addArguments(prose: Root, all: readonly Argument[]) {
	visit(prose, 'element', ({ tagName, properties, children }) => {
		const argued = tagName === 'p' ? all.filter(({ arguedIn }) => arguedIn.includes(String(properties.dataPassage))) : [];
		if (argued.length === 0) return;
		const links = argued.flatMap(({ key, name }, at): ElementContent[] => [
			...(at > 0 ? [plainText(figures.separator)] : []),
			h('a', { href: passageFromSibling(key) }, plainText(name)),
		]);
		children.push(h('span', { className: ['argues'], dataNotPaper: true }, plainText(figures.see), ...links));
	});
}
