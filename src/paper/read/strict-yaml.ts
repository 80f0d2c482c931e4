import { type Document, isAlias, isNode, isScalar, type Node, visit } from 'yaml';
import { type Explanation, startOf } from '../fault.ts';

/** A fault with the offset of what is wrong. */
export interface YamlFault extends Explanation {
	offset: number;
}

function faultsOf(node: Node, source: string): YamlFault[] {
	const [offset, end] = node.range ?? [0, 0];
	const faults: YamlFault[] = [];
	if (isAlias(node)) {
		faults.push({ offset, expected: 'the value itself', found: `the alias *${node.source}`, remedy: 'write the value again' });
	} else if (node.anchor) {
		faults.push({ offset, expected: 'values without anchors', found: `the anchor &${node.anchor}`, remedy: 'delete the anchor' });
	}
	if (node.tag) {
		faults.push({ offset, expected: 'values without tags', found: `the tag ${node.tag}`, remedy: 'delete the tag' });
	}
	// A “#” after a space cuts the text off there, without a word.
	if (isScalar(node) && node.comment) {
		const remedy = 'move the comment to its own line; quote text that holds a #';
		faults.push({ offset, expected: 'comments on lines of their own', found: `#${node.comment} after a value`, remedy });
	}
	// Lines are joined by a space, which Chinese text does not have.
	if (isScalar(node) && source.slice(offset, end).trimEnd().includes('\n')) {
		const found = JSON.stringify(startOf(source.slice(offset, end)));
		faults.push({ offset, expected: 'text on one line', found, remedy: 'write it on one line' });
	}
	return faults;
}

/** What YAML allows and content does not, because it would change or lose words in silence. */
export function findYamlFaults(document: Document.Parsed, source: string): YamlFault[] {
	const faults: YamlFault[] = [];
	visit(document, { Node: (_key, node) => void (isNode(node) && faults.push(...faultsOf(node, source))) });
	return faults;
}
