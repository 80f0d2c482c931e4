/** What the site adds, and what browsers and their extensions put their translations and readings in: no page here has such elements. */
const NOT_PAPER = '[data-not-paper], font, rt, rp';

/** The text nodes that hold the paper's words in a passage. */
export function paperNodes(passage: Element): Text[] {
	const walker = document.createTreeWalker(passage, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
		node instanceof Element && node.matches(NOT_PAPER) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	const nodes: Text[] = [];
	while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
	return nodes;
}

/** The words of the paper in a passage on the page. */
export function wordsOf(passage: Element): string {
	return paperNodes(passage)
		.map(({ data }) => data)
		.join('');
}

/** Sets one end of a range at an offset into the joined text of some nodes. */
function setEnd(nodes: readonly Text[], offset: number, set: (node: Text, at: number) => void) {
	let start = 0;
	for (const node of nodes) {
		if (offset <= start + node.length) {
			set(node, offset - start);
			return;
		}
		start += node.length;
	}
}

/**
 * A stretch of a passage's words as a range of the document.
 * @param start offset into the passage's words, in UTF-16 units
 * @param end where it ends, behind `start`
 */
export function rangeOf(passage: Element, start: number, end: number): Range {
	const nodes = paperNodes(passage);
	const range = document.createRange();
	setEnd(nodes, start + 1, (node, at) => range.setStart(node, at - 1));
	setEnd(nodes, end, (node, at) => range.setEnd(node, at));
	return range;
}
