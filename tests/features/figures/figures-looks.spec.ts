import { expect, type Page, test } from '@playwright/test';
import { expectLooks, findOddLooks, type Looks } from '../../support/looks.ts';

const WIDE: Looks = {
	'parts are apart': ['.figures section', { marginTop: '32px' }],
	'their names stand above a line': ['.figures h2', { paddingBottom: '4px', borderBottom: '2px solid ink', fontSize: 20.4 }],
	'a hint is small': ['.hint', { marginTop: '8px', color: 'soft', fontSize: 13.3 }],
	'pictures stand in three columns': ['.charts', { marginTop: '24px', columnGap: '32px', rowGap: '32px' }],
	'side by side': ['.chart + .chart', { width: 282.7, beside: 32, margin: '0px' }],
	'each under its name': ['.chart h3', { fontSize: 17, face: 'Songti TC', lineHeight: 23.8 }],
	'a drawing has ink of the text': [
		'.chart svg',
		{ display: 'block', width: 162.7, height: 20.3, overflow: 'visible', fontSize: 15, fill: 'ink' },
	],
	'bars of the accent': ['.chart rect', { fill: 'accent' }],
	'dots too': ['.chart circle', { fill: 'accent' }],
	'fine lines': ['.chart line', { stroke: 'edge' }],
	'labels are softer': ['.chart-label', { marginTop: '8px', color: 'soft', fontSize: 13.3 }],
	'the dot of the first place is whole, its rank above it': [
		'.chart .ranks',
		{ marginLeft: '6.75px', width: 177.7, height: 29.3 },
	],
	'ticks stand in the middle of theirs': ['.chart-tick', { fill: 'soft', fontSize: 13.3, textAnchor: 'middle' }],
	'what it says is below a line': [
		'.chart figcaption',
		{ above: 12, paddingTop: '8px', borderTop: '1px solid rule', fontSize: 15, lineHeight: 25.5, textWrapStyle: 'pretty' },
	],
	'the table is as wide as the page': [
		'.figures-table',
		{ width: 912, borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: 15, lineHeight: 24, marginTop: '8px' },
	],
	'cells begin above': [
		'.figures-table tbody th',
		{
			padding: '8px 16px 8px 0px',
			borderBottom: '1px solid rule',
			fontWeight: '400',
			textAlign: 'left',
			verticalAlign: 'top',
			width: 255.4,
		},
	],
	'the source has room': ['.figures-table td:nth-child(4)', { width: 246.2 }],
	'the last ends at the edge, as wide as the first': ['.figures-table td:last-child', { width: 136.8, paddingRight: '0px' }],
	'years from and to are not parted': ['.figures-table .keep', { whiteSpace: 'nowrap' }],
	'heads are small': [
		'.figures-table thead th',
		{ padding: '4px 16px 4px 0px', borderBottom: '1px solid edge', color: 'soft', fontSize: 13.3, whiteSpace: 'nowrap' },
	],
	'a head is pressed to sort': [
		'.figures-table button',
		{ minHeight: '32px', padding: '0px', borderWidth: '0px', backgroundColor: 'none', color: 'soft', cursor: 'pointer' },
	],
	'which a mark shows': [
		'.figures-table button::after',
		{ content: '"↕" / ""', display: 'inline-block', width: 16, color: 'edge', textAlign: 'center' },
	],
	'another mark shows the order': ['[aria-sort=ascending] button::after', { content: '"↑" / ""', color: 'accent' }],
	'a number as printed is large and in colour': [
		'.figures-table .printed',
		{ color: 'accent', face: 'Songti TC', fontSize: 17, fontWeight: '700', wordBreak: 'keep-all', padding: '8px 16px 8px 0px' },
	],
	'what is not named is softer': ['.unnamed', { color: 'soft' }],
	'that no time is named is only read out': ['td:nth-child(3) .unnamed + *', { position: 'absolute', clipPath: 'inset(50%)' }],
	'nor a source': ['td:nth-child(4) .unnamed + *', { position: 'absolute', clipPath: 'inset(50%)' }],
	'and so is the name of the table, which is its heading': [
		'.figures-table caption',
		{ position: 'absolute', clipPath: 'inset(50%)' },
	],
	'what the page is about has the length of the text': ['.figures > p', { width: 612 }],
};

