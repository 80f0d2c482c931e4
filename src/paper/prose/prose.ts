import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { splitRuns } from '../../chinese/runs.ts';
import type { Fault } from '../fault.ts';
import { IdSeries } from '../ids.ts';
import { labels } from '../labels.ts';
import { type Passage, type PassageKind, passageAttributes } from '../passages.ts';
import {
	isNotesSection,
	keepWithLastCharacter,
	type Note,
	noteMarker,
	noteRefLabel,
	notesSection,
	readNotes,
} from './footnotes.ts';
import { h, isElement, paperText, plainText } from './hast.ts';
import { ProseFaults } from './prose-faults.ts';

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
	const properties = { href: `#${id}`, className: ['number'], ariaLabel: labels.paragraphLink(number), dataNotPaper: true };
	return h('a', properties, plainText(number));
}

/** Walks a chapter's body once, in reading order, and builds it anew. */
class ProseMarker {
	readonly passages: Passage[] = [];
	readonly noteRefs: NoteRef[] = [];
	readonly links: Link[] = [];
	readonly faults = new ProseFaults();
	readonly #chapter: string;
	readonly #ids = new IdSeries('p');

	constructor(chapter: string) {
		this.#chapter = chapter;
	}

	#refuse(node: Nodes): ElementContent[] {
		this.faults.refuse(node);
		return [];
	}

	#link(link: Element): Element {
		const { href } = link.properties;
		this.links.push({ href: String(href ?? ''), line: this.faults.line });
		this.faults.checkLink(link);
		return h('a', { href }, plainText(textOf(link)));
	}

	#inline(nodes: readonly Nodes[]): ElementContent[] {
		let out: ElementContent[] = [];
		for (const node of nodes) {
			this.faults.at(node);
			const label = noteRefLabel(node);
			if (label !== undefined) {
				const isFirst = !this.noteRefs.some((ref) => ref.label === label);
				if (isFirst) this.noteRefs.push({ label, line: this.faults.line });
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

	#passage(element: Element, kind: PassageKind, id: string): Element {
		this.faults.at(element);
		const { length: before } = this.faults.list;
		const children = this.#inline(element.children);
		const text = paperText(children);
		this.passages.push({ chapter: this.#chapter, id, kind, text });
		// What was refused in it may be why the rest looks wrong.
		if (this.faults.list.length === before) {
			this.faults.at(element);
			this.faults.checkWords(text, kind);
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

	/** A block, or several in its place, with their ids. */
	block(node: Nodes): ElementContent[] {
		if (node.type === 'text' && node.value.trim() === '') return [];
		if (node.type !== 'element') return this.#refuse(node);
		if (isNotesSection(node)) return [this.#notes(readNotes(node))];
		this.faults.checkHeading(node);
		const isBullet = node.tagName === 'li' && !node.children.some((child) => isElement(child, 'p', 'ul', 'ol'));
		const kind = isBullet ? 'bullet' : LEAVES[node.tagName];
		if (kind) {
			const last = node.children.at(-1);
			const { id, text } = this.#ids.next(last?.type === 'text' ? last.value : '');
			const children = last?.type === 'text' ? [...node.children.slice(0, -1), { ...last, value: text }] : node.children;
			return [this.#passage({ ...node, children }, kind, id)];
		}
		if (!CONTAINERS.includes(node.tagName)) return this.#refuse(node);
		// A table may scroll sideways on a narrow screen, which a keyboard can only do where it can go.
		const properties = node.tagName === 'table' ? { tabIndex: 0 } : {};
		return [h(node.tagName, properties, ...node.children.flatMap((child) => this.block(child)))];
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
	return { root: { type: 'root', children }, passages, noteRefs, links, faults: faults.list };
}
