import { expect, test } from '@playwright/test';
import { expectLooks, type Looks } from '../../support/looks.ts';

const WIDE: Looks = {
	'search is as wide as the text': ['.search-form', { width: 612, display: 'flex', marginTop: '16px' }],
	'its field is large': [
		'.search-form input',
		{
			left: 336,
			padding: '8px 12px',
			border: '2px solid accent',
			borderRadius: '0px',
			backgroundColor: 'paper',
			fontSize: 20.4,
			minWidth: '0px',
		},
	],
	'its button is filled': [
		'.search-form button',
		{
			right: 948,
			padding: '0px 24px',
			borderWidth: '0px',
			backgroundColor: 'accent',
			color: 'white',
			cursor: 'pointer',
			beside: 0,
		},
	],
	'the choice below is small': ['.choice', { marginTop: '8px', color: 'soft', fontSize: 13.3 }],
	'how many were found is said': ['.search-status', { marginTop: '16px', color: 'soft' }],
	'the way without search is not shown': ['.without-search', { height: 0 }],
	'hits of a chapter are apart': ['.hits', { marginTop: '32px' }],
	'under its name above a line': ['.hits h2', { paddingBottom: '4px', borderBottom: '2px solid ink', fontSize: 17 }],
	'with their number': ['.hits .count', { marginLeft: '12px', color: 'soft', fontSize: 13.3, fontWeight: '400' }],
	'a hit is above a line': ['.hit', { padding: '12px 0px', borderBottom: '1px solid rule', lineHeight: 27.2 }],
	'its place is small and coloured': ['.hit-place', { fontSize: 13.3, color: 'accent' }],
	'what was looked for is marked': ['.hit mark', { backgroundColor: 'mark', color: 'ink' }],
};

const PAPER: Looks = {
	'the field is not printed': ['.search-form', { display: 'none' }],
	'nor the choice': ['.choice', { display: 'none' }],
	'hits have the width of the sheet': ['.search', { maxWidth: 'none' }],
	'a hit is whole': ['.hit', { breakInside: 'avoid' }],
	'what was looked for is bold': ['.hit mark', { fontWeight: '700', backgroundColor: 'white' }],
};

test('the page of search with its hits on a wide screen and on paper', async ({ page }) => {
	await page.goto('/zh-hant/search/?q=中試');
	await expect(page.locator('.hit').first()).toBeVisible();
	await expectLooks(page, { wide: WIDE, paper: PAPER });
});
