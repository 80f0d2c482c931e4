import sharp from 'sharp';
import { breakable } from '../../../chinese/breakable.ts';
import type { EditionKey } from '../../../chinese/editions.ts';
import { lightColour } from '../../../site/colours.ts';
import { type Box, fitLines } from './fit-lines.ts';
import { createTypesetter, type Typesetter } from './outlines.ts';

/** The words of a card, in the script of its edition. */
export interface CardWords {
	/** What stands largest: the title of the paper or of one of its pages. */
	title: string;
	/** The paper's title over that of its page; the cover has none. */
	paper: string | undefined;
	series: string | undefined;
	seriesNumber: string;
	/** Publisher and date. */
	byline: string;
	/** Name of the edition. */
	edition: string;
	/** Phrases that no line of the title may tear apart. */
	phrases: readonly string[];
}

/** The size that Open Graph's readers ask for, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const SEAL = 96;
const HEAD_X = MARGIN + SEAL + 28;
const FOOT_Y = 552;
const TITLE: Box & { top: number } = {
	top: 196,
	width: CARD.width - 2 * MARGIN,
	height: 312,
	sizes: [92, 80, 70, 62, 54, 46],
	leading: 1.3,
};

/** From the middle of a Han character down to its baseline, in ems: their box reaches from -0.12 to 0.88. */
const MIDDLE = 0.38;

/** Marks that fill only the right half of their square, in either font: at the head of a line the other half is hung out. */
const OPENING = /^[「『《〈（【“‘]/;

const group = (fill: string, content: string) => `<g fill="${fill}">${content}</g>`;

/** How much of a line hangs out at its head, in ems. */
const hangingPart = (words: string) => (OPENING.test(words) ? 0.5 : 0);

/** A line of one size, or smaller where its words are many; its middle is at `y`. */
function oneLine(typesetter: Typesetter, words: string, x: number, y: number, size: number, room: number): string {
	const fitted = Math.min(size, room / typesetter.width(words));
	return typesetter.line(words, x - hangingPart(words) * fitted, y + MIDDLE * fitted, fitted);
}

function titleLines({ title, phrases }: CardWords, bold: Typesetter): string {
	const { size, lines } = fitLines(breakable(title, phrases), bold.width, TITLE);
	const distance = size * TITLE.leading;
	const first = TITLE.top + (TITLE.height - distance * lines.length) / 2 + distance / 2;
	const place = (words: string, at: number) => oneLine(bold, words, MARGIN, first + distance * at, size, CARD.width);
	return lines.map(place).join('');
}

/** A card as SVG, its words as shapes. */
export function cardSvg(words: CardWords, edition: EditionKey): string {
	const [plain, bold] = typesettersOf(edition);
	const { width, height } = CARD;
	const middle = MARGIN - 12 + SEAL / 2;
	const room = width - MARGIN - HEAD_X;
	const number = Math.min(SEAL * 0.64, (SEAL * 0.8) / bold.width(words.seriesNumber));
	const numberX = MARGIN + (SEAL - bold.width(words.seriesNumber) * number) / 2;
	const editionSize = 30;
	const editionX = width - MARGIN - plain.width(words.edition) * editionSize;
	const head = words.paper
		? group(lightColour('ink'), oneLine(bold, words.paper, HEAD_X, middle - 23, 34, room)) +
			group(lightColour('soft'), oneLine(plain, words.series ?? '', HEAD_X, middle + 26, 26, room))
		: group(lightColour('soft'), oneLine(plain, words.series ?? '', HEAD_X, middle, 34, room));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
		`<path fill="${lightColour('paper')}" d="M0 0h${width}v${height}H0z"/>`,
		`<path fill="${lightColour('accent')}" d="M${MARGIN} ${middle - SEAL / 2}h${SEAL}v${SEAL}h${-SEAL}z"/>`,
		group(lightColour('on-accent'), bold.line(words.seriesNumber, numberX, middle + MIDDLE * number, number)),
		head,
		group(lightColour('ink'), titleLines(words, bold)),
		`<path fill="${lightColour('rule')}" d="M${MARGIN} ${FOOT_Y - 42}h${width - 2 * MARGIN}v2H${MARGIN}z"/>`,
		group(lightColour('ink'), oneLine(plain, words.byline, MARGIN, FOOT_Y, 30, editionX - MARGIN - 40)),
		group(lightColour('soft'), oneLine(plain, words.edition, editionX, FOOT_Y, editionSize, width)),
		'</svg>',
	].join('');
}

const typesetters = new Map<EditionKey, [plain: Typesetter, bold: Typesetter]>();

function typesettersOf(edition: EditionKey): [plain: Typesetter, bold: Typesetter] {
	const pair = typesetters.get(edition) ?? [createTypesetter(edition, 400), createTypesetter(edition, 700)];
	typesetters.set(edition, pair);
	return pair;
}

/** The card that stands for a page where its link is shown, as PNG of 16 colours: a third of the bytes of all colours. */
export function drawCard(words: CardWords, edition: EditionKey): Promise<Buffer> {
	const svg = Buffer.from(cardSvg(words, edition));
	return sharp(svg).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
}
