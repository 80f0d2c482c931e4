import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { words } from '../interface/words.ts';
import type { Fault } from '../schema/fault.ts';
import { LEFTOVER_MARKUP } from '../schema/words.ts';
import {
	isNotesSection,
	keepWithLastCharacter,
	type Note,
	noteMarker,
	noteRefLabel,
	notesSection,
	readNotes,
} from './footnotes.ts';
import { h, isElement, nameOf, paperText, plainText } from './hast.ts';
import { splitRuns } from './inline.ts';
import { type Passage, type PassageKind, passageAttributes } from './passages.ts';

/** The first marker of a footnote. */
export interface NoteRef {
	label: string;
	line: number;
}

/** A link that the author wrote. */
export interface Link {
	href: string;
	line: number;
}

/** A chapter's body after its passages have been given their ids. */
export interface MarkedProse {
	root: Root;
	passages: Passage[];
	/** Footnotes that the text refers to, in order, without repeats. */
	noteRefs: NoteRef[];
	links: Link[];
	/** Constructs that a chapter may not hold; the file is the caller's to add. */
	faults: Omit<Fault, 'file'>[];
}

/** Blocks that are a passage each. */
const LEAVES: Record<string, PassageKind> = {
	h2: 'heading',
	h3: 'heading',
	h4: 'heading',
	h5: 'heading',
	h6: 'heading',
	p: 'paragraph',
	dt: 'paragraph',
	dd: 'paragraph',
	th: 'cell',
	td: 'cell',
};

/** Blocks that hold such blocks. */
const CONTAINERS = ['ul', 'ol', 'li', 'blockquote', 'dl', 'table', 'thead', 'tbody', 'tr'];

/** Text with its English phrases and unbroken ranges marked. */
function textToHast(text: string): ElementContent[] {
	return splitRuns(text).map((run) => {
		if (run.kind === 'plain') return plainText(run.text);
		return h('span', run.kind === 'english' ? { lang: 'en' } : { className: ['keep'] }, plainText(run.text));
	});
}

/** The number in the margin, which is also the paragraph's address. */
function numberLink(id: string): Element {
	const number = id.slice(1);
	const properties = { href: `#${id}`, className: ['number'], ariaLabel: words.paragraph(number), dataNotPaper: true };
	return h('a', properties, plainText(number));
}

/** Walks a chapter's body once, in reading order, and builds it anew. */
class ProseMarker {
	readonly passages: Passage[] = [];
	readonly noteRefs: NoteRef[] = [];
	readonly links: Link[] = [];
	readonly faults: MarkedProse['faults'] = [];
	readonly #chapter: string;
	#count = 0;
	/** Level of the heading before; the chapter's own is the first. */
	#level = 1;
	/** Line of the last node that knew its own. */
	#line = 1;

	constructor(chapter: string) {
		this.#chapter = chapter;
	}

