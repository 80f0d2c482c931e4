import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type FaultInFile, startOf } from '../fault.ts';
import type { PassageKind } from '../passages.ts';
import { findUnbalanced } from '../quotation-marks.ts';
import { pictureOf } from './captions.ts';
import { isElement, nameOf } from './hast.ts';
import { findLineFault } from './source-faults.ts';

const SUPPORTED = 'headings, paragraphs, lists, tables, pictures, quotations, boxes, links, emphasis and footnotes';

/** What to do instead, for Markdown that a chapter cannot hold. */
const REMEDIES: Record<string, string> = {
	h1: 'begin with ##; the heading of the chapter is the field title',
	img: 'put the picture into a paragraph of its own, with a blank line above and below',
	hr: 'delete it, since a blank line parts paragraphs; a blank to be filled in is typed as ＿＿＿＿',
	code: 'delete the backquotes',
	pre: 'delete the lines of ```, or the spaces before the words',
	del: 'delete the marks, or write \\~ for the sign',
	input: 'write \\[ for the bracket',
};

/** Notes what is wrong in a chapter's body while it is walked, with the line that was reached. */
export class ProseFaults {
	readonly list: FaultInFile[] = [];
	/** Line of the last node that knew its own. */
	line = 1;
	/** Level of the heading before; the chapter's own is the first. */
	#level = 1;
	readonly #source: string;

	/** @param source what the Markdown processor has read */
	constructor(source: string) {
		this.#source = source;
	}

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
		const other = 'delete it, or write it in Markdown; \\< stands for the character itself';
		this.#add(SUPPORTED, nameOf(node), (node.type === 'element' && REMEDIES[node.tagName]) || other);
	}

	/** A line of `:::` that stands where it opens or closes nothing. */
	refuseBox(node: Nodes) {
		this.at(node);
		const line = this.#source.split('\n')[this.line - 1]?.replace(/^<!--|-->$/g, '') ?? '';
		this.#add('a box: ::: and its title, its text, and :::', line, 'close every box with :::, and open none in another');
	}

	/** A number of a list that Markdown would change. */
	refuseNumber(printed: number, next: number) {
		this.#add(`${next}, the next number of the list`, `${printed}`, 'write the numbers that are printed');
	}

	/** Two asterisks that are printed, as after 甲* and 乙*, and that Markdown takes for a pair: 甲*與*乙. */
	checkEmphasis(emphasis: Element, before: Nodes | undefined) {
		const text = textOf(emphasis);
		const isInWord = before?.type === 'text' && /[\p{L}\p{N}]$/u.test(before.value);
		if (!isInWord || !/^.$|^[與及和或]/u.test(text)) return;
		const found = `*${text}* in “${before.value.slice(-8)}*${text}*”`;
		this.#add('*words* that are emphasized', found, 'write \\* where the sign is printed');
	}

	/** A picture without words for who cannot see it (WCAG 2.2, 1.1.1). */
	checkPicture(alternative: string) {
		if (alternative !== '') return;
		this.#add('a picture with its description', '![]', 'say between [ and ] what the picture shows');
	}

	/** A caption between two pictures, either of which it may belong to. */
	refuseCaption(caption: Element) {
		this.at(caption);
		const remedy = 'write it in quotation marks on its picture: ![…](images/a.png "圖1：…")';
		this.#add('a caption of one picture', `“${textOf(caption)}” between two`, remedy);
	}

	/** Two captions of one picture, of which a reference could name only one. */
	checkCaptions(figure: Element) {
		const captions = figure.children.flatMap((child) => {
			const title = pictureOf(child)?.properties.title;
			return isElement(child, 'figcaption')
				? [{ node: child, text: textOf(child) }]
				: title
					? [{ node: child, text: title }]
					: [];
		});
		const [first, second] = captions;
		if (!first || !second) return;
		this.at(second.node);
		this.#add('one caption for a picture', `“${first.text}” and “${second.text}”`, 'keep one of the two');
	}

	/** A link that loses something on its way to the page; where it leads is seen when all chapters are read. */
	checkLink(link: Element) {
		const { href, title } = link.properties;
		if (textOf(link).trim() === '') this.#add('words to click on', `a link to ${href} without words`, 'write [words](address)');
		if (title !== undefined) this.#add('a link of words and address', `the title “${title}”`, 'delete the title');
		const markup = link.children.find((child) => child.type !== 'text');
		if (markup) this.#add('plain words in a link', nameOf(markup), 'delete the marks, or put them around the link');
	}

	/** A comparison, as > 50%, which Markdown takes for a quotation; a sentence that begins with a number may be one. */
	checkQuotation(element: Element) {
		const text = textOf(element).trim();
		const isNumber = /^\$?\d[\d.,]*(?![年月日])%?(?: ?[A-Za-z²]+|\p{Script=Han}{0,4})$/u.test(text);
		if (!isElement(element, 'blockquote') || !isNumber) return;
		this.at(element);
		this.#add('a quotation, > and a sentence', `> ${text}`, 'write \\> if the sign is printed');
	}

	/** Headings that leave out a level (WCAG 2.2, technique G141). */
	checkHeading(element: Element) {
		if (!isElement(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) return;
		this.at(element);
		const { offset = 0 } = element.position?.start ?? {};
		if (!this.#source.slice(offset).startsWith('#')) {
			const found = `“${startOf(textOf(element))}”, which the line below it makes a heading`;
			this.#add('a blank line below a paragraph', found, 'delete that line, or write ## before a heading');
			return;
		}
		const level = Number(element.tagName.slice(1));
		const deepest = this.#level + 1;
		if (level > deepest)
			this.#add(`a heading with ${'#'.repeat(deepest)} at most`, '#'.repeat(level), 'skip no level of headings');
		this.#level = level;
	}

	/** Two lines of the source, which would be joined with a space. */
	checkLine(text: string) {
		if (!text.includes('\n')) return;
		// A line that was to begin a list or a box is told for itself: joined to the one above it would be lost in it.
		const below = this.#source.split('\n').slice(this.line, this.line + text.split('\n').length - 1);
		if (below.some((line) => findLineFault(line, 0).length > 0)) return;
		this.#add('a paragraph on one line', JSON.stringify(startOf(text)), 'join its lines, or put a blank line between paragraphs');
	}

	/** Words that a reader would see otherwise than the author meant, or not at all. */
	checkWords(text: string, kind: PassageKind) {
		const unbalanced = findUnbalanced(text);
		if (unbalanced) this.#add(unbalanced.expected, unbalanced.found, unbalanced.remedy);
		if (text.trim() === '' && kind !== 'cell') this.#add('words', `an empty ${kind}`, 'fill it in, or delete it');
	}
}
