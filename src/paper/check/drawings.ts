import type { Fault } from '../fault.ts';

type Told = Pick<Fault, 'expected' | 'found' | 'remedy'>;

interface DrawingElement {
	name: string;
	attributes: (readonly [name: string, value: string])[];
	/** The text that stands in it. */
	text: string;
}

const NAME = `[^\\s<>/="'!?]+`;
const VALUE = `"[^"<]*"|'[^'<]*'`;

/** The next piece of XML, without a document type of its own: comment, declaration, CDATA, end tag, start tag, text. */
const PIECE = new RegExp(
	[
		'<!--[\\s\\S]*?-->|<\\?xml\\s[^>]*\\?>|<!DOCTYPE svg[^>[]*>',
		'<!\\[CDATA\\[(?<literal>[\\s\\S]*?)\\]\\]>',
		`</(?<end>${NAME})\\s*>`,
		`<(?<start>${NAME})(?<attributes>(?:\\s+${NAME}\\s*=\\s*(?:${VALUE}))*)\\s*(?<empty>/?)>`,
		'(?<text>[^<]+)',
	].join('|'),
	'y',
);

const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(${VALUE})`, 'g');

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const UNKNOWN_REFERENCE = /&(?!#\w+;|(?:amp|lt|gt|quot|apos);)/;

/** Text without its references; one that XML does not know stays as it is. */
const decode = (text: string) =>
	text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (reference, hex, decimal, name) => {
		if (name) return NAMED[name] ?? reference;
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
		return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
	});

/** The elements of a drawing in their order, or the place at which it is no XML. */
function readDrawing(source: string): DrawingElement[] | { brokenAt: number } {
	const elements: DrawingElement[] = [];
	const open: DrawingElement[] = [];
	const pieces = new RegExp(PIECE);
	for (let at = 0; at < source.length; at = pieces.lastIndex) {
		const parts = pieces.exec(source)?.groups;
		if (!parts) return { brokenAt: at };
		const { literal, end, start, attributes = '', empty, text } = parts;
		const last = open.at(-1);
		if (end !== undefined && open.pop()?.name !== end) return { brokenAt: at };
		// Text may only stand in an element, of which there is one around all others.
		if ((!last && text?.trim()) || UNKNOWN_REFERENCE.test(text ?? attributes)) return { brokenAt: at };
		if (last) last.text += literal ?? decode(text ?? '');
		if (start === undefined) continue;
		if (!last && elements.length > 0) return { brokenAt: at };
		const own = [...attributes.matchAll(ATTRIBUTE)].map(
			([, name = '', value = '']) => [name, decode(value.slice(1, -1))] as const,
		);
		if (new Set(own.map(([name]) => name)).size < own.length) return { brokenAt: at };
		const element = { name: start, attributes: own, text: '' };
		elements.push(element);
		if (empty === '') open.push(element);
	}
	return open.length > 0 ? { brokenAt: source.length } : elements;
}

/** Elements of SVG and HTML that run, load or bring in what is no drawing. */
const ACTIVE = 'script foreignobject iframe object embed audio video a set handler listener link'.split(' ');

/** What loads a file by CSS, or hides that it does. */
const LOADS = /\\|@import|url\((?!\s*['"]?\s*#)|image-set|\/\//i;

const HTML = 'http://www.w3.org/1999/xhtml';

/** A name without the prefix of its namespace. */
const localName = (name: string) => name.replace(/^.*:/, '').toLowerCase();

/** What in an element of a drawing could run or load something; undefined if nothing could. */
function activeIn({ name, attributes, text }: DrawingElement): string | undefined {
	const local = localName(name);
	if (ACTIVE.includes(local) || local.startsWith('animate')) return `<${name}>`;
	if (local === 'style' && LOADS.test(text)) return '<style> that loads a file';
	const active = attributes.find(([attribute, value]) => {
		const own = localName(attribute);
		if (own.endsWith('href')) return !/^(#|data:image\/(?:png|jpeg);)/.test(value);
		// Names with a prefix are for other programs, and no browser reads them as CSS.
		return /^on|^base$/.test(own) || value === HTML || (!/^xmlns|:/.test(attribute) && LOADS.test(value));
	});
	if (!active) return undefined;
	const [attribute, value] = active;
	return /^on/i.test(attribute) ? attribute.toLowerCase() : `${attribute}="${value.slice(0, 60).toWellFormed()}"`;
}

const LENGTH = /^[\d.]+(?:e\d+)?(?:in|cm|em|ex|m|mm|pc|pt|px)?$/;

/** Whether a drawing says how large it is, in the form and place in which Astro looks for it. */
function hasSize(source: string, { attributes }: DrawingElement): boolean {
	if (!/<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/.test(source.slice(0, 1000))) return false;
	const { width = '', height = '', viewBox = '' } = Object.fromEntries(attributes);
	return (LENGTH.test(width) && LENGTH.test(height)) || /^\S+ \S+ [\d.]+ [\d.]+$/.test(viewBox);
}

/**
 * What keeps a drawing from being published: it is none, it could run or load something, opened by itself as well as shown
 * in a page, or it cannot be shown.
 * @param href how its author names it
 */
export function findDrawingFault(source: string, href: string): Told | undefined {
	const first = /<([^\s<>/!?]+)/.exec(source.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>/g, ''))?.[1];
	if (first !== 'svg') {
		const found = `${first ? `<${first}>` : 'none'} in ${href}`;
		return { expected: 'a drawing, <svg>', found, remedy: 'export the drawing as SVG' };
	}
	const strange = /<\?(?!xml\s)[^>]*|<!ENTITY[^>]*|<!DOCTYPE[^>[]*\[/i.exec(source)?.[0];
	const elements = strange ? [] : readDrawing(source.replace(/^\uFEFF/, ''));
	if ('brokenAt' in elements) {
		const line = source.slice(0, elements.brokenAt).split('\n').length;
		const around =
			source
				.slice(elements.brokenAt, elements.brokenAt + 20)
				.trim()
				.toWellFormed() || 'its end';
		const remedy = 'export it anew as SVG, or as PNG';
		return { expected: 'a drawing in well-formed XML', found: `line ${line} of ${href}: ${around}`, remedy };
	}
	const active = strange ?? elements.map(activeIn).find((found) => found !== undefined);
	if (active) {
		const expected = 'a drawing that neither runs nor loads anything';
		return { expected, found: `${active} in ${href}`, remedy: 'export it as plain SVG, or as PNG' };
	}
	const [root] = elements;
	if (root && hasSize(source, root)) return undefined;
	const expected = 'a drawing with its size in the first 1,000 characters, like viewBox="0 0 800 600"';
	return { expected, found: `no size in ${href}`, remedy: 'export it as plain SVG, or as PNG' };
}
