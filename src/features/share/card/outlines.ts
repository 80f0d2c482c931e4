import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import type { EditionKey } from '../../../chinese/editions.ts';
import { fontFolder, SONG_FONTS } from '../../../site/song-fonts.ts';

/** A character's shape, in parts of an em with y upwards. */
interface Outline {
	advance: number;
	/** Path data of SVG. */
	path: string;
}

/** Sets text as shapes, so that a picture looks the same whatever fonts a machine has. */
export interface Typesetter {
	/** Width of a line, in ems. */
	width(text: string): number;
	/** A line as an SVG path; `x` and `y` are where its baseline begins and `size` the size of an em, in pixels. */
	line(text: string, x: number, y: number, size: number): string;
}

/** A slice of a font: code points from and to, and the file that has them. */
interface Slice {
	ranges: [from: number, to: number][];
	file: string;
}

/** The slices that Fontsource cuts a font into, by its own list of what each holds (`U+1f232,U+1f234-1f237`). */
function slicesOf(name: string, weight: number): Slice[] {
	const folder = fontFolder(name);
	const list = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
	return Object.entries(list).map(([slice, ranges]) => ({
		ranges: ranges.split(',').map((range) => {
			const [from = 0, to = from] = range
				.replace('U+', '')
				.split('-')
				.map((code) => Number.parseInt(code, 16));
			return [from, to];
		}),
		file: join(folder, 'files', `${name}-${slice.replace(/[[\]]/g, '')}-${weight}-normal.woff2`),
	}));
}

const fonts = new Map<string, Font>();

function openFont(file: string): Font {
	const open = fonts.get(file);
	if (open) return open;
	const font = create(readFileSync(file));
	if (font.isCollection) throw new Error(`${file}: expected one font, found a collection`);
	fonts.set(file, font);
	return font;
}

/** The first font that has a character; the last one of all where none has it. */
function fontFor(code: number, slices: readonly Slice[]): Font {
	for (const { ranges, file } of slices) {
		if (!ranges.some(([from, to]) => from <= code && code <= to)) continue;
		const font = openFont(file);
		if (font.hasGlyphForCodePoint(code)) return font;
	}
	return openFont(slices.at(-1)?.file ?? '');
}

/**
 * A typesetter in an edition's Song font. What neither font has is drawn as the empty box that fonts have for it, as a
 * browser does.
 * @throws Error when a file of the font is missing or holds several fonts
 */
export function createTypesetter(edition: EditionKey, weight: 400 | 700): Typesetter {
	const slices = SONG_FONTS[edition].flatMap((name) => slicesOf(name, weight));
	const known = new Map<string, Outline>();
	const read = (character: string): Outline => {
		const code = character.codePointAt(0) ?? 0;
		const font = fontFor(code, slices);
		const glyph = font.glyphForCodePoint(code);
		return { advance: glyph.advanceWidth / font.unitsPerEm, path: glyph.path.scale(1 / font.unitsPerEm).toSVG() };
	};
	const outline = (character: string): Outline => {
		const found = known.get(character) ?? read(character);
		known.set(character, found);
		return found;
	};
	return {
		width: (text) => [...text].reduce((sum, character) => sum + outline(character).advance, 0),
		line(text, x, y, size) {
			let at = x;
			const shapes = [...text].map((character) => {
				const { advance, path } = outline(character);
				const shape = path && `<path transform="translate(${at.toFixed(2)} ${y}) scale(${size} ${-size})" d="${path}"/>`;
				at += advance * size;
				return shape;
			});
			return shapes.join('');
		},
	};
}
