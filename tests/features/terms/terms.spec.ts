import { expect, test } from '@playwright/test';
import { expectLooks, type Looks } from '../../support/looks.ts';

const WIDE: Looks = {
	'what the page is about has the length of the text': ['.terms > p', { width: 612 }],
	'strokes to jump to stand in a row above a line': [
		'.jump',
		{
			width: 612,
			gap: '4px 16px',
			marginTop: '16px',
			paddingBottom: '12px',
			borderBottom: '1px solid rule',
			flexWrap: 'wrap',
			display: 'flex',
		},
	],
	'terms stand in two columns': ['.terms section', { columnCount: '2', columnWidth: '352px', columnGap: '48px' }],
	'under strokes above a line': [
		'.terms h2',
		{ margin: '32px 0px 8px', borderBottom: '2px solid ink', fontSize: 20.4, columnSpan: 'all' },
	],
	'a term is whole': ['.term', { breakInside: 'avoid', padding: '8px 0px 12px', fontSize: 15, lineHeight: 24 }],
	'who goes to the first of a group sees its strokes': ['.terms h2 + .term', { scrollMarginTop: '132px' }],
	'to another, it alone': ['.term + .term', { scrollMarginTop: '68px' }],
	'with its name': ['.term h3', { fontSize: 17, textWrapStyle: 'auto' }],
	'and how often it stands': ['.term .count', { marginLeft: '12px', color: 'soft', fontSize: 13.3, fontWeight: '400' }],
	'other names stand in a row': ['.names', { display: 'flex', columnGap: '16px', color: 'soft', flexWrap: 'wrap' }],
	'chapters are softer than places': ['.where', { marginRight: '8px', color: 'soft' }],
	'places are targets': ['.term li a', { display: 'inline-block', marginRight: '8px' }],
	'see also is softer': ['.see', { color: 'soft' }],
	'before what to see': ['.see a', { display: 'inline-block', marginLeft: '8px', marginRight: '8px' }],
	'and the next is no further': ['.see a + a', { marginLeft: '0px' }],
	'a gloss is no link to the eye': ['.gloss a', { textDecorationLine: 'none' }],
};

const PAPER: Looks = {
	'strokes to jump to are not printed': ['.jump', { display: 'none' }],
	'all terms run through two columns': ['.terms', { columnCount: '2', columnGap: '29.3333px' }],
	'without columns of their own': ['.terms section', { columnCount: 'auto', columnWidth: 'auto' }],
	'the title spans them': ['.terms h1', { columnSpan: 'all', maxWidth: 'none' }],
	'and what follows it': ['.terms > p', { columnSpan: 'all', maxWidth: 'none' }],
	'strokes do not': ['.terms h2', { columnSpan: 'none' }],
};

test('the index of terms on a wide screen and on paper; who copies a term has a space between its places', async ({ page }) => {
	await page.goto('/zh-hant/terms/');
	const copied = await page.locator('[id="t-中試"]').evaluate((term) => {
		getSelection()?.selectAllChildren(term);
		const words = String(getSelection());
		getSelection()?.removeAllRanges();
		return words;
	});
	expect(copied).toContain('中試 共4段');
	expect(copied).toContain('附表2 策略二 策略二，措施1');
	expect(copied).toContain('另見 港版中試 科技成果轉化');
	await expectLooks(page, { wide: WIDE, paper: PAPER });
});
