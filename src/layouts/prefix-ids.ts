import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { h } from '../paper/prose/hast.ts';

/** A link to a passage of another chapter: `../strategies/#s1`. */
const TO_SIBLING = /^\.\.\/([a-z0-9-]+)\/#(.+)$/;

/**
 * Makes the ids of a chapter unique on a page that holds several.
 * @param html a fragment whose links point inside it (`href="#p1"`), or to a chapter beside it, which stands on the same page
 *   too
 * @param prefix what goes before every id, `hong-kong-model--`
 * @param formerIds the ids that the element of an id had on this page before, which still lead to it
 */
export function prefixIds(html: string, prefix: string, formerIds: (id: string) => readonly string[] = () => []): string {
	const tree = fromHtml(html, { fragment: true });
	const anchors: { element: Element; ids: readonly string[] }[] = [];
	visit(tree, 'element', (element) => {
		const { properties } = element;
		if (typeof properties.id === 'string') {
			anchors.push({ element, ids: formerIds(properties.id) });
			properties.id = prefix + properties.id;
		}
		if (typeof properties.href === 'string' && properties.href.startsWith('#'))
			properties.href = `#${prefix}${properties.href.slice(1)}`;
		else if (typeof properties.href === 'string') properties.href = properties.href.replace(TO_SIBLING, '#$1--$2');
	});
	for (const { element, ids } of anchors) {
		element.children.unshift(...ids.map((id) => h('a', { id, dataNotPaper: '' })));
	}
	return toHtml(tree);
}
