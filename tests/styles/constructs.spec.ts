import { expect, test } from '@playwright/test';
import { expectLooks, type Looks } from '../support/looks.ts';
import { servePaper } from '../support/paper-site.ts';
import { see } from '../support/visit.ts';

const paper = servePaper('kitchen-sink');

const WIDE: Looks = {
	'lists are set in, with squares': ['.prose > ul', { paddingLeft: '25.5px', listStyleType: 'square', marginTop: '16px' }],
	'or numbers': ['.prose > ol', { paddingLeft: '25.5px', listStyleType: 'decimal' }],
	'an item follows the one before': ['.prose li + li', { above: 0 }],
	'an item in an item is near': ['.prose li > ul', { marginTop: '8px' }],
	'the lines of an item are even': ['.prose li', { textWrapStyle: 'pretty' }],
	'a quotation has a bar at its side': [
		'.prose blockquote',
		{ left: 336, paddingLeft: '21.25px', borderLeft: '3px solid rule', marginRight: '0px' },
	],
	'its paragraphs are nearer than others': ['.prose blockquote p + p', { above: 12 }],
	'its number stands in the margin, as all others': ['.prose blockquote .number', { right: 320 }],
	'a term is bold': ['.prose dt', { fontWeight: '700' }],
	'what it means is set in': ['.prose dd', { left: 336, paddingLeft: '34px', marginRight: '0px' }],
	'words that are stressed have dots below': [
		'.prose em',
		{ fontStyle: 'normal', textEmphasisStyle: 'dot', textEmphasisPosition: 'under' },
	],
	'Latin ones are slanted instead': ['.prose em [lang]', { fontStyle: 'italic', textEmphasisStyle: 'none' }],
	'a box is framed on its own ground': [
		'.prose .box',
		{ left: 336, padding: '16px', border: '1px solid edge', backgroundColor: 'sheet', marginRight: '0px' },
	],
	'its title is in bold Song': ['.box .title', { face: 'Songti TC', fontWeight: '700' }],
	'what it holds is near': ['.box .title + p', { above: 12 }],
	'a caption is bold': ['.prose figcaption', { fontWeight: '700', lineHeight: 27.2 }],
	'and near what it names': ['.prose figcaption + .wide', { above: 8 }],
	'below a picture it is small': ['.prose .wide + figcaption', { color: 'soft', fontSize: 13.3, fontWeight: '700' }],
	'a source below is small': ['.prose .below', { color: 'soft', fontSize: 13.3, lineHeight: 21.3 }],
	'a table that is too wide scrolls alone': ['.prose .wide', { left: 336, width: 612, overflowX: 'auto' }],
	'a picture stands on white and is no wider than the text': [
		'.prose img',
		{ display: 'block', maxWidth: '100%', backgroundColor: 'white' },
	],
	'a table has one line below each row': ['.prose table', { borderCollapse: 'collapse' }],
	'a cell begins above, with figures of one width': [
		'.prose td',
		{
			padding: '6.4px 12px 6.4px 0px',
			borderBottom: '1px solid rule',
			fontSize: 16,
			lineHeight: 25.6,
			textAlign: 'start',
			verticalAlign: 'top',
			fontVariantNumeric: 'tabular-nums',
			minWidth: '56px',
		},
	],
	'the first has room for words': ['.prose td:first-child, .prose th:first-child', { minWidth: '96px' }],
	'a column of numbers ends right': ['.prose td.right', { textAlign: 'end' }],
	'its head too': ['.prose th.right', { textAlign: 'end' }],
	'or stands in the middle': ['.prose td.center', { textAlign: 'center' }],
	'paragraphs of a note follow one another': ['.notes p', { display: 'inline' }],
	'each on a new line': ['.notes p + p::before', { content: '"\\a "', whiteSpace: 'pre' }],
	'one that was inserted between two brings its own number': ['.notes .inserted', { listStyleType: 'none' }],
	'a head of a column begins where it does': ['.prose th', { textAlign: 'start' }],
	'several things argued for are listed': ['.argues a:not(:last-child)::after', { content: '"、"', display: 'inline' }],
};

