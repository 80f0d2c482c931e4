import { expect, type Page, test } from '@playwright/test';
import { expectLooks, findOddLooks, type Looks } from '../../support/looks.ts';
import { servePaper } from '../../support/paper-site.ts';

const WIDE: Looks = {
	'the cover has the side of every page': ['.cover', { width: 1280, padding: '48px 32px' }],
	'the title is as large as it can be': ['h1', { left: 32, fontSize: 64, lineHeight: 83.2, margin: '0px', face: 'Songti TC' }],
	'the number of the series is a seal in the corner': [
		'.seal',
		{
			right: 1248,
			top: 100,
			offCentre: 0,
			backgroundColor: 'accent',
			color: 'white',
			border: '2px solid accent',
			fontSize: 44.06,
			fontWeight: '700',
			face: 'Songti TC',
			writingMode: 'vertical-rl',
			lineHeight: 44.06,
			padding: '6.6096px',
		},
	],
	'the series runs down below it': [
		'.series',
		{
			writingMode: 'vertical-rl',
			letterSpacing: '1.92px',
			color: 'accent',
			marginTop: '16px',
			justifySelf: 'center',
			alignSelf: 'start',
		},
	],
	'publisher and date stand in a line': [
		'.byline',
		{ display: 'flex', columnGap: '24px', marginTop: '8px', color: 'ink', fontSize: 17 },
	],
	'and may be broken anywhere': ['.byline > *', { overflowWrap: 'anywhere' }],
	'facts follow in a line': ['.facts', { left: 32, columnGap: '24px', marginTop: '4px', color: 'soft', flexWrap: 'wrap' }],
	'the second beside the first': ['.facts li + li', { beside: 24 }],
	'how fast one reads is said in small words': ['.pace', { fontSize: 13.3 }],
	'the way in is a filled button': [
		'.start .button',
		{
			padding: '8px 32px',
			backgroundColor: 'accent',
			color: 'white',
			border: '1px solid none',
			fontSize: 17,
			textDecorationLine: 'none',
		},
	],
	'the other way stands beside it': ['.start a + a', { beside: 24 }],
	'both in the middle of their row': ['.start', { marginTop: '24px', alignItems: 'center', flexWrap: 'wrap', rowGap: '12px' }],
	'the argument is a part of its own': ['.argument', { left: 32, marginTop: '48px' }],
	'its name stands above a line': ['.argument h2', { paddingBottom: '8px', borderBottom: '2px solid ink', fontSize: 17 }],
	'its claims stand side by side': ['.argument ol', { marginTop: '16px', columnGap: '32px', rowGap: '24px' }],
	'each under its question': ['.argument h3', { color: 'accent', fontSize: 20.4 }],
	'in the paper’s own words': [
		'.argument blockquote',
		{ above: 4, margin: '4px 0px 8px', face: 'Songti TC', fontSize: 17, lineHeight: 30.6, textWrapStyle: 'pretty' },
	],
	'places stand at the foot of all columns': [
		'.argument-source',
		{ color: 'soft', fontSize: 13.3, columnGap: '16px', flexWrap: 'wrap' },
	],
	'the contents follow': ['.cover-contents', { left: 32, marginTop: '64px' }],
	'under a heading above a line': ['.cover-contents h2', { paddingBottom: '8px', borderBottom: '2px solid ink', fontSize: 17 }],
	'each chapter in a row': [
		'.cover-contents ol li',
		{ display: 'flex', columnGap: '16px', borderBottom: '1px solid rule', alignItems: 'baseline' },
	],
	'with its number in Chinese': [
		'.cover-contents ol li::before',
		{ content: 'counter(part, cjk-ideographic)', color: 'accent', face: 'Songti TC' },
	],
	'counted from the first': ['.cover-contents ol', { counterReset: 'part 0' }],
	'one by one': ['.cover-contents ol li + li', { counterIncrement: 'part 1' }],
	'its name takes the row and is a target': [
		'.cover-contents ol a',
		{ padding: '8px 0px', fontSize: 17, textDecorationLine: 'none', flex: '1 1 119px' },
	],
	'how long it takes stands at the end': ['.minutes', { color: 'soft', fontSize: 13.3, whiteSpace: 'nowrap' }],
	'other pages stand in a row below': [
		'.cover-contents ul',
		{ display: 'flex', gap: '8px 24px', paddingTop: '16px', flexWrap: 'wrap' },
	],
	'each no wider than its name, which is underlined as elsewhere': [
		'.cover-contents ul a',
		{ padding: '0px', fontSize: 16, textDecorationLine: 'underline', flex: '0 1 auto' },
	],
	'what the paper may be used for has a bar at its side': [
		'.notice',
		{ marginTop: '48px', padding: '16px', borderLeft: '3px solid accent', backgroundColor: 'sheet', fontSize: 15 },
	],
	'in lines of the text’s length': ['.notice p', { width: 612 }],
	'a telephone number is not broken': ['.notice [href^="tel:"]', { whiteSpace: 'nowrap' }],
	'beside the first of them': ['.argument li + li', { beside: 32, width: 339.1 }],
	'their places in rows': ['.argument-source', { display: 'flex' }],
	'the seal is at the top': ['.cover .seal', { alignSelf: 'start' }],
	'as far from the words as contents from a text': ['.cover', { columnGap: '64px' }],
	'a long name goes on in the next line': ['.cover-contents ol li', { flexWrap: 'wrap' }],
	'and the byline': ['.byline', { flexWrap: 'wrap' }],
	'beside all that follows the title': ['.series', { gridRowStart: '2', gridColumnStart: '2', gridRowEnd: 'span 5' }],
};

