import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { FaultInFile } from '../fault.ts';
import { IdSeries, LEFTOVER_MARK } from '../ids.ts';
import { type Passage, type PassageKind, passageAttributes } from '../passages.ts';
import { alignment, BLOCKS, CONTAINERS, ENTRIES, LEAVES, numberLink } from './blocks.ts';
import { groupBoxes, groupFigures, pictureOf } from './captions.ts';
import { isNotesSection, type Note, notesSection, readNotes } from './footnotes.ts';
import { h, isElement, paperText, plainText } from './hast.ts';
import { InlineMarker, type Link, type NoteRef } from './inline.ts';
import { ProseFaults } from './prose-faults.ts';
import { decodeAddress } from './source.ts';

/** A chapter's body after its passages have been given their ids. */
export interface MarkedProse {
	root: Root;
	passages: Passage[];
	/** Footnotes that the text refers to, in order, without repeats. */
	noteRefs: readonly NoteRef[];
	links: readonly Link[];
	/** Files of pictures, as the author names them. */
	pictures: Link[];
	/** Everything that the paper prints in this chapter, in order: its passages, and the numbers of lists. */
	printed: string[];
	/** Constructs that a chapter may not hold; the file is the caller's to add. */
	faults: FaultInFile[];
}

/** The marker of a note, or a mark that gives an id. */
const isNoWord = (node: Nodes) =>
	isElement(node, 'sup') || (node.type === 'text' && node.value.replace(LEFTOVER_MARK, '') === '');

/** Walks a chapter's body once, in reading order, and builds it anew. */
class ProseMarker {
	readonly passages: Passage[] = [];
	readonly pictures: Link[] = [];
	readonly printed: string[] = [];
	readonly faults: ProseFaults;
	readonly #chapter: string;
	readonly #source: string;
	readonly inline: InlineMarker;
	readonly #notes: readonly Note[];
	readonly #ids = new IdSeries('p');

	constructor(chapter: string, source: string, notes: readonly Note[], notesBefore: number) {
		this.#chapter = chapter;
		this.#source = source;
		this.faults = new ProseFaults(source);
		this.#notes = notes;
		this.inline = new InlineMarker(this.faults, notes, notesBefore);
	}

