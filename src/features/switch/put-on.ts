/** Elements whose content is not part of what an edition says, or belongs to a script that renews it itself. */
const OWN_BUSINESS = 'script, style, meta[http-equiv], [data-search-state]';

/** Exchanges what differs; attributes that scripts or readers have added (`open`) stay, and so do switches without a value (`hidden`). */
function exchangeAttributes(worn: Element, twin: Element) {
	for (const { name, value } of [...twin.attributes]) {
		const own = worn.getAttribute(name);
		if (value === '' || own === value) continue;
		worn.setAttribute(name, value);
		if (own !== null) twin.setAttribute(name, own);
	}
}

function exchangeChildren(worn: Element, twin: Element) {
	const children = [...twin.childNodes];
	twin.replaceChildren(...worn.childNodes);
	worn.replaceChildren(...children);
}

/** Trusted Types let a data block in as a parser has made it, and take any change of its text for an attack. */
function exchangeDataBlocks(worn: ChildNode, twin: ChildNode) {
	const place = worn.ownerDocument?.createComment('') ?? worn;
	worn.replaceWith(place);
	twin.replaceWith(worn);
	place.replaceWith(twin);
}

function exchangeNodes(worn: ChildNode, twin: ChildNode) {
	if (!(worn instanceof Element)) [worn.nodeValue, twin.nodeValue] = [twin.nodeValue, worn.nodeValue];
	else if (worn.matches('script[type$="json"]')) exchangeDataBlocks(worn, twin);
	else putOn(worn, twin as Element);
}

/**
 * Gives an element the words of its twin, like another pair of glasses: both editions are made of the
 * same elements, so text and attributes are changed where they stand, and focus, selection, scroll
 * position and open disclosures are never touched. Only where the two differ in kind (an index in
 * another order) is the content exchanged. The twin is left with the words that the element had.
 * @param worn an element of this page; changed in place
 * @param twin the same element of the twin page; changed in place
 */
export function putOn(worn: Element, twin: Element) {
	if (worn.matches(OWN_BUSINESS)) return;
	exchangeAttributes(worn, twin);
	const pairs = [...worn.childNodes].map((node, index) => [node, twin.childNodes[index]] as const);
	const isAlike =
		worn.childNodes.length === twin.childNodes.length && pairs.every(([node, other]) => node.nodeName === other?.nodeName);
	if (!isAlike) exchangeChildren(worn, twin);
	else for (const [node, other] of pairs) if (other) exchangeNodes(node, other);
}