const NARROW: Looks = {
	'seal and series share a line above the title': ['.series', { left: 77, writingMode: 'horizontal-tb', color: 'accent' }],
	'the seal is a square with the number in its middle': [
		'.seal',
		{ left: 16, width: 48.96, height: 48.96, offCentre: 0, fontSize: 30.6, padding: '4.59px' },
	],
	'the title has the width of the page': ['h1', { left: 16, right: 374, fontSize: 30.4 }],
	'close below the series': ['.title-block', { rowGap: '8px', columnGap: '12px', alignItems: 'center' }],
	'claims stand one below the other': ['.argument li + li', { left: 16, above: 24 }],
	'a line of the notice holds whole characters': ['.notice p', { width: 315 }],
};

const PAPER: Looks = {
	'the cover is a block without edges': ['.cover', { display: 'block', padding: '0px', maxWidth: 'none' }],
	'the title is smaller': ['h1', { fontSize: 37.3, breakAfter: 'avoid' }],
	'the seal is a frame, for grounds are not printed': [
		'.seal',
		{ backgroundColor: 'none', color: 'black', border: '2px solid black' },
	],
	'ways on are not printed': ['.start', { display: 'none' }],
	'nor how long they take': ['.minutes', { display: 'none' }],
	'nor other pages': ['.cover-contents ul', { display: 'none' }],
	'claims stand one below the other': ['.argument ol', { display: 'block', marginTop: 14.7 }],
	'each whole': ['.argument li', { display: 'block', marginBottom: 7.3, breakInside: 'avoid' }],
	'in near lines': ['.argument blockquote', { lineHeight: 23.47 }],
	'parts are near, so that all is on one sheet': ['.argument', { marginTop: 14.7 }],
	'the contents too': ['.cover-contents', { marginTop: 14.7 }],
	'their rows are low': ['.cover-contents ol a', { padding: '0px', textDecorationLine: 'none' }],
	'the last three stay together': ['.cover-contents li:nth-last-child(3)', { breakBefore: 'avoid' }],
	'and they alone': ['.cover-contents li:nth-last-child(4)', { breakBefore: 'auto' }],
	'what the paper may be used for is below a line, not alone on a sheet': [
		'.notice',
		{
			marginTop: 29.3,
			padding: '11px 0px 0px',
			borderTop: '1px solid black',
			borderLeftWidth: '0px',
			breakBefore: 'avoid',
			breakInside: 'avoid',
		},
	],
	'in lines as long as the sheet allows': ['.notice p', { maxWidth: 'none' }],
	'nothing has a ground': ['.notice', { backgroundColor: 'white' }],
};

