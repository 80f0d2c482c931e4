import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { earlyBlock } from '../features/display/early.ts';
import { plainText } from '../paper/prose/hast.ts';

const isScriptFile = (node: ElementContent): node is Element =>
	node.type === 'element' && node.tagName === 'script' && node.properties.src !== undefined;

/** A block that every device is to read: one with an attribute says for whom it is. */
const isPlainStyle = (node: ElementContent): node is Element =>
	node.type === 'element' && node.tagName === 'style' && Object.keys(node.properties).length === 0;

const isEarlyBlock = (node: ElementContent): node is Element =>
	node.type === 'element' && node.properties.dataEarly !== undefined;

/** Takes the elements of one kind out of a page. */
function takeOut(page: Root, isWanted: (node: ElementContent) => node is Element): Element[] {
	const taken: Element[] = [];
	visit(page, 'element', (element) => {
		taken.push(...element.children.filter(isWanted));
		element.children = element.children.filter((child) => !isWanted(child));
	});
	return taken;
}

/**
 * Lets a page's scripts come last. Where they only make it quicker (`<script data-early>`) they come after its first
 * paint; where the page needs them they stand at its end and come when they come: a browser goes to the passage
 * in the address only when it has read the page and run every script that is to run in order, however late
 * that is. At the end, every element that a script looks for is there.
 * @param page changed in place
 */
export function putScriptsLast(page: Root) {
	let early: Element | undefined;
	visit(page, 'element', (element) => {
		if (isEarlyBlock(element)) early = element;
	});
	const scripts = takeOut(page, isScriptFile);
	if (early) {
		delete early.properties.dataEarly;
		early.children = [plainText(earlyBlock(scripts.map(({ properties }) => String(properties.src))))];
		return;
	}
	for (const script of scripts) script.properties.async = true;
	visit(page, 'element', (element) => {
		if (element.tagName === 'body') element.children.push(...scripts);
	});
}

/** One block of style instead of several: for each, the policy would name a hash, which no compression makes smaller. */
export function joinStyles(page: Root) {
	const styles = takeOut(page, isPlainStyle);
	const [first] = styles;
	if (!first) return;
	first.children = [
		plainText(styles.flatMap(({ children }) => children.map((child) => ('value' in child ? child.value : ''))).join('')),
	];
	visit(page, 'element', (element) => {
		if (element.tagName === 'head') element.children.push(first);
	});
}
