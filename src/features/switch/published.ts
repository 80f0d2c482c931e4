/** A node of a page, with what it held and what it said when the page was read. */
export interface Published {
	node: ChildNode;
	text: string | null;
	attributes: (readonly [name: string, value: string])[];
	children: Published[];
}

/** Code and styles say nothing to a reader, and the policy of a page allows only its own. */
const NOT_WORDS = 'script:not([type$="json"]), style';

/** What an element holds, without code and styles. */
export const partsOf = (node: Node) =>
	[...node.childNodes].filter((child) => !(child instanceof Element && child.matches(NOT_WORDS)));

/** Reads an element as it is now, with all that is in it. */
export function readPublished(node: ChildNode): Published {
	const attributes = node instanceof Element ? [...node.attributes] : [];
	return {
		node,
		text: node.nodeValue,
		attributes: attributes.map(({ name, value }) => [name, value]),
		children: partsOf(node).map(readPublished),
	};
}

/** This page as it was published: modules run after what they import, so no script that imports this one has changed it. */
export const published = readPublished(document.documentElement);
