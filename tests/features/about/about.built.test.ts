import { expect, test } from 'vitest';
import { findAll, paperText, readPages } from '../../support/built-site.ts';

/** The rows of the table of misprints on the page about the text. */
const misprintsOn = (path: string): string[] =>
	readPages()
		.filter((page) => page.path === path)
		.flatMap((page) => findAll(page, ({ tagName }) => tagName === 'tr'))
		.slice(1)
		.map(paperText);

test('the misprints of the paper are told in the words of each edition, and the characters that they speak of stay', () => {
	expect(misprintsOn('zh-hant/about/')).toEqual([
		'巿場市場印作「巿」（U+5DFF，音弗），應為「市」（U+5E02）。',
		'生産力生產力印作日本新字體「産」（U+7523），應為「產」（U+7522）。',
	]);
	expect(misprintsOn('zh-hans/about/')).toEqual([
		'巿場市场印作“巿”（U+5DFF，音弗），应为“市”（U+5E02）。',
		'生産力生产力印作日本新字体“産”（U+7523），应为“產”（U+7522），简化字作“产”（U+4EA7）。',
	]);
});