const TALL: Looks = {
	'the cover fills a high window, from its top': ['.cover h1', { top: 100 }],
	'down to the foot': ['.site-footer', { foot: 3000 }],
};

const HOVERED: Looks = {
	'the way in is underlined under a pointer': [
		'.button',
		{ color: 'white', backgroundColor: 'accent', textDecorationLine: 'underline' },
	],
};

const OTHER: Looks = {
	'a subtitle has a line of its own in Song': [
		'.byline .subtitle',
		{ face: 'Songti TC', fontSize: 20.4, color: 'ink', flex: '1 1 100%' },
	],
	'and so have the authors': ['.byline .authors', { color: 'ink', flex: '1 1 100%' }],
	'a seal of several characters is as wide as they are': ['.mark', { width: 54.4 }],
	'chapters that bear numbers get no other': ['.cover-contents .own li::before', { content: 'none' }],
};

const paper = servePaper('kitchen-sink');

/** Expects of a paper with subtitle, authors and numbered chapters that its cover shows them. */
async function showOthers(page: Page) {
	await page.goto(`${paper.address}zh-hant/`);
	expect(await findOddLooks(page, OTHER)).toEqual([]);
	// As in a paper that belongs to no series.
	await page.locator('.series').evaluate((series) => series.remove());
	expect(await findOddLooks(page, { 'facts stand below the title all the same': ['.facts', { left: 32 }] })).toEqual([]);
	await page.goto(`${paper.address}zh-hant/full/`);
	expect(
		await findOddLooks(page, {
			'on the page of the whole paper too': ['.byline .authors', { color: 'ink' }],
			'where publisher and date are quieter': ['.byline', { color: 'soft' }],
		}),
	).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	const lower: Looks = {
		'a heading of a lower level is near what follows': [
			'.prose > h4',
			{ marginTop: 14.7, marginBottom: 7.33, breakAfter: 'avoid' },
		],
	};
	expect(await findOddLooks(page, lower)).toEqual([]);
}

test('the cover on a wide screen, on a telephone and on paper, with subtitle, authors and numbers where a paper has them', async ({
	page,
}) => {
	await page.goto('/zh-hant/');
	await page.locator('.button').hover();
	expect(await findOddLooks(page, HOVERED)).toEqual([]);
	await page.mouse.move(0, 0);
	const notice = await page.locator('.notice').boundingBox();
	await page.setViewportSize({ width: 1280, height: 3000 });
	expect((await page.locator('.notice').boundingBox())?.y, 'nothing moves apart in a high window').toBe(notice?.y);
	expect(await findOddLooks(page, TALL)).toEqual([]);
	const ends = await page
		.locator('.argument-source')
		.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
	expect(new Set(ends).size, 'places of all claims end at one height').toBe(1);
	await page.setViewportSize({ width: 390, height: 800 });
	await page.locator('a.tool').hover();
	expect(
		await findOddLooks(page, {
			'a control that is a link looks like the others': ['a.tool', { color: 'ink', backgroundColor: 'sheet' }],
		}),
	).toEqual([]);
	await page.mouse.move(0, 400);
	await expectLooks(page, { wide: WIDE, narrow: NARROW, paper: PAPER });
	await page.setViewportSize({ width: 400, height: 600 });
	expect(await findOddLooks(page, { 'on a small sheet the title is smaller': ['h1', { fontSize: 26 }] })).toEqual([]);
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 1280, height: 720 });
	await showOthers(page);
});
