import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import type { Explanation } from '../fault.ts';

/** Every element of a drawing, in their order. */
const elementsOf = (element: XmlElement): XmlElement[] => [
	element,
	...element.children.flatMap((child) => (child instanceof XmlElement ? elementsOf(child) : [])),
];

/** Elements of SVG and HTML that run, load or bring in what is no drawing. */
const ACTIVE = 'script foreignobject iframe object embed audio video a set handler listener link'.split(' ');

/** What loads a file by CSS, or hides that it does. */
const LOADS = /\\|@import|url\((?!\s*['"]?\s*#)|image-set|\/\//i;

const HTML = 'http://www.w3.org/1999/xhtml';

/** A name without the prefix of its namespace. */
const localName = (name: string) => name.replace(/^.*:/, '').toLowerCase();

/** What in an element of a drawing could run or load something; undefined if nothing could. */
function activeIn({ name, attributes, text }: XmlElement): string | undefined {
	const local = localName(name);
	if (ACTIVE.includes(local) || local.startsWith('animate')) return `<${name}>`;
	if (local === 'style' && LOADS.test(text)) return '<style> that loads a file';
	const active = Object.entries(attributes).find(([attribute, value]) => {
		const own = localName(attribute);
		if (own === 'href') return !/^(#|data:image\/(?:png|jpeg);)/.test(value);
		// Names with a prefix are for other programs, and no browser reads them as CSS.
		return /^on|^base$/.test(own) || value === HTML || (!/^xmlns|:/.test(attribute) && LOADS.test(value));
	});
	if (!active) return undefined;
	const [attribute, value] = active;
	return /^on/i.test(attribute) ? attribute.toLowerCase() : `${attribute}="${value.slice(0, 60).toWellFormed()}"`;
}

const LENGTH = /^[\d.]+(?:e\d+)?(?:in|cm|em|ex|m|mm|pc|pt|px)?$/;

/** Whether a drawing says how large it is, in the form and place in which Astro looks for it. */
function hasSize(source: string, { attributes }: XmlElement): boolean {
	if (!/<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/.test(source.slice(0, 1000))) return false;
	const { width = '', height = '', viewBox = '' } = attributes;
	return (LENGTH.test(width) && LENGTH.test(height)) || /^\S+ \S+ [\d.]+ [\d.]+$/.test(viewBox);
}

/**
 * What keeps a drawing from being published: it is none, it could run or load something, opened by itself as well as shown
 * in a page, or it cannot be shown.
 * @param href how its author names it
 */
export function findDrawingFault(source: string, href: string): Explanation | undefined {
	const refuse = (expected: string, found: string, remedy = 'export it as plain SVG, or as PNG') => ({ expected, found, remedy });
	const first = /<([^\s<>/!?]+)/.exec(source.replace(/<!--[\s\S]*?-->/g, ''))?.[1];
	if (first !== 'svg')
		return refuse('a drawing, <svg>', `${first ? `<${first}>` : 'none'} in ${href}`, 'export the drawing as SVG');
	const strange = /<\?(?!xml\s)[^>]*|<!ENTITY[^>]*|<!DOCTYPE[^>[]*\[/i.exec(source)?.[0];
	let root: XmlElement | null;
	let elements: XmlElement[];
	try {
		root = strange ? null : parseXml(source).root;
		elements = root ? elementsOf(root) : [];
	} catch (error) {
		// Nothing else is thrown but by a stack that elements within elements have filled.
		const what = error instanceof XmlError ? `line ${error.line} of ${href}: ${error.message.split(' (line')[0]}` : href;
		const expected = error instanceof XmlError ? 'a drawing in well-formed XML' : 'a drawing of fewer levels of elements';
		return refuse(expected, what, 'export it anew as SVG, or as PNG');
	}
	const active = strange ?? elements.map(activeIn).find((found) => found !== undefined);
	if (active) return refuse('a drawing that neither runs nor loads anything', `${active} in ${href}`);
	if (root && hasSize(source, root)) return undefined;
	return refuse('a drawing with its size in the first 1,000 characters, like viewBox="0 0 800 600"', `no size in ${href}`);
}
