import { expect, test } from '@playwright/test';
import { expectLooks, findOddLooks, type Looks } from '../support/looks.ts';

const WIDE: Looks = {
	'the table is as wide as the page, between two lines': [
		'.advantages',
		{
			width: 912,
			borderCollapse: 'collapse',
			borderTop: '2px solid ink',
			borderBottom: '2px solid ink',
			fontSize: 16,
			lineHeight: 27.2,
		},
	],
	'cells begin above': ['.advantages td', { padding: '12px 16px 12px 0px', textAlign: 'left', verticalAlign: 'top' }],
	'the middle column is a third': ['.advantages td:nth-child(2)', { width: 310 }],
	'heads are small and light': [
		'.advantages thead th',
		{ padding: '8px 16px 8px 0px', color: 'soft', fontWeight: '400', fontSize: 13.3, textAlign: 'left' },
	],
	'a line parts the rows': ['.advantages tbody tr', { borderTop: '1px solid rule' }],
	'a factor is large and coloured': [
		'.advantages tbody th',
		{ color: 'accent', face: 'Songti TC', fontSize: 20.4, lineHeight: 28.56, width: 163.2 },
	],
	'examples are apart': ['.squares li + li', { above: 12 }],
	'the source is small': ['.source', { marginTop: '16px', color: 'soft', fontSize: 13.3 }],
};

const NARROW: Looks = {
	'heads are only read out': ['.advantages thead', { position: 'absolute', clipPath: 'inset(50%)' }],
	'a row is a block': ['.advantages tbody tr', { display: 'block', width: 358, padding: '16px 0px' }],
	'and so are its cells': ['.advantages tbody td', { display: 'block', width: 358, padding: '0px', marginTop: '8px' }],
	'and its head': ['.advantages tbody th', { display: 'block', width: 358, padding: '0px' }],
};

const PAPER: Looks = {
	'lines are near': ['.advantages', { lineHeight: 20.67, fontSize: 13.3 }],
	'and rows': ['.advantages td', { paddingTop: 7.33, paddingBottom: 7.33 }],
	'a factor is smaller': ['.advantages tbody th', { fontSize: 14.7, width: 73.3, paddingTop: 7.33, paddingBottom: 7.33 }],
	'the middle column leaves room for the examples': ['.advantages td:nth-child(2)', { width: 192.7 }],
	'a row is whole': ['.advantages tbody tr', { breakInside: 'avoid' }],
	'an example too': ['.advantages li', { breakInside: 'avoid' }],
	'examples are near': ['.squares li + li', { marginTop: 3.67 }],
	'the source stays with the table': ['.advantages + .source', { breakAfter: 'avoid', breakBefore: 'avoid' }],
	'the heads stay with the rows': ['.advantages thead', { breakAfter: 'avoid', breakInside: 'avoid' }],
};

/** What a paper of few words has. */
const SHORT: Looks = { 'the table is as wide as the page, whatever it says': ['.advantages', { width: 912 }] };

test('the appendix of advantages is a table where there is room, and a list on narrow screens', async ({ page }) => {
	await page.goto('/zh-hant/advantages/');
	await expectLooks(page, { wide: WIDE, narrow: NARROW, paper: PAPER });
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.locator('.advantages :is(th, td)').evaluateAll((cells) => {
		for (const cell of cells) cell.replaceChildren('字');
	});
	expect(await findOddLooks(page, SHORT)).toEqual([]);
});
