import { expect, test } from '@playwright/test';
import { expectLooks, findOddLooks, type Looks } from '../../support/looks.ts';

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
	'what it asks for is as dark as other small words': ['.search-form input::placeholder', { color: 'soft', opacity: '1' }],
	'its button is filled': [
		'.search-form button',
		{
			right: 948,
			padding: '0px 24px',
			border: '2px solid accent',
			backgroundColor: 'accent',
			color: 'white',
			cursor: 'pointer',
			beside: 0,
		},
	],
	'the choice below is small': ['.choice', { marginTop: '8px', color: 'soft', fontSize: 13.3 }],
	'how many were found is said': ['.search-status', { marginTop: '16px', color: 'soft' }],
	'the way without search is not shown for three seconds': ['.without-search', { height: 0, animationDelay: '3s' }],
	'hits of a chapter are apart': ['.hits', { marginTop: '32px' }],
	'under its name above a line': ['.hits h2', { paddingBottom: '4px', borderBottom: '2px solid ink', fontSize: 17 }],
	'with their number': ['.hits .count', { marginLeft: '12px', color: 'soft', fontSize: 13.3, fontWeight: '400' }],
	'a hit is above a line': ['.hit', { padding: '12px 0px', borderBottom: '1px solid rule', lineHeight: 27.2 }],
	'its place is small and coloured, and a line for a finger': [
		'.hit-place',
		{ fontSize: 13.3, color: 'accent', display: 'block', height: 30.7 },
	],
	'what was looked for is marked': ['.hit mark', { backgroundColor: 'mark', color: 'ink' }],
	'words far from those looked for are left out': ['.far', { fontSize: 0, width: 0 }],
	'which dots say': ['.dots::before', { content: '"……"', color: 'soft' }],
};

const PAPER: Looks = {
	'the field is not printed': ['.search-form', { display: 'none' }],
	'nor the choice': ['.choice', { display: 'none' }],
	'hits have the width of the sheet': ['.search', { maxWidth: 'none' }],
	'a hit is whole': ['.hit', { breakInside: 'avoid' }],
	'what was looked for is bold': ['.hit mark', { fontWeight: '700', backgroundColor: 'white' }],
};

const BAR: Looks = {
	'a bar of the accent stands at the foot of the window': [
		'[data-hit-bar]',
		{
			display: 'flex',
			left: 0,
			right: 1280,
			padding: '8px 16px',
			columnGap: '24px',
			backgroundColor: 'accent',
			color: 'white',
			lineHeight: 24,
			fontVariantNumeric: 'tabular-nums',
			flexWrap: 'wrap',
			borderTop: '1px solid accent',
		},
	],
	'its words are in the middle': ['[data-hit-bar]', { justifyContent: 'center' }],
	'a long query is cut': [
		'[data-hit-query]',
		{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: '960px' },
	],
	'a link stays readable under the pointer': ['[data-hit-next]', { color: 'white' }],
	'the way out looks like its words': [
		'[data-hit-close]',
		{ padding: '0px', borderWidth: '0px', backgroundColor: 'none', color: 'white' },
	],
	'where there is no hit before, its room is kept': ['[data-hit-previous]', { visibility: 'hidden', display: 'block' }],
	'words found are marked': ['#p3::highlight(hit)', { backgroundColor: 'mark' }],
	'those that were opened are underlined too': [
		'#p3::highlight(current-hit)',
		{ backgroundColor: 'mark', textDecorationLine: 'underline', textDecorationThickness: '2px' },
	],
};

const FOCUSED: Looks = {
	'what has the focus in the bar is framed in the colour of its words': [
		'[data-hit-next]',
		{ outline: 'white solid 3px', outlineOffset: '2px' },
	],
};

const NARROWEST: Looks = {
	'some characters of the query stand in the narrowest bar': ['[data-hit-query]', { maxWidth: '64px', width: 32 }],
};

const SUGGESTIONS: Looks = {
	'suggestions are a framed list': [
		'.suggestions',
		{
			margin: '0px',
			padding: '0px',
			border: '1px solid edge',
			backgroundColor: 'paper',
			color: 'ink',
			fontSize: 16,
			overflowY: 'auto',
		},
	],
	'each of them high enough for a finger': [
		'.suggestions li',
		{
			display: 'flex',
			minHeight: '44px',
			padding: '4px 12px',
			columnGap: '12px',
			alignItems: 'center',
			flexWrap: 'wrap',
			cursor: 'pointer',
			listStyleType: 'none',
		},
	],
	'the chosen one is framed on another ground': [
		'.suggestions [aria-selected=true]',
		{ backgroundColor: 'sheet', outline: 'accent solid 2px', outlineOffset: '-2px' },
	],
	'so is the one under the pointer, without a frame': [
		'.suggestions li:hover',
		{ backgroundColor: 'sheet', outlineStyle: 'none' },
	],
	'what it means is small': ['.suggestions small', { color: 'soft', fontSize: 13.3 }],
};

test('the page of search with its hits, on a wide screen and on paper, the bar of hits on a chapter, and what is suggested while a word is typed', async ({
	page,
}) => {
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto('/zh-hant/search/?q=中試');
	const wayOn = page.locator('main').getByRole('link', { name: '詞彙索引' });
	await expect(wayOn, 'nothing is said while the script may come').toBeHidden();
	await page.locator('.without-search').evaluate((words) => words.getAnimations()[0]?.finish());
	await expect(wayOn, 'nor has it come').toBeVisible();
	expect((await page.locator('.without-search').boundingBox())?.height).toBeGreaterThan(20);
	await page.unrouteAll();
	await page.reload();
	await expect(page.locator('.hit').first()).toBeVisible();
	await expectLooks(page, { wide: WIDE, paper: PAPER });

	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/zh-hant/hong-kong-model/?q=中試#p3');
	// Also where words are quoted: what that looks like comes later than the bar.
	await page.locator('#p3').dblclick();
	await expect(page.locator('[data-quote]')).toBeVisible();
	await page.getByRole('link', { name: '下一處' }).hover();
	expect(await findOddLooks(page, BAR)).toEqual([]);
	await page.keyboard.press('/');
	await page.keyboard.type('中');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.getByRole('option').last().hover();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('option', { selected: true })).toBeVisible();
	expect(await findOddLooks(page, SUGGESTIONS)).toEqual([]);
	await page.getByRole('link', { name: '下一處' }).focus();
	expect(await findOddLooks(page, FOCUSED)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 800 });
	expect(await findOddLooks(page, NARROWEST)).toEqual([]);
});
