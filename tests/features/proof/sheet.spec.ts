import { test } from '@playwright/test';
import { proofHtml } from '../../../src/features/proof/proof-html.ts';
import { readProof } from '../../../src/paper/proof/proof.ts';
import { readPaper } from '../../../src/paper/read-paper.ts';
import { expectLooks, type Looks } from '../../support/looks.ts';

const SMALL = { width: 1152, margin: '0px', fontSize: 13.6 };

const WIDE: Looks = {
	'the sheet stands in the middle': ['body', { left: 48, width: 1184, padding: '16px' }],
	'in the colours and the size that its editor has chosen': ['html', { colorScheme: 'light dark', lineHeight: 27.2 }],
	'its title is the largest': ['h1', { fontSize: 22.4 }],
	'kinds are apart': ['h2', { fontSize: 18.4, margin: '40px 0px 0px' }],
	'choices too': ['h3', { fontSize: 16, margin: '24px 0px 4px' }],
	'each line begins with a rule': ['article', { padding: '8px 0px', borderTop: '1px solid rgba(136, 136, 136, 0.4)' }],
	'in Traditional script': ['article p', { left: 64, width: 560, margin: '0px', face: 'PingFang HK' }],
	'and beside it in Simplified': ['article p + p', { beside: 32, width: 560, margin: '0px', face: 'PingFang SC' }],
	'what is to be read is marked in the colour of text': [
		'mark',
		{ backgroundColor: 'rgba(255, 221, 0, 0.533)', color: 'black', padding: '0px 1.6px' },
	],
	'its place is in small words over both': ['article header', SMALL],
	'its reason under both': ['article footer', SMALL],
	'and what to paste, whose long lines are broken': ['article details', SMALL],
	'so that nothing leaves the window': ['pre', { overflow: 'auto', whiteSpace: 'pre-wrap' }],
	'what nobody has read is bold': ['.unread', { fontWeight: '700' }],
};

const NARROW: Looks = { 'on a telephone one stands below the other': ['article p + p', { left: 16, width: 358, above: 0 }] };

test('the proof as a page shows each choice in both scripts side by side, and what is said of it in small words across', async ({
	page,
}) => {
	const paper = readPaper('tests/papers/small');
	await page.setContent(proofHtml(readProof(paper), paper.data.title));
	await expectLooks(page, { wide: WIDE, narrow: NARROW });
});
