import { expect, test } from '@playwright/test';
import { expectLooks, findOddLooks, type Looks } from '../support/looks.ts';

const TEXT: Looks = {
	'a full line has 36 characters of 17 px': ['#p1', { width: 612, fontSize: 17, lineHeight: 31.45, textWrapStyle: 'pretty' }],
	'paragraphs are a line’s half apart': ['#p2', { above: 16 }],
	'the number of a paragraph stands in the margin': [
		'#p1 .number',
		{
			right: 320,
			position: 'absolute',
			color: 'soft',
			fontSize: 13.3,
			lineHeight: 31.45,
			fontVariantNumeric: 'tabular-nums',
			textDecorationLine: 'none',
		},
	],
	'a link has a fine line clear of its words': [
		'.notes li a',
		{
			color: 'ink',
			textDecorationLine: 'underline',
			textDecorationColor: 'edge',
			textDecorationThickness: '1px',
			textUnderlinePosition: 'under',
			textUnderlineOffset: '1.5px',
		},
	],
	'what a paragraph argues for stands in the other margin': [
		'#p3 .argues',
		{
			left: 972,
			width: 120,
			position: 'absolute',
			color: 'soft',
			fontSize: 13.3,
			lineHeight: 21.3,
			paddingLeft: '12px',
			borderLeft: '1px solid rule',
			margin: '0px',
		},
	],
	'a mark of a note is a small raised target': [
		'sup a',
		{ fontSize: 11.9, color: 'accent', padding: '7.14px 3.57px', margin: '0px -1.785px' },
	],
	'which does not part the lines': ['sup', { lineHeight: 0, verticalAlign: '5.355px', textAutospace: 'no-autospace' }],
	'and stays with the character before it': ['.keep', { whiteSpace: 'nowrap' }],
	'notes are small, below a line': ['.notes', { above: 32, paddingTop: '12px', borderTop: '1px solid edge', fontSize: 15 }],
	'their heading is no larger': ['.notes h2', { fontSize: 15, marginBottom: '8px' }],
	'their numbers stand before them': ['.notes ol', { paddingLeft: '22.5px', listStyleType: 'decimal' }],
	'in colour': ['.notes li::marker', { color: 'accent' }],
	'a long address is broken anywhere': ['.notes li a', { overflowWrap: 'anywhere' }],
	'the way back is a target': [
		'[role=doc-backlink]',
		{ display: 'inline-block', minWidth: '24px', textAlign: 'center', textDecorationLine: 'none' },
	],
	'references are closed between two lines': [
		'.cite',
		{ marginTop: '32px', width: 612, padding: '8px 0px', borderTop: '1px solid rule', borderBottom: '1px solid rule' },
	],
	'and look as if they can be opened': ['.cite summary', { cursor: 'pointer' }],
	'the way on is a row below a line': [
		'.turn',
		{ marginTop: '48px', width: 612, paddingTop: '16px', borderTop: '1px solid rule', lineHeight: 24 },
	],
	'back stands left': ['[rel=prev]', { left: 336, width: 298, textDecorationLine: 'none' }],
	'on stands right': ['[rel=next]', { right: 948, width: 298, textAlign: 'right', textDecorationLine: 'none' }],
	'the direction stands above, small': ['.turn-way', { display: 'block', color: 'soft', fontSize: 13.3 }],
	'the foot is small words below a line': [
		'.site-footer',
		{ padding: '16px 32px', borderTop: '1px solid rule', color: 'soft', fontSize: 13.3 },
	],
	'bars stay at the foot of the window': ['body > .bars', { position: 'sticky', bottom: '0px', zIndex: '1' }],
	'a line below the first of its paragraph': ['#p3 .argues', { insetBlockStart: 4 }],
	'by its name, which alone is underlined': [
		'#p3 .argues a::before',
		{ content: '"策略三"', textDecorationLine: 'underline', textDecorationThickness: '1px', textDecorationColor: 'edge' },
	],
	'and not what stands around it': ['#p3 .argues a', { textDecorationLine: 'none' }],
	'and stays right where there is no way back': ['[rel=next]', { gridColumnStart: '2' }],
	'its parts stand at both edges, or below each other': [
		'.site-footer',
		{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '32px', rowGap: '4px' },
	],
	'with dots between its words': ['.dot', { marginLeft: 6.7, marginRight: 6.7 }],
	'what only a sheet says is not shown': ['.site-footer .on-paper', { display: 'none' }],
	'nor its first line': ['.running', { display: 'none' }],
	'nor a bar that has nothing to say': ['[data-switch-failed]', { display: 'none' }],
	'numbers are written by style, so that they are not copied': ['#p1 .number::before', { content: '"1"' }],
};

const OPENED_CITE: Looks = {
	'a reference is broken anywhere': ['.references p', { margin: '12px 0px', overflowWrap: 'break-word' }],
	'its parts are lines of their own': ['.references p > span', { display: 'block' }],
	'the name of a style is a small button like a link': [
		'.references button',
		{
			display: 'block',
			height: 24.7,
			padding: '0px',
			borderWidth: '0px',
			backgroundColor: 'none',
			color: 'soft',
			fontSize: 13.3,
			textDecorationLine: 'underline',
		},
	],
	'places are small': ['.places', { color: 'soft', fontSize: 13.3 }],
	'each of them a target': ['.places a', { display: 'inline-block', height: 24.7, marginRight: '16px' }],
};

