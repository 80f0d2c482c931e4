import type { Element, ElementContent, Nodes } from 'hast';
import { startOf } from '../fault.ts';

/** Makes an element. */
export function h(tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element {
	return { type: 'element', tagName, properties, children };
}

/** Makes a text node. */
export function plainText(value: string): ElementContent {
	return { type: 'text', value };
}

/** Whether a node is an element of one of these names. */
export function isElement<N extends string>(node: Nodes, ...names: N[]): node is Element & { tagName: N } {
	return node.type === 'element' && (names as string[]).includes(node.tagName);
}

/** The words of the paper in some nodes: their text without what carries `data-not-paper`. */
export function paperText(nodes: readonly Nodes[]): string {
	return nodes
		.map((node) => {
			if (node.type === 'text') return node.value;
			return node.type === 'element' && node.properties.dataNotPaper === undefined ? paperText(node.children) : '';
		})
		.join('');
}

/** How a message names a node: its tag, or how it begins in the source. */
export function nameOf(node: Nodes): string {
	if (node.type === 'element') return `<${node.tagName}>`;
	if (node.type !== 'raw') return node.type;
	const [tag] = /^<\/?[\w-]+/.exec(node.value) ?? [];
	return tag ? `${tag}>` : startOf(node.value);
}
