import { expect, test } from '@playwright/test';
import { expectLooks, findOddLooks, type Looks } from '../support/looks.ts';
import { servePaper } from '../support/paper-site.ts';

const WIDE: Looks = {
	'the board is as wide as the page': ['.outline', { width: 912 }],
	'how many there are is said close to the title': ['.overview', { margin: '-16px 0px 12px', color: 'soft' }],
	'the principle heads it over a line': [
		'.principle',
		{
			width: 912,
			padding: '8px 16px',
			borderBottom: '2px solid ink',
			borderLeftWidth: '0px',
			backgroundColor: 'sheet',
			fontSize: 16,
			lineHeight: 27.2,
			textWrapStyle: 'pretty',
		},
	],
	'a direction stands below it': [
		'.direction',
		{ left: 336, margin: '0px', paddingTop: '16px', rowGap: '0px', position: 'relative' },
	],
	'the next beside it': ['.direction + .direction', { beside: 32, right: 1248 }],
	'a branch leads to it': [
		'.direction::before',
		{ position: 'absolute', top: '0px', left: '16px', height: '20px', borderLeft: '2px solid ink', content: '""' },
	],
	'its head is under a line': ['.direction-head', { borderTop: '3px solid accent', paddingTop: '12px', textWrapStyle: 'pretty' }],
	'with its name': ['.direction-head h2', { fontSize: 20.4, marginBottom: '8px' }],
	'and what it means in smaller words': ['.direction-head p', { fontSize: 15, lineHeight: 24.75 }],
	'labels are coloured': ['.label', { color: 'accent' }],
	'strategies stand in two columns': [
		'.columns-2 .strategies',
		{ columnCount: '2', columnGap: '32px', borderWidth: '0px', marginTop: '12px', above: 12 },
	],
	'a strategy is whole under a line': [
		'.strategy + .strategy',
		{ breakInside: 'avoid', padding: '8px 0px 24px', borderTop: '1px solid edge', marginTop: '0px' },
	],
	'without a branch': ['.strategy::before', { display: 'none' }],
	'its name has a line for its label': ['.strategy h3 .label', { display: 'block' }],
	'and the size of the text': ['.strategy h3', { fontSize: 17, lineHeight: 27.2, textWrapStyle: 'pretty' }],
	'measures are smaller and apart': ['.measures', { fontSize: 15, lineHeight: 24.75 }],
	'each with a square': [
		'.measures li::before',
		{ position: 'absolute', left: '2.25px', top: '10.8px', borderTop: '2px solid accent', content: '""' },
	],
	'to its left': ['.measures li', { position: 'relative', paddingLeft: '18.75px', marginTop: '8px', textWrapStyle: 'pretty' }],
	'what argues for it is small and needs no line': [
		'.strategy .argued',
		{
			marginTop: '8px',
			borderTopWidth: '0px',
			paddingTop: '0px',
			display: 'flex',
			columnGap: '12px',
			color: 'soft',
			fontSize: 13.3,
			lineHeight: 21.3,
			textWrapStyle: 'pretty',
		},
	],
	'its places are targets': ['.argued a', { minWidth: '24px', minHeight: '24px', color: 'accent' }],
	'in a row': ['.argued li', { display: 'flex', columnGap: '12px', flexWrap: 'wrap' }],
	'beside the word': ['.argued ul', { flex: '1 1 173.326px' }],
	'it has two thirds of the board': ['.columns-2', { width: 597.3 }],
};

const NARROW: Looks = {
	'the principle has a bar at its side': ['.principle', { padding: '16px', borderLeft: '3px solid accent', width: 358 }],
	'how many there are is said below the title': ['.overview', { marginBottom: '16px' }],
	'directions stand one below the other': ['.direction + .direction', { left: 16, marginTop: '48px' }],
	'strategies hang on a line': ['.strategies', { marginTop: '24px', borderLeft: '1px solid edge' }],
	'each on a branch': [
		'.strategy::before',
		{ position: 'absolute', left: '0px', top: '13.6px', width: '16px', borderTop: '1px solid edge', content: '""' },
	],
	'to the right of it': ['.strategy', { position: 'relative', paddingLeft: '24px' }],
	'far enough apart': ['.strategy + .strategy', { above: 32 }],
	'what argues for them is below a dotted line': [
		'.argued',
		{ marginTop: '16px', paddingTop: '8px', borderTop: '1px dotted edge' },
	],
};

const PAPER: Looks = {
	'the tree has the width of the sheet': ['.outline', { maxWidth: 'none', fontSize: 13.3, lineHeight: 20.67 }],
	'all of it': ['.outline-tree', { maxWidth: 'none' }],
	'the principle is framed and whole': ['.principle', { padding: '11px', border: '1px solid black', breakInside: 'avoid' }],
	'a measure is whole': ['.measures li', { breakInside: 'avoid', marginTop: 3.7 }],
	'the head of a direction is whole and stays with its strategies': [
		'.direction-head',
		{ breakInside: 'avoid', breakAfter: 'avoid' },
	],
	'its name with what it means': ['.direction-head h2', { breakAfter: 'avoid', fontSize: 14.7 }],
	'a strategy with its measures': ['.strategy h3', { breakInside: 'avoid', breakAfter: 'avoid', fontSize: 14.7 }],
	'whose words are copied in their order': ['.strategy', { position: 'static', paddingLeft: 22 }],
	'without branches': ['.strategy::before', { display: 'none' }],
	'directions are apart': ['.direction', { marginTop: 14.7 }],
	'and strategies': ['.strategy + .strategy', { marginTop: 14.7 }],
	'and their list': ['.strategies', { marginTop: 14.7 }],
	'what argues for them is not printed': ['.argued', { display: 'none' }],
	'a square stands in the line': [
		'.squares li::before',
		{ position: 'static', display: 'inline-block', marginRight: 7.33, marginLeft: -12.13, verticalAlign: '2.93333px' },
	],
	'of its item': ['.squares li', { position: 'static' }],
	'the source stays with what it is of': ['.source', { breakBefore: 'avoid' }],
	'without a ground': ['.principle', { backgroundColor: 'white' }],
};

const MIDDLE: Looks = {
	'beside the contents there is room for a tree alone': ['.strategies', { borderLeft: '1px solid edge', columnCount: 'auto' }],
	'in lines of the text’s length': ['.outline-tree', { maxWidth: '612px' }],
};

const UNEVEN: Looks = {
	'a direction of one strategy has one column': ['.direction', { width: 204, columnCount: 'auto' }],
	'one of five has three': ['.direction + .direction', { beside: 32, width: 676 }],
	'and its strategies stand in as many': ['.direction + .direction .strategies', { columnCount: '3' }],
};

const other = servePaper('kitchen-sink');

test('the appendix of strategies is a board where there is room, with as many columns as its directions need, and a tree on narrow screens and paper', async ({
	page,
}) => {
	await page.goto('/zh-hant/strategies/');
	await page.setViewportSize({ width: 1167, height: 800 });
	expect(await findOddLooks(page, MIDDLE)).toEqual([]);
	await page.setViewportSize({ width: 1280, height: 800 });
	const tops = await page.locator('.strategies').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
	expect(tops.length).toBe(2);
	expect(new Set(tops).size, 'strategies of both directions begin at one height').toBe(1);
	await expectLooks(page, { wide: WIDE, narrow: NARROW, paper: PAPER });
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(`${other.address}zh-hant/strategies/`);
	expect(await findOddLooks(page, UNEVEN), 'of a paper with directions of one strategy and of five').toEqual([]);
});
