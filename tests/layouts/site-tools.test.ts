import { afterEach, expect, test } from 'vitest';
import { siteTools } from '../../src/layouts/site-tools.ts';
import { forgetPaper } from '../../src/paper/get-paper.ts';
import { type Paper, readPaper } from '../../src/paper/read-paper.ts';

/** Where the paper of this process is kept. */
const kept = globalThis as { paperOfThisProcess?: Paper };
afterEach(forgetPaper);

test('the contents offer the page of numbers to a paper that has some, though it draws none of them', () => {
	const [figure] = readPaper().figures.figures;
	if (!figure) throw new Error('no number');
	kept.paperOfThisProcess = { ...readPaper('tests/papers/small'), figures: { figures: [figure], pictures: [] } };
	expect(siteTools('zh-hant').map(({ slug }) => slug)).toEqual(['full', 'terms', 'figures', 'about']);
});