	#at(node: Nodes) {
		this.#line = node.position?.start.line ?? this.#line;
	}

	#fault(expected: string, found: string, remedy: string) {
		this.faults.push({ line: this.#line, expected, found, remedy });
	}

	#refuse(node: Nodes): ElementContent[] {
		this.#at(node);
		this.#fault(
			'headings, paragraphs, lists, tables, quotations, links, emphasis and footnotes',
			nameOf(node),
			isElement(node, 'h1')
				? 'begin with ##; the heading of the chapter is the field title'
				: 'write it in Markdown, or delete it; \\< and \\{ stand for the characters themselves',
		);
		return [];
	}

	#link(link: Element): Element {
		const href = String(link.properties.href ?? '');
		const text = textOf(link);
		this.links.push({ href, line: this.#line });
		if (text.trim() === '') this.#fault('words to click on', `a link to ${href} without words`, 'write [words](address)');
		if (link.properties.title !== undefined) {
			this.#fault('a link of words and address', `the title “${link.properties.title}”`, 'delete the title');
		}
		for (const child of link.children) if (child.type !== 'text') this.#refuse(child);
		return h('a', { href: link.properties.href }, plainText(text));
	}

	#inline(nodes: readonly Nodes[]): ElementContent[] {
		let out: ElementContent[] = [];
		for (const node of nodes) {
			this.#at(node);
			const label = noteRefLabel(node);
			if (label !== undefined) {
				const isFirst = !this.noteRefs.some((ref) => ref.label === label);
				if (isFirst) this.noteRefs.push({ label, line: this.#line });
				out = keepWithLastCharacter(out, noteMarker(label, isFirst));
			} else if (node.type === 'text') {
				out.push(...textToHast(node.value));
			} else if (isElement(node, 'a')) {
				out.push(this.#link(node));
			} else if (isElement(node, 'em', 'strong', 'br')) {
				out.push(h(node.tagName, {}, ...this.#inline(node.children)));
			} else {
				out.push(...this.#refuse(node));
			}
		}
		return out;
	}

	/** Words that the reader would see otherwise than the author meant, or not at all. */
	#checkWords(text: string, kind: PassageKind) {
		const leftover = LEFTOVER_MARKUP.exec(text);
		const label = leftover && /^\[\^(.*)\]$/.exec(leftover[0])?.[1];
		if (label) {
			this.#fault(
				`a note that begins with [^${label}]: in this file`,
				'a marker without its note',
				'add the note, or delete the marker',
			);
		} else if (leftover) {
			const around = text.slice(Math.max(0, leftover.index - 8), leftover.index + 10).toWellFormed();
			this.#fault(
				'Markdown that can be understood',
				`${leftover[0]} in “${around}”`,
				'correct the marks; ** goes inside 「」, not around them',
			);
		}
		if (text.includes('\n')) {
			this.#fault(
				'a paragraph on one line',
				JSON.stringify(text.slice(0, 40)),
				'join its lines, or put a blank line between paragraphs',
			);
		}
		if (text.trim() === '' && kind !== 'cell') this.#fault('words', `an empty ${kind}`, 'fill it in, or delete it');
	}

	#passage(element: Element, kind: PassageKind, id: string): Element {
		this.#at(element);
		const { length: faultsBefore } = this.faults;
		const children = this.#inline(element.children);
		const text = paperText(children);
		this.passages.push({ chapter: this.#chapter, id, kind, text });
		// What was refused in it may be why the rest looks wrong.
		if (this.faults.length === faultsBefore) {
			this.#at(element);
			this.#checkWords(text, kind);
		}
		const { id: own, 'data-passage': dataPassage } = passageAttributes(this.#chapter, id);
		const number = kind === 'paragraph' ? [numberLink(id)] : [];
		return h(element.tagName, { id: own, dataPassage }, ...number, ...children);
	}

	#notes(notes: readonly Note[]): Element {
		const items = notes.flatMap(({ label, blocks: [block, ...rest] }) => {
			// A note of anything else has no passage, which whoever called will find.
			if (!block || !isElement(block, 'p') || rest.length > 0) return [];
			return [{ label, item: this.#passage(h('li', {}, ...block.children), 'footnote', `fn${label}`) }];
		});
		return notesSection(items);
	}

	#checkLevel({ tagName }: Element) {
		if (!/^h[2-6]$/.test(tagName)) return;
		const level = Number(tagName.slice(1));
		const deepest = this.#level + 1;
		if (level > deepest) {
			this.#fault(
				`a heading of level ${deepest} at most (${'#'.repeat(deepest)})`,
				'#'.repeat(level),
				'skip no level of headings',
			);
		}
		this.#level = level;
	}

	/** A block, or several in its place, with their ids. */
	block(node: Nodes): ElementContent[] {
		if (node.type === 'text' && node.value.trim() === '') return [];
		if (node.type !== 'element') return this.#refuse(node);
		if (isNotesSection(node)) return [this.#notes(readNotes(node))];
		this.#at(node);
		this.#checkLevel(node);
		const isBullet = node.tagName === 'li' && !node.children.some((child) => isElement(child, 'p', 'ul', 'ol'));
		const kind = isBullet ? 'bullet' : LEAVES[node.tagName];
		if (kind) {
			this.#count += 1;
			return [this.#passage(node, kind, `p${this.#count}`)];
		}
		if (!CONTAINERS.includes(node.tagName)) return this.#refuse(node);
		return [h(node.tagName, {}, ...node.children.flatMap((child) => this.block(child)))];
	}
}

/**
 * Gives every block of a chapter's body its passage id.
 * @param source tree of the body as the Markdown processor made it
 * @param chapter slug of the chapter
 * @returns a new tree, and what the model needs to know of it
 */
export function markProse(source: Root, chapter: string): MarkedProse {
	const marker = new ProseMarker(chapter);
	const children = source.children.flatMap((node) => marker.block(node));
	const { passages, noteRefs, links, faults } = marker;
	return { root: { type: 'root', children }, passages, noteRefs, links, faults };
}
