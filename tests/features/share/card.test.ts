import { expect, test } from 'vitest';
import { type CardWords, cardSvg } from '../../../src/features/share/card/draw-card.ts';
import { createTypesetter } from '../../../src/features/share/card/outlines.ts';

const rounded = (number: string) => Math.round(Number(number));

/** The shapes of a line: where each character stands is another matter. */
const shapes = (svg: string) => [...svg.matchAll(/ d="([^"]*)"\/>/g)].map(([, path]) => path);

/** Every line of a card by its fill, its size, how far from the left it begins and how far down it stands. */
function linesOf(words: CardWords, edition: 'zh-hant' | 'zh-hans'): string[] {
	const known = new Map<string | undefined, string>();
	for (const weight of [400, 700] as const) {
		const { line } = createTypesetter(edition, weight);
		const characters = new Set(Object.values(words).flat().join(''));
		for (const character of characters)
			known.set(shapes(line(character, 0, 0, 1))[0], `${weight === 700 ? '*' : ''}${character}`);
	}
	const svg = cardSvg(words, edition);
	return [...svg.matchAll(/<g fill="([^"]+)">(.*?)<\/g>/g)].flatMap(([, fill, group = '']) =>
		// A line begins where the next character does not stand on the same height as the one before.
		[...group.matchAll(/translate\((\S+) (\S+)\) scale\((\S+) \S+\)" d="([^"]*)"/g)]
			.reduce<{ y: string; text: string }[]>((lines, [, x = '', y = '', size = '', path]) => {
				const last = lines.at(-1);
				const character = known.get(path) ?? '?';
				if (last?.y === y) last.text += character.replace('*', '');
				else lines.push({ y, text: `${fill} ${rounded(size)} at ${rounded(x)}, ${rounded(y)}: ${character}` });
				return lines;
			}, [])
			.map(({ text }) => text),
	);
}

/** The areas of a card by their fill, as they are drawn: each from a corner, along its sides. */
const areasOf = (svg: string) =>
	[...svg.matchAll(/<path fill="(\S+)" d="([^"]+)"\/>/g)].map(([, fill, path]) => `${fill} ${path}`);

const WORDS: CardWords = {
	title: '「夜間」開放試驗',
	paper: '社區圖書館',
	series: '民生研究',
	seriesNumber: '三',
	byline: '研究社2025年',
	edition: '繁體版',
	phrases: [],
};

test.each(['zh-hant', 'zh-hans'] as const)(
	'a card shows in the font of %s the seal, the paper, its series, the title with its opening mark hung out, the publisher and the edition',
	(edition) => {
		expect(linesOf(WORDS, edition)).toEqual([
			'#fff 61 at 97, 139: *三',
			'#1d1a16 34 at 204, 106: *社區圖書館',
			'#524c43 26 at 204, 152: 民生研究',
			'#1d1a16 92 at 34, 387: *「夜間」開放試驗',
			'#1d1a16 30 at 80, 563: 研究社2025年',
			'#524c43 30 at 1030, 563: 繁體版',
		]);
	},
);

test('a card has the colour of paper, a square behind its seal, and a rule from margin to margin over its foot', () => {
	expect(areasOf(cardSvg(WORDS, 'zh-hant'))).toEqual([
		'#fcfaf5 M0 0h1200v630H0z',
		'#8e1b12 M80 68h96v96h-96z',
		'#d8d0c0 M80 510h1040v2H80z',
	]);
});

test('the card of a cover has no line over its title but the series, and no line tears a term apart', () => {
	const words = { ...WORDS, title: '推動社區圖書館夜間開放試驗計劃研究報告', paper: undefined };
	const lines = linesOf({ ...words, phrases: ['夜間開放試驗'] }, 'zh-hant');
	expect(lines.slice(1, 4)).toEqual([
		'#524c43 34 at 204, 129: 民生研究',
		'#1d1a16 80 at 80, 330: *推動社區圖書館',
		'#1d1a16 80 at 80, 434: *夜間開放試驗計劃研究報告',
	]);
});

test('a number of several characters is as wide as its seal allows, and every opening mark is hung out', () => {
	expect(linesOf({ ...WORDS, seriesNumber: '二十八' }, 'zh-hant')[0]).toBe('#fff 26 at 90, 126: *二十八');
	for (const mark of '「『《〈（【“‘')
		expect(linesOf({ ...WORDS, title: `${mark}試驗` }, 'zh-hans')[3]).toBe(`#1d1a16 92 at 34, 387: *${mark}試驗`);
});

test('a byline that is too long for one line beside the edition is set smaller, and so is a long title of the paper', () => {
	const lines = linesOf({ ...WORDS, byline: '甲'.repeat(40), paper: '乙'.repeat(40) }, 'zh-hant');
	expect(lines.at(-2)).toBe(`#1d1a16 23 at 80, 561: ${'甲'.repeat(40)}`);
	expect(lines[1]).toBe(`#1d1a16 23 at 204, 102: *${'乙'.repeat(40)}`);
});