const NOTE: Looks = {
	'a note at its mark is a framed slip': [
		'#fn1',
		{
			width: 450,
			padding: '12px 16px',
			border: '1px solid accent',
			outlineStyle: 'none',
			backgroundColor: 'paper',
			color: 'ink',
			positionArea: 'block-end',
			positionTryFallbacks: 'flip-block',
		},
	],
	'without a way back': ['#fn1 [role=doc-backlink]', { display: 'none' }],
	'clear of its mark': ['#fn1', { marginTop: '8px' }],
};

const WITHOUT_ANCHORS: Looks = {
	'where a browser knows no anchors, a note stands at the foot of the window': [
		'#fn1',
		{ left: 415, width: 450, foot: 792, padding: '12px 16px' },
	],
};

const PAPER: Looks = {
	'a sheet is black on white in Song': [
		'html',
		{ backgroundColor: 'white', color: 'black', face: 'Songti TC', fontSize: 14.7, lineHeight: 25.67 },
	],
	'a margin is left for the numbers of paragraphs': ['body', { display: 'block', minHeight: '0px', paddingLeft: 37.8 }],
	'the text has no other edge': ['main', { padding: '0px' }],
	'nor has what it stands in': ['.frame', { padding: '0px', display: 'block' }],
	'the title is near the text and stays with it': [
		'h1',
		{ fontSize: 24, marginBottom: 14.7, paddingTop: 7.33, breakAfter: 'avoid', breakInside: 'avoid' },
	],
	'the text is as wide as whole characters allow': [
		'.prose',
		{ maxWidth: 'min(586.667px, round(down, 100%, 14.6667px))', position: 'static' },
	],
	'paragraphs follow without a gap, set in, even at both sides': [
		'#p2',
		{ above: 0, textAlign: 'justify', textIndent: '29.3333px', position: 'static' },
	],
	'two lines of them stay together': ['#p1', { orphans: '2', widows: '2' }],
	'of the last, five': ['.prose > p:last-of-type', { widows: '5' }],
	'a number ends in the margin, in its line': [
		'#p1 .number',
		{
			right: 26.3,
			display: 'inline-block',
			width: 34,
			marginRight: 40.8,
			textAlign: 'end',
			textIndent: '0px',
			position: 'static',
		},
	],
	'a link is not underlined': ['.notes li a', { textDecorationLine: 'none' }],
	'a mark of a note takes no room': ['sup a', { padding: '0px' }],
	'notes are apart and near in themselves': ['.notes', { marginTop: 29.3, fontSize: 12, lineHeight: 19.2 }],
	'a note is whole': ['.notes li', { breakInside: 'avoid' }],
	'the foot is below a line, never alone on a sheet': [
		'.site-footer',
		{
			display: 'block',
			marginTop: 14.7,
			padding: '7.33333px 0px 0px',
			borderTop: '1px solid black',
			fontSize: 11.3,
			lineHeight: 18.1,
			breakBefore: 'avoid',
			breakInside: 'avoid',
		},
	],
	'it names the edition and the address': ['.site-footer .on-paper', { display: 'inline' }],
	'where sheets have no head, the paper’s name is above a line': [
		'.running',
		{ marginBottom: 14.7, borderBottom: '1px solid black', fontSize: 11.3 },
	],
	...Object.fromEntries(
		['.site-header', '.contents', 'main > footer', 'body > .bars', '.skip', '.unseen', '.eyebrow', '.paper-tools']
			.concat('.site-footer p + p', '[role=doc-backlink]', '.notes h2', '.argues')
			.map((selector) => [`${selector} is not printed`, [selector, { display: 'none' }] as const]),
	),
	'even where the screen is dark': ['html', { colorScheme: 'light' }],
	'lines are black': ['.notes', { borderTop: '1px solid black' }],
};

const MIDDLE: Looks = {
	'where there is no room beside the text, what a paragraph argues for stands at its end': [
		'#p3 .argues',
		{ position: 'static' },
	],
};

const NARROW: Looks = {
	'the number of a paragraph stands at its head': ['#p1 .number', { left: 16, position: 'static', marginRight: '12px' }],
	'what it argues for stands at its end': ['#p3 .argues', { position: 'static', marginLeft: '12px' }],
};

test('text with numbers and notes in the margins, and ways on, on a wide screen, on a telephone and on paper', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/zh-hant/economic-breakthrough/');
	await page.getByRole('link', { name: '註釋1', exact: true }).focus();
	await page.keyboard.press('Enter');
	expect(await findOddLooks(page, NOTE)).toEqual([]);
	await page.evaluate(() => {
		const drop = (of: CSSStyleSheet | CSSGroupingRule | CSSStyleRule) => {
			for (const [at, rule] of [...of.cssRules].entries())
				if (rule instanceof CSSSupportsRule && rule.conditionText.includes('position-area')) of.deleteRule(at);
				else if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) drop(rule);
		};
		for (const sheet of document.styleSheets) drop(sheet);
	});
	expect(await findOddLooks(page, WITHOUT_ANCHORS)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByText('引用本章', { exact: true }).click();
	expect(await findOddLooks(page, OPENED_CITE)).toEqual([]);
	await page.setViewportSize({ width: 1151, height: 800 });
	expect(await findOddLooks(page, MIDDLE)).toEqual([]);
	await expectLooks(page, { wide: TEXT, narrow: NARROW, paper: PAPER });
});
