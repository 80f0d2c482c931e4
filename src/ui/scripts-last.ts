import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

const isScriptFile = (node: ElementContent): node is Element =>
	node.type === 'element' && node.tagName === 'script' && node.properties.src !== undefined;

/**
 * Puts a page's scripts at its end and lets them come when they come: a browser goes to the passage in the
 * address only when it has read the page and run every script that is to run in order, however late that is.
 * At the end, every element that a script looks for is there.
 * @param page changed in place
 */
export function putScriptsLast(page: Root) {
	const scripts: Element[] = [];
	visit(page, 'element', (element) => {
		scripts.push(...element.children.filter(isScriptFile));
		element.children = element.children.filter((child) => !isScriptFile(child));
	});
	for (const script of scripts) script.properties.async = true;
	visit(page, 'element', (element) => {
		if (element.tagName === 'body') element.children.push(...scripts);
	});
}
