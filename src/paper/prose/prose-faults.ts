import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Fault } from '../fault.ts';
import type { PassageKind } from '../passages.ts';
import { LEFTOVER_MARKUP } from '../schema/words.ts';
import { isElement, nameOf } from './hast.ts';

const SUPPORTED = 'headings, paragraphs, lists, tables, quotations, links, emphasis and footnotes';

/** What to do instead, for Markdown that a chapter cannot hold. */
const REMEDIES: Record<string, string> = {
	h1: 'begin with ##; the heading of the chapter is the field title',
	img: 'delete it; a chapter holds words only',
	hr: 'delete it; a blank line parts paragraphs',
	code: 'delete the backquotes',
	pre: 'delete the lines of ```',
};

/** Notes what is wrong in a chapter's body while it is walked, with the line that was reached. */
export class ProseFaults {
	readonly list: Omit<Fault, 'file'>[] = [];
	/** Line of the last node that knew its own. */
	line = 1;
	/** Level of the heading before; the chapter's own is the first. */
	#level = 1;

	/** Goes on to a node. */
	at(node: Nodes) {
		this.line = node.position?.start.line ?? this.line;
	}

	#add(expected: string, found: string, remedy: string) {
		this.list.push({ line: this.line, expected, found, remedy });
	}

	/** A construct that no chapter can hold. */
	refuse(node: Nodes) {
		this.at(node);
		if (node.type === 'text') {
			this.#add(
				'a blank line between the words of a list entry and the list below them',
				node.value.trim(),
				'add the blank line',
			);
			return;
		}
		const other = 'delete it, or write it in Markdown; \\< and \\{ stand for the characters themselves';
		this.#add(SUPPORTED, nameOf(node), (node.type === 'element' && REMEDIES[node.tagName]) || other);
	}

	/** A link that loses something on its way to the page; where it leads is seen when all chapters are read. */
	checkLink(link: Element) {
		const { href, title } = link.properties;
		if (textOf(link).trim() === '') this.#add('words to click on', `a link to ${href} without words`, 'write [words](address)');
		if (title !== undefined) this.#add('a link of words and address', `the title “${title}”`, 'delete the title');
		const markup = link.children.find((child) => child.type !== 'text');
		if (markup) this.#add('plain words in a link', nameOf(markup), 'delete the marks, or put them around the link');
	}

	/** Headings that leave out a level (WCAG 2.2, technique G141). */
	checkHeading(element: Element) {
		if (!isElement(element, 'h2', 'h3', 'h4', 'h5', 'h6')) return;
		this.at(element);
		const level = Number(element.tagName.slice(1));
		const deepest = this.#level + 1;
		if (level > deepest)
			this.#add(`a heading with ${'#'.repeat(deepest)} at most`, '#'.repeat(level), 'skip no level of headings');
		this.#level = level;
	}

	/** Words that a reader would see otherwise than the author meant, or not at all. */
	checkWords(text: string, kind: PassageKind) {
		const leftover = LEFTOVER_MARKUP.exec(text);
		const label = leftover && /^\[\^(.*)\]$/.exec(leftover[0])?.[1];
		if (label) {
			this.#add(
				`a note that begins with [^${label}]: in this file`,
				'a marker without its note',
				'add the note, or delete the marker',
			);
		} else if (leftover) {
			const around = text.slice(Math.max(0, leftover.index - 8), leftover.index + 10).toWellFormed();
			this.#add(
				'Markdown that can be understood',
				`${leftover[0]} in “${around}”`,
				'correct the marks; ** goes inside 「」, not around them',
			);
		}
		if (text.includes('\n')) {
			const start = JSON.stringify(text.slice(0, 40).toWellFormed());
			this.#add('a paragraph on one line', start, 'join its lines, or put a blank line between paragraphs');
		}
		if (text.trim() === '' && kind !== 'cell') this.#add('words', `an empty ${kind}`, 'fill it in, or delete it');
	}
}
