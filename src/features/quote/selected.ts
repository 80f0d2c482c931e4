import { paperNodes, rangeOf, wordsOf } from '../copy/page-words.ts';

/** A stretch of a passage's words, which stays what it is when the page changes its script. */
export interface Stretch {
	passage: HTMLElement;
	/** In characters; `end` is behind the last one. */
	start: number;
	end: number;
}

/** The words of a stretch in the script that the page shows. */
export const wordsIn = ({ passage, start, end }: Stretch) => [...wordsOf(passage)].slice(start, end).join('');

/** The same as a range of the document. */
export function rangeIn({ passage, start, end }: Stretch): Range {
	const characters = [...wordsOf(passage)];
	const units = (count: number) => characters.slice(0, count).join('').length;
	return rangeOf(passage, units(start), units(end));
}

/** What some ranges hold of a passage's words. A selection has several where the browser leaves out what is not the paper's, or where a reader adds to it. */
function stretchesOf(passage: HTMLElement, ranges: readonly Range[]): Stretch[] {
	const words = wordsOf(passage);
	const characters = (units: number) => [...words.slice(0, units)].length;
	const stretches: Stretch[] = [];
	let before = 0;
	for (const node of paperNodes(passage)) {
		const parts = ranges
			.filter((range) => range.intersectsNode(node))
			.map((range) => ({
				start: before + (range.startContainer === node ? range.startOffset : 0),
				end: before + (range.endContainer === node ? range.endOffset : node.length),
			}))
			.filter(({ start, end }) => start < end);
		for (const part of parts) {
			const start = characters(part.start);
			const end = characters(part.end);
			const last = stretches.at(-1);
			if (last && last.end >= start) last.end = end;
			else stretches.push({ passage, start, end });
		}
		before += node.length;
	}
	return stretches;
}

/** The words of the paper in a selection, in reading order. */
export function selectedWords(selection: Selection | null): Stretch[] {
	if (!selection) return [];
	const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
	const passages = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
	return passages
		.filter((passage) => ranges.some((range) => range.intersectsNode(passage)))
		.flatMap((passage) => stretchesOf(passage, ranges));
}
