import type { Element, ElementContent, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { splitRuns } from '../../chinese/runs.ts';
import { IdSeries } from '../ids.ts';
import { keepWithLastCharacter, type Note, noteMarker, noteRefLabel } from './footnotes.ts';
import { h, isElement, plainText } from './hast.ts';
import type { ProseFaults } from './prose-faults.ts';

/** The first marker of a footnote. */
export interface NoteRef {
	/** As the author typed it. */
	label: string;
	/** Its number in the paper: `2`, or `1a` for one inserted later. */
	number: string;
	line: number;
}

/** A link that the author wrote, or a picture's file. */
export interface Link {
	href: string;
	line: number;
}

/** Text with its English phrases and unbroken ranges marked. */
function textToHast(text: string, isEmphasized: boolean): ElementContent[] {
	return splitRuns(text, isEmphasized).map((run) => {
		if (run.kind === 'plain') return plainText(run.text);
		return h('span', run.kind === 'english' ? { lang: 'en' } : { className: ['keep'] }, plainText(run.text));
	});
}

/** Whether a node is a line break that the author asks for. */
const isBreak = (node: Nodes) => isElement(node, 'br') || (node.type === 'raw' && /^<br ?\/?>$/.test(node.value));

/** Builds anew what stands in the lines of a chapter: words, emphasis, links, markers of notes. */
export class InlineMarker {
	/** Notes in the order of their first markers. */
	readonly noteRefs: NoteRef[] = [];
	readonly links: Link[] = [];
	readonly faults: ProseFaults;
	readonly #notes: readonly Note[];
	readonly #ids: IdSeries;

	/**
	 * @param notes of the chapter
	 * @param notesBefore the number of the last note before this chapter
	 */
	constructor(faults: ProseFaults, notes: readonly Note[], notesBefore: number) {
		this.faults = faults;
		this.#notes = notes;
		this.#ids = new IdSeries('fn', notesBefore);
	}

	#link(link: Element): Element {
		const { href } = link.properties;
		this.links.push({ href: String(href ?? ''), line: this.faults.line });
		this.faults.checkLink(link);
		this.faults.checkLine(textOf(link));
		return h('a', { href }, plainText(textOf(link)));
	}

	#marker(label: string): Element {
		const known = this.noteRefs.find((ref) => ref.label === label);
		if (known) return noteMarker(known.number, false);
		const mark = this.#notes.find((note) => note.label === label)?.mark ?? '';
		const number = this.#ids.next(mark).id.replace('fn', '');
		this.noteRefs.push({ label, number, line: this.faults.line });
		return noteMarker(number, true);
	}

	/** What stands in a line, as the page has it. */
	mark(nodes: readonly Nodes[], isEmphasized = false): ElementContent[] {
		let out: ElementContent[] = [];
		for (const [index, node] of nodes.entries()) {
			this.faults.at(node);
			const label = noteRefLabel(node);
			if (label !== undefined) {
				out = keepWithLastCharacter(out, this.#marker(label));
			} else if (node.type === 'text') {
				const before = nodes[index - 1];
				// The line break behind a <br> is the source's.
				const value = before && isBreak(before) ? node.value.replace(/^\n/, '') : node.value;
				this.faults.checkLine(value);
				out.push(...textToHast(value, isEmphasized));
			} else if (isElement(node, 'a')) {
				out.push(this.#link(node));
			} else if (isElement(node, 'em', 'strong')) {
				if (node.tagName === 'em') this.faults.checkEmphasis(node, nodes[index - 1]);
				out.push(h(node.tagName, {}, ...this.mark(node.children, isEmphasized || node.tagName === 'em')));
			} else if (isBreak(node)) {
				// White space for all who take the words without the element: 1,200 and 3,400 are two numbers.
				out.push(h('br', {}), plainText('\n'));
			} else {
				this.faults.refuse(node);
			}
		}
		return out;
	}
}
