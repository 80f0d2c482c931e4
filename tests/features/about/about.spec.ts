import { expect, test } from '@playwright/test';
import { expectLooks, findOddLooks, type Looks } from '../../support/looks.ts';

const WIDE: Looks = {
	'lines have the length of the text, and are even': ['.about > p', { width: 612, textWrapStyle: 'pretty' }],
	'the title is that of every page': ['h1', { fontSize: 34 }],
	'parts begin with a line': [
		'.about h2',
		{ margin: '32px 0px 8px', paddingTop: '8px', borderTop: '2px solid ink', fontSize: 20.4 },
	],
	'their parts do not': ['.about h3', { margin: '24px 0px 4px', fontSize: 17 }],
	'a table is as wide as the text': [
		'.about table',
		{ width: 612, marginTop: '12px', borderCollapse: 'collapse', lineHeight: 25.6 },
	],
	'with a line below each row': [
		'.about td',
		{
			padding: '8px 16px 8px 0px',
			borderBottom: '1px solid rule',
			textAlign: 'left',
			verticalAlign: 'top',
			whiteSpace: 'nowrap',
		},
	],
	'its last column breaks its lines': ['.about td:last-child', { whiteSpace: 'normal' }],
	'its heads are small': ['.about th', { color: 'soft', fontWeight: '400', fontSize: 13.3, textAlign: 'left' }],
	'files are apart': ['.data li', { marginTop: '8px' }],
	'each of them a target': ['.data a', { display: 'inline-block', marginLeft: '16px' }],
	'a style that can be copied looks like it': ['.references button', { textDecoration: 'underline' }],
};

const PAPER: Looks = {
	'lines have the width of the sheet': ['.about > p', { maxWidth: 'none' }],
	'a row is whole': ['.about tr', { breakInside: 'avoid' }],
	'and a reference': ['.references p', { breakInside: 'avoid' }],
	'a style is a name and nothing to press': ['.references button', { textDecoration: 'none' }],
};

const LARGE: Looks = {
	'where text is so large that a column has no room for its line, the line is broken': ['.about td', { whiteSpace: 'normal' }],
};

test('the page about the paper on a wide screen and on paper', async ({ page }) => {
	await page.goto('/zh-hant/about/');
	// Less than 20 rem.
	await page.setViewportSize({ width: 319, height: 800 });
	expect(await findOddLooks(page, LARGE)).toEqual([]);
	await expectLooks(page, { wide: WIDE, paper: PAPER });
});
