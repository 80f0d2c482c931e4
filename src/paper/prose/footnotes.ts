import type { Element, ElementContent, Nodes, Root } from 'hast';
import { labels } from '../labels.ts';
import { h, isElement, plainText } from './hast.ts';
import { decodeAddress } from './source.ts';

const NOTE_ID = 'user-content-fn-';

/** A note as the Markdown processor wrote it. */
export interface Note {
	label: string;
	/** Its blocks; in a note of this site, paragraphs. */
	blocks: Element[];
	/** What gives it an id of its own, `^fn1a`; empty where it takes the next. */
	mark: string;
}

const MARK = /\^fn\d+[a-z]?$/;

/** The label of a footnote reference, `1` for `[^1]`; undefined for any other node. Markdown makes a `sup` of nothing else. */
export function noteRefLabel(node: Nodes): string | undefined {
	if (!isElement(node, 'sup')) return undefined;
	const [link] = node.children as Element[];
	return decodeAddress(String(link?.properties.href).slice(NOTE_ID.length + 1));
}

/** The marker in the text; the first for a note is where its back link leads. */
export function noteMarker(number: string, isFirst: boolean): Element {
	const properties: Element['properties'] = {
		href: `#fn${number}`,
		role: 'doc-noteref',
		ariaLabel: labels.note(number),
		dataNotPaper: number,
	};
	if (isFirst) properties.id = `fnref${number}`;
	return h('sup', {}, h('a', properties));
}

/** A marker that opened a line would be cut off from its word, so its last character goes with it. */
export function keepWithLastCharacter(before: readonly ElementContent[], marker: Element): ElementContent[] {
	const last = before.at(-1);
	if (last?.type !== 'text' || last.value === '') return [...before, marker];
	const characters = [...last.value];
	const kept = characters.pop() ?? '';
	const rest: ElementContent[] = characters.length > 0 ? [plainText(characters.join(''))] : [];
	return [...before.slice(0, -1), ...rest, h('span', { className: ['keep'] }, plainText(kept), marker)];
}

/** Whether a node is the section of notes that the Markdown processor puts at the end; it makes no other. */
export const isNotesSection = (node: Nodes): boolean => isElement(node, 'section');

const isBackLink = (node: Nodes) => isElement(node, 'a') && node.properties.dataFootnoteBackref !== undefined;

/** A block of a note without the processor's links back, and without the spaces before them. */
function withoutBackLinks(block: Element): Element {
	const end = block.children.findIndex(isBackLink);
	if (end < 0) return block;
	const children = block.children.slice(0, end);
	const last = children.at(-1);
	if (last?.type === 'text') children[children.length - 1] = { ...last, value: last.value.trimEnd() };
	return { ...block, children };
}

/** A note without the mark at its end. */
function withoutMark(label: string, blocks: readonly Element[]): Note {
	const last = blocks.at(-1);
	const words = last?.children.at(-1);
	const mark = words?.type === 'text' ? MARK.exec(words.value)?.[0] : undefined;
	if (!last || words?.type !== 'text' || !mark) return { label, blocks: [...blocks], mark: '' };
	const text = { ...words, value: words.value.slice(0, -mark.length) };
	return { label, blocks: [...blocks.slice(0, -1), { ...last, children: [...last.children.slice(0, -1), text] }], mark };
}

/** The notes of a chapter, from that section. */
export function readNotes({ children }: Root): Note[] {
	const section = children.find(isNotesSection) as Element | undefined;
	const items = (section?.children ?? []).flatMap((child) => (isElement(child, 'ol') ? child.children : []));
	return items.flatMap((item) => {
		if (!isElement(item, 'li')) return [];
		const blocks = item.children.filter((child): child is Element => child.type === 'element').map(withoutBackLinks);
		return [withoutMark(decodeAddress(String(item.properties.id).slice(NOTE_ID.length)), blocks)];
	});
}

/**
 * The section of notes as the site shows it.
 * @param notes number of each note, and its `<li>` with the note's words
 */
export function notesSection(notes: readonly { number: string; item: Element }[]): Element {
	const items = notes.map(({ number, item }) => {
		const properties = { href: `#fnref${number}`, role: 'doc-backlink', ariaLabel: labels.backToText(number), dataNotPaper: '↩' };
		const back = h('a', properties);
		if (/^\d+$/.test(number)) return h('li', { ...item.properties, value: number }, ...item.children, back);
		// A list numbers no entry 1a.
		const own = h('span', { dataNotPaper: `${number}. ` });
		return h('li', { ...item.properties, className: ['inserted'] }, own, ...item.children, back);
	});
	const name = labels.note(notes.map(({ number }) => number).join('、'));
	// An aside is what reading views of browsers leave out.
	const heading = h('aside', { role: 'none', dataNotPaper: true }, h('h2', {}, plainText(labels.notes)));
	return h('section', { role: 'doc-endnotes', ariaLabel: name, className: ['notes'] }, heading, h('ol', {}, ...items));
}