const NARROW: Looks = {
	'cells keep room for words': ['.prose td', { minWidth: '80px' }],
	'and heads': ['.prose th + th', { minWidth: '80px' }],
	'a panorama is scrolled, not shrunk': ['.prose .panorama img', { width: 640, height: 160 }],
};

const PAPER: Looks = {
	'a heading is near what follows': [
		'.prose > h2',
		{ marginTop: 14.7, marginBottom: 7.33, breakAfter: 'avoid', breakInside: 'avoid' },
	],
	'one in a part too': ['.prose > h3', { marginTop: 14.7, marginBottom: 7.33, breakAfter: 'avoid' }],
	'lists stand apart': ['.prose > ul', { marginTop: 7.33, marginBottom: 7.33 }],
	'a paragraph in them is not set in': ['.prose li p', { textIndent: '0px' }],
	'boxes have no ground and keep apart': ['.prose .box', { backgroundColor: 'none', marginTop: 14.7, marginBottom: 14.7 }],
	'nor are their paragraphs set in': ['.prose .box p', { textIndent: '0px' }],
	'a row stays on one sheet': ['.prose tr', { breakInside: 'avoid' }],
	'a picture with its caption too': ['.prose figure:has(img)', { breakInside: 'avoid', marginTop: 14.7, marginBottom: 14.7 }],
	'a caption stays with its table': ['.prose figcaption', { breakAfter: 'avoid' }],
	'a term stays with what it means': ['.prose dt', { breakAfter: 'avoid', breakInside: 'avoid' }],
	'nothing scrolls': ['.prose .wide', { overflow: 'visible' }],
	'a picture is no higher than four fifths of a sheet': ['.prose img', { maxHeight: '720px', minWidth: '0px' }],
	'cells are as narrow as they must be': ['.prose td', { minWidth: '0px' }],
	'and heads': ['.prose th + th', { minWidth: '0px' }],
	'what a box holds is apart': ['.box .title + p', { marginTop: 11 }],
	'a meaning is not set in': ['.prose dd p', { textIndent: '0px' }],
	'nor what is said below a table': ['.prose figure p', { textIndent: '0px' }],
	'a table of many columns is small and breaks anywhere': [
		'.prose table:has(th:nth-child(12)) td',
		{ paddingRight: 3.7, fontSize: 9.24, overflowWrap: 'anywhere' },
	],
	'so are its heads': ['.prose table:has(th:nth-child(12)) th + th', { fontSize: 9.24, overflowWrap: 'anywhere' }],
	'a high drawing keeps its proportion': ['.prose img[src*=map]', { width: 180, height: 720 }],
};

test('lists, quotations, terms, boxes, tables, pictures and notes of several paragraphs, on screens and on paper', async ({
	page,
}) => {
	await page.goto(`${paper.address}zh-hant/everything/`);
	await see(page.getByAltText('一幅地圖'));
	const chart = page.getByAltText('一幅柱狀圖');
	await see(chart);
	const widths = chart.evaluate((image: HTMLImageElement) => image.naturalWidth / image.width);
	expect(await widths, 'a browser takes it for as wide as it is, and fetches it in that size').toBeCloseTo(1, 0);
	await page
		.locator('.notes > ol > li')
		.last()
		.evaluate((note) => note.classList.add('inserted'));
	await expectLooks(page, { wide: WIDE, narrow: NARROW, paper: PAPER });
	// An item in an item has a number where it has several paragraphs; here a number of its own is enough.
	await page.locator('#p5 .number').evaluate((number) => document.querySelector('.prose li li')?.prepend(number.cloneNode(true)));
	const numbers = await page
		.locator('.prose .number')
		.evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect().right));
	expect(numbers.length).toBeGreaterThan(8);
	expect(Math.max(...numbers) - Math.min(...numbers), 'all numbers end at one line in the margin').toBeLessThan(2);
});
