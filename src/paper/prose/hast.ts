import type { Element, ElementContent, Nodes } from 'hast';

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

/** How a message names a node: its tag, or its first words. */
export function nameOf(node: Nodes): string {
	if (node.type === 'element') return `<${node.tagName}>`;
	if (node.type === 'raw') return `${/^<\/?[\w-]+/.exec(node.value)?.[0] ?? node.value}>`;
	if ('name' in node) return `<${node.name ?? ''}>`;
	if ('value' in node && /Expression$/.test(node.type)) return `{${node.value}}`;
	if ('value' in node && typeof node.value === 'string') {
		return node.value.length > 60 ? `${node.value.slice(0, 60)}…` : node.value;
	}
	return node.type;
}