	#refuse(node: Nodes): ElementContent[] {
		this.faults.refuse(node);
		return [];
	}

	/** The id of the next passage, and its children without a mark that gives it one of its own. */
	#identify(children: readonly ElementContent[]): { id: string; children: ElementContent[] } {
		const before = children.slice(0, -1);
		const last = children.at(-1);
		if (last && isElement(last, 'strong')) {
			const { id, children: within } = this.#identify(last.children);
			return { id, children: [...before, { ...last, children: within }] };
		}
		const words = last?.type === 'text' ? last : undefined;
		const { id, text } = this.#ids.next(words?.value ?? '');
		const isMarked = words !== undefined && text !== words.value;
		return { id, children: isMarked ? [...before, { ...words, value: text }] : [...children] };
	}

	#add(id: string, kind: PassageKind, text: string): Element['properties'] {
		this.passages.push({ chapter: this.#chapter, id, kind, text });
		this.printed.push(text);
		const { id: own, 'data-passage': dataPassage } = passageAttributes(this.#chapter, id);
		return { id: own, dataPassage };
	}

	/** Makes an element a passage; what was refused in it may be why the rest looks wrong. */
	#passage(element: Element, kind: PassageKind, ownId?: string): Element {
		this.faults.at(element);
		const { length: before } = this.faults.list;
		const { id, children: source } =
			ownId === undefined ? this.#identify(element.children) : { id: ownId, children: element.children };
		const isNote = kind === 'footnote';
		const children = isNote
			? source.map((block) => h('p', {}, ...this.inline.mark((block as Element).children)))
			: this.inline.mark(source);
		const text = paperText(children);
		const properties = this.#add(id, kind, text);
		if (this.faults.list.length === before) {
			this.faults.at(element);
			this.faults.checkWords(text, kind);
		}
		const number = kind === 'paragraph' ? [numberLink(id)] : [];
		return h(element.tagName, { ...element.properties, ...properties }, ...number, ...children);
	}

	/** The notes in the order of their markers; those in notes come after those in the text. */
	notes(): ElementContent[] {
		const items: { number: string; item: Element }[] = [];
		for (const { label, number } of this.inline.noteRefs) {
			const note = this.#notes.find((each) => each.label === label);
			// A note of anything but paragraphs has no passage, which whoever called will find.
			if (!note || note.blocks.length === 0 || note.blocks.some((block) => !isElement(block, 'p'))) continue;
			const [first, ...rest] = note.blocks;
			const item = h('li', {}, ...note.blocks);
			if (first?.position) item.position = first.position;
			const made = this.#passage(item, 'footnote', `fn${number}`);
			// A note of one paragraph needs no element around it.
			if (rest.length === 0) made.children = (made.children[0] as Element).children;
			items.push({ number, item: made });
		}
		return items.length > 0 ? [notesSection(items)] : [];
	}

	/** An entry of a list: words that stand in it bare become a passage, and the lists below them follow. */
	#entry(element: Element, kind: PassageKind, properties: Element['properties']): Element {
		const bare = element.children.findIndex((child) => isElement(child, ...BLOCKS));
		if (bare < 0) return this.#passage({ ...element, properties }, kind);
		const head = element.children.slice(0, bare);
		const words = head.some((child) => child.type !== 'text' || child.value.trim() !== '');
		const last = head.at(-1);
		if (last?.type === 'text') head[head.length - 1] = { ...last, value: last.value.trimEnd() };
		const first = words ? [this.#passage(h('p', {}, ...head), kind)] : [];
		return h(element.tagName, properties, ...first, ...this.blocks(element.children.slice(bare)));
	}

	/** A numbered list, which keeps the numbers that the paper prints. */
	#numbered(list: Element): Element {
		const start = Number(list.properties.start ?? 1);
		let next = start;
		const entries = list.children
			.filter((child) => isElement(child, 'li'))
			.map((item) => {
				this.faults.at(item);
				const printed = Number(/^\d+/.exec(this.#source.slice(item.position?.start.offset ?? 0))?.[0] ?? next);
				if (printed < next) this.faults.refuseNumber(printed, next);
				this.printed.push(`${printed}.`);
				const properties: Element['properties'] = printed === next ? {} : { value: String(printed) };
				next = printed + 1;
				return this.#entry(item, 'bullet', properties);
			});
		return h('ol', start === 1 ? {} : { start }, ...entries);
	}

	/** A row; a first cell whose words are all bold is the row's head. */
	#row(row: Element, isHead: boolean): Element {
		const cells = row.children.filter((child) => isElement(child, 'th', 'td'));
		return h(
			'tr',
			{},
			...cells.map((cell, at) => {
				const [only, ...rest] = cell.children;
				const isRowHead = !isHead && at === 0 && only !== undefined && isElement(only, 'strong') && rest.every(isNoWord);
				const scope = isHead ? { scope: 'col' } : isRowHead ? { scope: 'row' } : {};
				const children = isRowHead ? [...only.children, ...rest] : cell.children;
				const tagName = isRowHead ? 'th' : cell.tagName;
				return this.#passage({ ...cell, tagName, children, properties: { ...alignment(cell), ...scope } }, 'cell');
			}),
		);
	}

	#picture(picture: Element): Element[] {
		this.faults.at(picture);
		const { src, alt, title } = picture.properties;
		const href = decodeAddress(String(src));
		this.pictures.push({ href, line: this.faults.line });
		const text = String(alt ?? '').trim();
		this.faults.checkPicture(text);
		// Words for those who do not see the picture: no passage, which is what all readers have before them.
		this.printed.push(text);
		const image = h('img', { src: href, alt: text });
		if (typeof title !== 'string') return [image];
		return [image, this.#passage(h('figcaption', {}, plainText(title)), 'caption')];
	}

	#figure(figure: Element): Element {
		this.faults.checkCaptions(figure);
		const children = figure.children.flatMap((child): ElementContent[] => {
			const picture = pictureOf(child);
			if (picture) return this.#picture(picture);
			if (isElement(child, 'figcaption')) return [this.#passage(child, 'caption')];
			if (isElement(child, 'footer'))
				return [this.#passage({ ...child, tagName: 'p', properties: { className: ['below'] } }, 'line')];
			// A table may scroll sideways on a narrow screen, which a keyboard can only do where it can go.
			if (isElement(child, 'table'))
				return [h('div', { className: ['wide'], tabIndex: 0 }, h('table', {}, ...this.blocks(child.children)))];
			return this.#refuse(child);
		});
		return h('figure', {}, ...children);
	}

	/** Blocks, with tables and pictures in their frames. */
	blocks(nodes: readonly ElementContent[]): ElementContent[] {
		return groupFigures(nodes, (caption) => this.faults.refuseCaption(caption)).flatMap((node) => this.#block(node));
	}

	#block(node: ElementContent): ElementContent[] {
		if (node.type !== 'element') return this.#refuse(node);
		// The notes come last, in the order of their markers.
		if (isNotesSection(node)) return [];
		this.faults.checkHeading(node);
		this.faults.checkQuotation(node);
		const kind = LEAVES[node.tagName];
		if (kind) return [this.#passage({ ...node, properties: {} }, kind)];
		const entry = ENTRIES[node.tagName];
		if (entry) return [this.#entry(node, entry, {})];
		if (node.tagName === 'ol') return [this.#numbered(node)];
		if (node.tagName === 'figure') return [this.#figure(node)];
		if (node.tagName === 'header')
			return [this.#passage({ ...node, tagName: 'p', properties: { className: ['title'] } }, 'heading')];
		if (node.tagName === 'aside') return [h('aside', { className: ['box'] }, ...this.blocks(node.children))];
		if (isElement(node, 'thead', 'tbody')) {
			const rows = node.children.filter((child) => isElement(child, 'tr'));
			return [h(node.tagName, {}, ...rows.map((row) => this.#row(row, node.tagName === 'thead')))];
		}
		return CONTAINERS.includes(node.tagName) ? [h(node.tagName, {}, ...this.blocks(node.children))] : this.#refuse(node);
	}
}

/**
 * Gives every block of a chapter's body its passage id.
 * @param tree the body as the Markdown processor made it
 * @param chapter slug of the chapter
 * @param source what the processor read
 * @param notesBefore the number of the last note before this chapter
 * @returns a new tree, and what the model needs to know of it
 */
export function markProse(tree: Root, chapter: string, source: string, notesBefore: number): MarkedProse {
	const marker = new ProseMarker(chapter, source, readNotes(tree), notesBefore);
	const boxes = groupBoxes(tree.children as ElementContent[], (node) => marker.faults.refuseBox(node));
	const text = marker.blocks(boxes);
	const children = [...text, ...marker.notes()];
	const { passages, pictures, printed, faults, inline } = marker;
	const { noteRefs, links } = inline;
	return { root: { type: 'root', children }, passages, noteRefs, links, pictures, printed, faults: faults.list };
}
