import type { Element, Root, RootContent, Text } from 'hast';
import { convertJson, isAddress } from '../chinese/convert-json.ts';
import type { Convert } from '../chinese/converter.ts';

/** Elements that stand inside a line: a phrase may begin before them and end behind them. */
const INLINE = new Set('a abbr b bdi cite del em i ins mark q s small span strong sub sup time u wbr'.split(' '));

/** Attributes that a reader sees or hears. */
const WORD_ATTRIBUTES = ['alt', 'ariaLabel', 'dataMessage', 'dataNotPaper', 'placeholder', 'title'];

function convertAttributes({ properties }: Element, convert: Convert) {
	for (const name of WORD_ATTRIBUTES) {
		const value = properties[name];
		if (typeof value === 'string') properties[name] = convert(value);
	}
	const { content } = properties;
	if (typeof content === 'string' && !isAddress(content)) properties.content = convert(content);
}

/** Converts a line's text nodes as one text, so that markup inside a phrase changes nothing. */
function convertLine(line: readonly Text[], convert: Convert) {
	const characters = [...convert(line.map((node) => node.value).join(''))];
	let start = 0;
	for (const node of line) {
		const end = start + [...node.value].length;
		node.value = characters.slice(start, end).join('');
		start = end;
	}
}

interface Context {
	isSimplified: boolean;
	/** The line under way, to which inline elements add their text. */
	line: Text[];
}

function walk(node: RootContent, context: Context, convert: Convert) {
	if (node.type === 'text') {
		if (context.isSimplified) context.line.push(node);
		return;
	}
	if (node.type !== 'element') return;
	const { tagName, properties } = node;
	const isSimplified = typeof properties.lang === 'string' ? properties.lang.startsWith('zh-Hans') : context.isSimplified;
	if (properties.translate === 'no' || tagName === 'style') return;
	if (isSimplified) convertAttributes(node, convert);
	if (tagName === 'br') {
		// As in the text of its passage: a phrase ends there, a quotation goes on.
		if (isSimplified) context.line.push({ type: 'text', value: '\n' });
		return;
	}
	if (tagName === 'script') {
		const [code] = node.children;
		if (isSimplified && /json$/.test(String(properties.type)) && code?.type === 'text')
			// A block of JSON or JSON-LD.
			code.value = JSON.stringify(convertJson(JSON.parse(code.value), convert)).replaceAll('<', '\\u003c');
		return;
	}
	const joinsLine = INLINE.has(tagName) && isSimplified === context.isSimplified && properties.dataNotPaper === undefined;
	if (joinsLine) {
		for (const child of node.children) walk(child, context, convert);
		return;
	}
	// Words of the site inside a line of the paper, or another language, do not end that line.
	if (!INLINE.has(tagName)) endLine(context, convert);
	walkChildren(node, { isSimplified, line: [] }, convert);
}

function walkChildren(parent: Element | Root, context: Context, convert: Convert) {
	for (const child of parent.children) walk(child, context, convert);
	endLine(context, convert);
}

function endLine(context: Context, convert: Convert) {
	if (context.line.length > 0) convertLine(context.line, convert);
	context.line.length = 0;
}

/**
 * Converts every word of a page whose nearest `lang` is Simplified Chinese: text, attributes that
 * are read, descriptions, JSON. What is marked as another language or with `translate="no"`
 * stays, and so do styles and all addresses.
 * @param page the tree of a whole page, its Chinese in Traditional script; changed in place
 */
export function convertPage(page: Root, convert: Convert) {
	walkChildren(page, { isSimplified: false, line: [] }, convert);
}
