import { test } from '@playwright/test';
import { expectLooks, type Looks } from '../../support/looks.ts';

const WIDE: Looks = {
	'the title stands below the control': ['.whole .title-block', { clear: 'both' }],
	'parts are far apart': ['.whole .part', { marginTop: '64px' }],
	'their names are large': ['.whole .part > h2', { fontSize: 24.5, marginBottom: '24px' }],
	'the name of a direction, a step lower than on its own page, is as large': [
		'.direction-head h3',
		{ fontSize: 20.4, marginBottom: '8px' },
	],
	'what only a sheet has is not shown': ['.printed-contents', { display: 'none' }],
	'the series stands close above the title, the byline below it': ['h1', { margin: '0px' }],
	'notes have a small heading of their own': ['.notes h3', { fontSize: 15, marginBottom: '8px' }],
	'in soft words': ['.byline', { color: 'soft', flexWrap: 'wrap' }],
};

const PAPER: Looks = {
	'the first sheet is a cover': [
		'.whole .title-block',
		{ marginTop: 198, paddingTop: 30.2, borderTop: '2px solid black', breakAfter: 'page' },
	],
	'its title is large': ['h1', { marginBottom: 7.33, marginTop: 0, fontSize: 37.3, lineHeight: 50.4 }],
	'its series smaller': ['.whole .series', { fontSize: 17.3 }],
	'publisher and date stand below': ['.whole .byline', { display: 'block', marginTop: 216, fontSize: 17.3 }],
	'in a line each': ['.whole .byline > *', { display: 'block' }],
	'the next sheet has the contents': ['.printed-contents', { display: 'block' }],
	'under their name': ['.printed-contents h2', { padding: '7.33333px 0px', fontSize: 24 }],
	'in rows below a line': ['.printed-contents ol', { marginTop: 14.7, borderTop: '1px solid black' }],
	'of the text’s size': [
		'.printed-contents li',
		{ padding: '7.33333px 0px', borderBottom: '1px solid rgb(119, 119, 119)', fontSize: 14.7 },
	],
	'each part begins a sheet': ['.whole .part', { marginTop: 0, breakBefore: 'page' }],
	'with its name': ['.whole .part > h2', { marginBottom: 22, paddingTop: 7.33, fontSize: 24 }],
	'notes need none': ['.notes h3', { display: 'none' }],
};

test('the whole paper on a wide screen and on paper', async ({ page }) => {
	await page.goto('/zh-hant/full/');
	await expectLooks(page, { wide: WIDE, paper: PAPER });
});
