import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** A link to a passage of another chapter: `../strategies/#s1`. */
const TO_SIBLING = /^\.\.\/([a-z0-9-]+)\/#(.+)$/;

/**
 * Makes the ids of a chapter unique on a page that holds several.
 * @param html a fragment whose links (`href="#p1"`, `aria-labelledby`) point inside it, or to a chapter
 *   beside it, which stands on the same page too
 * @param prefix what goes before every id, `hong-kong-model--`
 */
export function prefixIds(html: string, prefix: string): string {
	const tree = fromHtml(html, { fragment: true });
	visit(tree, 'element', ({ properties }) => {
		if (typeof properties.id === 'string') properties.id = prefix + properties.id;
		for (const name of ['ariaLabelledBy', 'ariaDescribedBy', 'headers', 'popoverTarget', 'htmlFor']) {
			const ids = properties[name];
			if (Array.isArray(ids)) properties[name] = ids.map((id) => prefix + id);
			else if (typeof ids === 'string') properties[name] = prefix + ids;
		}
		if (typeof properties.href === 'string' && properties.href.startsWith('#'))
			properties.href = `#${prefix}${properties.href.slice(1)}`;
		else if (typeof properties.href === 'string') properties.href = properties.href.replace(TO_SIBLING, '#$1--$2');
	});
	return toHtml(tree);
}
