import { expect, test } from '@playwright/test';
import { findOddLooks, type Looks } from '../support/looks.ts';

/** What changes at a width, in pixels at the usual size of text: just below it, and from it on. */
const AT: [path: string, width: number, below: Looks, from: Looks][] = [
	[
		'introduction/',
		640,
		{
			'the seal stands for the title': ['.brand-name', { position: 'absolute' }],
			'controls have no frame': ['.tool', { padding: '0px' }],
		},
		{
			'the title has room': ['.brand-name', { position: 'static' }],
			'controls are framed': ['.search-open', { borderTop: '1px solid edge' }],
		},
	],
	[
		'figures/',
		768,
		{
			'the field to search in opens': ['.quick-search', { display: 'none' }],
			'from its control': ['.search-open', { display: 'flex' }],
			'rows are blocks': ['.figures-table tbody tr', { display: 'block' }],
		},
		{
			'the field is there': ['.quick-search', { display: 'flex', position: 'static', padding: '0px' }],
			'its control is not': ['.search-open', { display: 'none' }],
			'a table is a table': ['.figures-table tbody tr', { display: 'table-row' }],
		},
	],
	[
		'advantages/',
		768,
		{ 'rows are blocks': ['.advantages tbody tr', { display: 'block' }] },
		{ 'a table is a table': ['.advantages tbody tr', { display: 'table-row' }] },
	],
	[
		'',
		896,
		{ 'claims stand one below the other': ['.argument ol', { gridAutoFlow: 'row' }] },
		{ 'claims stand side by side': ['.argument ol', { gridAutoFlow: 'column' }] },
	],
	[
		'economic-breakthrough/',
		992,
		{
			'the contents open': ['.contents', { display: 'none' }],
			'from their control': ['.contents-open', { display: 'flex' }],
			'over the whole page': ['.frame', { display: 'block' }],
			'numbers stand in their lines': ['#p1 .number', { position: 'static' }],
		},
		{
			'the contents are there': ['.contents', { display: 'block', position: 'sticky' }],
			'their control is not': ['.contents-open', { display: 'none' }],
			'beside the text': ['.frame', { display: 'grid' }],
			'numbers stand in the margin': ['#p1 .number', { position: 'absolute' }],
		},
	],
	[
		'',
		992,
		{ 'the cover is a column': ['.cover', { display: 'block' }] },
		{ 'the series has a spine': ['.cover', { display: 'grid' }] },
	],
];

test('what has no room for itself changes at one width for all that depends on it', async ({ page }) => {
	for (const [path, width, below, from] of AT) {
		await page.setViewportSize({ width: width - 1, height: 800 });
		await page.goto(`/zh-hant/${path}`);
		expect(await findOddLooks(page, below), `${path} at ${width - 1} px`).toEqual([]);
		await page.setViewportSize({ width, height: 800 });
		expect(await findOddLooks(page, from), `${path} at ${width} px`).toEqual([]);
	}
});
