/** Text in lines that fit a box. */
export interface FittedText {
	/** Size of an em, in pixels. */
	size: number;
	lines: string[];
}

/** Where and how text is to fit. */
export interface Box {
	/** In pixels. */
	width: number;
	height: number;
	/** Sizes of an em to try, the largest first. */
	sizes: readonly number[];
	/** Distance of lines, in ems. */
	leading: number;
}

/** Width of a text, in ems. */
type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Fills lines with pieces, as many to a line as go in; only a piece that is wider than a line is cut anywhere. */
function fill(pieces: readonly string[], measure: Measure, width: number): string[] {
	const fitting = pieces.flatMap((piece) =>
		measure(piece.trim()) <= width ? [piece] : Array.from(graphemes.segment(piece), ({ segment }) => segment),
	);
	const lines: string[] = [];
	for (const piece of fitting) {
		const line = lines.at(-1);
		if (line !== undefined && measure(`${line}${piece}`.trim()) <= width) lines[lines.length - 1] = line + piece;
		else lines.push(piece);
	}
	return lines.map((line) => line.trim());
}

/** The same number of lines, as even as they can be. */
function balance(pieces: readonly string[], measure: Measure, width: number): string[] {
	const widest = Math.max(...pieces.map((piece) => Math.min(width, measure(piece.trim()))));
	let best = fill(pieces, measure, width);
	for (let narrower = width; narrower >= widest; narrower -= 0.25) {
		const lines = fill(pieces, measure, narrower);
		if (lines.length > best.length) break;
		best = lines;
	}
	return best;
}

/** A line shortened until it fits, with the sign of omission at its end. */
function shorten(line: string, measure: Measure, width: number): string {
	const parts = Array.from(graphemes.segment(line), ({ segment }) => segment);
	while (parts.length > 0 && measure(`${parts.join('')}…`) > width) parts.pop();
	return `${parts.join('')}…`;
}

/**
 * Sets text as large as its box allows, in lines of like length; text that is too long even at the smallest size ends in an
 * ellipsis.
 * @param pieces between which a line may end; joined they are the text
 * @param measure width of a text, in ems
 */
export function fitLines(pieces: readonly string[], measure: Measure, { width, height, sizes, leading }: Box): FittedText {
	const fits = (size: number) => fill(pieces, measure, width / size).length * size * leading <= height;
	const size = sizes.find(fits) ?? Math.min(...sizes);
	const room = Math.max(1, Math.floor(height / (size * leading)));
	const all = fill(pieces, measure, width / size);
	if (all.length <= room) return { size, lines: balance(pieces, measure, width / size) };
	const last = shorten(all.slice(room - 1).join(''), measure, width / size);
	return { size, lines: [...all.slice(0, room - 1), last] };
}
