/** Elements whose content is not part of what an edition says, or belongs to a script that renews it itself. */
const OWN_BUSINESS = 'script:not([type$="json"]), style, meta[http-equiv], [data-search-state]';

/** Takes over what differs; attributes that scripts or readers have added (`open`) stay, and so do switches without a value (`hidden`). */
function putOnAttributes(worn: Element, twin: Element) {
	for (const { name, value } of twin.attributes) {
		if (value !== '' && worn.getAttribute(name) !== value) worn.setAttribute(name, value);
	}
}

/**
 * Gives an element the words of its twin, like another pair of glasses: both editions are made of the
 * same elements, so text and attributes are changed where they stand, and focus, selection, scroll
 * position and open disclosures are never touched. Only where the two differ in kind (an index in
 * another order) is the content exchanged.
 * @param worn an element of this page; changed in place
 * @param twin the same element of the twin page
 */
export function putOn(worn: Element, twin: Element) {
	if (worn.matches(OWN_BUSINESS)) return;
	putOnAttributes(worn, twin);
	const pairs = [...worn.childNodes].map((node, index) => [node, twin.childNodes[index]] as const);
	const isAlike =
		worn.childNodes.length === twin.childNodes.length && pairs.every(([node, other]) => node.nodeName === other?.nodeName);
	if (!isAlike) {
		worn.replaceChildren(...[...twin.childNodes].map((node) => document.importNode(node, true)));
		return;
	}
	for (const [node, other] of pairs) {
		if (node instanceof Element) putOn(node, other as Element);
		else if (other && node.nodeValue !== other.nodeValue) node.nodeValue = other.nodeValue;
	}
}
