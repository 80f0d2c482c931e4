import type { Element, ElementContent, Nodes } from 'hast';
import { LEFTOVER_MARK } from '../ids.ts';
import { CAPTION_NAME, halfWidth } from '../part-names.ts';
import { h, isElement, paperText, plainText } from './hast.ts';
import { BOX_LINE, boxLine } from './source.ts';

/** A line that names a table or picture: `表1：各區借閱量`, `圖二　分佈`. */
const CAPTION = new RegExp(`^${CAPTION_NAME}(?:[:.\u3000 ]|$)`, 'u');

/** A line below a table or picture: `註：`, `資料來源：`, or the mark of a note in it: `* 為估算值`, `①為估算值`. */
const BELOW = /^(?:[註注]|附註|備註|資料來源|數據來源|圖片來源|來源|出處|Notes?|Sources?)\d*[：:]|^[*#†‡①-⑳] ?\S/;

/** The words of a paragraph, bold or not, without its notes and the mark of its id; none of anything else. */
function wordsOf(node: Nodes | undefined): string {
	if (!node || !isElement(node, 'p')) return '';
	const words = node.children.filter((child) => !isElement(child, 'sup'));
	return paperText(words).replace(LEFTOVER_MARK, '');
}

/** Whether words name a table or picture above or below them, and are no sentence. */
export const isCaptionText = (words: string) => CAPTION.test(halfWidth(words)) && !/。$/.test(words);

const isCaption = (node: Nodes | undefined): node is Element => isCaptionText(wordsOf(node));
const isBelow = (node: Nodes | undefined): node is Element => BELOW.test(wordsOf(node));

/** The picture that a paragraph is, if it is nothing else. */
export function pictureOf(node: Nodes | undefined): Element | undefined {
	if (!node || !isElement(node, 'p')) return undefined;
	const [only, ...rest] = node.children;
	return only && isElement(only, 'img') && rest.length === 0 ? only : undefined;
}

const isShown = (node: Nodes | undefined) => node !== undefined && (isElement(node, 'table') || pictureOf(node) !== undefined);

/** A picture that has no caption in quotation marks. */
const isBare = (node: Nodes | undefined) => pictureOf(node) !== undefined && pictureOf(node)?.properties.title === undefined;

/**
 * Whether the line below a picture without a caption is the picture's own, and not that of what follows it.
 * @returns undefined where it may be either's: a row of pictures and captions by turns begins and ends with a picture
 */
function isOwnLine(blocks: readonly ElementContent[], picture: number): boolean | undefined {
	let end = picture;
	while (isBare(blocks[end]) && isCaption(blocks[end + 1])) end += 2;
	const next = blocks[end];
	if (isBare(next)) return undefined;
	// A table has its caption above it; one that speaks of a picture is none.
	return !next || !isElement(next, 'table') || /^(?:附?圖(?!表)|Figure )/.test(wordsOf(blocks[end - 1]));
}

/**
 * A table or picture with what belongs to it, in the order of the source.
 * @param refuse takes a caption of which nobody can say whose it is
 */
function takeFigure(blocks: readonly ElementContent[], at: number, refuse: (caption: Element) => void): Element | undefined {
	const isCaptionAbove = isCaption(blocks[at]) && isShown(blocks[at + 1]);
	const first = isCaptionAbove ? at + 1 : at;
	const shown = blocks[first];
	if (!shown || !isShown(shown)) return undefined;
	let end = first + 1;
	const next = blocks[end];
	// A caption stands above a table, and above or below a picture; the next one's is not taken.
	const isNextOnes = isShown(blocks[end + 1]) && pictureOf(blocks[end + 1])?.properties.title === undefined;
	const isOwn = isBare(shown) && !isCaptionAbove ? isOwnLine(blocks, first) : !isNextOnes;
	const isCaptionBelow = pictureOf(shown) && isCaption(next) && isOwn !== false;
	if (isCaptionBelow) {
		end += 1;
		if (isOwn === undefined) refuse(next);
	}
	const notesAt = end;
	while (isBelow(blocks[end])) end += 1;
	const mark = (block: ElementContent | undefined, tagName: string) => (block ? [{ ...(block as Element), tagName }] : []);
	return h(
		'figure',
		{},
		...(isCaptionAbove ? mark(blocks[at], 'figcaption') : []),
		shown,
		...(isCaptionBelow ? mark(next, 'figcaption') : []),
		...blocks.slice(notesAt, end).flatMap((block) => mark(block, 'footer')),
	);
}

/**
 * Puts every table and picture together with its caption and with the notes below it.
 * @param refuse takes a caption of which nobody can say whose it is
 */
export function groupFigures(children: readonly ElementContent[], refuse: (caption: Element) => void): ElementContent[] {
	const blocks = children.filter((node) => !(node.type === 'text' && node.value.trim() === ''));
	const grouped: ElementContent[] = [];
	for (let at = 0; at < blocks.length; ) {
		const figure = takeFigure(blocks, at, refuse);
		const block = figure ?? blocks[at];
		if (block) grouped.push(block);
		at += figure ? figure.children.length : 1;
	}
	return grouped;
}

/**
 * Puts what stands between two lines of `:::` into a box, whose first child is its title.
 * @param refuse takes a line that opens a box in a box or closes none
 */
export function groupBoxes(children: readonly ElementContent[], refuse: (node: Nodes) => void): ElementContent[] {
	const grouped: ElementContent[] = [];
	let box: Element | undefined;
	let opened: Nodes | undefined;
	for (const node of children) {
		const line = node.type === 'raw' ? boxLine(node.value) : undefined;
		const title = line === undefined ? undefined : (BOX_LINE.exec(line)?.[1] ?? '');
		if (title === undefined) {
			(box ? box.children : grouped).push(node);
		} else if (title === '' && box) {
			box = undefined;
		} else if (title === '' || box) {
			refuse(node);
		} else {
			const head = h('header', {}, plainText(title));
			if (node.position) head.position = node.position;
			box = h('aside', {}, head);
			opened = node;
			grouped.push(box);
		}
	}
	if (box && opened) refuse(opened);
	return grouped;
}
