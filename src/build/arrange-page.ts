import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { plainText } from '../paper/prose/hast.ts';

const isScriptFile = (node: ElementContent): node is Element =>
	node.type === 'element' && node.tagName === 'script' && node.properties.src !== undefined;

/** A block that every device is to read: one with an attribute says for whom it is. */
const isPlainStyle = (node: ElementContent): node is Element =>
	node.type === 'element' && node.tagName === 'style' && Object.keys(node.properties).length === 0;

/** Takes the elements of one kind out of a page. */
function takeOut(page: Root, isWanted: (node: ElementContent) => node is Element): Element[] {
	const taken: Element[] = [];
	visit(page, 'element', (element) => {
		taken.push(...element.children.filter(isWanted));
		element.children = element.children.filter((child) => !isWanted(child));
	});
	return taken;
}

/** Adds elements at the end of a page's head or body. */
function append(page: Root, tagName: 'head' | 'body', elements: readonly Element[]) {
	visit(page, 'element', (element) => {
		if (element.tagName === tagName) element.children.push(...elements);
	});
}

/**
 * Lets a page's script files stand at its end and run when they have come. Chromium goes to the passage in the address
 * only when every script that is to run in order has run, however late that is. At the end, every element that a script looks for is there.
 * @param page changed in place
 */
export function putScriptsLast(page: Root) {
	const scripts = takeOut(page, isScriptFile);
	for (const { properties } of scripts) properties.async = true;
	append(page, 'body', scripts);
}

/** One block of style instead of several: for each, the policy would name a hash, which no compression makes smaller. */
export function joinStyles(page: Root) {
	const styles = takeOut(page, isPlainStyle);
	const [first] = styles;
	if (!first) return;
	first.children = [
		plainText(styles.flatMap(({ children }) => children.map((child) => ('value' in child ? child.value : ''))).join('')),
	];
	append(page, 'head', [first]);
}
