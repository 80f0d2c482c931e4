import { expect, test } from '@playwright/test';
import { findOddLooks, type Looks } from '../support/looks.ts';

const HEADER: Looks = {
	'the header stays at the top, on its own ground above a line': [
		'.site-header',
		{
			position: 'sticky',
			top: 0,
			height: 52,
			zIndex: '2',
			backgroundColor: 'paper',
			borderBottom: '1px solid rule',
			fontSize: 16,
			insetBlockStart: '0px',
		},
	],
	'the name of the paper is as high as the header, in Song and not underlined': [
		'.brand',
		{ left: 32, height: 51, face: 'Songti TC', fontWeight: '700', textDecorationLine: 'none', alignItems: 'center' },
	],
	'the seal is a filled square, its number in the middle': [
		'.mark',
		{ width: 30.4, height: 30.4, offCentre: 0.7, backgroundColor: 'accent', color: 'white', paddingInline: '3.2px' },
	],
	'and keeps its width beside a long name': ['.mark', { flex: '0 0 auto' }],
	'the name stands beside the seal and is cut where it has no room': [
		'.brand-name',
		{ beside: 9.6, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
	],
	'a control of the header is framed, with its word in the middle': [
		'.tool:last-of-type',
		{ height: 40, beside: 12, offCentre: 0, paddingInline: '14.4px', border: '1px solid edge', backgroundColor: 'none' },
	],
	'it looks as if it can be pressed': ['.tool:last-of-type', { cursor: 'pointer', lineHeight: 22.4 }],
	'the switch has the colour of the accent': [
		'.switch',
		{ right: 1248, height: 40, beside: 12, border: '1px solid accent', color: 'accent', textDecorationLine: 'none' },
	],
	'its keys stand small beside its word': ['.switch kbd', { beside: 9.6, fontSize: 12, face: 'PingFang HK' }],
	'what opens on narrow screens is there': [
		'.quick-search',
		{ position: 'static', display: 'flex', padding: '0px', overflow: 'visible' },
	],
	'so that its control is not': ['.search-open', { display: 'none' }],
	'the field to search in is a frame without ground': [
		'.quick-search input',
		{ width: 176, padding: '4px 8px', border: '1px solid edge', borderRadius: '0px', backgroundColor: 'none', color: 'ink' },
	],
	'what it asks for is as dark as other small words': ['.quick-search input::placeholder', { color: 'soft', opacity: '1' }],
	'the button shares its frame': [
		'.quick-search button',
		{
			beside: 0,
			padding: '4px 12px',
			borderRight: '1px solid edge',
			borderLeftWidth: '0px',
			backgroundColor: 'none',
			cursor: 'pointer',
		},
	],
	'controls stand in the middle of its height and keep their width': [
		'.tool:last-of-type',
		{ top: 5.5, flex: '0 0 auto', justifyContent: 'center' },
	],
	'the skip link waits above the window': ['.skip', { position: 'fixed', foot: -4.56, left: 0 }],
};

const FRAME: Looks = {
	'the contents stay beside the text and scroll in themselves': [
		'.contents',
		{ left: 32, width: 240, position: 'sticky', top: 52, maxHeight: 748, overflowY: 'auto', padding: '32px 0px 16px' },
	],
	'their words are those of a list': [
		'.contents',
		{ fontSize: 15, lineHeight: 22.5, alignSelf: 'start', overscrollBehavior: 'contain', insetBlockStart: '52px' },
	],
	'a line of them is a target with a bar at its side': [
		'.contents a',
		{ display: 'block', padding: '6px 11.25px', borderLeft: '3px solid rule', textDecorationLine: 'none' },
	],
	'the chapter that is read is marked by colour and weight': [
		'.contents [aria-current]',
		{ color: 'accent', borderLeft: '3px solid accent', fontWeight: '700' },
	],
	'the chapters have no numbers': ['.contents ol', { listStyleType: 'none', paddingLeft: '0px' }],
	'the other pages follow at a distance': ['.contents ul', { above: 16, listStyleType: 'none', paddingLeft: '0px' }],
	'the text begins at the fifth of the page': ['main', { left: 336, right: 1248, padding: '32px 0px 48px' }],
	'the print control stands at the right edge, framed': [
		'.paper-tools button',
		{
			right: 1248,
			padding: '4px 12px',
			border: '1px solid edge',
			backgroundColor: 'none',
			fontSize: 13.3,
			lineHeight: 20,
			cursor: 'pointer',
		},
	],
	'the line above the title is small': [
		'.eyebrow',
		{
			minHeight: '36.6652px',
			minWidth: 'min(186.659px, 100%)',
			overflow: 'hidden',
			marginBottom: '8px',
			color: 'soft',
			fontSize: 13.3,
			userSelect: 'none',
		},
	],
	'its parts are kept whole and apart': ['.eyebrow > span', { display: 'inline-block', marginRight: '24px' }],
	'the title is large, its lines are even and end between words': [
		'h1',
		{
			fontSize: 34,
			lineHeight: 47.6,
			face: 'Songti TC',
			textWrapStyle: 'balance',
			wordBreak: 'keep-all',
			marginBottom: '32px',
			maxWidth: 748,
		},
	],
	'paper and ink': ['html', { backgroundColor: 'paper', color: 'ink', face: 'PingFang HK', textSizeAdjust: '100%' }],
	'signs are set by the rules of Chinese': [
		'body',
		{ textAutospace: 'normal', textSpacingTrim: 'trim-start', overflowWrap: 'break-word', margin: '0px' },
	],
	'tools of the page stand in a row': [
		'.paper-tools',
		{ display: 'flex', columnGap: '16px', alignItems: 'center', userSelect: 'none' },
	],
};

const NARROW: Looks = {
	'the header is one row of words': ['.site-header', { height: 52, columnGap: '4px', paddingInline: '16px' }],
	'where the title has no room, the seal stands for it': ['.brand', { left: 16, width: 30.4, minWidth: '0px' }],
	'it is read out all the same': ['.brand-name', { position: 'absolute', width: 1, clipPath: 'inset(50%)' }],
	'controls share the row and have no frame': [
		'.search-open',
		{ display: 'flex', flex: '1 0 auto', padding: '0px', border: '1px solid none' },
	],
	'the switch keeps its own': ['.switch', { right: 374, flex: '1 0 auto', padding: '0px', border: '1px solid accent' }],
	'without its keys': ['.switch kbd', { display: 'none' }],
	'the search field waits behind its control': ['.quick-search', { display: 'none' }],
	'and so do the contents': ['.contents', { display: 'none' }],
	'the text has the width of the window in whole characters': ['#p1', { left: 16, width: 357 }],
	'the page begins below the header': ['main', { left: 16, right: 374, padding: '24px 0px 48px' }],
	'its title is smaller': ['h1', { fontSize: 25 }],
	'their words are in the middle': ['.switch', { justifyContent: 'center', alignItems: 'center', display: 'flex' }],
};

const NARROW_CONTENTS: Looks = {
	'the contents open below the header, over the page': [
		'.contents',
		{
			top: 52,
			left: 0,
			right: 390,
			maxHeight: 748,
			padding: '16px',
			borderBottom: '1px solid edge',
			borderTopWidth: '0px',
			backgroundColor: 'paper',
			color: 'ink',
			margin: '0px',
		},
	],
};

const NARROW_SEARCH: Looks = {
	'the search field opens below the header, as wide as the page': [
		'.quick-search',
		{ display: 'flex', top: 52, left: 0, right: 390, padding: '12px 16px', borderBottom: '1px solid edge', fontSize: 16 },
	],
	'its field takes the room beside its button': ['.quick-search input', { left: 16, width: 301, minWidth: '0px' }],
	'which ends where the text does': ['.quick-search button', { right: 374 }],
};

const SETTINGS: Looks = {
	'the settings open below their control': [
		'.display',
		{ top: 52, right: 374, maxWidth: '390px', maxHeight: 748, padding: '8px 16px', border: '1px solid edge' },
	],
	'a setting is a group without frame': ['.display fieldset', { margin: '12px 0px 0px', padding: '0px', borderWidth: '0px' }],
	'its name is small': ['.display legend', { padding: '0px', color: 'soft', fontSize: 13.3 }],
	'a choice looks as if it can be pressed': [
		'.display label',
		{ display: 'inline-block', marginRight: '16px', cursor: 'pointer' },
	],
	'its button has the colour of the site': ['.display input', { margin: '0px 8px 0px 0px', accentColor: 'accent' }],
};

const SKIP: Looks = {
	'the skip link comes with the focus, over the header and framed': [
		'.skip',
		{
			top: 0,
			left: 0,
			padding: '8px 16px',
			zIndex: '3',
			backgroundColor: 'accent',
			color: 'white',
			outline: 'accent solid 3px',
			outlineOffset: '2px',
		},
	],
};

const TALL: Looks = { 'the foot stands at the end of the window, however short the page is': ['.site-footer', { foot: 5000 }] };

/** What changes under a pointer: ground or colour, and the words stay readable. */
const UNDER_POINTER: Looks = {
	'a control of the header has another ground': ['.tool:last-of-type', { backgroundColor: 'sheet', color: 'ink' }],
	'the switch is filled': ['.switch', { backgroundColor: 'accent', color: 'white' }],
	'so is the button of the field': ['.quick-search button', { backgroundColor: 'sheet' }],
	'a chapter in the contents has a darker bar': ['.contents a', { borderLeft: '3px solid edge', color: 'accent' }],
	'the print control has another ground': ['.paper-tools button', { backgroundColor: 'sheet' }],
	'a link has the accent, and its line': ['.site-footer a[href*=about]', { color: 'accent', textDecorationColor: 'accent' }],
};

test('header, contents and title on a wide screen; on a telephone, what has no room opens below the header', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/zh-hant/economic-breakthrough/');
	expect(await findOddLooks(page, { ...HEADER, ...FRAME })).toEqual([]);
	await page.keyboard.press('Tab');
	await page.locator('.skip').hover();
	expect(await findOddLooks(page, SKIP)).toEqual([]);
	for (const [sentence, look] of Object.entries(UNDER_POINTER)) {
		await page.locator(look[0]).first().hover();
		expect(await findOddLooks(page, { [sentence]: look }), 'under the pointer').toEqual([]);
	}
	await page.setViewportSize({ width: 1280, height: 5000 });
	expect(await findOddLooks(page, TALL)).toEqual([]);
	await page.mouse.click(640, 2000);
	await page.setViewportSize({ width: 390, height: 800 });
	expect(await findOddLooks(page, NARROW)).toEqual([]);
	for (const [control, looks] of [
		['目錄', NARROW_CONTENTS],
		['搜尋', NARROW_SEARCH],
		['顯示', SETTINGS],
	] as const) {
		await page.getByRole('button', { name: control }).click();
		expect(await findOddLooks(page, looks)).toEqual([]);
		await page.keyboard.press('Escape');
	}
});
