import { type Published, partsOf, readPublished } from './published.ts';

/** Shows a part of the page as the twin page has it, or again as it was published. */
export type Swap = (toTwin: boolean) => void;

/** What tells an element of the page from those that a browser's extension has put beside it; the same in both editions. */
const kindOf = ({ nodeName, className, name, rel }: Node & Partial<Record<'className' | 'name' | 'rel', string>>) =>
	`${nodeName} ${className} ${name} ${rel}`;

/** The same elements have the same attributes in both editions: only values differ. */
function swapAttributes(own: Element, attributes: Published['attributes'], twin: Element): Swap[] {
	return attributes
		.map(([name, value]) => [name, value, twin.getAttribute(name) ?? value] as const)
		.filter(([, value, other]) => value !== other)
		.map(
			([name, value, other]) =>
				(toTwin) =>
					own.setAttribute(name, toTwin ? other : value),
		);
}

/**
 * Compares an element as it was published with the same element of the twin page. Both editions are made of the same
 * elements, so that only texts and attributes differ, and only those are swapped: in the very nodes that held them,
 * wherever scripts have moved these since. What scripts have added is no part of the comparison, and stays; so does what
 * extensions had added before the page was read. Where the two differ in kind (an index in another order), all that the
 * element holds is swapped.
 * @throws Error when they differ in kind outside `<main>`: something has changed the page, or the twin is of another build
 */
export function compare({ node, text, attributes, children }: Published, twin: ChildNode): Swap[] {
	if (!(node instanceof Element)) {
		const other = twin.nodeValue;
		return text === other ? [] : [(toTwin) => (node.nodeValue = toTwin ? other : text)];
	}
	// Firefox lets a data block in as a parser has made it, and takes any change of its text for an attack (Trusted Types).
	if (node.matches('script')) return [(toTwin) => (toTwin ? node.replaceWith(twin) : twin.replaceWith(node))];
	const others = partsOf(twin);
	const swaps = swapAttributes(node, attributes, twin as Element);
	const isText = node.closest('main');
	const kinds = others.map(kindOf);
	const own = isText ? children : children.filter((child) => kinds.includes(kindOf(child.node)));
	const isAlike = own.length === others.length && own.every((child, at) => child.node.nodeName === others[at]?.nodeName);
	if (isAlike) return swaps.concat(own.flatMap((child, at) => compare(child, others[at] as ChildNode)));
	if (!isText) throw new Error('other elements');
	return [...swaps, (toTwin) => node.replaceChildren(...(toTwin ? others : own.map((child) => child.node)))];
}

/** Gives an element the words of another that is made alike; its focus, its selection and its place on the page stay. */
export function takeWords(own: Element, other: Element) {
	for (const swap of compare(readPublished(own), other)) swap(true);
}