const NARROW: Looks = {
	'heads that sort are there': ['.figures-table thead', { position: 'static', clipPath: 'none' }],
	'heads that sort stand in a row': ['.figures-table thead tr', { display: 'flex', columnGap: '16px', flexWrap: 'wrap' }],
	'a number is a block': [
		'.figures-table tbody tr',
		{ display: 'block', width: 358, padding: '12px 0px', borderBottom: '1px solid rule' },
	],
	'its parts stand one below the other': [
		'.figures-table tbody th',
		{ display: 'block', width: 358, padding: '0px', borderWidth: '0px' },
	],
	'the number too, as large as ever': [
		'.figures-table .printed',
		{ display: 'block', width: 358, padding: '0px', borderWidth: '0px', color: 'accent', fontSize: 17 },
	],
	'those of less weight are small': ['.figures-table td:nth-child(4)', { width: 358, color: 'soft', fontSize: 13.3 }],
	'what is not named is left out': ['.unnamed', { position: 'absolute', clipPath: 'inset(50%)' }],
	'a drawing is no larger than it must be': ['.chart [role=img]', { width: 320 }],
};

const PAPER: Looks = {
	'pictures stand two in a row, whole': [
		'.chart',
		{ display: 'inline-block', width: 301.8, marginRight: 38.5, marginBottom: 29.3, verticalAlign: 'top', breakInside: 'avoid' },
	],
	'the second ends at the edge of the sheet': ['.chart + .chart', { marginRight: '0px' }],
	'without a grid, which is cut at the end of a sheet': ['.charts', { display: 'block', orphans: '1', widows: '1' }],
	'a number is as large as its words': ['.figures-table .printed', { fontSize: 12 }],
	'a row is whole': ['.figures-table tr', { breakInside: 'avoid' }],
	'the heads too': ['.figures-table thead', { breakInside: 'avoid', breakAfter: 'avoid' }],
	'which are words there': ['.figures-table button', { display: 'contents' }],
	'without marks': ['.figures-table button::after', { display: 'none' }],
	'how to sort is not printed': ['[data-sort-hint]', { display: 'none' }],
};

const DESCENDING: Looks = {
	'the other order has another mark': ['[aria-sort=descending] button::after', { content: '"↓" / ""', color: 'accent' }],
	'a head under the pointer is underlined': ['.figures-table button', { color: 'accent', textDecorationLine: 'underline' }],
	'one that was pressed is not': ['[aria-sort=descending] button', { color: 'soft', textDecorationLine: 'none' }],
};

const FORCED: Looks = {
	'where a reader’s own colours hold, a drawing has the colour of text': ['.chart rect', { fill: 'black' }],
	'and so have its dots': ['.chart circle', { fill: 'black' }],
	'its words': ['.chart text', { fill: 'black' }],
	'even small ones': ['.chart-tick', { fill: 'black' }],
	'and its lines': ['.chart line', { stroke: 'black' }],
};

/** Expects of a narrow screen that words of a drawing are as large as those below it, whatever size is chosen, and have room. */
async function readDrawings(page: Page) {
	await page.getByRole('button', { name: '顯示' }).click();
	for (const [size, pixels] of [
		['標準', 15],
		['特大', 22.5],
	] as const) {
		await page.getByText(size, { exact: true }).click();
		const drawn = await page.locator('.chart text:not(.chart-tick)').evaluateAll((words) =>
			words.map((word) => ({
				size: parseFloat(getComputedStyle(word).fontSize) * ((word as SVGTextElement).getScreenCTM()?.a ?? 0),
				end: word.getBoundingClientRect().right,
			})),
		);
		expect(drawn.length).toBe(13);
		for (const word of drawn) expect.soft(word.size, size).toBeCloseTo(pixels, 0);
		expect(Math.max(...drawn.map(({ end }) => end)), size).toBeLessThanOrEqual(320);
		const lines = page
			.locator('.chart')
			.filter({ has: page.locator('circle') })
			.locator('.chart-label, text');
		const boxes = await lines.evaluateAll((words) => words.map((word) => word.getBoundingClientRect().toJSON() as DOMRect));
		const isClear = (one: DOMRect, other: DOMRect) =>
			one.bottom <= other.top + 4 || other.bottom <= one.top + 4 || one.right <= other.left || other.right <= one.left;
		expect(boxes.length).toBe(7);
		for (const [at, one] of boxes.entries())
			for (const other of boxes.slice(at + 1)) expect(isClear(one, other), `${size} ${at}`).toBe(true);
	}
}

test('pictures and table of the figures on a wide screen, on a telephone and on paper; words of drawings fit the narrowest telephone in every size', async ({
	page,
}) => {
	await page.goto('/zh-hant/figures/');
	await expect(page.getByRole('button', { name: '所指' })).toBeVisible();
	await page.getByRole('button', { name: '出處' }).click();
	await page.getByRole('button', { name: '數字' }).hover();
	expect(await findOddLooks(page, DESCENDING)).toEqual([]);
	await page.getByRole('button', { name: '出處' }).click();
	await page.emulateMedia({ forcedColors: 'active' });
	expect(await findOddLooks(page, FORCED)).toEqual([]);
	await page.emulateMedia({ forcedColors: 'none' });
	await expectLooks(page, { wide: WIDE, narrow: NARROW, paper: PAPER });
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 320, height: 800 });
	await readDrawings(page);
});
